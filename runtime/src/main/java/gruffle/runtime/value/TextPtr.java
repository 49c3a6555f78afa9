package gruffle.runtime.value;

/** A pointer to a byte of a string: what it points to never changes, so that a copy is as good where it is seen as something else. */
public final class TextPtr extends MemPtr {
  private TextPtr(Object holder, long offset, Store store) {
    super(holder, offset, store);
  }

  /** The pointer to a string's first byte. */
  public static TextPtr of(GoString s) {
    return new TextPtr(s.b, Mem.elementOffset(byte[].class, s.off), Store.UB);
  }

  /** The pointer to a byte after or before it. */
  public TextPtr plus(long n) {
    return new TextPtr(base(), offset() + n, store());
  }

  TextPtr as(Store store) {
    return new TextPtr(base(), offset(), store);
  }
}
