package gruffle.types;

import java.util.List;

/** A type name declared with "=": denotes another type, and keeps its own name for messages. */
public final class Alias implements Type {
  final TypeName obj;

  /** The right side as written. */
  Type fromRHS;

  /** What it finally denotes: never an alias; null until resolved. */
  Type actual;

  Alias orig;
  List<TypeParam> tparams = List.of();
  List<Type> targs = List.of();

  Alias(TypeName obj, Type rhs) {
    this.obj = obj;
    this.fromRHS = rhs;
    this.orig = this;
    if (obj.type == null) {
      obj.type = this;
    }
  }

  public TypeName obj() {
    return obj;
  }

  public Type rhs() {
    return fromRHS;
  }

  public List<TypeParam> typeParams() {
    return tparams;
  }

  public List<Type> typeArgs() {
    return targs;
  }

  public Alias origin() {
    return orig;
  }

  @Override
  public Type underlying() {
    return Types.unalias(this).underlying();
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
