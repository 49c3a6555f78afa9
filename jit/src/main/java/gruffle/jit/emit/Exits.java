package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.HashSet;
import java.util.Set;

/** Looks for statements in an expression that leave it. */
final class Exits extends IrWalk {
  private final Set<Integer> inside = new HashSet<>();
  private boolean found;

  private Exits() {}

  /** Whether an expression can be a method of its own, with the value as its result. */
  static boolean isValue(Expr e) {
    return e.type() != null && !(e instanceof Expr.TypeConst) && isPlain(e);
  }

  /** Whether nothing in an expression jumps or returns out of it. */
  static boolean isPlain(Expr e) {
    var x = new Exits();
    x.expr(e);
    return !x.found;
  }

  @Override
  protected boolean enter(Expr e) {
    return !found;
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.Block b -> inside.add(b.label());
      case Stmt.Loop l -> inside.add(l.label());
      case Stmt.Break b -> found |= !inside.contains(b.label());
      case Stmt.Continue b -> found |= !inside.contains(b.label());
      case Stmt.Return r -> found = true;
      case Stmt.Jump j -> found = true;
      case Stmt.Branch b -> found = true;
      default -> {}
    }
    return !found;
  }
}
