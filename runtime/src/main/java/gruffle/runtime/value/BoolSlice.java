package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of bool. */
public final class BoolSlice extends Slice {
  public static final BoolSlice NIL = new BoolSlice(new boolean[0], 0, 0, 0);

  public final boolean[] a;

  public BoolSlice(boolean[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static BoolSlice of(boolean... a) {
    return new BoolSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static BoolSlice made(boolean[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 1);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static BoolSlice make(int len, int cap) {
    boolean[] a = new boolean[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 1);
    }
    return new BoolSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public boolean get(int i) {
    return a[off + i];
  }

  public void set(int i, boolean v) {
    a[off + i] = v;
  }

  @Override
  public boolean[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public BoolSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new BoolSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public BoolSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
