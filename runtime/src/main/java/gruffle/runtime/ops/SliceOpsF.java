package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.FloatSlice;

/** Operations on slices of float32. */
public final class SliceOpsF {
  private SliceOpsF() {}

  @IrOp("slice.getF")
  public static float get(G g, FloatSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.setF")
  public static void set(G g, FloatSlice s, long i, float v) {
    s.a[SliceOps.index(g, s, i)] = v;
  }

  @IrOp("slice.makeF")
  public static FloatSlice make(G g, long len, long cap) {
    SliceOps.checkMake(g, len, cap, 4, 4);
    return FloatSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendF")
  public static FloatSlice append(G g, FloatSlice s, float v) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = v;
      return new FloatSlice(s.a, s.off, n + 1, s.cap);
    }
    float[] a = grown(g, s, n + 1L);
    a[n] = v;
    return new FloatSlice(a, 0, n + 1, a.length);
  }

  /** A longer backing array with the elements of s. By itself, as it is seldom needed: what HotSpot inlines wherever something is appended is short without it. */
  private static float[] grown(G g, FloatSlice s, long newLen) {
    float[] a = new float[Growth.cap(g, newLen, s.cap, 4, 4, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 4);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  @IrOp("slice.sliceF")
  public static FloatSlice slice(G g, FloatSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  @IrOp("slice.sliceFromF")
  public static FloatSlice sliceFrom(G g, FloatSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3F")
  public static FloatSlice slice3(G g, FloatSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceF")
  public static FloatSlice sliceArray(G g, FloatSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new FloatSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3F")
  public static FloatSlice slice3Array(G g, FloatSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new FloatSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
