package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.List;

/**
 * The product of 128 bits that {@code bits.Mul64} gives, as two operators.
 *
 * <p>A call hands its second result on in memory, and makes a loop of it one with calls.
 */
final class WideProduct {
  private WideProduct() {}

  static boolean is(Expr.Call x) {
    return x.symbol().equals("math/bits.Mul64");
  }

  /** The variables of both halves, the high one first, after the statements that set them. */
  static List<Local> expand(Expr.Call x, Func in, List<Stmt> to) {
    IrType type = x.sig().results().getFirst();
    Expr a = variable(".x", x.args().getFirst(), in, x.pos(), to);
    Expr b = variable(".y", x.args().get(1), in, x.pos(), to);
    Local high = in.newLocal(".high", type);
    Local low = in.newLocal(".low", type);
    to.add(
        new Stmt.DeclLocal(
            high, new Expr.OpCall("uint.mulHigh", type, List.of(a, b), x.pos()), x.pos()));
    to.add(new Stmt.DeclLocal(low, new Expr.Binary(Op.MUL, type, a, b, x.pos()), x.pos()));
    return List.of(high, low);
  }

  private static Expr variable(String name, Expr value, Func in, int pos, List<Stmt> to) {
    Local l = in.newLocal(name, value.type());
    to.add(new Stmt.DeclLocal(l, value, pos));
    return new Expr.LocalGet(l);
  }
}
