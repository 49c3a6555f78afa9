package gruffle.types;

import gruffle.syntax.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declarations that refer to themselves: which are valid, and the report of those that are not. */
final class Cycles {
  private static final int DONE = -1;

  private Cycles() {}

  /**
   * Reports package-level types declared by each other's names alone, as in {@code type A B; type B
   * A}. Such a chain never reaches a type literal, so nothing else may follow it.
   */
  static void directCycles(Checker c) {
    Map<TypeName, Integer> index = new HashMap<>();
    for (Obj obj : c.objMap.keySet()) {
      if (obj instanceof TypeName t) {
        directCycle(c, t, index);
      }
    }
  }

  private static void directCycle(Checker c, TypeName first, Map<TypeName, Integer> index) {
    List<Obj> path = new ArrayList<>();
    TypeName t = first;
    while (t != null) {
      Integer start = index.get(t);
      if (start != null) {
        if (start != DONE) {
          t.type = Basic.INVALID;
          List<Obj> cycle = List.copyOf(path.subList(start, path.size()));
          cycleError(c, cycle, firstInSource(cycle));
        }
        break;
      }
      index.put(t, path.size());
      path.add(t);
      t =
          c.objMap.get(t).tdecl.type instanceof Expr.Name rhs
                  && c.pkg.scope().lookup(rhs.value) instanceof TypeName next
              ? next
              : null;
    }
    path.forEach(o -> index.put((TypeName) o, DONE));
  }

  /** Whether the cycle that obj, on the object path, closes is fine; reports it if not. */
  static boolean validCycle(Checker c, Obj obj) {
    List<Obj> cycle = List.copyOf(c.objPath.subList(c.objPathIdx.get(obj), c.objPath.size()));
    int values = 0;
    int definitions = 0;
    for (Obj o : cycle) {
      switch (o) {
        case ConstObj k -> values++;
        case VarObj v -> values++;
        case TypeName t -> {
          // A generic type may be mentioned in its own type parameter list.
          if (c.env.inTParamList && t.type != null && Predicates.isGeneric(t.type)) {
            return true;
          }
          if (!t.isAlias()) {
            definitions++;
          }
        }
        default -> {}
      }
    }
    // Values alone are reported by the initialisation order; definitions break type cycles.
    if (values == cycle.size() || values == 0 && definitions > 0) {
      return true;
    }
    cycleError(c, cycle, firstInSource(cycle));
    return false;
  }

  /** Reports a cycle, beginning with its member number start. */
  static void cycleError(Checker c, List<Obj> cycle, int start) {
    Obj obj = cycle.get(start);
    boolean isType = obj instanceof TypeName;
    if (isType && obj.type instanceof Alias a) {
      a.fromRHS = Basic.INVALID; // no follow-on errors
    }
    if (cycle.size() == 1) {
      c.errorf(
          obj,
          ErrorCode.INVALID_DECL_CYCLE,
          isType
              ? "invalid recursive type: %s refers to itself"
              : "invalid cycle in declaration: %s refers to itself",
          name(c, obj));
      return;
    }
    Errors.Builder err = c.newError(ErrorCode.INVALID_DECL_CYCLE);
    err.addf(
        obj,
        isType ? "invalid recursive type %s" : "invalid cycle in declaration of %s",
        name(c, obj));
    for (int i = 0; i < cycle.size(); i++) {
      Obj next = cycle.get((start + i + 1) % cycle.size());
      err.addf(obj, "%s refers to %s", name(c, obj), name(c, next));
      obj = next;
    }
    err.report();
  }

  private static String name(Checker c, Obj obj) {
    return TypeString.packagePrefix(obj.pkg(), c.qualifier()) + obj.name();
  }

  static int firstInSource(List<? extends Obj> path) {
    int first = 0;
    for (int i = 1; i < path.size(); i++) {
      if (path.get(i).pos().isBefore(path.get(first).pos())) {
        first = i;
      }
    }
    return first;
  }

  /** Whether a type has a size at all; reports a type that contains itself by value. */
  static boolean finiteSize(Checker c, Type t) {
    return switch (Types.unalias(t)) {
      case Named n -> {
        if (n.finite != null) {
          yield n.finite;
        }
        Integer i = c.objPathIdx.get(n.place);
        if (i != null) {
          List<Obj> cycle = List.copyOf(c.objPath.subList(i, c.objPath.size()));
          cycleError(c, cycle, firstInSource(cycle));
          yield false;
        }
        NamedTypes.expand(n);
        if (n.fromRHS == null) {
          yield true; // still being declared, or read from export data
        }
        c.push(n.place);
        try {
          n.finite = finiteSize(c, n.fromRHS);
        } finally {
          c.pop();
        }
        yield n.finite;
      }
      case ArrayType a -> finiteSize(c, a.elem);
      case StructType s -> {
        for (VarObj f : s.fields) {
          if (!finiteSize(c, f.type)) {
            yield false;
          }
        }
        yield true;
      }
      default -> true;
    };
  }
}
