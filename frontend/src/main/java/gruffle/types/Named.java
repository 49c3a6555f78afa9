package gruffle.types;

import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.List;

/**
 * A defined type, or an instance of a generic one.
 *
 * <p>The underlying type is resolved from the right side of the declaration on first use, so that
 * declarations may refer to each other in any order. An instance takes type parameters, right side
 * and methods from its origin, substituted when first asked for.
 */
public final class Named implements Type {
  final TypeName obj;

  /** The name where cycles are reported: for an instance one at the place of instantiation. */
  final TypeName place;

  /** The checker that may still resolve it lazily; null for predeclared types. */
  final Checker check;

  /** The right side of the declaration; null while the declaration is being set up. */
  Type fromRHS;

  /** Null until resolved. */
  Type underlying;

  List<TypeParam> tparams = List.of();

  /** Methods in source order (their signatures may still be unchecked). */
  List<FuncObj> methods = new ArrayList<>();

  /** For an instance: the generic type and the arguments; otherwise itself and none. */
  final Named orig;

  final List<Type> targs;

  /** For a type declared in a generic function, as one instance of the function has it: the declared type, else null. */
  final Named local;

  /** The instance of the function that declares it; else {@link TypeEnv#NONE}. */
  final TypeEnv env;

  /** The instances of a generic type made so far; used by the thread that checks. */
  final List<Named> instances = new ArrayList<>(0);

  /** Whether values have a size, where that has been found out; null: not yet. */
  Boolean finite;

  /** For an instance: the right side and type of methods were substituted. */
  boolean expanded;

  Named(Checker check, TypeName obj, Type underlying) {
    this.check = check;
    this.obj = obj;
    this.place = obj;
    this.fromRHS = underlying;
    this.underlying = underlying;
    this.orig = this;
    this.targs = List.of();
    this.local = null;
    this.env = TypeEnv.NONE;
    if (obj.type == null) {
      obj.type = this;
    }
  }

  Named(Checker check, Pos pos, Named orig, List<Type> targs) {
    this.check = check;
    this.obj = orig.obj;
    this.place = new TypeName(pos, obj.pkg(), obj.name(), this);
    this.orig = orig;
    this.targs = targs;
    this.local = null;
    this.env = TypeEnv.NONE;
  }

  /** A type that no source declares, without methods. */
  public static Named made(Pkg pkg, String name, Type underlying) {
    return new Named(null, new TypeName(null, pkg, name, null), underlying);
  }

  /** A type declared in a generic function, in an instance of that. */
  Named(Named local, TypeEnv env) {
    this.check = local.check;
    this.obj = local.obj;
    this.place = local.place;
    this.orig = this;
    this.targs = List.of();
    this.local = local;
    this.env = env;
    this.tparams = local.tparams;
  }

  public TypeName obj() {
    return obj;
  }

  public boolean isInstance() {
    return orig != this;
  }

  /** The generic type this is an instance of, or itself. */
  public Named origin() {
    return orig;
  }

  public List<TypeParam> typeParams() {
    return tparams;
  }

  public List<Type> typeArgs() {
    return targs;
  }

  /** For a type declared in a generic function, and instances of one: the type arguments of that function. */
  public List<Type> implicitArgs() {
    return orig.env.args();
  }

  /** Declared methods (not the method set), in source order. */
  public List<FuncObj> methods() {
    return NamedTypes.methods(this);
  }

  @Override
  public Type underlying() {
    return NamedTypes.resolveUnderlying(this);
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
