package gruffle.ir.escape.flow;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Stmt;
import gruffle.types.FuncObj;
import gruffle.types.Signature;
import gruffle.types.Types;
import gruffle.types.VarObj;

/** Which calls gc replaces by the called function's body: what is allocated there then counts as the caller's. */
final class Inlining {
  private static final int BUDGET = 80;
  private static final int LITERAL_BUDGET = 2 * BUDGET;
  private static final int CALLED_ONCE_BUDGET = 10 * BUDGET;

  private final Analysis analysis;
  private final InlineCosts costs;
  private final boolean enabled;

  Inlining(Analysis analysis, boolean enabled) {
    this.analysis = analysis;
    this.enabled = enabled;
    this.costs = new InlineCosts(analysis);
  }

  /**
   * What a call is replaced by.
   *
   * @param body the FuncObj or literal
   * @param outer the frame around a literal
   */
  record Inlinee(Object body, Signature signature, Stmt.BlockStmt block, View info, Frame outer) {}

  /** As messages print an inlined call with one result; null if the call is not inlined. */
  String resultText(Walker w, Expr.CallExpr c) {
    if (std(w, c) instanceof Std.Facts) {
      Signature s = w.callees.signature(c);
      return s.results().len() == 1 ? resultName(s, 0) : null;
    }
    Inlinee f = of(w, c);
    return f != null && f.signature.results().len() == 1 ? resultName(f.signature, 0) : null;
  }

  static String resultName(Signature s, int i) {
    String name = s.results().at(i).name();
    return name.isEmpty() || name.equals("_") ? "~r" + i : name;
  }

  /** What the call is replaced by, null if by nothing. */
  Inlinee of(Walker w, Expr.CallExpr c) {
    if (!enabled || w.callees.builtin(c) != null || w.info().typeAndValue(c.fun).isType()) {
      return null;
    }
    return switch (w.callees.of(c.fun)) {
      case FuncObj f -> declared(w, f);
      case Expr.FuncLit f -> literal(w, c, f, w.callees.home(c.fun));
      case null, default -> null;
    };
  }

  private Inlinee declared(Walker w, FuncObj f) {
    if (w.frame.within(f) || cost(f) > BUDGET) {
      return null;
    }
    Bodies.Body b = analysis.bodies.find(f);
    View info = analysis.generics.view(f, b.info());
    return new Inlinee(f, f.signature(), b.decl().body, info, null);
  }

  /** The facts about a function of Go's library whose call is inlined; null for other calls. */
  Std.Facts std(Walker w, Expr.CallExpr c) {
    return enabled
            && w.callees.builtin(c) == null
            && w.callees.of(c.fun) instanceof FuncObj f
            && !Intrinsics.has(f)
            && !Generics.isGeneric(f)
            && analysis.std.facts(f) instanceof Std.Facts facts
            && facts.isInlinable()
        ? facts
        : null;
  }

  /** The cost of a declared function's body; more than any budget where it cannot be inlined. */
  int cost(FuncObj f) {
    Bodies.Body b = analysis.std.knows(f) ? null : analysis.bodies.find(f);
    return b == null || isForbidden(b.decl())
        ? InlineCosts.IMPOSSIBLE
        : costs.of(f, b.decl().body, analysis.generics.view(f, b.info()));
  }

  /** Whether calls of a declared function are inlined. */
  boolean isInlined(FuncObj f) {
    return enabled && cost(f) <= BUDGET;
  }

  private static boolean isForbidden(Decl.FuncDecl d) {
    return d.body == null
        || d.pragma.stream()
            .anyMatch(
                p ->
                    switch (p.verb()) {
                      case "go:noinline", "go:uintptrkeepalive", "go:uintptrescapes" -> true;
                      default -> false;
                    });
  }

  /** home: the frame of the function that has the literal. */
  private Inlinee literal(Walker w, Expr.CallExpr c, Expr.FuncLit f, Frame home) {
    if (w.frame.within(f)) {
      return null;
    }
    boolean once =
        Walker.unparen(c.fun) == f
            || Walker.unparen(c.fun) instanceof Expr.Name n
                && n.obj instanceof VarObj v
                && analysis.values.uses(v) == 1;
    int cost = costs.of(f, f.body, home.info);
    if (cost > (once ? CALLED_ONCE_BUDGET : LITERAL_BUDGET) || capturesFromOutside(home, f)) {
      return null;
    }
    return new Inlinee(f, Types.asSignature(home.info.declared(f)), f.body, home.info, home);
  }

  /** Whether all calls of a literal that a variable keeps are inlined: then gc leaves the literal out. */
  boolean isGone(Walker w, Expr lhs, Expr rhs) {
    return lhs instanceof Expr.Name n
        && n.obj instanceof VarObj v
        && rhs instanceof Expr.FuncLit f
        && analysis.values.of(v) == f
        && isGone(w, v, f);
  }

  /** The same for a variable that has no other value, such as the parameter of an inlined function. */
  boolean isGone(Walker w, VarObj v, Expr.FuncLit f) {
    return enabled
        && analysis.values.isOnlyCalled(v)
        && costs.of(f, f.body, w.info())
            <= (analysis.values.uses(v) == 1 ? CALLED_ONCE_BUDGET : LITERAL_BUDGET)
        && !capturesFromOutside(w.frame, f);
  }

  /** Literals that use variables of a function around the caller stay calls. */
  private static boolean capturesFromOutside(Frame frame, Expr.FuncLit f) {
    var outside = new boolean[1];
    Values.names(
        f,
        (v, n) -> {
          if (frame.find(v) instanceof Location l && l.fn != frame.fn) {
            outside[0] = true;
          }
        });
    return outside[0];
  }
}
