package gruffle.types;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replaces type parameters in types. What does not change is shared with the original. */
final class Subst {
  private final Map<TypeParam, Type> map = new IdentityHashMap<>();

  /** What becomes of defined types (of an instance: of its generic type); null: they stay. */
  private final UnaryOperator<Named> named;

  private Subst(UnaryOperator<Named> named) {
    this.named = named;
  }

  static Subst of(List<TypeParam> params, List<Type> args) {
    return of(params, args, null);
  }

  static Subst of(List<TypeParam> params, List<Type> args, UnaryOperator<Named> named) {
    Subst s = new Subst(named);
    for (int i = 0; i < params.size(); i++) {
      s.map.put(params.get(i), args.get(i));
    }
    return s;
  }

  boolean isEmpty() {
    return map.isEmpty();
  }

  /** c may be null: nothing is reported. */
  Type apply(Checker c, Type t) {
    return map.isEmpty() ? t : type(c, t);
  }

  private Type type(Checker c, Type type) {
    return switch (type) {
      case null -> null;
      case Basic t -> t;
      case TypeParam t -> map.getOrDefault(t, t);
      case ArrayType t -> {
        Type e = type(c, t.elem);
        yield e == t.elem ? t : new ArrayType(e, t.len);
      }
      case SliceType t -> {
        Type e = type(c, t.elem);
        yield e == t.elem ? t : new SliceType(e);
      }
      case PointerType t -> {
        Type e = type(c, t.base);
        yield e == t.base ? t : new PointerType(e);
      }
      case MapType t -> {
        Type k = type(c, t.key);
        Type e = type(c, t.elem);
        yield k == t.key && e == t.elem ? t : new MapType(k, e);
      }
      case ChanType t -> {
        Type e = type(c, t.elem);
        yield e == t.elem ? t : new ChanType(t.dir, e);
      }
      case StructType t -> {
        List<VarObj> fields = vars(c, t.fields);
        yield fields == t.fields ? t : new StructType(fields, t.tags);
      }
      case TupleType t -> tuple(c, t);
      case Signature t -> signature(c, t);
      case UnionType t -> union(c, t);
      case InterfaceType t -> iface(c, t);
      case Alias t -> alias(c, t);
      case Named t -> {
        Named orig = named == null ? t.orig : named.apply(t.orig);
        if (!t.isInstance()) {
          yield orig;
        }
        if (t.targs.size() != t.orig.tparams.size()) {
          yield Basic.INVALID; // reported where it was written
        }
        List<Type> targs = types(c, t.targs);
        yield targs == t.targs && orig == t.orig
            ? t
            : Instantiate.instance(c, gruffle.syntax.Pos.NONE, orig, targs);
      }
    };
  }

  private List<Type> types(Checker c, List<Type> list) {
    List<Type> out = null;
    for (int i = 0; i < list.size(); i++) {
      Type t = type(c, list.get(i));
      if (out == null && t != list.get(i)) {
        out = new ArrayList<>(list);
      }
      if (out != null) {
        out.set(i, t);
      }
    }
    return out == null ? list : List.copyOf(out);
  }

  private List<VarObj> vars(Checker c, List<VarObj> list) {
    List<VarObj> out = null;
    for (int i = 0; i < list.size(); i++) {
      VarObj v = list.get(i);
      Type t = type(c, v.type);
      if (t == v.type) {
        continue;
      }
      if (out == null) {
        out = new ArrayList<>(list);
      }
      out.set(i, v.withType(t));
    }
    return out == null ? list : List.copyOf(out);
  }

  TupleType tuple(Checker c, TupleType t) {
    List<VarObj> vars = vars(c, t.vars);
    return vars == t.vars ? t : new TupleType(vars);
  }

  private Signature signature(Checker c, Signature t) {
    TupleType params = tuple(c, t.params);
    TupleType results = tuple(c, t.results);
    if (params == t.params && results == t.results) {
      return t;
    }
    Signature s = new Signature(t.recv, params, results, t.variadic);
    s.rparams = t.rparams;
    s.tparams = t.tparams;
    return s;
  }

  private UnionType union(Checker c, UnionType t) {
    List<UnionType.Term> terms = new ArrayList<>();
    boolean changed = false;
    for (UnionType.Term x : t.terms) {
      Type u = type(c, x.type());
      changed |= u != x.type();
      terms.add(new UnionType.Term(x.tilde(), u));
    }
    return changed ? new UnionType(List.copyOf(terms)) : t;
  }

  private InterfaceType iface(Checker c, InterfaceType t) {
    List<FuncObj> methods = new ArrayList<>();
    boolean changed = false;
    for (FuncObj m : t.methods) {
      Signature sig = signature(c, m.signature());
      if (sig == m.signature()) {
        methods.add(m);
      } else {
        changed = true;
        methods.add(m.withSignature(sig));
      }
    }
    List<Type> embeddeds = types(c, t.embeddeds);
    if (!changed && embeddeds == t.embeddeds) {
      return t;
    }
    InterfaceType out = new InterfaceType(methods, embeddeds);
    out.embedPos = t.embedPos;
    out.implicit = t.implicit;
    out.complete = t.complete;
    out.check = t.check;
    return out;
  }

  private Type alias(Checker c, Alias t) {
    if (!t.targs.isEmpty() && named == null) {
      List<Type> targs = types(c, t.targs);
      return targs == t.targs ? t : Instantiate.instance(c, gruffle.syntax.Pos.NONE, t.orig, targs);
    }
    // An alias declared within a generic function may depend on its parameters.
    Type actual = Types.unalias(t);
    Type u = type(c, actual);
    return u == actual ? t : u;
  }
}
