package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.types.FuncObj;
import gruffle.types.Info;

/** Initialisers of package variables: what is data is laid out by the compiler, and no allocation. */
final class Statics {
  private Statics() {}

  static void initialise(Walker w, Info.Initializer i) {
    int n = i.lhs().size();
    if (n > 1) {
      w.calls.call(
          java.util.Collections.nCopies(n, w.graph.heap.hole()),
          (Expr.CallExpr) Walker.unparen(i.rhs()));
      return;
    }
    if (isError(w, i.rhs())) {
      return;
    }
    w.isStatic = true;
    w.exprs.value(w.graph.heap.hole(), i.rhs(), i.lhs().getFirst().type());
    w.isStatic = false;
  }

  /** errors.New of a constant: inlined, and then data. */
  private static boolean isError(Walker w, Expr e) {
    return e instanceof Expr.CallExpr c
        && w.callees.of(c.fun) instanceof FuncObj f
        && f.fullName().equals("errors.New")
        && w.constants.of(c.args.getFirst()) != null;
  }
}
