package gruffle.runtime.value;

/**
 * A Go slice header: immutable, over one Java array of the subclass's kind. It also stands for a pointer to an array
 * (len == cap == N; Java null is nil there).
 *
 * <p>A slice is nil iff it is its class's NIL object; every other header, however short, is not nil.
 */
public abstract sealed class Slice
    permits BoolSlice,
        ByteSlice,
        ShortSlice,
        IntSlice,
        LongSlice,
        FloatSlice,
        DoubleSlice,
        ComplexSlice,
        RefSlice {
  public final int off;
  public final int len;
  public final int cap;

  Slice(int off, int len, int cap) {
    this.off = off;
    this.len = len;
    this.cap = cap;
  }

  /** The backing Java array. */
  public abstract Object array();

  /** The Java object that has the elements, for {@link Mem#U}. */
  public Object base() {
    return array();
  }

  /** Where in it the element at i is. */
  public long place(int i) {
    return Mem.elementOffset(array().getClass(), (long) off + i);
  }

  public abstract boolean isNil();

  /** The header for [lo, hi) with capacity up to max, all relative to this one and already checked. */
  public abstract Slice reslice(int lo, int hi, int max);

  /** A fresh, zeroed backing array (references null) of that capacity behind a header of that length. */
  public abstract Slice fresh(int newLen, int newCap);

  public final int len() {
    return len;
  }

  public final int cap() {
    return cap;
  }

  /** Whether two array pointers (or non-nil slices) begin at the same element. */
  public static boolean samePlace(Slice a, Slice b) {
    if (a == b) {
      return true;
    }
    return a != null && b != null && a.array() == b.array() && a.off == b.off;
  }

  /** For pointers to arrays in map keys. */
  public final int placeHash() {
    return Hashing.combine(System.identityHashCode(array()), off);
  }
}
