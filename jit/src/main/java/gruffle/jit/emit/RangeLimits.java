package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.HashMap;
import java.util.Map;

/**
 * Which slice or string a loop's limit is the length of: the length itself, or, in a loop with {@code range}, the temporary that has it. What is assigned to in one place alone has
 * that value wherever it is read.
 */
final class RangeLimits {
  /** Values of what is assigned to once; null for what is assigned to more often, or without a value. */
  private final Map<Local, Expr> once = new HashMap<>();

  private final Func fn;

  private RangeLimits(Func fn) {
    this.fn = fn;
  }

  static RangeLimits of(Func fn) {
    var r = new RangeLimits(fn);
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.DeclLocal x -> r.assign(x.local(), x.init());
          case Stmt.SetLocal x -> r.assign(x.local(), x.value());
          case Stmt.MultiAssign x -> x.dst().forEach(l -> r.assign(l, null));
          default -> {}
        }
        return true;
      }
    }.stmt(fn.body);
    return r;
  }

  private void assign(Local l, Expr value) {
    if (l != null) {
      once.put(l, once.containsKey(l) ? null : value);
    }
  }

  /** Whether a limit is the length of what is in a local. */
  boolean isLength(Expr limit, Local of) {
    Expr e =
        limit instanceof Expr.LocalGet n && isTemporary(n.local()) ? once.get(n.local()) : limit;
    return e instanceof Expr.Len x
        && x.x() instanceof Expr.LocalGet s
        && (s.local() == of || isCopy(s.local(), of));
  }

  /** Whether a temporary has what is in a local that never changes. */
  private boolean isCopy(Local temporary, Local of) {
    return isTemporary(temporary)
        && once.get(temporary) instanceof Expr.LocalGet g
        && g.local() == of
        && !of.cell
        && (isParameter(of) ? !once.containsKey(of) : once.get(of) != null);
  }

  private boolean isParameter(Local l) {
    return l.index < fn.numParams + fn.numCaptures;
  }

  private static boolean isTemporary(Local l) {
    return l.name.startsWith(".") && !l.cell;
  }
}
