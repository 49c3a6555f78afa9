package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;

/** Which locals of a function have their slices' parts in variables of their own: see {@link Headers}. */
final class HeaderUses extends IrWalk {
  private final BitSet grown = new BitSet();
  private int loops;

  private HeaderUses() {}

  /** Indices of the locals that a loop appends to or cuts. */
  static BitSet of(Func fn) {
    var w = new HeaderUses();
    w.stmt(fn.body);
    if (fn.hasDefer) {
      fn.results.forEach(l -> w.grown.clear(l.index));
    }
    return w.grown;
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.Loop x -> {
        loops++;
        expr(x.cond());
        stmt(x.body());
        stmt(x.post());
        loops--;
        return false;
      }
      case Stmt.Dispatch x -> {
        loops++;
        stmts(x.blocks());
        loops--;
        return false;
      }
      case Stmt.SetLocal x -> {
        if (loops > 0 && isUpdate(x)) {
          grown.set(x.local().index);
        }
      }
      default -> {}
    }
    return true;
  }

  /** Whether an assignment appends one element to the local or cuts it. */
  static boolean isUpdate(Stmt.SetLocal a) {
    if (!(a.value() instanceof Expr.OpCall op)
        || op.args().isEmpty()
        || !(op.args().getFirst() instanceof Expr.LocalGet g)
        || g.local() != a.local()
        || a.local().type.kind() != GoKind.SLICE
        || a.local().cell) {
      return false;
    }
    return (isAppend(op) || isCut(op)) && !assigns(op, a.local());
  }

  static boolean isAppend(Expr.OpCall op) {
    return op.op().length() == "slice.append".length() + 1 && op.op().startsWith("slice.append");
  }

  /** Whether an operation appends one struct. */
  static boolean appendsStruct(Expr.OpCall op) {
    return op.op().equals("slice.appendV") && Memory.elem(op.type()).kind() == GoKind.STRUCT;
  }

  private static boolean isCut(Expr.OpCall op) {
    return op.op().startsWith("slice.slice") && !op.op().startsWith("slice.slice3");
  }

  private static boolean assigns(Expr.OpCall op, Local l) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        found[0] |=
            switch (s) {
              case Stmt.SetLocal x -> x.local() == l;
              case Stmt.DeclLocal x -> x.local() == l;
              case Stmt.MultiAssign x -> x.dst().contains(l);
              default -> false;
            };
        return true;
      }
    }.exprs(op.args());
    return found[0];
  }
}
