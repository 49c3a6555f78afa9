package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of float32. */
public final class FloatSlice extends Slice {
  public static final FloatSlice NIL = new FloatSlice(new float[0], 0, 0, 0);

  public final float[] a;

  public FloatSlice(float[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static FloatSlice of(float... a) {
    return new FloatSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static FloatSlice made(float[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 4);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static FloatSlice make(int len, int cap) {
    float[] a = new float[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 4);
    }
    return new FloatSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public float get(int i) {
    return a[off + i];
  }

  public void set(int i, float v) {
    a[off + i] = v;
  }

  @Override
  public float[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public FloatSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new FloatSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public FloatSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
