package gruffle.types;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds types for type parameters such that two types become equal, or as equal as the mode wants.
 *
 * <p>Each type parameter bound by the unifier has a handle; parameters that were found to be the same
 * share one. What a handle holds only ever gets more specific: unset, a type, the defined type or the
 * directed channel that it stood for.
 */
final class Unifier {
  /** The types meet in an assignment: the outermost need not be exactly the same. */
  static final int ASSIGN = 1;

  /** Types must be identical: no defined type for its underlying one, no method subsets. */
  static final int EXACT = 2;

  private static final int DEPTH_LIMIT = 100;

  private static final class Handle {
    Type type;
  }

  private record Pair(InterfaceType x, InterfaceType y) {}

  private final Map<TypeParam, Handle> handles = new IdentityHashMap<>();
  private final Deque<Pair> open = new ArrayDeque<>(0);

  /** Interfaces may unify by the methods they share (since Go 1.21). */
  private final boolean interfaceInference;

  private int depth;

  /** targs may have nulls and be shorter than tparams. */
  Unifier(List<TypeParam> tparams, List<Type> targs, boolean interfaceInference) {
    this.interfaceInference = interfaceInference;
    for (int i = 0; i < tparams.size(); i++) {
      Handle h = new Handle();
      h.type = i < targs.size() ? targs.get(i) : null;
      handles.put(tparams.get(i), h);
    }
  }

  Type at(TypeParam p) {
    return handles.get(p).type;
  }

  void set(TypeParam p, Type t) {
    handles.get(p).type = t;
  }

  int unknowns() {
    return (int) handles.values().stream().filter(h -> h.type == null).count();
  }

  List<Type> inferred(List<TypeParam> tparams) {
    List<Type> list = new ArrayList<>();
    tparams.forEach(p -> list.add(at(p)));
    return list;
  }

  boolean unify(Type x, Type y, int mode) {
    if (++depth > DEPTH_LIMIT) {
      depth--;
      return false;
    }
    try {
      return x == y || Types.unalias(x) == Types.unalias(y) || step(x, y, mode);
    } finally {
      depth--;
    }
  }

  /** The type parameter x, if it is one of those to be inferred; else null. */
  private TypeParam bound(Type x) {
    return Types.unalias(x) instanceof TypeParam p && handles.containsKey(p) ? p : null;
  }

  private static InterfaceType asInterface(Type x) {
    return Types.unalias(x) instanceof TypeParam ? null : Types.asInterface(x);
  }

  private boolean step(Type x0, Type y0, int mode) {
    Type x = x0;
    Type y = y0;
    // From here on a bound type parameter is x, and a single defined type is y.
    if (Types.asNamed(x) != null || bound(y) != null) {
      x = y0;
      y = x0;
    }
    if ((mode & EXACT) == 0
        && Types.asNamed(y) != null
        && Predicates.isTypeLit(x)
        && !(interfaceInference && Predicates.isInterface(x))) {
      y = Types.under(y);
      if (x == y || Types.unalias(x) == Types.unalias(y)) {
        return true;
      }
    }
    TypeParam px = bound(x);
    TypeParam py = bound(y);
    if (px != null && py != null) {
      return join(px, py) || unify(at(px), at(py), mode);
    }
    if (px != null) {
      return bind(px, y, mode);
    }
    if (interfaceInference && (mode & EXACT) == 0) {
      InterfaceType xi = asInterface(x);
      InterfaceType yi = asInterface(y);
      if (xi != null && yi != null) {
        return sharedMethods(xi, yi);
      }
      if (xi != null || yi != null) {
        return hasMethods(xi != null ? y : x, xi != null ? xi : yi);
      }
    }
    if (Predicates.isTypeParam(y)) {
      Type t = x;
      x = y;
      y = t;
    }
    return structure(x, y, mode);
  }

  /** Makes two parameters the same; false where both have a type already. */
  private boolean join(TypeParam x, TypeParam y) {
    Handle hx = handles.get(x);
    Handle hy = handles.get(y);
    if (hx == hy) {
      return true;
    }
    if (hx.type != null && hy.type != null) {
      return false;
    }
    Handle keep = hx.type != null ? hx : hy;
    Handle drop = keep == hx ? hy : hx;
    handles.replaceAll((p, h) -> h == drop ? keep : h);
    return true;
  }

  /** Unifies the type found for a parameter so far with another one. */
  private boolean bind(TypeParam p, Type y, int mode) {
    Type x = at(p);
    if (x == null) {
      set(p, y);
      return true;
    }
    if (!unify(x, y, mode)) {
      return false;
    }
    InterfaceType xi = asInterface(x);
    InterfaceType yi = asInterface(y);
    boolean xn = Types.asNamed(x) != null;
    boolean yn = Types.asNamed(y) != null;
    if (xi != null && yi != null) {
      if (xn && yn) {
        return Predicates.identical(x, y);
      }
      if (xi.numMethods() != yi.numMethods()) {
        return false;
      }
    } else if (xi != null || yi != null) {
      return false; // one argument cannot be of both types
    }
    if ((mode & EXACT) == 0 && !xn) {
      boolean directed = Types.under(y) instanceof ChanType ch && ch.dir != ChanType.Dir.SEND_RECV;
      if (yn || directed) {
        set(p, y);
      }
    }
    return true;
  }

