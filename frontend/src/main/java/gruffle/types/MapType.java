package gruffle.types;

/** A map type. */
public final class MapType implements Type {
  Type key;
  Type elem;

  public MapType(Type key, Type elem) {
    this.key = key;
    this.elem = elem;
  }

  public Type key() {
    return key;
  }

  public Type elem() {
    return elem;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
