package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of int16 and uint16. */
public final class ShortSlice extends Slice {
  public static final ShortSlice NIL = new ShortSlice(new short[0], 0, 0, 0);

  public final short[] a;

  public ShortSlice(short[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static ShortSlice of(short... a) {
    return new ShortSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static ShortSlice made(short[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 2);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static ShortSlice make(int len, int cap) {
    short[] a = new short[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 2);
    }
    return new ShortSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public short get(int i) {
    return a[off + i];
  }

  public void set(int i, short v) {
    a[off + i] = v;
  }

  /** The element zero-extended: for the unsigned types. */
  public int getU(int i) {
    return a[off + i] & 0xffff;
  }

  @Override
  public short[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public ShortSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new ShortSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public ShortSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
