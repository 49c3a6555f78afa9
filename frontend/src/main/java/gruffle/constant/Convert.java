package gruffle.constant;

import java.math.BigInteger;

/** Moves constants between the numeric kinds and to machine numbers. */
public final class Convert {
  /** Fractions whose parts stay below so many bits are kept exactly; larger ones become floats. */
  static final int MAX_RATIO_BITS = 4096;

  private Convert() {}

  // --- Building. ---

  /** A fraction of kind float, as a Rat where that stays small. */
  static Value ratio(BigInteger num, BigInteger den) {
    if (den.signum() < 0) {
      num = num.negate();
      den = den.negate();
    }
    BigInteger g = num.gcd(den);
    if (!g.equals(BigInteger.ONE) && g.signum() != 0) {
      num = num.divide(g);
      den = den.divide(g);
    }
    if (isSmall(num) && isSmall(den)) {
      return new Value.Rat(num, den);
    }
    return floatValue(BigFloat.ofRatio(num, den));
  }

  /** A float result; null, which is overflow, gives unknown. */
  static Value floatValue(BigFloat f) {
    if (f == null) {
      return Value.Unknown.VALUE;
    }
    return f.signum() == 0 ? new Value.Rat(BigInteger.ZERO, BigInteger.ONE) : new Value.Float(f);
  }

  /** A float as a Rat where that stays small. */
  static Value floatOf(BigFloat f) {
    if (!isSmall(f)) {
      return floatValue(f);
    }
    return f.exp() >= 0
        ? ratio(f.toBigInteger(), BigInteger.ONE)
        : ratio(f.mant(), BigInteger.ONE.shiftLeft((int) -f.exp()));
  }

  static boolean isSmall(BigInteger v) {
    return v.abs().bitLength() < MAX_RATIO_BITS;
  }

  static boolean isSmall(BigFloat f) {
    long e = f.exponent();
    return -MAX_RATIO_BITS < e && e < MAX_RATIO_BITS;
  }

  // --- Between kinds. ---

  /** The integer of an Int value. */
  public static BigInteger bigInteger(Value v) {
    return switch (v) {
      case Value.Int64 i -> BigInteger.valueOf(i.value());
      case Value.BigInt b -> b.value();
      default -> throw new IllegalArgumentException("not an integer constant: " + v);
    };
  }

  static BigFloat bigFloat(Value v) {
    return switch (v) {
      case Value.Float f -> f.value();
      case Value.Rat r -> BigFloat.ofRatio(r.num(), r.den());
      default -> BigFloat.of(bigInteger(v));
    };
  }

  /** The value as kind int if it is integral, else unknown. */
  public static Value toInt(Value v) {
    return switch (v) {
      case Value.Int64 i -> i;
      case Value.BigInt b -> b;
      case Value.Rat r -> r.den().equals(BigInteger.ONE) ? Value.of(r.num()) : Value.Unknown.VALUE;
      case Value.Float f -> floatToInt(f.value());
      case Value.Complex c ->
          toFloat(c) instanceof Value.Unknown ? Value.Unknown.VALUE : toInt(c.re());
      default -> Value.Unknown.VALUE;
    };
  }

  private static Value floatToInt(BigFloat f) {
    if (!isSmall(f)) {
      return Value.Unknown.VALUE;
    }
    if (f.isInteger()) {
      return Value.of(f.toBigInteger());
    }
    // Earlier operations rounded; a value a few units of the last place off an integer is meant to
    // be that integer.
    for (var mode : new BigFloat.Rounding[] {BigFloat.Rounding.FLOOR, BigFloat.Rounding.CEILING}) {
      BigFloat g = BigFloat.round(f.mant(), f.exp(), BigFloat.PRECISION - 4, mode);
      if (g != null && g.isInteger()) {
        return Value.of(g.toBigInteger());
      }
    }
    return Value.Unknown.VALUE;
  }

