package gruffle.types;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the type parameters of a generic function stand for in one of its instances, and with them the types that are
 * declared in it.
 */
public final class TypeEnv {
  /** For code that is not generic. */
  public static final TypeEnv NONE = new TypeEnv(List.of(), List.of(), null);

  private final List<Type> args;
  private final Subst subst;

  /** The scope of the function; its local types are different ones in each instance. */
  private final Scope scope;

  private final Map<Named, Named> locals = new IdentityHashMap<>();
  private final Map<Type, Type> known = new IdentityHashMap<>();

  private TypeEnv(List<TypeParam> params, List<Type> args, Scope scope) {
    this.args = List.copyOf(args);
    this.subst = Subst.of(params, args, this::local);
    this.scope = scope;
  }

  /** Of a generic function, or of a method of a generic type; the arguments are without type parameters. */
  public static TypeEnv of(FuncObj f, List<Type> args) {
    Signature sig = f.origin().signature();
    List<TypeParam> params = sig.recv == null ? sig.tparams : sig.rparams;
    if (params.size() != args.size()) {
      throw new IllegalArgumentException("type arguments of " + f.name());
    }
    return args.isEmpty() ? NONE : new TypeEnv(params, args, sig.scope);
  }

  public boolean isEmpty() {
    return args.isEmpty();
  }

  /** The arguments, in the order of the parameters. */
  public List<Type> args() {
    return args;
  }

  /** The type with arguments in place of parameters. */
  public Type apply(Type t) {
    if (t == null || args.isEmpty()) {
      return t;
    }
    Type r = known.get(t);
    if (r == null) {
      r = subst.apply(null, t);
      known.put(t, r);
    }
    return r;
  }

  /** The meaning of a selector in the instance: a method of a constraint becomes one of the argument. */
  public Selection apply(Selection s) {
    if (s == null || args.isEmpty()) {
      return s;
    }
    Type recv = apply(s.recv());
    if (recv == s.recv()) {
      return s;
    }
    Lookup.Result r = Lookup.lookupFieldOrMethod(recv, true, s.obj().pkg(), s.obj().name(), false);
    if (r.obj() == null) {
      throw new IllegalStateException(recv + " has no " + s.obj().name());
    }
    return new Selection(s.kind(), recv, r.obj(), r.index(), r.indirect());
  }

  /** The instance's own copy of a type declared in the function; others, and such copies, are themselves. */
  private Named local(Named n) {
    if (n.local != null || scope == null || !declaredWithin(n.obj.parent)) {
      return n;
    }
    Named copy = locals.get(n);
    if (copy == null) {
      copy = new Named(n, this);
      locals.put(n, copy);
    }
    return copy;
  }

  private boolean declaredWithin(Scope s) {
    for (Scope at = s; at != null; at = at.parent) {
      if (at == scope) {
        return true;
      }
    }
    return false;
  }
}
