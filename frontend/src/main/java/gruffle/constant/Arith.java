package gruffle.constant;

import java.math.BigInteger;
import java.util.Arrays;

/** Evaluates operators over constants; an unknown operand makes the result unknown. */
public final class Arith {
  private Arith() {}

  // --- Unary. ---

  /**
   * The value of {@code op x}. For the complement of an unsigned number, {@code bits} is the size of its type; 0 means
   * a signed or untyped one.
   */
  public static Value unaryOp(Op op, Value x, int bits) {
    if (x instanceof Value.Unknown) {
      return x;
    }
    return switch (op) {
      case ADD -> x;
      case SUB -> negate(x);
      case XOR -> {
        BigInteger v = Convert.bigInteger(x).not();
        yield Value.of(
            bits > 0 ? v.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)) : v);
      }
      case NOT -> Value.of(!((Value.Bool) x).value());
      default -> throw new IllegalArgumentException("unary " + op);
    };
  }

  private static Value negate(Value x) {
    return switch (x) {
      case Value.Int64 i when i.value() != Long.MIN_VALUE -> Value.of(-i.value());
      case Value.Int64 i -> Value.of(BigInteger.valueOf(i.value()).negate());
      case Value.BigInt b -> Value.of(b.value().negate());
      case Value.Rat r -> new Value.Rat(r.num().negate(), r.den());
      case Value.Float f -> new Value.Float(f.value().negate());
      case Value.Complex c -> new Value.Complex(negate(c.re()), negate(c.im()));
      default -> throw new IllegalArgumentException("negation of " + x);
    };
  }

  // --- Binary. ---

  /** The value of {@code x op y}; division by zero is the caller's to exclude. */
  public static Value binaryOp(Value x, Op op, Value y) {
    int rank = Math.max(rank(x), rank(y));
    if (x instanceof Value.Unknown || y instanceof Value.Unknown) {
      return Value.Unknown.VALUE;
    }
    return switch (rank) {
      case 0 -> logic((Value.Bool) x, op, (Value.Bool) y);
      case 1 -> concat((Value.Str) x, op, (Value.Str) y);
      case 2 -> ofLongs(((Value.Int64) x).value(), op, ((Value.Int64) y).value());
      case 3 -> ofInts(Convert.bigInteger(x), op, Convert.bigInteger(y));
      case 4 -> ofRats(rat(x), op, rat(y));
      case 5 -> Convert.floatValue(ofFloats(Convert.bigFloat(x), op, Convert.bigFloat(y)));
      default ->
          ofComplexes(
              (Value.Complex) Convert.toComplex(x), op, (Value.Complex) Convert.toComplex(y));
    };
  }

  private static int rank(Value v) {
    return switch (v) {
      case Value.Unknown u -> 0;
      case Value.Bool b -> 0;
      case Value.Str s -> 1;
      case Value.Int64 i -> 2;
      case Value.BigInt b -> 3;
      case Value.Rat r -> 4;
      case Value.Float f -> 5;
      case Value.Complex c -> 6;
    };
  }

  private static Value.Rat rat(Value v) {
    return v instanceof Value.Rat r ? r : new Value.Rat(Convert.bigInteger(v), BigInteger.ONE);
  }

  private static Value logic(Value.Bool x, Op op, Value.Bool y) {
    return switch (op) {
      case LAND -> Value.of(x.value() && y.value());
      case LOR -> Value.of(x.value() || y.value());
      default -> throw bad(op, x);
    };
  }

  private static Value concat(Value.Str x, Op op, Value.Str y) {
    if (op != Op.ADD) {
      throw bad(op, x);
    }
    byte[] b = Arrays.copyOf(x.bytes(), x.bytes().length + y.bytes().length);
    System.arraycopy(y.bytes(), 0, b, x.bytes().length, y.bytes().length);
    return Value.ofBytes(b);
  }

  private static Value ofLongs(long a, Op op, long b) {
    switch (op) {
      case ADD -> {
        long r = a + b;
        if (((a ^ r) & (b ^ r)) >= 0) {
          return Value.of(r);
        }
      }
      case SUB -> {
        long r = a - b;
        if (((a ^ b) & (a ^ r)) >= 0) {
          return Value.of(r);
        }
      }
      case MUL -> {
        long r = a * b;
        if (Math.multiplyHigh(a, b) == r >> 63) {
          return Value.of(r);
        }
      }
      case REM -> {
        return Value.of(a % b);
      }
      case INT_QUO -> {
        if (b != -1) {
          return Value.of(a / b);
        }
      }
      default -> {}
    }
    return ofInts(BigInteger.valueOf(a), op, BigInteger.valueOf(b));
  }

  private static Value ofInts(BigInteger a, Op op, BigInteger b) {
    return switch (op) {
      case ADD -> Value.of(a.add(b));
      case SUB -> Value.of(a.subtract(b));
      case MUL -> Value.of(a.multiply(b));
      case QUO -> Convert.ratio(a, b);
      case INT_QUO -> Value.of(a.divide(b));
      case REM -> Value.of(a.remainder(b));
      case AND -> Value.of(a.and(b));
      case OR -> Value.of(a.or(b));
      case XOR -> Value.of(a.xor(b));
      case AND_NOT -> Value.of(a.andNot(b));
      default -> throw bad(op, Value.of(a));
    };
  }

  private static Value ofRats(Value.Rat x, Op op, Value.Rat y) {
    BigInteger a = x.num();
    BigInteger b = x.den();
    BigInteger c = y.num();
    BigInteger d = y.den();
    return switch (op) {
      case ADD -> Convert.ratio(a.multiply(d).add(c.multiply(b)), b.multiply(d));
      case SUB -> Convert.ratio(a.multiply(d).subtract(c.multiply(b)), b.multiply(d));
      case MUL -> Convert.ratio(a.multiply(c), b.multiply(d));
      case QUO -> Convert.ratio(a.multiply(d), b.multiply(c));
      default -> throw bad(op, x);
    };
  }

  private static BigFloat ofFloats(BigFloat x, Op op, BigFloat y) {
    return switch (op) {
      case ADD -> x.add(y);
      case SUB -> x.add(y.negate());
      case MUL -> x.multiply(y);
      case QUO -> x.divide(y);
      default -> throw new IllegalArgumentException(op + " of floats");
    };
  }

  private static Value ofComplexes(Value.Complex x, Op op, Value.Complex y) {
    Value a = x.re();
    Value b = x.im();
    Value c = y.re();
    Value d = y.im();
    return switch (op) {
      case ADD -> complex(binaryOp(a, Op.ADD, c), binaryOp(b, Op.ADD, d));
      case SUB -> complex(binaryOp(a, Op.SUB, c), binaryOp(b, Op.SUB, d));
      case MUL ->
          complex(
              binaryOp(binaryOp(a, Op.MUL, c), Op.SUB, binaryOp(b, Op.MUL, d)),
              binaryOp(binaryOp(b, Op.MUL, c), Op.ADD, binaryOp(a, Op.MUL, d)));
      case QUO -> {
        Value s = binaryOp(binaryOp(c, Op.MUL, c), Op.ADD, binaryOp(d, Op.MUL, d));
        Value re = binaryOp(binaryOp(a, Op.MUL, c), Op.ADD, binaryOp(b, Op.MUL, d));
        Value im = binaryOp(binaryOp(b, Op.MUL, c), Op.SUB, binaryOp(a, Op.MUL, d));
        yield complex(binaryOp(re, Op.QUO, s), binaryOp(im, Op.QUO, s));
      }
      default -> throw bad(op, x);
    };
  }

  private static Value complex(Value re, Value im) {
    return re instanceof Value.Unknown || im instanceof Value.Unknown
        ? Value.Unknown.VALUE
        : new Value.Complex(re, im);
  }

  /** The integer x shifted by n bits; a right shift keeps the sign. */
  public static Value shift(Value x, Op op, int n) {
    if (x instanceof Value.Unknown) {
      return x;
    }
    BigInteger v = Convert.bigInteger(x);
    return Value.of(op == Op.SHL ? v.shiftLeft(n) : v.shiftRight(n));
  }

  // --- Comparison. ---

  /** Whether {@code x op y} holds; false if either is unknown. Complex numbers and bools only know equality. */
  public static boolean compare(Value x, Op op, Value y) {
    if (x instanceof Value.Unknown || y instanceof Value.Unknown) {
      return false;
    }
    int rank = Math.max(rank(x), rank(y));
    switch (rank) {
      case 0:
        return holds(op, Boolean.compare(((Value.Bool) x).value(), ((Value.Bool) y).value()));
      case 1:
        return holds(op, Arrays.compareUnsigned(((Value.Str) x).bytes(), ((Value.Str) y).bytes()));
      case 2:
        return holds(op, Long.compare(((Value.Int64) x).value(), ((Value.Int64) y).value()));
      case 3:
        return holds(op, Convert.bigInteger(x).compareTo(Convert.bigInteger(y)));
      case 4:
        Value.Rat a = rat(x);
        Value.Rat b = rat(y);
        return holds(op, a.num().multiply(b.den()).compareTo(b.num().multiply(a.den())));
      case 5:
        return holds(op, Convert.bigFloat(x).compareTo(Convert.bigFloat(y)));
      default:
        var p = (Value.Complex) Convert.toComplex(x);
        var q = (Value.Complex) Convert.toComplex(y);
        boolean same = compare(p.re(), Op.EQL, q.re()) && compare(p.im(), Op.EQL, q.im());
        return (op == Op.EQL) == same;
    }
  }

  private static boolean holds(Op op, int cmp) {
    return switch (op) {
      case EQL -> cmp == 0;
      case NEQ -> cmp != 0;
      case LSS -> cmp < 0;
      case LEQ -> cmp <= 0;
      case GTR -> cmp > 0;
      case GEQ -> cmp >= 0;
      default -> throw new IllegalArgumentException("comparison " + op);
    };
  }

  private static IllegalArgumentException bad(Op op, Value x) {
    return new IllegalArgumentException(op + " on " + x.kind());
  }
}
