package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Temporaries that name a slice's element, what is in one, or a slice that is ranged over, as {@code .t = s[i]; .t.n = .t.n + 1}, while no local is
 * appended to: they are looked into only, in the statements that follow in the same block.
 */
final class BriefNames {
  private final Looks looks;
  private final Set<Stmt> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private BriefNames(Func fn) {
    this.looks = new Looks(fn);
  }

  /** The assignments to them, by identity. */
  static Set<Stmt> of(Func fn) {
    var b = new BriefNames(fn);
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.Block x) {
          b.block(x.stmts());
        }
        return true;
      }
    }.stmt(fn.body);
    return b.found;
  }

  private void block(List<Stmt> stmts) {
    for (int i = 0; i < stmts.size(); i++) {
      if (stmts.get(i) instanceof Stmt.SetLocal x
          && isName(x.local(), x.value())
          && !looks.isKept(x.local())
          && isBrief(x, stmts.subList(i + 1, stmts.size()))) {
        found.add(x);
      }
    }
  }

  private static boolean isName(Local l, Expr value) {
    return l.name.startsWith(".")
        && !l.cell
        && (IrTypes.isAggregate(l.type) || l.type.kind() == GoKind.SLICE)
        && (value instanceof Expr.SliceGet
            || value instanceof Expr.FieldGet
            || value instanceof Expr.LocalGet);
  }

  /** Whether these statements have all uses of a temporary, and no append to what it names before the last one. */
  private boolean isBrief(Stmt.SetLocal name, List<Stmt> rest) {
    Local root = root(name.value());
    return looks.areIn(rest, name.local(), s -> !appends(s, root));
  }

  /** The local of the program in which a place is, null where that does not show. */
  private static Local root(Expr e) {
    return switch (e) {
      case Expr.LocalGet x -> x.local().name.startsWith(".") ? null : x.local();
      case Expr.SliceGet x -> root(x.slice());
      case Expr.ArrayGet x -> root(x.array());
      case Expr.FieldGet x -> root(x.obj());
      case null, default -> null;
    };
  }

  private static boolean appends(Stmt stmt, Local to) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        found[0] |=
            e instanceof Expr.OpCall x
                && x.op().startsWith("slice.append")
                && (to == null
                    || !(x.args().getFirst() instanceof Expr.LocalGet g)
                    || g.local() == to);
        return !found[0];
      }
    }.stmt(stmt);
    return found[0];
  }
}
