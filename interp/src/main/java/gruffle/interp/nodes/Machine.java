package gruffle.interp.nodes;

import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;

/** Whether a loop chooses between many ways in each iteration, as an interpreter does: without those within it. */
final class Machine extends IrWalk {
  private boolean found;

  private Machine() {}

  static boolean isIn(Stmt.Loop loop) {
    var walk = new Machine();
    walk.stmt(loop.body());
    return walk.found;
  }

  @Override
  protected boolean enter(Stmt s) {
    found |= s instanceof Stmt.Switch x && x.isWide();
    return !found && !(s instanceof Stmt.Loop);
  }
}
