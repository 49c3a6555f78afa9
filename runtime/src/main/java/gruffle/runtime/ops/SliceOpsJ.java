package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.Slice;

/** Operations on slices of 64-bit integers. */
public final class SliceOpsJ {
  private SliceOpsJ() {}

  @IrOp("slice.getJ")
  public static long get(G g, LongSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.setJ")
  public static void set(G g, LongSlice s, long i, long v) {
    s.a[SliceOps.index(g, s, i)] = v;
  }

  @IrOp("slice.makeJ")
  public static LongSlice make(G g, long len, long cap) {
    SliceOps.checkMake(g, len, cap, 8, 8);
    return LongSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendJ")
  public static LongSlice append(G g, LongSlice s, long v) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = v;
      return new LongSlice(s.a, s.off, n + 1, s.cap);
    }
    long[] a = grown(g, s, n + 1L);
    a[n] = v;
    return new LongSlice(a, 0, n + 1, a.length);
  }

  /** A longer backing array with the elements of s. By itself, as it is seldom needed: what HotSpot inlines wherever something is appended is short without it. */
  private static long[] grown(G g, LongSlice s, long newLen) {
    long[] a = new long[Growth.cap(g, newLen, s.cap, 8, 8, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 8);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  @IrOp("slice.sliceJ")
  public static LongSlice slice(G g, LongSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  /** As append, for a slice in a variable that others see, to be assigned to it: see {@link Slice}. */
  @IrOp("slice.pushJ")
  public static LongSlice push(G g, LongSlice s, long v) {
    if (s.grow(1)) {
      s.a[s.off + s.len - 1] = v;
      return s;
    }
    return pushLonger(g, s, v);
  }

  /** Where the header is not the variable's own, or has no room: seldom, so by itself. */
  private static LongSlice pushLonger(G g, LongSlice s, long v) {
    Slice h = s.longer();
    if (h != null) {
      s.a[s.off + s.len] = v;
      return (LongSlice) h;
    }
    LongSlice t = append(g, s, v);
    t.own();
    return t;
  }

  /** As s[:hi], for a slice in a variable that others see, where s is a local: links the headers. */
  @IrOp("slice.cutJ")
  public static LongSlice cut(G g, LongSlice s, long hi) {
    Slice h = s.shorter(hi);
    if (h != null) {
      return (LongSlice) h;
    }
    LongSlice t = slice(g, s, 0, hi);
    s.link(t);
    return t;
  }

  @IrOp("slice.sliceFromJ")
  public static LongSlice sliceFrom(G g, LongSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3J")
  public static LongSlice slice3(G g, LongSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceJ")
  public static LongSlice sliceArray(G g, LongSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new LongSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3J")
  public static LongSlice slice3Array(G g, LongSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new LongSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
