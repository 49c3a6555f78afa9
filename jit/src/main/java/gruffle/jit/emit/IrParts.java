package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The statements and expressions right below one. */
final class IrParts extends IrWalk {
  private final Object root;
  private final List<Object> parts = new ArrayList<>();

  private IrParts(Object root) {
    this.root = root;
  }

  static List<Object> of(Stmt s) {
    var p = new IrParts(s);
    p.stmt(s);
    return p.parts;
  }

  static List<Object> of(Expr e) {
    var p = new IrParts(e);
    p.expr(e);
    return p.parts;
  }

  @Override
  protected boolean enter(Expr e) {
    return isRoot(e);
  }

  @Override
  protected boolean enter(Stmt s) {
    return isRoot(s);
  }

  private boolean isRoot(Object o) {
    if (o == root) {
      return true;
    }
    parts.add(o);
    return false;
  }
}
