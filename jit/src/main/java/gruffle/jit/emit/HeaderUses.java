package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;

/** Which locals of a function have their slices' parts in variables of their own: see {@link Headers}. */
final class HeaderUses extends IrWalk {
  private static final int MOST = 12;

  private final BitSet touched = new BitSet();
  private final BitSet grown = new BitSet();
  private final BitSet excluded = new BitSet();
  private int loops;

  private HeaderUses() {}

  static HeaderUses of(Func fn) {
    var w = new HeaderUses();
    for (Local l : fn.locals) {
      boolean slice = l.type.kind() == GoKind.SLICE;
      boolean pointer = IrTypes.isArrayPointer(l.type) && l.index >= fn.numParams + fn.numCaptures;
      if (l.cell || !slice && !pointer) {
        w.excluded.set(l.index);
      }
    }
    if (fn.hasDefer) {
      fn.results.forEach(l -> w.excluded.set(l.index));
    }
    w.stmt(fn.body);
    w.touched.andNot(w.excluded);
    w.grown.andNot(w.excluded);
    if (w.touched.cardinality() > MOST) {
      w.touched.clear();
      w.touched.or(w.grown);
    }
    return w;
  }

  /** Whether its parts are in variables. */
  boolean split(Local l) {
    return touched.get(l.index) || grown.get(l.index);
  }

  /** Whether a loop appends to it or cuts it. */
  boolean grows(Local l) {
    return grown.get(l.index);
  }

  private void touch(Expr base) {
    if (loops > 0 && base instanceof Expr.LocalGet g) {
      touched.set(g.local().index);
    }
  }

  @Override
  protected boolean enter(Expr e) {
    switch (e) {
      case Expr.SliceGet x -> touch(x.slice());
      case Expr.ElemAddr x -> touch(x.base());
      default -> {}
    }
    return true;
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
      case Stmt.SetSlice x -> touch(x.slice());
      case Stmt.SetLocal x -> {
        if (loops > 0 && isUpdate(x)) {
          grown.set(x.local().index);
        }
        assigned(x.local(), x.value());
      }
      case Stmt.DeclLocal x -> assigned(x.local(), x.init());
      case Stmt.MultiAssign x ->
          x.dst()
              .forEach(
                  l -> {
                    if (l != null) {
                      assigned(l, null);
                    }
                  });
      default -> {}
    }
    return true;
  }

  /** A pointer to an array must be one to the whole of it, and not nil. */
  private void assigned(Local l, Expr value) {
    if (l.type.kind() != GoKind.SLICE && !isWhole(value)) {
      excluded.set(l.index);
    }
  }

  private static boolean isWhole(Expr e) {
    return switch (e) {
      case Expr.ArrayPtr x -> true;
      case Expr.FieldAddr x -> true;
      case Expr.LocalAddr x -> true;
      case Expr.GlobalAddr x -> true;
      case Expr.New x -> true;
      case null, default -> false;
    };
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
