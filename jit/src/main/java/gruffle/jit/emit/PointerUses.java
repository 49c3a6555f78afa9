package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;

/** Which pointers to arrays a function's loops touch elements by that are no strips in range: see {@link PointedArrays}. */
final class PointerUses extends IrWalk {
  private final BitSet found = new BitSet();
  private final Func function;

  /** The innermost loop around, null for none. */
  private LoopFacts loop;

  private PointerUses(Func function) {
    this.function = function;
  }

  /** Indices of the locals. */
  static BitSet of(Func fn) {
    var w = new PointerUses(fn);
    w.stmt(fn.body);
    return w.found;
  }

  @Override
  protected boolean enter(Stmt s) {
    if (s instanceof Stmt.Loop x) {
      LoopFacts around = loop;
      loop = LoopFacts.of(x, function);
      expr(x.cond());
      stmt(x.body());
      stmt(x.post());
      loop = around;
      return false;
    }
    if (s instanceof Stmt.SetSlice x) {
      element(x.slice(), x.index());
    }
    return true;
  }

  @Override
  protected boolean enter(Expr e) {
    switch (e) {
      case Expr.SliceGet x -> element(x.slice(), x.index());
      case Expr.ElemAddr x when IrTypes.isAggregate(Memory.elem(x.base().type())) ->
          element(x.base(), x.index());
      default -> {}
    }
    return true;
  }

  private void element(Expr base, Expr index) {
    if (loop != null
        && base instanceof Expr.LocalGet g
        && IrTypes.isArrayPointer(g.local().type)
        && !Memory.elem(g.local().type).kind().isComplex()
        && !g.local().cell
        && !loop.branchy
        && !loop.assigns(g.local())
        && !isFast(index)) {
      found.set(g.local().index);
    }
  }

  /** Whether the innermost loop is a strip, and C2 or {@link FastStrip} takes out of it what it takes to touch the element at that index. */
  private boolean isFast(Expr index) {
    if (!loop.innermost || loop.calls || loop.counter == null) {
      return false;
    }
    Local i = loop.counter.local();
    return loop.isInvariant(loop.atHead(index), i)
        || !isShort(loop.counter) && Linear.of(index, i, loop) != null;
  }

  private static boolean isShort(LoopFacts.Counter counter) {
    return counter.limit() instanceof Expr.Const k
        && k.value() instanceof Long n
        && Linear.isWithin(n, Loops.WORTH_A_STRIP);
  }
}
