package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.Slice;

/** Operations on slices of float64. */
public final class SliceOpsD {
  private SliceOpsD() {}

  @IrOp("slice.getD")
  public static double get(G g, DoubleSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.setD")
  public static void set(G g, DoubleSlice s, long i, double v) {
    s.a[SliceOps.index(g, s, i)] = v;
  }

  @IrOp("slice.makeD")
  public static DoubleSlice make(G g, long len, long cap) {
    SliceOps.checkMake(g, len, cap, 8, 8);
    return DoubleSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendD")
  public static DoubleSlice append(G g, DoubleSlice s, double v) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = v;
      return new DoubleSlice(s.a, s.off, n + 1, s.cap);
    }
    double[] a = grown(g, s, n + 1L);
    a[n] = v;
    return new DoubleSlice(a, 0, n + 1, a.length);
  }

  /** A longer backing array with the elements of s. By itself, as it is seldom needed: what HotSpot inlines wherever something is appended is short without it. */
  private static double[] grown(G g, DoubleSlice s, long newLen) {
    double[] a = new double[Growth.cap(g, newLen, s.cap, 8, 8, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 8);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  @IrOp("slice.sliceD")
  public static DoubleSlice slice(G g, DoubleSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  /** As append, for a slice in a variable that others see, to be assigned to it: see {@link Slice}. */
  @IrOp("slice.pushD")
  public static DoubleSlice push(G g, DoubleSlice s, double v) {
    if (s.grow(1)) {
      s.a[s.off + s.len - 1] = v;
      return s;
    }
    return pushLonger(g, s, v);
  }

  /** Where the header is not the variable's own, or has no room: seldom, so by itself. */
  private static DoubleSlice pushLonger(G g, DoubleSlice s, double v) {
    Slice h = s.longer();
    if (h != null) {
      s.a[s.off + s.len] = v;
      return (DoubleSlice) h;
    }
    DoubleSlice t = append(g, s, v);
    t.own();
    return t;
  }

  /** As s[:hi], for a slice in a variable that others see, where s is a local: links the headers. */
  @IrOp("slice.cutD")
  public static DoubleSlice cut(G g, DoubleSlice s, long hi) {
    Slice h = s.shorter(hi);
    if (h != null) {
      return (DoubleSlice) h;
    }
    DoubleSlice t = slice(g, s, 0, hi);
    s.link(t);
    return t;
  }

  @IrOp("slice.sliceFromD")
  public static DoubleSlice sliceFrom(G g, DoubleSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3D")
  public static DoubleSlice slice3(G g, DoubleSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceD")
  public static DoubleSlice sliceArray(G g, DoubleSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new DoubleSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3D")
  public static DoubleSlice slice3Array(G g, DoubleSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new DoubleSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
