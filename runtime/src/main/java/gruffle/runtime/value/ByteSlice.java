package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of int8 and uint8. */
public final class ByteSlice extends Slice {
  public static final ByteSlice NIL = new ByteSlice(new byte[0], 0, 0, 0);

  public final byte[] a;

  public ByteSlice(byte[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static ByteSlice of(byte... a) {
    return new ByteSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static ByteSlice made(byte[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 1);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static ByteSlice make(int len, int cap) {
    byte[] a = new byte[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 1);
    }
    return new ByteSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public byte get(int i) {
    return a[off + i];
  }

  public void set(int i, byte v) {
    a[off + i] = v;
  }

  /** The element zero-extended: for the unsigned types. */
  public int getU(int i) {
    return a[off + i] & 0xff;
  }

  /** The elements [0, len), copied. */
  public byte[] toArray() {
    return java.util.Arrays.copyOfRange(a, off, off + len);
  }

  @Override
  public byte[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public ByteSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new ByteSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public ByteSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
