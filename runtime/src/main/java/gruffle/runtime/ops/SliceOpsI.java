package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.Slice;

/** Operations on slices of int32 and uint32. */
public final class SliceOpsI {
  private SliceOpsI() {}

  @IrOp("slice.getI")
  public static int get(G g, IntSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.setI")
  public static void set(G g, IntSlice s, long i, int v) {
    s.a[SliceOps.index(g, s, i)] = v;
  }

  @IrOp("slice.makeI")
  public static IntSlice make(G g, long len, long cap) {
    SliceOps.checkMake(g, len, cap, 4, 4);
    return IntSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendI")
  public static IntSlice append(G g, IntSlice s, int v) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = v;
      return new IntSlice(s.a, s.off, n + 1, s.cap);
    }
    int[] a = grown(g, s, n + 1L);
    a[n] = v;
    return new IntSlice(a, 0, n + 1, a.length);
  }

  /** A longer backing array with the elements of s. By itself, as it is seldom needed: what HotSpot inlines wherever something is appended is short without it. */
  private static int[] grown(G g, IntSlice s, long newLen) {
    int[] a = new int[Growth.cap(g, newLen, s.cap, 4, 4, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 4);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  @IrOp("slice.sliceI")
  public static IntSlice slice(G g, IntSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  /** As append, for a slice in a variable that others see, to be assigned to it: see {@link Slice}. */
  @IrOp("slice.pushI")
  public static IntSlice push(G g, IntSlice s, int v) {
    if (s.grow(1)) {
      s.a[s.off + s.len - 1] = v;
      return s;
    }
    return pushLonger(g, s, v);
  }

  /** Where the header is not the variable's own, or has no room: seldom, so by itself. */
  private static IntSlice pushLonger(G g, IntSlice s, int v) {
    Slice h = s.longer();
    if (h != null) {
      s.a[s.off + s.len] = v;
      return (IntSlice) h;
    }
    IntSlice t = append(g, s, v);
    t.own();
    return t;
  }

  /** As s[:hi], for a slice in a variable that others see, where s is a local: links the headers. */
  @IrOp("slice.cutI")
  public static IntSlice cut(G g, IntSlice s, long hi) {
    Slice h = s.shorter(hi);
    if (h != null) {
      return (IntSlice) h;
    }
    IntSlice t = slice(g, s, 0, hi);
    s.link(t);
    return t;
  }

  @IrOp("slice.sliceFromI")
  public static IntSlice sliceFrom(G g, IntSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3I")
  public static IntSlice slice3(G g, IntSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceI")
  public static IntSlice sliceArray(G g, IntSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new IntSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3I")
  public static IntSlice slice3Array(G g, IntSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new IntSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
