package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.BoolSlice;

/** Operations on slices of bool. */
public final class SliceOpsZ {
  private SliceOpsZ() {}

  @IrOp("slice.getZ")
  public static boolean get(G g, BoolSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.setZ")
  public static void set(G g, BoolSlice s, long i, boolean v) {
    s.a[SliceOps.index(g, s, i)] = v;
  }

  @IrOp("slice.makeZ")
  public static BoolSlice make(G g, long len, long cap) {
    SliceOps.checkMake(g, len, cap, 1, 1);
    return BoolSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendZ")
  public static BoolSlice append(G g, BoolSlice s, boolean v) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = v;
      return new BoolSlice(s.a, s.off, n + 1, s.cap);
    }
    boolean[] a = grown(g, s, n + 1L);
    a[n] = v;
    return new BoolSlice(a, 0, n + 1, a.length);
  }

  /** A longer backing array with the elements of s. By itself, as it is seldom needed: what HotSpot inlines wherever something is appended is short without it. */
  private static boolean[] grown(G g, BoolSlice s, long newLen) {
    boolean[] a = new boolean[Growth.cap(g, newLen, s.cap, 1, 1, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 1);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  @IrOp("slice.sliceZ")
  public static BoolSlice slice(G g, BoolSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  @IrOp("slice.sliceFromZ")
  public static BoolSlice sliceFrom(G g, BoolSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3Z")
  public static BoolSlice slice3(G g, BoolSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceZ")
  public static BoolSlice sliceArray(G g, BoolSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new BoolSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3Z")
  public static BoolSlice slice3Array(G g, BoolSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new BoolSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
