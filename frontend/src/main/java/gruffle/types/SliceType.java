package gruffle.types;

/** A slice type. */
public final class SliceType implements Type {
  Type elem;

  public SliceType(Type elem) {
    this.elem = elem;
  }

  public Type elem() {
    return elem;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
