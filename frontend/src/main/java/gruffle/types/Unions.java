package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.types.UnionType.Term;
import java.util.ArrayList;
import java.util.List;

/** Embedded elements of interfaces: types, ~types and unions. */
final class Unions {
  private static final int MAX_TERM_COUNT = 100;

  private Unions() {}

  /** The type of an embedded element; a union only where there is more than one plain term. */
  static Type parse(Checker c, Expr e) {
    List<Expr> operators = new ArrayList<>();
    List<Expr> exprs = new ArrayList<>();
    flatten(e, operators, exprs);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < exprs.size(); i++) {
      Expr x = exprs.get(i);
      Term t = term(c, x);
      if (exprs.size() == 1 && !t.tilde()) {
        return t.type();
      }
      if (terms.size() >= MAX_TERM_COUNT) {
        c.errorf(
            x,
            ErrorCode.INVALID_UNION,
            "cannot handle more than %d union terms (implementation limitation)",
            MAX_TERM_COUNT);
        return Basic.INVALID;
      }
      terms.add(t);
      if (i > 0) {
        UnionType u = new UnionType(List.copyOf(terms));
        Recording.recordTypeAndValue(c, operators.get(i - 1), Mode.TYPEXPR, u, null);
      }
    }
    UnionType u = new UnionType(List.copyOf(terms));
    c.later(() -> validate(c, u, exprs));
    return u;
  }

  private static void flatten(Expr e, List<Expr> operators, List<Expr> terms) {
    if (e instanceof Expr.Operation o && o.op == Operator.OR && o.y != null) {
      flatten(o.x, operators, terms);
      operators.add(o);
      terms.add(o.y);
    } else {
      terms.add(e);
    }
  }

  private static Term term(Checker c, Expr e) {
    boolean tilde = e instanceof Expr.Operation o && o.op == Operator.TILDE;
    Expr x = tilde ? ((Expr.Operation) e).x : e;
    Type t = Typexpr.typ(c, x);
    if (Predicates.isTypeParam(t)) {
      if (tilde) {
        c.errorf(
            x, ErrorCode.MISPLACED_TYPE_PARAM, "type in term %s cannot be a type parameter", e);
      } else {
        c.errorf(x, ErrorCode.MISPLACED_TYPE_PARAM, "term cannot be a type parameter");
      }
      t = Basic.INVALID;
    }
    Term term = new Term(tilde, t);
    if (tilde) {
      Recording.recordTypeAndValue(c, e, Mode.TYPEXPR, new UnionType(List.of(term)), null);
    }
    return term;
  }

  private static void validate(Checker c, UnionType u, List<Expr> exprs) {
    for (int i = 0; i < u.terms.size(); i++) {
      Term t = u.terms.get(i);
      Expr e = exprs.get(i);
      if (!Predicates.isValid(t.type())) {
        continue;
      }
      Type under = Types.under(t.type());
      if (t.tilde() && under instanceof InterfaceType) {
        c.errorf(e, ErrorCode.INVALID_UNION, "invalid use of ~ (%s is an interface)", t.type());
      } else if (t.tilde() && !Predicates.identical(under, t.type())) {
        c.errorf(
            e,
            ErrorCode.INVALID_UNION,
            "invalid use of ~ (underlying type of %s is %s)",
            t.type(),
            under);
      } else if (under instanceof InterfaceType f) {
        validateInterface(c, t, f, e);
      } else {
        for (Term other : u.terms.subList(0, i)) {
          if (!Predicates.isInterface(other.type()) && TermList.overlap(other, t)) {
            c.softErrorf(
                e, ErrorCode.INVALID_UNION, "overlapping terms %s and %s", text(t), text(other));
            break;
          }
        }
      }
    }
  }

  private static void validateInterface(Checker c, Term t, InterfaceType f, Expr e) {
    TypeSet set = f.typeSet();
    if (!set.methods().isEmpty()) {
      c.errorf(
          e,
          ErrorCode.INVALID_UNION,
          "cannot use %s in union (%s contains methods)",
          text(t),
          text(t));
    } else if (t.type() == Universe.COMPARABLE) {
      c.errorf(e, ErrorCode.INVALID_UNION, "cannot use comparable in union");
    } else if (set.comparable) {
      c.errorf(
          e,
          ErrorCode.INVALID_UNION,
          "cannot use %s in union (%s embeds comparable)",
          text(t),
          text(t));
    }
  }

  private static String text(Term t) {
    return t.toString(); // with full package paths, as gc has it
  }
}
