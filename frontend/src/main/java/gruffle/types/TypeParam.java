package gruffle.types;

/** A type parameter of a generic type or function. */
public final class TypeParam implements Type {
  final Checker check;

  /** Unique among all type parameters of one checker. */
  final long id;

  final TypeName obj;
  int index = -1;
  Type bound;

  TypeParam(Checker check, long id, TypeName obj, Type bound) {
    this.check = check;
    this.id = id;
    this.obj = obj;
    this.bound = bound;
  }

  public TypeName obj() {
    return obj;
  }

  /** Place in the type parameter list, or -1. */
  public int index() {
    return index;
  }

  public Type constraint() {
    return bound;
  }

  /** The interface its constraint amounts to. */
  @Override
  public InterfaceType underlying() {
    return TypeParams.iface(this);
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
