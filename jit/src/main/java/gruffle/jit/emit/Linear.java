package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Op;
import java.util.Objects;
import java.util.function.Function;

/**
 * An index as a linear function of a loop's counter: factor * scale * counter + (something that the loop does not change) + constant.
 *
 * @param scale null for 1
 * @param key text of the invariant part, equal for equal parts
 */
record Linear(long factor, Scale scale, long constant, String key) {
  /**
   * A factor that the loop does not change, such as the number of columns of a matrix.
   *
   * @param value for the head of the loop
   * @param key text of it, equal for equal ones
   */
  record Scale(Expr value, String key) {}

  private static final long MAX_FACTOR = 64;

  /** That of the elements in a row of a matrix, for those that are found once for a strip. */
  private static final long MAX_ROW = 1 << 14;

  private static final long MAX_CONSTANT = 1 << 20;
  private static final long MAX_SHIFT = 15;

  /** Null if it is none, or one with large numbers. */
  static Linear of(Expr index, Local counter, LoopFacts facts) {
    if (index.type().jkind() != JKind.J) {
      return null;
    }
    Linear l = find(index, counter, facts, e -> null);
    return l != null
            && l.factor != 0
            && l.scale == null
            && isWithin(l.factor, MAX_FACTOR)
            && isWithin(l.constant, MAX_CONSTANT)
        ? l
        : null;
  }

  /**
   * The same, with what is the same in all iterations, a factor of 0, and with any scale.
   *
   * @param held text of other expressions that are so, else null
   */
  static Linear withInvariants(
      Expr index, Local counter, LoopFacts facts, Function<Expr, String> held) {
    if (index.type().jkind() != JKind.J) {
      return null;
    }
    Linear l = find(index, counter, facts, held);
    return l != null && isWithin(l.factor, MAX_ROW) && isWithin(l.constant, MAX_CONSTANT)
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
      return invariant(v, "");
    }
    if (e instanceof Expr.LocalGet g && g.local() == counter) {
      return new Linear(1, null, 0, "");
    }
    if (e instanceof Expr.Seq s) {
      return find(s.x(), counter, facts, held);
    }
    Linear moving = e instanceof Expr.LocalGet g ? facts.moving(g) : null;
    if (moving != null) {
      return moving;
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
    return text == null ? null : invariant(0, "+" + text);
  }

  /**
   * A local that is what it was at the head of the loop, and so many times the counter's way since then, times something that the loop does not change.
   *
   * @param by null for 1
   */
  static Linear moving(long factor, Expr by, Local local, LoopFacts facts) {
    String key = "+v" + local.index;
    if (by == null) {
      return new Linear(factor, null, 0, key);
    }
    Linear b = find(by, facts.counter.local(), facts, e -> null);
    return b == null ? null : new Linear(factor, new Scale(by, b.asFactor()), 0, key);
  }

  private String asFactor() {
    return "*(" + constant + key + ")";
  }

  private static Linear invariant(long constant, String key) {
    return new Linear(0, null, constant, key);
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
      case ADD -> x.plus(1, y, x.key + y.key);
      case SUB -> x.plus(-1, y, x.key + (y.key.isEmpty() ? "" : "-(" + y.key + ")"));
      case MUL ->
          x.isNumber()
              ? y.times(x.constant)
              : y.isNumber()
                  ? x.times(y.constant)
                  : x.factor == 0
                      ? y.scaled(x, b, facts.atHead(b.x()))
                      : y.factor == 0 ? x.scaled(y, b, facts.atHead(b.y())) : null;
      default ->
          y.isNumber() && y.constant >= 0 && y.constant < MAX_SHIFT
              ? x.times(1L << y.constant)
              : null;
    };
  }

  private boolean isNumber() {
    return factor == 0 && key.isEmpty();
  }

  private Linear plus(int sign, Linear y, String key) {
    if (factor != 0 && y.factor != 0 && !Objects.equals(scaleKey(), y.scaleKey())) {
      return null;
    }
    return small(
        new Linear(
            factor + sign * y.factor,
            factor != 0 ? scale : y.scale,
            constant + sign * y.constant,
            key));
  }

  private Linear times(long n) {
    return isWithin(n, MAX_CONSTANT)
        ? small(
            new Linear(
                factor * n, scale, constant * n, key.isEmpty() ? "" : "+" + n + "*(" + key + ")"))
        : null;
  }

  /**
   * Multiplied with something that the loop does not change.
   *
   * @param value its value at the head of the loop
   */
  private Linear scaled(Linear by, Expr.Binary product, Expr value) {
    String times = by.asFactor();
    String rest = constant == 0 && key.isEmpty() ? "" : "+(" + constant + key + ")" + times;
    if (factor == 0) {
      return invariant(0, rest);
    }
    return scale == null
        ? new Linear(factor, new Scale(value, times), 0, rest)
        : new Linear(
            factor,
            new Scale(
                new Expr.Binary(Op.MUL, product.type(), scale.value, value, product.pos()),
                scale.key + times),
            0,
            rest);
  }

  /** Text of the scale. */
  String scaleKey() {
    return scale == null ? "" : scale.key;
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
