package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of int32 and uint32. */
public final class IntSlice extends Slice {
  public static final IntSlice NIL = new IntSlice(new int[0], 0, 0, 0);

  public final int[] a;

  public IntSlice(int[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static IntSlice of(int... a) {
    return new IntSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static IntSlice made(int[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 4);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static IntSlice make(int len, int cap) {
    int[] a = new int[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 4);
    }
    return new IntSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public int get(int i) {
    return a[off + i];
  }

  public void set(int i, int v) {
    a[off + i] = v;
  }

  @Override
  public int[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public IntSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new IntSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public IntSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
