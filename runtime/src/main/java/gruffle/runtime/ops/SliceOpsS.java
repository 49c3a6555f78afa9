package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ShortSlice;

/** Operations on slices of int16 and uint16. */
public final class SliceOpsS {
  private SliceOpsS() {}

  @IrOp("slice.getS")
  public static int get(G g, ShortSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.getUS")
  public static int getU(G g, ShortSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)] & 0xffff;
  }

  @IrOp("slice.setS")
  public static void set(G g, ShortSlice s, long i, int v) {
    s.a[SliceOps.index(g, s, i)] = (short) v;
  }

  @IrOp("slice.makeS")
  public static ShortSlice make(G g, long len, long cap) {
    SliceOps.checkMake(g, len, cap, 2, 2);
    return ShortSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendS")
  public static ShortSlice append(G g, ShortSlice s, int v) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = (short) v;
      return new ShortSlice(s.a, s.off, n + 1, s.cap);
    }
    short[] a = grown(g, s, n + 1L);
    a[n] = (short) v;
    return new ShortSlice(a, 0, n + 1, a.length);
  }

  /** A longer backing array with the elements of s. By itself, as it is seldom needed: what HotSpot inlines wherever something is appended is short without it. */
  private static short[] grown(G g, ShortSlice s, long newLen) {
    short[] a = new short[Growth.cap(g, newLen, s.cap, 2, 2, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 2);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  @IrOp("slice.sliceS")
  public static ShortSlice slice(G g, ShortSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  @IrOp("slice.sliceFromS")
  public static ShortSlice sliceFrom(G g, ShortSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3S")
  public static ShortSlice slice3(G g, ShortSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceS")
  public static ShortSlice sliceArray(G g, ShortSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new ShortSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3S")
  public static ShortSlice slice3Array(G g, ShortSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new ShortSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