  /** The value as kind float if it is real, else unknown. */
  public static Value toFloat(Value v) {
    return switch (v) {
      case Value.Int64 i -> new Value.Rat(BigInteger.valueOf(i.value()), BigInteger.ONE);
      case Value.BigInt b -> ratio(b.value(), BigInteger.ONE);
      case Value.Rat r -> r;
      case Value.Float f -> f;
      case Value.Complex c -> sign(c.im()) == 0 ? toFloat(c.re()) : Value.Unknown.VALUE;
      default -> Value.Unknown.VALUE;
    };
  }

  /** The value as kind complex if it is a number, else unknown. */
  public static Value toComplex(Value v) {
    return switch (v) {
      case Value.Complex c -> c;
      case Value.Int64 i -> new Value.Complex(i, Value.of(0));
      case Value.BigInt b -> new Value.Complex(b, Value.of(0));
      case Value.Rat r -> new Value.Complex(r, Value.of(0));
      case Value.Float f -> new Value.Complex(f, Value.of(0));
      default -> Value.Unknown.VALUE;
    };
  }

  // --- Parts. ---

  public static Value real(Value v) {
    return v instanceof Value.Complex c ? c.re() : v;
  }

  public static Value imag(Value v) {
    return switch (v) {
      case Value.Complex c -> c.im();
      case Value.Unknown u -> u;
      default -> Value.of(0);
    };
  }

  /** The value times i; unknown unless it is real. */
  public static Value makeImag(Value v) {
    return switch (v.kind()) {
      case INT, FLOAT -> new Value.Complex(Value.of(0), v);
      default -> Value.Unknown.VALUE;
    };
  }

  /** -1, 0 or 1 as a number is negative, zero or positive; complex numbers give 0 if zero, else 1; unknown gives 1. */
  public static int sign(Value v) {
    return switch (v) {
      case Value.Int64 i -> Long.signum(i.value());
      case Value.BigInt b -> b.value().signum();
      case Value.Rat r -> r.num().signum();
      case Value.Float f -> f.value().signum();
      case Value.Complex c -> sign(c.re()) | sign(c.im());
      default -> 1;
    };
  }

  /** The number of bits that the absolute value of an int needs. */
  public static int bitLen(Value v) {
    return bigInteger(v).abs().bitLength();
  }

  // --- Machine numbers. ---

  public static boolean fitsLong(Value v) {
    return v instanceof Value.Int64;
  }

  public static boolean fitsUnsignedLong(Value v) {
    return switch (v) {
      case Value.Int64 i -> i.value() >= 0;
      case Value.BigInt b -> b.value().signum() > 0 && b.value().bitLength() <= 64;
      default -> false;
    };
  }

  /** The low 64 bits of an int. */
  public static long longBits(Value v) {
    return v instanceof Value.Int64 i ? i.value() : bigInteger(v).longValue();
  }

  /** The nearest float64 of a real number, infinite on overflow. */
  public static double toDouble(Value v) {
    return switch (v) {
      case Value.Rat r -> Rounding64.toDouble(r.num(), r.den());
      case Value.Float f -> f.value().toDouble();
      default -> Rounding64.toDouble(bigInteger(v), 0);
    };
  }

  /** The nearest float32 of a real number, infinite on overflow. */
  public static float toFloat32(Value v) {
    return switch (v) {
      case Value.Rat r -> Rounding64.toFloat(r.num(), r.den());
      case Value.Float f -> Rounding64.toFloat(f.value().mant(), f.value().exp());
      default -> Rounding64.toFloat(bigInteger(v), 0);
    };
  }

  /** The constant rounded to float32, or null where that overflows. */
  public static Value roundFloat32(Value v) {
    float f = toFloat32(v);
    return Float.isInfinite(f) ? null : Value.of((double) f);
  }

  /** The constant rounded to float64, or null where that overflows. */
  public static Value roundFloat64(Value v) {
    double d = toDouble(v);
    return Double.isInfinite(d) ? null : Value.of(d);
  }
}
