package gruffle.runtime.value;

/**
 * A Go slice header: immutable, over one Java array of the subclass's kind. It also stands for a pointer to an array
 * (len == cap == N; Java null is nil there).
 *
 * <p>A slice is nil iff it is its class's NIL object; every other header, however short, is not nil.
 *
 * <p>A stack in a variable that others see (`m.stack = m.stack[:n-1]`, `m.stack = append(m.stack, x)`) goes to and fro between the same few headers.
 * Such a cut by one element links the two: they differ in length alone, and the next append or cut finds the other one.
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

  /** The headers that are one element longer and shorter; null where no cut has linked them. A race loses a link at most, since headers are immutable. */
  private Slice longer;

  private Slice shorter;

  /** No link at lengths that are a multiple of this, so that a long slice which is emptied one by one does not keep a header for each element. */
  private static final int CHAIN = 64;

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

  /** The header with one element more, if there is one already; else null. */
  public final Slice longer() {
    return longer;
  }

  /** The header with n elements if it is this one without its last element, and there is one already; else null. */
  public final Slice shorter(long n) {
    return n == len - 1 ? shorter : null;
  }

  /** Links this header with one that it has been cut to, if that has an element less. */
  public final void link(Slice cut) {
    if (cut.len == len - 1 && cut != this && len % CHAIN != 0) {
      cut.longer = this;
      shorter = cut;
    }
  }

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
