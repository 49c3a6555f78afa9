package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.List;

/** Finds the variables of a function that more than one of its pieces use: those are in arrays that all pieces have. */
final class SharedLocals extends IrWalk {
  private final SplitPlan plan;
  private final int[] user;
  private final BitSet shared = new BitSet();

  /** The piece at hand; 1 is what is left in the function's own method. */
  private int piece = 1;

  private int pieces = 1;

  /** The node that has just been entered as a piece. */
  private Object entered;

  private SharedLocals(int locals, SplitPlan plan) {
    this.user = new int[locals];
    this.plan = plan;
  }

  static BitSet of(Func fn, SplitPlan plan) {
    var w = new SharedLocals(fn.locals.size(), plan);
    fn.locals.subList(0, fn.numParams + fn.numCaptures).forEach(w::use);
    fn.results.forEach(w::use);
    w.stmt(fn.body);
    return w.shared;
  }

  private void use(Local l) {
    if (l == null) {
      return;
    }
    if (user[l.index] == 0) {
      user[l.index] = piece;
    } else if (user[l.index] != piece) {
      shared.set(l.index);
    }
  }

  private void within(Runnable body) {
    int outside = piece;
    piece = ++pieces;
    body.run();
    piece = outside;
  }

  /** Walks the parts of a node in their runs. */
  private void inRuns(Object node, int n, Part part) {
    int at = 0;
    for (SplitPlan.Run r : plan.runs(node)) {
      each(at, r.from(), part);
      within(() -> each(r.from(), r.to(), part));
      at = r.to();
    }
    each(at, n, part);
  }

  private interface Part {
    void walk(int i);
  }

  private static void each(int from, int to, Part part) {
    for (int i = from; i < to; i++) {
      part.walk(i);
    }
  }

  private void list(List<Stmt> stmts) {
    inRuns(stmts, stmts.size(), i -> stmt(stmts.get(i)));
  }

  @Override
  protected boolean enter(Expr e) {
    if (e != entered && plan.isPiece(e)) {
      within(
          () -> {
            entered = e;
            expr(e);
          });
      return false;
    }
    entered = null;
    switch (e) {
      case Expr.LocalGet x -> use(x.local());
      case Expr.LocalAddr x -> use(x.local());
      case Expr.Closure x -> x.captured().forEach(this::use);
      case Expr.Seq x -> {
        list(x.stmts());
        expr(x.x());
        return false;
      }
      case Expr.ArrayLit x -> {
        inRuns(x, x.values().size(), i -> expr(x.values().get(i)));
        return false;
      }
      default -> {}
    }
    return true;
  }

  @Override
  protected boolean enter(Stmt s) {
    if (s != entered && plan.isPiece(s)) {
      within(
          () -> {
            entered = s;
            stmt(s);
          });
      return false;
    }
    entered = null;
    switch (s) {
      case Stmt.DeclLocal x -> use(x.local());
      case Stmt.SetLocal x -> use(x.local());
      case Stmt.MultiAssign x -> x.dst().forEach(this::use);
      case Stmt.Block b -> {
        list(b.stmts());
        return false;
      }
      default -> {}
    }
    return true;
  }
}
