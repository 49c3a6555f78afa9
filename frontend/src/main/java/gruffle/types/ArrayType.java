package gruffle.types;

/** An array type; a negative length means that the length was in error or is not known yet. */
public final class ArrayType implements Type {
  long len;
  Type elem;

  public ArrayType(Type elem, long len) {
    this.elem = elem;
    this.len = len;
  }

  public long len() {
    return len;
  }

  public Type elem() {
    return elem;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
