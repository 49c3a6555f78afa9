package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of complex64 and complex128. */
public final class ComplexSlice extends Slice {
  public static final ComplexSlice NIL = new ComplexSlice(ComplexArray.make(0), 0, 0, 0);

  public final ComplexArray a;

  public ComplexSlice(ComplexArray a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static ComplexSlice of(ComplexArray a) {
    return new ComplexSlice(a, 0, a.length(), a.length());
  }

  /** The same of an array that has just been made. */
  public static ComplexSlice made(ComplexArray a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length(), 16);
    }
    return of(a);
  }

  /** Zeroed. */
  public static ComplexSlice make(int len, int cap) {
    ComplexArray a = ComplexArray.make(cap);
    if (Allocations.ON) {
      Allocations.array(a, cap, 16);
    }
    return new ComplexSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public Complex get(int i) {
    return a.get(off + i);
  }

  public void set(int i, Complex v) {
    a.set(off + i, v);
  }

  @Override
  public ComplexArray array() {
    return a;
  }

  @Override
  public Object base() {
    return a.d;
  }

  @Override
  public long place(int i) {
    return Mem.elementOffset(double[].class, 2L * (off + i));
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public ComplexSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new ComplexSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public ComplexSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
