package gruffle.types;

import gruffle.types.UnionType.Term;
import java.util.ArrayList;
import java.util.List;

/** Finds types that would need infinite space because they contain themselves by value. */
final class ValidType {
  private final Checker c;

  /** The types whose memory the current one lies in, outermost first. */
  private List<Named> nest = new ArrayList<>();

  /** All defined types gone through: what a report shows. */
  private final List<Named> path = new ArrayList<>();

  private ValidType(Checker c) {
    this.c = c;
  }

  /** Reports an error if t contains itself. */
  static void check(Checker c, Named t) {
    new ValidType(c).valid(t);
  }

  private boolean valid(Type type) {
    return switch (Types.unalias(type)) {
      case ArrayType a -> valid(a.elem);
      case StructType s -> {
        for (VarObj f : s.fields) {
          if (!valid(f.type)) {
            yield false;
          }
        }
        yield true;
      }
      case UnionType u -> {
        for (Term t : u.terms) {
          if (!valid(t.type())) {
            yield false;
          }
        }
        yield true;
      }
      case InterfaceType i -> {
        for (Type e : i.embeddeds) {
          if (!valid(e)) {
            yield false;
          }
        }
        yield true;
      }
      case Named n -> named(n);
      case TypeParam p -> typeParam(p);
      case null, default -> true;
    };
  }

  private boolean named(Named n) {
    if (n.obj.pkg() != c.pkg && n.targs.isEmpty()) {
      return true; // an imported type cannot contain one of ours
    }
    for (Named outer : nest) {
      if (Predicates.identical(outer, n)) {
        Named o = n.origin();
        o.fromRHS = Basic.INVALID;
        o.underlying = Basic.INVALID;
        for (int i = 0; i < path.size(); i++) {
          if (Predicates.identical(path.get(i), n)) {
            List<Obj> cycle = new ArrayList<>();
            path.subList(i, path.size()).forEach(t -> cycle.add(t.place));
            Cycles.cycleError(c, cycle, 0);
            break;
          }
        }
        return false;
      }
    }
    nest.add(n);
    path.add(n);
    boolean ok = valid(n.origin().fromRHS);
    nest.removeLast();
    path.removeLast();
    return ok;
  }

  /** A type parameter of the innermost instance stands for its argument, which lies outside of it. */
  private boolean typeParam(TypeParam p) {
    if (nest.isEmpty()) {
      return true;
    }
    Named inst = nest.getLast();
    for (int i = 0; i < inst.origin().tparams.size() && i < inst.targs.size(); i++) {
      if (inst.origin().tparams.get(i) == p) {
        List<Named> saved = nest;
        nest = new ArrayList<>(saved.subList(0, saved.size() - 1));
        boolean ok = valid(inst.targs.get(i));
        nest = saved;
        return ok;
      }
    }
    return true;
  }
}
