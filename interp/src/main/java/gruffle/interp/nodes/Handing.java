package gruffle.interp.nodes;

import gruffle.ir.Expr;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.Set;

/**
 * Whether a loop hands on to other goroutines itself: by a channel, select or go statement.
 *
 * <p>A goroutine in tier 0 has some thirty frames of the JVM's interpreter on its stack, and putting those away and back takes microseconds, where compiled
 * code takes 80 ns. So such a loop is hot sooner.
 */
final class Handing extends IrWalk {
  private static final Set<String> OPS =
      Set.of("chan.sendJ", "chan.sendL", "chan.recvJ", "chan.recvL", "select.go");

  private boolean found;

  private Handing() {}

  static boolean isIn(Stmt.Loop loop) {
    var walk = new Handing();
    walk.stmt(loop);
    return walk.found;
  }

  @Override
  protected boolean enter(Expr e) {
    found |= e instanceof Expr.OpCall c && OPS.contains(c.op());
    return !found;
  }

  @Override
  protected boolean enter(Stmt s) {
    found |= s instanceof Stmt.Go;
    return !found;
  }
}
