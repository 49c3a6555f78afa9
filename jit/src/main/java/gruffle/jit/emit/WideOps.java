package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.List;
import java.util.Set;

/**
 * The functions of numbers of several words, {@code bits.Mul64}, {@code Add64} and {@code Sub64}, as operators.
 *
 * <p>A call hands its second result on in memory, and makes a loop of it one with calls. What they become counts for nothing in the {@link Inliner}'s limit: the arithmetic of
 * elliptic curves is hundreds of them in one function, without a loop. Carries are computed, not compared: of a random word, the processor would guess every other one wrong. And there is
 * no call in them: HotSpot's C2 inlines nothing any more where a method has 8,000 bytes with all that is inlined in it.
 */
final class WideOps {
  private static final String PRODUCT = "math/bits.Mul64";
  private static final String SUM = "math/bits.Add64";
  private static final String DIFFERENCE = "math/bits.Sub64";
  private static final Set<String> ALL = Set.of(PRODUCT, SUM, DIFFERENCE);

  private WideOps() {}

  static boolean is(Expr.Call x) {
    return ALL.contains(x.symbol());
  }

  /** The variables of both results, after the statements that set them. */
  static List<Local> expand(Expr.Call x, Func in, List<Stmt> to) {
    IrType type = x.sig().results().getFirst();
    Expr a = new Expr.LocalGet(set(".x", type, x.args().getFirst(), in, x, to));
    Expr b = new Expr.LocalGet(set(".y", type, x.args().get(1), in, x, to));
    if (x.symbol().equals(PRODUCT)) {
      Local high =
          set(
              ".high",
              type,
              new Expr.OpCall("uint.mulHigh", type, List.of(a, b), x.pos()),
              in,
              x,
              to);
      Local low = set(".low", type, new Expr.Binary(Op.MUL, type, a, b, x.pos()), in, x, to);
      return List.of(high, low);
    }
    boolean isSum = x.symbol().equals(SUM);
    Op op = isSum ? Op.ADD : Op.SUB;
    Expr c = x.args().get(2);
    Expr value = new Expr.Binary(op, type, a, b, x.pos());
    if (!isZero(c)) {
      Expr below = new Expr.LocalGet(set(".c", type, c, in, x, to));
      value = new Expr.Binary(op, type, value, below, x.pos());
    }
    Local word = set(".word", type, value, in, x, to);
    Expr carry =
        isSum ? carry(a, b, new Expr.LocalGet(word), x) : borrow(a, b, new Expr.LocalGet(word), x);
    return List.of(word, set(".carry", type, carry, in, x, to));
  }

  /** What a + b, of which word is the sum, has over: 0 or 1. */
  private static Expr carry(Expr a, Expr b, Expr word, Expr.Call x) {
    Expr both = binary(Op.AND, a, b, x);
    Expr one = binary(Op.ANDNOT, binary(Op.OR, a, b, x), word, x);
    return highest(binary(Op.OR, both, one, x), x);
  }

  /** What a - b, of which word is the difference, lacks: 0 or 1. */
  private static Expr borrow(Expr a, Expr b, Expr word, Expr.Call x) {
    Expr less = binary(Op.ANDNOT, b, a, x);
    Expr same = binary(Op.ANDNOT, word, binary(Op.XOR, a, b, x), x);
    return highest(binary(Op.OR, less, same, x), x);
  }

  private static Expr highest(Expr e, Expr.Call x) {
    return binary(Op.SHR, e, new Expr.Const(IrTypes.INT, 63L), x);
  }

  private static Expr binary(Op op, Expr a, Expr b, Expr.Call x) {
    return new Expr.Binary(op, x.sig().results().getFirst(), a, b, x.pos());
  }

  private static boolean isZero(Expr e) {
    return e instanceof Expr.Zero
        || e instanceof Expr.Const c && c.value() instanceof Number v && v.longValue() == 0;
  }

  private static Local set(
      String name, IrType type, Expr value, Func in, Expr.Call x, List<Stmt> to) {
    Local l = in.newLocal(name, type);
    to.add(new Stmt.DeclLocal(l, value, x.pos()));
    return l;
  }
}
