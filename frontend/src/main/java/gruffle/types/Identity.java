package gruffle.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Type identity as the specification defines it, with the two relaxations the checker needs. */
final class Identity {
  private final boolean ignoreTags;

  /** An invalid type is identical to any type: its error has been reported. */
  private final boolean ignoreInvalids;

  private record Pair(InterfaceType x, InterfaceType y) {}

  /**
   * Interfaces being compared. Only through method parameters of anonymous interfaces can types be
   * cyclic without a defined type in between; met again, such a pair is taken as identical.
   */
  private final Deque<Pair> open = new ArrayDeque<>(0);

  Identity(boolean ignoreTags, boolean ignoreInvalids) {
    this.ignoreTags = ignoreTags;
    this.ignoreInvalids = ignoreInvalids;
  }

  boolean test(Type x0, Type y0) {
    Type x = Types.unalias(x0);
    Type y = Types.unalias(y0);
    if (x == y) {
      return true;
    }
    if (x == null || y == null) {
      return false;
    }
    if (ignoreInvalids && (x == Basic.INVALID || y == Basic.INVALID)) {
      return true;
    }
    return switch (x) {
      case Basic a -> y instanceof Basic b && a.kind() == b.kind();
      case ArrayType a ->
          y instanceof ArrayType b
              // An unknown length was an error already.
              && (a.len < 0 || b.len < 0 || a.len == b.len)
              && test(a.elem, b.elem);
      case SliceType a -> y instanceof SliceType b && test(a.elem, b.elem);
      case PointerType a -> y instanceof PointerType b && test(a.base, b.base);
      case MapType a -> y instanceof MapType b && test(a.key, b.key) && test(a.elem, b.elem);
      case ChanType a -> y instanceof ChanType b && a.dir == b.dir && test(a.elem, b.elem);
      case StructType a -> y instanceof StructType b && structs(a, b);
      case TupleType a -> y instanceof TupleType b && tuples(a, b);
      case Signature a -> y instanceof Signature b && signatures(a, b);
      case UnionType a -> y instanceof UnionType b && unions(a, b);
      case InterfaceType a -> y instanceof InterfaceType b && interfaces(a, b);
      case Named a ->
          y instanceof Named b
              && Predicates.identicalLists(a.targs, b.targs)
              && Predicates.identicalOrigin(a, b);
      case TypeParam a -> false;
      case Alias a -> throw new IllegalStateException("alias left");
    };
  }

  private boolean structs(StructType a, StructType b) {
    if (a.numFields() != b.numFields()) {
      return false;
    }
    for (int i = 0; i < a.numFields(); i++) {
      VarObj f = a.field(i);
      VarObj g = b.field(i);
      if (f.embedded != g.embedded
          || !ignoreTags && !a.tag(i).equals(b.tag(i))
          || !f.sameId(g.pkg(), g.name(), false)
          || !test(f.type, g.type)) {
        return false;
      }
    }
    return true;
  }

  private boolean tuples(TupleType a, TupleType b) {
    if (a.len() != b.len()) {
      return false;
    }
    for (int i = 0; i < a.len(); i++) {
      if (!test(a.at(i).type, b.at(i).type)) {
        return false;
      }
    }
    return true;
  }

  private boolean signatures(Signature a, Signature b) {
    if (a.variadic != b.variadic || a.tparams.size() != b.tparams.size()) {
      return false;
    }
    TupleType params = b.params;
    TupleType results = b.results;
    if (!a.tparams.isEmpty()) {
      // Names of type parameters do not matter: compare with those of a in place of b's.
      Subst map = Subst.of(b.tparams, List.copyOf(a.tparams));
      for (int i = 0; i < a.tparams.size(); i++) {
        if (!test(a.tparams.get(i).bound, map.apply(null, b.tparams.get(i).bound))) {
          return false;
        }
      }
      params = (TupleType) map.apply(null, params);
      results = (TupleType) map.apply(null, results);
    }
    return tuples(a.params, params) && tuples(a.results, results);
  }

  private static boolean unions(UnionType a, UnionType b) {
    return TypeSets.computeUnion(null, gruffle.syntax.Pos.NONE, a)
        .terms
        .equal(TypeSets.computeUnion(null, gruffle.syntax.Pos.NONE, b).terms);
  }

  private boolean interfaces(InterfaceType a, InterfaceType b) {
    TypeSet s = a.typeSet();
    TypeSet t = b.typeSet();
    if (s.comparable != t.comparable
        || !s.terms.equal(t.terms)
        || s.methods().size() != t.methods().size()) {
      return false;
    }
    for (Pair p : open) {
      if (p.x == a && p.y == b || p.x == b && p.y == a) {
        return true;
      }
    }
    open.push(new Pair(a, b));
    try {
      for (int i = 0; i < s.methods().size(); i++) {
        FuncObj f = s.methods().get(i);
        FuncObj g = t.methods().get(i);
        if (!f.id().equals(g.id()) || !test(f.type, g.type)) {
          return false;
        }
      }
      return true;
    } finally {
      open.pop();
    }
  }
}
