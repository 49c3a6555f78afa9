package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;

/** Which pointers to arrays, and whole slices, a function's loops touch elements by that are no strips in range: see {@link PointedArrays}. */
final class PointerUses extends IrWalk {
  private final BitSet found = new BitSet();
  private final FuncEmitter f;
  private final WholeSlices slices;

  /** The innermost loop around, null for none. */
  private LoopFacts loop;

  /** Whether slices that may be whole are of no use there. */
  private boolean isShort;

  private PointerUses(FuncEmitter f, WholeSlices slices) {
    this.f = f;
    this.slices = slices;
  }

  /** Indices of the locals. */
  static BitSet of(FuncEmitter f, WholeSlices slices) {
    var w = new PointerUses(f, slices);
    w.stmt(f.fn.body);
    return w.found;
  }

  @Override
  protected boolean enter(Stmt s) {
    if (s instanceof Stmt.Loop x) {
      LoopFacts around = loop;
      boolean before = isShort;
      loop = LoopFacts.of(x, f.fn);
      isShort = loop.recursive || f.env.brief().contains(f.fn.symbol, x.label());
      expr(x.cond());
      stmt(x.body());
      stmt(x.post());
      loop = around;
      isShort = before;
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
        && isOfUse(g.local())
        && !Memory.elem(g.local().type).kind().isComplex()
        && !g.local().cell
        && !loop.branchy
        && !loop.assigns(g.local())
        && !isFast(index)) {
      found.set(g.local().index);
    }
  }

  /** Slices that may be whole are looked at for that at the entry: not for a few elements, nor in the library's functions. */
  private boolean isOfUse(Local l) {
    return IrTypes.isArrayPointer(l.type)
        || slices.sure.get(l.index)
        || !isShort && f.env.lines() != CallLines.NONE && slices.likely.get(l.index);
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