  /** The smaller method set must be part of the other one. */
  private boolean sharedMethods(InterfaceType xi, InterfaceType yi) {
    TypeSet xs = xi.typeSet();
    TypeSet ys = yi.typeSet();
    if (xs.comparable != ys.comparable || !xs.terms.equal(ys.terms)) {
      return false;
    }
    if (isOpen(xi, yi)) {
      return true;
    }
    TypeSet small = xs.methods().size() > ys.methods().size() ? ys : xs;
    TypeSet large = small == xs ? ys : xs;
    open.push(new Pair(xi, yi));
    try {
      for (FuncObj m : small.methods()) {
        FuncObj o = large.lookupMethod(m.pkg(), m.name(), false);
        if (o == null || !unify(m.type(), o.type(), EXACT)) {
          return false;
        }
      }
      return true;
    } finally {
      open.pop();
    }
  }

  private boolean isOpen(InterfaceType x, InterfaceType y) {
    return open.stream().anyMatch(p -> p.x == x && p.y == y || p.x == y && p.y == x);
  }

  private boolean hasMethods(Type t, InterfaceType i) {
    for (FuncObj m : i.methods()) {
      Lookup.Result r = Lookup.lookupFieldOrMethod(t, false, m.pkg(), m.name(), false);
      if (!(r.obj() instanceof FuncObj f) || !unify(m.type(), f.type(), EXACT)) {
        return false;
      }
    }
    return true;
  }

  private boolean structure(Type x0, Type y0, int mode) {
    Type x = Types.unalias(x0);
    Type y = Types.unalias(y0);
    int emode = (mode & ASSIGN) != 0 ? mode | EXACT : mode; // for element types
    return switch (x) {
      case Basic a -> y instanceof Basic b && a.kind() == b.kind();
      case ArrayType a ->
          y instanceof ArrayType b
              && (a.len < 0 || b.len < 0 || a.len == b.len)
              && unify(a.elem, b.elem, emode);
      case SliceType a -> y instanceof SliceType b && unify(a.elem, b.elem, emode);
      case PointerType a -> y instanceof PointerType b && unify(a.base, b.base, emode);
      case MapType a ->
          y instanceof MapType b && unify(a.key, b.key, emode) && unify(a.elem, b.elem, emode);
      case ChanType a ->
          y instanceof ChanType b
              && ((mode & EXACT) == 0 || a.dir == b.dir)
              && unify(a.elem, b.elem, emode);
      case StructType a -> y instanceof StructType b && structs(a, b, emode);
      case TupleType a -> y instanceof TupleType b && tuples(a, b, mode);
      case Signature a ->
          y instanceof Signature b
              && a.variadic == b.variadic
              && tuples(a.params, b.params, emode)
              && tuples(a.results, b.results, emode);
      case InterfaceType a -> y instanceof InterfaceType b && interfaces(a, b);
      case Named a -> {
        Named b = Types.asNamed(y);
        if (b == null || a.targs.size() != b.targs.size()) {
          yield false;
        }
        for (int i = 0; i < a.targs.size(); i++) {
          if (!unify(a.targs.get(i), b.targs.get(i), mode)) {
            yield false;
          }
        }
        yield Predicates.identicalOrigin(a, b);
      }
      case TypeParam a -> {
        // A parameter of the enclosing function: its constraint may have one underlying type.
        Type core = Types.commonUnder(null, a, null).type();
        yield core != null && unify(core, y0, ASSIGN);
      }
      case UnionType a -> false;
      case Alias a -> false;
      case null -> false;
    };
  }

  private boolean structs(StructType a, StructType b, int mode) {
    if (a.numFields() != b.numFields()) {
      return false;
    }
    for (int i = 0; i < a.numFields(); i++) {
      VarObj f = a.field(i);
      VarObj g = b.field(i);
      if (f.embedded != g.embedded
          || !a.tag(i).equals(b.tag(i))
          || !f.sameId(g.pkg(), g.name(), false)
          || !unify(f.type, g.type, mode)) {
        return false;
      }
    }
    return true;
  }

  private boolean tuples(TupleType a, TupleType b, int mode) {
    if (a.len() != b.len()) {
      return false;
    }
    for (int i = 0; i < a.len(); i++) {
      if (!unify(a.at(i).type, b.at(i).type, mode)) {
        return false;
      }
    }
    return true;
  }

  private boolean interfaces(InterfaceType a, InterfaceType b) {
    TypeSet s = a.typeSet();
    TypeSet t = b.typeSet();
    if (s.comparable != t.comparable
        || !s.terms.equal(t.terms)
        || s.methods().size() != t.methods().size()) {
      return false;
    }
    if (isOpen(a, b)) {
      return true;
    }
    open.push(new Pair(a, b));
    try {
      for (int i = 0; i < s.methods().size(); i++) {
        FuncObj f = s.methods().get(i);
        FuncObj g = t.methods().get(i);
        if (!f.id().equals(g.id()) || !unify(f.type(), g.type(), EXACT)) {
          return false;
        }
      }
      return true;
    } finally {
      open.pop();
    }
  }
}
