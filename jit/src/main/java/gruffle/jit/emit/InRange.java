package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrType;

/** Accesses of elements that are known to be in range: array and place, by {@link Loops#inRange}, are on the stack. */
final class InRange {
  private InRange() {}

  /** Pushes the element. */
  static void load(FuncEmitter f, IrType t) {
    if (f.complexParts.isElement(t)) {
      f.complexParts.loadElement();
      f.complexParts.object();
    } else {
      f.memory.loadElement(t);
    }
  }

  /** Stores a value there. */
  static void store(FuncEmitter f, IrType t, Expr value, int pos) {
    if (f.complexParts.isElement(t)) {
      f.complexParts.storeElement(value, pos);
    } else {
      f.exprs.expr(value);
      f.line(pos);
      f.memory.storeElement(t);
    }
  }
}
