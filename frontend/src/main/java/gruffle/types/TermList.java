package gruffle.types;

import gruffle.types.UnionType.Term;
import java.util.ArrayList;
import java.util.List;

/** A set of types as a union of terms: no terms is the empty set; all types is a form of its own. */
final class TermList {
  static final TermList EMPTY = new TermList(false, List.of());
  static final TermList ALL = new TermList(true, List.of());

  private final boolean all;
  private final List<Term> terms;

  private TermList(boolean all, List<Term> terms) {
    this.all = all;
    this.terms = terms;
  }

  static TermList of(List<Term> terms) {
    return terms.isEmpty() ? EMPTY : new TermList(false, List.copyOf(terms));
  }

  boolean isAll() {
    return all;
  }

  boolean isEmpty() {
    return !all && terms.isEmpty();
  }

  /** The terms; none where this is all types. */
  List<Term> terms() {
    return terms;
  }

  TermList union(TermList o) {
    if (all || o.all) {
      return ALL;
    }
    List<Term> list = new ArrayList<>(terms);
    list.addAll(o.terms);
    return of(normalize(list));
  }

  /** Merges each term with the earlier ones that it overlaps. */
  private static List<Term> normalize(List<Term> list) {
    List<Term> out = new ArrayList<>();
    for (Term t : list) {
      Term merged = t;
      for (int i = 0; i < out.size(); ) {
        Term u = out.get(i);
        if (disjoint(u, merged)) {
          i++;
          continue;
        }
        merged = u.tilde() || !merged.tilde() ? u : merged;
        out.remove(i);
      }
      out.add(merged);
    }
    return out;
  }

  TermList intersect(TermList o) {
    if (all) {
      return o;
    }
    if (o.all) {
      return this;
    }
    List<Term> list = new ArrayList<>();
    for (Term x : terms) {
      for (Term y : o.terms) {
        if (!disjoint(x, y)) {
          list.add(x.tilde() && !y.tilde() ? y : x);
        }
      }
    }
    return of(normalize(list));
  }

  boolean includes(Type t) {
    return all || terms.stream().anyMatch(x -> includes(x, t));
  }

  static boolean includes(Term x, Type t) {
    return Predicates.identical(x.type(), x.tilde() ? Types.under(t) : t);
  }

  boolean subsetOf(TermList o) {
    if (o.all) {
      return true;
    }
    return !all && terms.stream().allMatch(o::covers);
  }

  private boolean covers(Term t) {
    return terms.stream().anyMatch(x -> !disjoint(t, x) && (!t.tilde() || x.tilde()));
  }

  boolean equal(TermList o) {
    return subsetOf(o) && o.subsetOf(this);
  }

  private static boolean disjoint(Term x, Term y) {
    Type ux = y.tilde() ? Types.under(x.type()) : x.type();
    Type uy = x.tilde() ? Types.under(y.type()) : y.type();
    return !Predicates.identical(ux, uy);
  }

  static boolean overlap(Term x, Term y) {
    return !disjoint(x, y);
  }
}
