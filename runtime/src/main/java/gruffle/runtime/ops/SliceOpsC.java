package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexSlice;

/** Operations on slices of complex64 and complex128. */
public final class SliceOpsC {
  private SliceOpsC() {}

  @IrOp("slice.getC")
  public static Complex get(G g, ComplexSlice s, long i) {
    return s.a.get(SliceOps.index(g, s, i));
  }

  @IrOp("slice.setC")
  public static void set(G g, ComplexSlice s, long i, Complex v) {
    s.a.set(SliceOps.index(g, s, i), v);
  }

  @IrOp("slice.makeC")
  public static ComplexSlice make(G g, long len, long cap, Rtype elem) {
    SliceOps.checkMake(g, len, cap, elem.size(), 16);
    return ComplexSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendC")
  public static ComplexSlice append(G g, ComplexSlice s, Complex v, Rtype elem) {
    int n = s.len;
    if (n < s.cap) {
      s.a.set(s.off + n, v);
      return new ComplexSlice(s.a, s.off, n + 1, s.cap);
    }
    ComplexSlice t = ComplexSlice.make(n + 1, Growth.cap(g, n + 1L, s.cap, elem.size(), 16, true));
    ComplexArray.move(s.a, s.off, t.a, 0, n);
    t.a.set(n, v);
    return t;
  }

  @IrOp("slice.sliceC")
  public static ComplexSlice slice(G g, ComplexSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  @IrOp("slice.sliceFromC")
  public static ComplexSlice sliceFrom(G g, ComplexSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3C")
  public static ComplexSlice slice3(G g, ComplexSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceC")
  public static ComplexSlice sliceArray(G g, ComplexSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new ComplexSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3C")
  public static ComplexSlice slice3Array(G g, ComplexSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new ComplexSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
