package gruffle.constant;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An exact constant of the language; immutable.
 *
 * <p>Numbers climb a ladder of shapes, int, rational, float, complex, and each operation works on the lowest shape that
 * holds both operands. An integer has one representation only (Int64 if it fits); a rational may be integral, because the kind
 * of a constant (2 or 2.0) is part of what the checker wants to know.
 */
public sealed interface Value {
  /** What a value is, in the order in which numeric kinds contain each other. */
  enum Kind {
    UNKNOWN,
    BOOL,
    STRING,
    INT,
    FLOAT,
    COMPLEX
  }

  Kind kind();

  /** The value as compiler messages show it: shortened strings, floats with six digits. */
  default String text() {
    return Text.shortText(this);
  }

  /** The value in full: exact fractions and whole strings. */
  default String exactText() {
    return Text.exactText(this);
  }

  /** The value of an expression that was in error. */
  record Unknown() implements Value {
    public static final Value VALUE = new Unknown();

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  /** A boolean. */
  record Bool(boolean value) implements Value {
    public static final Value TRUE = new Bool(true);
    public static final Value FALSE = new Bool(false);

    @Override
    public Kind kind() {
      return Kind.BOOL;
    }
  }

  /** A string: bytes, since constants may hold any, not only valid UTF-8. */
  final class Str implements Value {
    private final byte[] bytes;

    private Str(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public Kind kind() {
      return Kind.STRING;
    }

    /** The bytes themselves; the caller does not write to them. */
    public byte[] bytes() {
      return bytes;
    }

    /** The bytes decoded as UTF-8, bad ones replaced. */
    public String decoded() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Str s && Arrays.equals(bytes, s.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /** An integer in the range of long. */
  record Int64(long value) implements Value {
    @Override
    public Kind kind() {
      return Kind.INT;
    }
  }

  /** An integer outside the range of long. */
  record BigInt(BigInteger value) implements Value {
    @Override
    public Kind kind() {
      return Kind.INT;
    }
  }

  /** A fraction in lowest terms with a positive denominator. */
  record Rat(BigInteger num, BigInteger den) implements Value {
    @Override
    public Kind kind() {
      return Kind.FLOAT;
    }
  }

  /** A number whose exact fraction would be too large: 512 bits of mantissa. */
  record Float(BigFloat value) implements Value {
    @Override
    public Kind kind() {
      return Kind.FLOAT;
    }
  }

  /** A complex number; the parts are Int64, BigInt, Rat or Float. */
  record Complex(Value re, Value im) implements Value {
    @Override
    public Kind kind() {
      return Kind.COMPLEX;
    }
  }

  static Value of(boolean b) {
    return b ? Bool.TRUE : Bool.FALSE;
  }

  static Value of(long v) {
    return new Int64(v);
  }

  static Value of(String s) {
    return new Str(s.getBytes(StandardCharsets.UTF_8));
  }

  /** A string of these bytes, which now belong to the value. */
  static Value ofBytes(byte[] b) {
    return new Str(b);
  }

  static Value ofUnsigned(long v) {
    return v >= 0 ? of(v) : of(new BigInteger(Long.toUnsignedString(v)));
  }

  static Value of(BigInteger v) {
    return v.bitLength() < 64 ? new Int64(v.longValue()) : new BigInt(v);
  }

  /** An exact double; unknown for infinities and NaN. */
  static Value of(double d) {
    if (Double.isNaN(d) || Double.isInfinite(d)) {
      return Unknown.VALUE;
    }
    return Convert.floatOf(BigFloat.of(d));
  }
}
