package gruffle.types;

/** A pointer type. */
public final class PointerType implements Type {
  Type base;

  public PointerType(Type base) {
    this.base = base;
  }

  public Type elem() {
    return base;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
