package gruffle.types;

import gruffle.types.UnionType.Term;
import java.util.stream.Collectors;

/** Whether a type implements an interface or satisfies a constraint. */
final class Implements {
  private Implements() {}

  /**
   * Whether V implements T, whose underlying type should be an interface.
   *
   * @param constraint T is a constraint to satisfy: decides the verb of the cause, and lets ordinary
   *     interfaces be comparable
   */
  static boolean implements_(Checker c, Type v, Type t, boolean constraint, Cause cause) {
    Type vu = Types.under(v);
    Type tu = Types.under(t);
    if (vu == Basic.INVALID || tu == Basic.INVALID) {
      return true;
    }
    if (vu instanceof PointerType p && Types.under(p.base) == Basic.INVALID) {
      return true;
    }
    String verb = constraint ? "satisfy" : "implement";
    if (!(tu instanceof InterfaceType ti)) {
      if (cause != null) {
        String detail =
            Lookup.isInterfacePtr(tu)
                ? c.sprintf("type %s is pointer to interface, not interface", t)
                : c.sprintf("%s is not an interface", t);
        Cause.set(cause, c.sprintf("%s does not %s %s (%s)", v, verb, t, detail));
      }
      return false;
    }
    TypeSet tset = ti.typeSet();
    if (tset.isAll()) {
      return true;
    }
    TypeSet vset = vu instanceof InterfaceType vi ? vi.typeSet() : null;
    if (vset != null && vset.isEmpty()) {
      return true;
    }
    if (tset.isEmpty()) {
      if (cause != null) {
        Cause.set(cause, c.sprintf("cannot %s %s (empty type set)", verb, t));
      }
      return false;
    }
    if (!Lookup.hasAllMethods(c, v, t, true, Predicates::identical, cause)) {
      if (cause != null) {
        Cause.set(cause, c.sprintf("%s does not %s %s %s", v, verb, t, cause.text()));
      }
      return false;
    }
    if (!tset.hasTerms()) {
      return comparability(c, v, tset, constraint, verb, cause);
    }
    if (vset != null) {
      if (!vset.terms.subsetOf(tset.terms)) {
        if (cause != null) {
          Cause.set(cause, c.sprintf("%s does not %s %s", v, verb, t));
        }
        return false;
      }
    } else if (!tset.terms.includes(v)) {
      if (cause != null) {
        String detail = missingTerm(c, v, t, ti);
        Cause.set(cause, c.sprintf("%s does not %s %s (%s)", v, verb, t, detail));
      }
      return false;
    }
    return comparability(c, v, tset, constraint, verb, cause);
  }

  private static boolean comparability(
      Checker c, Type v, TypeSet tset, boolean constraint, String verb, Cause cause) {
    if (!TypeSets.isComparable(tset, new Predicates.Seen())
        || Predicates.comparable(v, false, null)) {
      return true;
    }
    if (constraint && Predicates.comparable(v)) {
      if (c == null || Versions.allowVersion(c, GoVersion.GO1_20)) {
        return true;
      }
      if (cause != null) {
        Cause.set(cause, c.sprintf("%s to %s comparable requires go1.20 or later", v, verb));
      }
      return false;
    }
    if (cause != null) {
      Cause.set(cause, c.sprintf("%s does not %s comparable", v, verb));
    }
    return false;
  }

  private static String missingTerm(Checker c, Type v, Type t, InterfaceType ti) {
    TypeSet tset = ti.typeSet();
    for (Term term : tset.terms.terms()) {
      if (!term.tilde()
          && Predicates.identical(term.type(), Types.under(term.type()))
          && TermList.includes(new Term(true, term.type()), v)) {
        return c.sprintf("possibly missing ~ for %s in %s", term.type(), t);
      }
    }
    if (mentions(ti, v)) {
      return c.sprintf("%s mentions %s, but %s is not in the type set of %s", t, v, v, t);
    }
    String terms =
        tset.terms.terms().stream()
            .map(Term::toString) // with full package paths, as gc has it
            .collect(Collectors.joining(" | "));
    return c.sprintf("%s missing in %s", v, terms);
  }

  /** Whether the interface names v among its embedded types. */
  private static boolean mentions(Type t, Type v) {
    if (Predicates.identical(t, v)) {
      return true;
    }
    return switch (Types.unalias(t)) {
      case InterfaceType i -> i.embeddeds.stream().anyMatch(e -> mentions(e, v));
      case UnionType u -> u.terms.stream().anyMatch(x -> mentions(x.type(), v));
      default -> false;
    };
  }
}
