package gruffle.runtime.value;

/** A pointer to an element of a {@link ComplexArray}. */
public final class ComplexPtr extends MemPtr {
  ComplexPtr(double[] parts, long offset) {
    super(parts, offset, Store.C);
  }

  @Override
  public int width() {
    return 16;
  }

  @Override
  public Object getL() {
    return Mem.getReference(base(), offset());
  }

  @Override
  public void setL(Object x) {
    Mem.putReference(base(), offset(), x);
  }
}
