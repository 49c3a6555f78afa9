package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Exprs;
import gruffle.syntax.Stmt;
import gruffle.syntax.Token;
import java.util.List;

/** Terminating statements: those after which a function needs no return. */
final class Returns {
  private Returns() {}

  /** Whether s, labelled with the label if not empty, is a terminating statement. */
  static boolean isTerminating(Checker c, Stmt s, String label) {
    return switch (s) {
      case Stmt.LabeledStmt l -> isTerminating(c, l.stmt, l.label.value);
      case Stmt.ExprStmt e ->
          Exprs.unparen(e.x) instanceof Expr.CallExpr call && c.env.isPanicCall(call);
      case Stmt.ReturnStmt r -> true;
      case Stmt.BranchStmt b -> b.tok == Token.GOTO || b.tok == Token.FALLTHROUGH;
      case Stmt.BlockStmt b -> isTerminatingList(c, b.list);
      case Stmt.IfStmt i ->
          i.els != null && isTerminating(c, i.then, "") && isTerminating(c, i.els, "");
      case Stmt.SwitchStmt w ->
          w.body.stream().anyMatch(k -> k.cases == null)
              && w.body.stream().allMatch(k -> endsClause(c, k.body, label));
      case Stmt.SelectStmt w -> w.body.stream().allMatch(k -> endsClause(c, k.body, label));
      case Stmt.ForStmt f ->
          !(f.init instanceof Stmt.RangeClause) && f.cond == null && !hasBreak(f.body, label, true);
      default -> false;
    };
  }

  private static boolean endsClause(Checker c, List<Stmt> body, String label) {
    return isTerminatingList(c, body) && !hasBreak(body, label, true);
  }

  /** Whether the last statement that is not empty terminates. */
  static boolean isTerminatingList(Checker c, List<Stmt> list) {
    for (Stmt s : list.reversed()) {
      if (!(s instanceof Stmt.EmptyStmt)) {
        return isTerminating(c, s, "");
      }
    }
    return false;
  }

  /**
   * Whether s contains a break out of the statement in question.
   *
   * @param label its label, or empty
   * @param implicit a break without label leaves it
   */
  private static boolean hasBreak(Stmt s, String label, boolean implicit) {
    return switch (s) {
      case Stmt.LabeledStmt l -> hasBreak(l.stmt, label, implicit);
      case Stmt.BranchStmt b ->
          b.tok == Token.BREAK && (b.label == null ? implicit : b.label.value.equals(label));
      case Stmt.BlockStmt b -> hasBreak(b.list, label, implicit);
      case Stmt.IfStmt i ->
          hasBreak(i.then, label, implicit) || i.els != null && hasBreak(i.els, label, implicit);
      case Stmt.SwitchStmt w ->
          !label.isEmpty() && w.body.stream().anyMatch(k -> hasBreak(k.body, label, false));
      case Stmt.SelectStmt w ->
          !label.isEmpty() && w.body.stream().anyMatch(k -> hasBreak(k.body, label, false));
      case Stmt.ForStmt f -> !label.isEmpty() && hasBreak(f.body, label, false);
      default -> false;
    };
  }

  private static boolean hasBreak(List<Stmt> list, String label, boolean implicit) {
    return list.stream().anyMatch(s -> hasBreak(s, label, implicit));
  }
}
