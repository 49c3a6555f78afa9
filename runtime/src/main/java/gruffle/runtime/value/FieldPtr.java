package gruffle.runtime.value;

/** A pointer to a field of a struct object. */
public final class FieldPtr extends MemPtr {
  public FieldPtr(GoStruct holder, long offset, Store store) {
    super(holder, offset, store);
  }
}
