package gruffle.repl;

import gruffle.repl.Result.Problem;
import gruffle.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

/** Decides what becomes of a statement that is an expression: whether it has values to show. */
final class Expressions {
  private Expressions() {}

  /** The statement in the way that makes sense of it; null if none does. */
  static Evaluator.Statement check(
      Evaluator evaluator, Imports imports, Piece p, List<String> said, List<Problem> problems) {
    Expr x = strip(p.parse().expression());
    if (x == null || isPrint(x, imports)) {
      return evaluator.checkStatement(p, Piece.Mode.PLAIN, said, problems);
    }
    var first = new ArrayList<Problem>();
    Evaluator.Statement s = evaluator.checkStatement(p, Piece.Mode.SHOW, said, first);
    if (s != null) {
      return s;
    }
    String why = first.getFirst().message();
    if (x instanceof Expr.CallExpr && why.contains("used as value")) {
      return evaluator.checkStatement(p, Piece.Mode.PLAIN, said, problems);
    }
    if (why.contains("overflows") || why.contains("truncated")) {
      s = evaluator.checkStatement(p, Piece.Mode.CONST, said, new ArrayList<>());
      if (s != null) {
        return s;
      }
    }
    first.forEach(f -> problems.add(f.message().contains(Piece.SHOW) ? generic(f, p) : f));
    return null;
  }

  /** In the words for a value without a call, which there is none of in what was typed. */
  private static Problem generic(Problem f, Piece p) {
    return new Problem(
        f.line(),
        f.col(),
        "cannot use generic function " + p.text().strip() + " without instantiation");
  }

  private static Expr strip(Expr x) {
    Expr e = x;
    while (e instanceof Expr.ParenExpr p) {
      e = p.x;
    }
    return e;
  }

  /** Who prints does not want to see how many bytes that were. */
  private static boolean isPrint(Expr x, Imports imports) {
    return x instanceof Expr.CallExpr c
        && c.fun instanceof Expr.SelectorExpr s
        && s.x instanceof Expr.Name n
        && n.value.equals("fmt")
        && (imports.names().get("fmt") == null || imports.names().get("fmt").equals("fmt"))
        && s.sel.value.matches("F?[Pp]rint(f|ln)?");
  }
}
