package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;

/**
 * Finds the locals of a function that hold nothing but slices that are the whole of an array, from its beginning to its end: all that they are ever assigned is made right there, as
 * {@code make([]int, n)} or a literal. And those that may well do so: parameters, and what comes from fields and elements, if the function itself cuts nothing from them. Not of arrays and slices.
 */
final class WholeSlices extends IrWalk {
  /** Indices of the locals that hold nothing else. */
  final BitSet sure = new BitSet();

  /** Of those that may. */
  final BitSet likely = new BitSet();

  private final BitSet others = new BitSet();
  private final BitSet parts = new BitSet();

  private WholeSlices() {}

  static WholeSlices of(Func fn) {
    var w = new WholeSlices();
    for (Local l : fn.locals.subList(0, fn.numParams + fn.numCaptures)) {
      w.mark(l, w.others, w.likely);
    }
    fn.results.forEach(l -> w.mark(l, w.others, w.parts));
    w.stmt(fn.body);
    w.sure.andNot(w.others);
    w.likely.andNot(w.parts);
    w.likely.andNot(w.sure);
    return w;
  }

  private void mark(Local l, BitSet is, BitSet may) {
    if (!l.cell && isPlain(l)) {
      is.set(l.index);
      may.set(l.index);
    }
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.DeclLocal x -> assigned(x.local(), x.init());
      case Stmt.SetLocal x -> assigned(x.local(), x.value());
      case Stmt.MultiAssign x -> x.dst().forEach(l -> assigned(l, null));
      default -> {}
    }
    return true;
  }

  @Override
  protected boolean enter(Expr e) {
    if (e instanceof Expr.OpCall x
        && (x.op().startsWith("slice.slice") || x.op().startsWith("slice.append"))
        && x.args().getFirst() instanceof Expr.LocalGet g) {
      parts.set(g.local().index);
    }
    return true;
  }

  private void assigned(Local l, Expr value) {
    if (l == null) {
      return;
    }
    switch (value) {
      case Expr.FieldGet x -> mark(l, others, likely);
      case Expr.GlobalGet x -> mark(l, others, likely);
      case Expr.SliceGet x -> mark(l, others, likely);
      case Expr.LocalGet x -> mark(l, others, likely);
      case Expr.Call x -> mark(l, others, likely);
      case Expr.OpCall x when x.op().equals("string.toBytes") || x.op().equals("string.view") ->
          mark(l, others, likely);
      case null -> mark(l, others, parts);
      default -> mark(l, isWhole(value) ? sure : others, isWhole(value) ? likely : parts);
    }
  }

  private static boolean isPlain(Local l) {
    if (l.type.kind() != GoKind.SLICE) {
      return false;
    }
    IrType elem = Memory.elem(l.type);
    return switch (elem.kind()) {
      case ARRAY, SLICE -> false;
      case POINTER -> !IrTypes.isArrayPointer(elem);
      default -> !elem.kind().isComplex();
    };
  }

  private static boolean isWhole(Expr e) {
    return switch (e) {
      case Expr.Seq x -> isWhole(x.x());
      case Expr.ArrayLit x -> true;
      case Expr.OpCall x ->
          x.op().length() == "slice.make".length() + 1
              && x.op().startsWith("slice.make")
              && isSame(x.args().get(0), x.args().get(1));
      default -> false;
    };
  }

  private static boolean isSame(Expr length, Expr capacity) {
    return switch (length) {
      case Expr.Const x -> capacity instanceof Expr.Const y && x.value().equals(y.value());
      case Expr.LocalGet x -> capacity instanceof Expr.LocalGet y && x.local() == y.local();
      default -> false;
    };
  }
}
