package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of every type that is a Java reference. */
public final class RefSlice extends Slice {
  public static final RefSlice NIL = new RefSlice(new Object[0], 0, 0, 0);

  public final Object[] a;

  public RefSlice(Object[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static RefSlice of(Object... a) {
    return new RefSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static RefSlice made(Object[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 4);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static RefSlice make(int len, int cap) {
    Object[] a = new Object[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 4);
    }
    return new RefSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public Object get(int i) {
    return a[off + i];
  }

  public void set(int i, Object v) {
    a[off + i] = v;
  }

  /** The elements [0, len), copied. */
  public Object[] toArray() {
    return java.util.Arrays.copyOfRange(a, off, off + len);
  }

  @Override
  public Object[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public RefSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new RefSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public RefSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
