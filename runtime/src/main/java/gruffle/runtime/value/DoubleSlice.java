package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of float64. */
public final class DoubleSlice extends Slice {
  public static final DoubleSlice NIL = new DoubleSlice(new double[0], 0, 0, 0);

  public final double[] a;

  public DoubleSlice(double[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static DoubleSlice of(double... a) {
    return new DoubleSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static DoubleSlice made(double[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 8);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static DoubleSlice make(int len, int cap) {
    double[] a = new double[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 8);
    }
    return new DoubleSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public double get(int i) {
    return a[off + i];
  }

  public void set(int i, double v) {
    a[off + i] = v;
  }

  @Override
  public double[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public DoubleSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new DoubleSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public DoubleSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
