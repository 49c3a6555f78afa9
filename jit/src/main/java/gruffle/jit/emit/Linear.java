package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Op;
import java.util.function.Function;

/**
 * An index as a linear function of a loop's counter: factor * counter + (something that the loop does not change) + constant.
 *
 * @param key text of the invariant part, equal for equal parts
 */
record Linear(long factor, long constant, String key) {
  private static final long MAX_FACTOR = 64;
  private static final long MAX_CONSTANT = 1 << 20;

  /** Null if it is none, or one with large numbers. */
  static Linear of(Expr index, Local counter, LoopFacts facts) {
    if (index.type().jkind() != JKind.J) {
      return null;
    }
    Linear l = find(index, counter, facts, e -> null);
    return l != null
            && l.factor != 0
            && isWithin(l.factor, MAX_FACTOR)
            && isWithin(l.constant, MAX_CONSTANT)
        ? l
        : null;
  }

  /**
   * The same, with what is the same in all iterations: a factor of 0.
   *
   * @param held text of other expressions that are so, else null
   */
  static Linear withInvariants(
      Expr index, Local counter, LoopFacts facts, Function<Expr, String> held) {
    if (index.type().jkind() != JKind.J) {
      return null;
    }
    Linear l = find(index, counter, facts, held);
    return l != null && isWithin(l.factor, MAX_FACTOR) && isWithin(l.constant, MAX_CONSTANT)
        ? l
        : null;
  }

  /** Whether it is such a function of the counter, with those texts of other expressions. */
  static boolean dependsOn(
      Expr index, Local counter, LoopFacts facts, Function<Expr, String> held) {
    Linear l = withInvariants(index, counter, facts, held);
    return l != null && l.factor != 0;
  }

  private static Linear find(Expr e, Local counter, LoopFacts facts, Function<Expr, String> held) {
    if (e instanceof Expr.Const k && k.value() instanceof Long v) {
      return new Linear(0, v, "");
    }
    if (e instanceof Expr.LocalGet g && g.local() == counter) {
      return new Linear(1, 0, "");
    }
    if (e instanceof Expr.Seq s) {
      return find(s.x(), counter, facts, held);
    }
    Expr declared = e instanceof Expr.LocalGet g ? facts.declared(g.local()) : null;
    if (declared != null) {
      return find(declared, counter, facts, held);
    }
    if (e instanceof Expr.Convert c
        && c.x().type().jkind() == JKind.J
        && c.type().jkind() == JKind.J) {
      return find(c.x(), counter, facts, held);
    }
    if (e instanceof Expr.Binary b && b.type().jkind() == JKind.J) {
      Linear sum = sum(b, counter, facts, held);
      if (sum != null) {
        return sum;
      }
    }
    String text = facts.isInvariant(e, counter) ? text(e) : held.apply(e);
    return text == null ? null : new Linear(0, 0, "+" + text);
  }

  private static Linear sum(
      Expr.Binary b, Local counter, LoopFacts facts, Function<Expr, String> held) {
    boolean shift = b.op() == Op.SHL;
    if (b.op() != Op.ADD && b.op() != Op.SUB && b.op() != Op.MUL && !shift) {
      return null;
    }
    Linear x = find(b.x(), counter, facts, held);
    Linear y = x == null ? null : find(b.y(), counter, facts, held);
    if (y == null) {
      return null;
    }
    return switch (b.op()) {
      case ADD -> small(new Linear(x.factor + y.factor, x.constant + y.constant, x.key + y.key));
      case SUB ->
          small(
              new Linear(
                  x.factor - y.factor,
                  x.constant - y.constant,
                  x.key + (y.key.isEmpty() ? "" : "-(" + y.key + ")")));
      case MUL -> x.isNumber() ? y.times(x.constant) : y.isNumber() ? x.times(y.constant) : null;
      default ->
          y.isNumber() && y.constant >= 0 && y.constant < 7 ? x.times(1L << y.constant) : null;
    };
  }

  private boolean isNumber() {
    return factor == 0 && key.isEmpty();
  }

  private Linear times(long n) {
    return isWithin(n, MAX_CONSTANT)
        ? small(
            new Linear(factor * n, constant * n, key.isEmpty() ? "" : "+" + n + "*(" + key + ")"))
        : null;
  }

  /** Whether a number is between -most and most; Math.abs would say so of the least long of all, too. */
  static boolean isWithin(long n, long most) {
    return -most <= n && n <= most;
  }

  private static Linear small(Linear l) {
    return isWithin(l.factor, MAX_CONSTANT) && isWithin(l.constant, Integer.MAX_VALUE) ? l : null;
  }

  /** Text of an expression for which {@link LoopFacts#isInvariant} holds. */
  static String text(Expr e) {
    return switch (e) {
      case Expr.Const k -> "c" + k.value();
      case Expr.LocalGet g -> "v" + g.local().index;
      case Expr.Len l -> "len(" + text(l.x()) + ")";
      case Expr.Binary b -> "(" + text(b.x()) + b.op() + text(b.y()) + kind(b.type()) + ")";
      case Expr.Convert c -> kind(c.type()) + "(" + text(c.x()) + ")";
      default -> throw new IllegalArgumentException("not invariant: " + e);
    };
  }

  private static String kind(IrType t) {
    return t.kind().name();
  }
}
