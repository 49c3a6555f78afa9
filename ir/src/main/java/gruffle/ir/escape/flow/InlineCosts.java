package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.syntax.Stmt;
import java.util.IdentityHashMap;
import java.util.Map;

/** The costs of function bodies, each counted once. */
final class InlineCosts {
  static final int IMPOSSIBLE = 1_000_000;

  private final Analysis analysis;
  private final Map<Object, Integer> known = new IdentityHashMap<>();

  InlineCosts(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The cost of a function or literal; a recursive one counts as impossible inside itself. */
  int of(Object function, Stmt.BlockStmt body, View info) {
    Integer cost = known.get(function);
    if (cost == null) {
      known.put(function, IMPOSSIBLE);
      analysis.values.scan(body);
      cost = new InlineCost(analysis, info, this).of(body);
      known.put(function, cost);
    }
    return cost;
  }

  int of(Expr.FuncLit f, View info) {
    return of(f, f.body, info);
  }
}
