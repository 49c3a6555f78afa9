package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;

/** Slices of int, int64, uint, uint64 and uintptr. */
public final class LongSlice extends Slice {
  public static final LongSlice NIL = new LongSlice(new long[0], 0, 0, 0);

  public final long[] a;

  public LongSlice(long[] a, int off, int len, int cap) {
    super(off, len, cap);
    this.a = a;
  }

  /** Over the whole of that array, which is shared. */
  public static LongSlice of(long... a) {
    return new LongSlice(a, 0, a.length, a.length);
  }

  /** The same of an array that has just been made. */
  public static LongSlice made(long[] a) {
    if (Allocations.ON) {
      Allocations.array(a, a.length, 8);
    }
    return of(a);
  }

  /** Zeroed; references are null, whatever Go's zero value is. */
  public static LongSlice make(int len, int cap) {
    long[] a = new long[cap];
    if (Allocations.ON) {
      Allocations.array(a, cap, 8);
    }
    return new LongSlice(a, 0, len, cap);
  }

  /** The element at i, which must be in range. */
  public long get(int i) {
    return a[off + i];
  }

  public void set(int i, long v) {
    a[off + i] = v;
  }

  @Override
  public long[] array() {
    return a;
  }

  @Override
  public boolean isNil() {
    return this == NIL;
  }

  @Override
  public LongSlice reslice(int lo, int hi, int max) {
    return this == NIL ? this : new LongSlice(a, off + lo, hi - lo, max - lo);
  }

  @Override
  public LongSlice fresh(int newLen, int newCap) {
    return make(newLen, newCap);
  }
}
