package gruffle.types;

import gruffle.syntax.Pos;
import gruffle.types.UnionType.Term;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Computes type sets of interfaces and unions. */
final class TypeSets {
  /** A limit of gc's; more is refused in the same words. */
  private static final int MAX_TERM_COUNT = 100;

  private TypeSets() {}

  /** The type set of an interface, computed once; c may be null when nothing is to be reported. */
  static TypeSet compute(Checker c, Pos pos, InterfaceType t) {
    TypeSet known = t.tset;
    if (known != null) {
      return known;
    }
    if (!t.complete) {
      return TypeSet.ALL; // not remembered: the declaration is still being checked
    }
    synchronized (Shared.LOCK) {
      if (t.tset == null && !t.computing) {
        t.computing = true; // stops recursion; cycles are reported elsewhere
        TypeSet set = computeNew(c, pos, t);
        VarHandle.releaseFence();
        t.tset = set;
      }
      return t.tset == null ? TypeSet.ALL : t.tset;
    }
  }

  private static TypeSet computeNew(Checker c, Pos pos, InterfaceType t) {
    MethodCollector methods = new MethodCollector(c);
    for (FuncObj m : t.methods) {
      methods.add(m.pos(), m, true);
    }
    TermList terms = TermList.ALL;
    boolean comparable = false;
    for (int i = 0; i < t.embeddeds.size(); i++) {
      Type e = t.embeddeds.get(i);
      Pos at = i < t.embedPos.size() ? t.embedPos.get(i) : Pos.NONE;
      TermList ts;
      boolean comp = false;
      switch (Types.under(e)) {
        case InterfaceType u -> {
          TypeSet set = compute(c, at.isKnown() ? at : pos, u);
          if (c != null
              && at.isKnown()
              && TypeDecls.isImportedConstraint(c, e)
              && !Versions.verifyVersionf(
                  c, at, GoVersion.GO1_18, "embedding constraint interface %s", e)) {
            continue;
          }
          for (FuncObj m : set.methods()) {
            methods.add(at, m, false);
          }
          ts = set.terms;
          comp = set.comparable;
        }
        case UnionType u -> {
          if (c != null
              && at.isKnown()
              && !Versions.verifyVersionf(
                  c, at, GoVersion.GO1_18, "embedding interface element %s", u)) {
            continue;
          }
          TypeSet set = computeUnion(c, at, u);
          if (set == TypeSet.INVALID) {
            continue;
          }
          ts = set.terms;
        }
        case Basic b when b == Basic.INVALID -> {
          continue;
        }
        default -> {
          if (c != null
              && at.isKnown()
              && !Versions.verifyVersionf(
                  c, at, GoVersion.GO1_18, "embedding non-interface type %s", e)) {
            continue;
          }
          ts = TermList.of(List.of(new Term(false, e)));
        }
      }
      terms = terms.intersect(ts);
      comparable |= comp;
      if (comparable && !terms.isAll()) {
        terms =
            TermList.of(
                terms.terms().stream()
                    .filter(x -> Predicates.comparable(x.type(), false, null))
                    .toList());
        comparable = false;
      }
    }
    return new TypeSet(methods.sorted(), terms, comparable);
  }

  static final Comparator<FuncObj> METHOD_ORDER = TypeSets::compareMethods;

  /** Exported names first, then by name, then by package path. */
  private static int compareMethods(FuncObj a, FuncObj b) {
    if (a == b) {
      return 0;
    }
    if (a.exported() != b.exported()) {
      return a.exported() ? -1 : 1;
    }
    int n = a.name().compareTo(b.name());
    if (n != 0 || a.exported() || a.pkg() == null || b.pkg() == null) {
      return n;
    }
    return a.pkg().path().compareTo(b.pkg().path());
  }

  /** Gathers methods by unique name and reports duplicates. */
  private static final class MethodCollector {
    private final Checker c;
    private final Map<String, FuncObj> byId = new HashMap<>();
    private final Map<FuncObj, Pos> positions = new HashMap<>();
    private final List<FuncObj> all = new ArrayList<>();

    MethodCollector(Checker c) {
      this.c = c;
    }

    void add(Pos pos, FuncObj m, boolean explicit) {
      FuncObj other = byId.putIfAbsent(m.id(), m);
      if (other == null) {
        all.add(m);
        positions.put(m, pos);
        return;
      }
      if (c == null) {
        return;
      }
      if (explicit) {
        report(pos, m, other);
      } else {
        // Overlapping embedded interfaces are fine if the signatures, known later, are identical.
        c.later(
            () -> {
              boolean old = pos.isKnown() && !Versions.allowVersion(c, GoVersion.GO1_14);
              if (old || !Predicates.identical(m.type(), other.type())) {
                report(pos, m, other);
              }
            });
      }
    }

    private void report(Pos pos, FuncObj m, FuncObj other) {
      c.newError(ErrorCode.DUPLICATE_DECL)
          .addf(pos, "duplicate method %s", m.name())
          .addf(positions.get(other), "other declaration of method %s", m.name())
          .report();
    }

    List<FuncObj> sorted() {
      all.sort(METHOD_ORDER);
      return List.copyOf(all);
    }
  }

  /** The type set of a union; INVALID where it has too many terms. */
  static TypeSet computeUnion(Checker c, Pos pos, UnionType u) {
    TermList all = TermList.EMPTY;
    for (Term t : u.terms) {
      Type under = Types.under(t.type());
      TermList ts;
      if (under instanceof InterfaceType i) {
        ts = compute(c, pos, i).terms;
      } else if (under == Basic.INVALID) {
        continue;
      } else if (t.tilde() && !Predicates.identical(t.type(), under)) {
        ts = TermList.EMPTY; // no type has this underlying type
      } else {
        ts = TermList.of(List.of(t));
      }
      all = all.union(ts);
      if (all.terms().size() > MAX_TERM_COUNT) {
        if (c != null) {
          c.errorf(
              pos,
              ErrorCode.INVALID_UNION,
              "cannot handle more than %d union terms (implementation limitation)",
              MAX_TERM_COUNT);
        }
        return TypeSet.INVALID;
      }
    }
    return new TypeSet(List.of(), all, false);
  }

  /** Whether each type of the set is comparable without looking at run-time types. */
  static boolean isComparable(TypeSet s, Predicates.Seen seen) {
    if (s.terms.isAll()) {
      return s.comparable;
    }
    return is(s, t -> t != null && Predicates.comparableCause(t.type(), false, seen) == null);
  }

  /** Whether f holds for all specific terms; where there are none, f(null). */
  static boolean is(TypeSet s, Predicate<Term> f) {
    if (!s.hasTerms()) {
      return f.test(null);
    }
    return s.terms.terms().stream().allMatch(f);
  }
}
