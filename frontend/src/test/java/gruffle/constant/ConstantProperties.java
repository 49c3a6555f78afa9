package gruffle.constant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Constants against java.math and the JDK's own rounding. */
class ConstantProperties {
  @Property(tries = 300)
  void longsAgreeWithBigIntegers(@ForAll long a, @ForAll long b) {
    Assume.that(b != 0);
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    assertThat(bin(a, Op.ADD, b)).isEqualTo(Value.of(x.add(y)));
    assertThat(bin(a, Op.SUB, b)).isEqualTo(Value.of(x.subtract(y)));
    assertThat(bin(a, Op.MUL, b)).isEqualTo(Value.of(x.multiply(y)));
    assertThat(bin(a, Op.INT_QUO, b)).isEqualTo(Value.of(x.divide(y)));
    assertThat(bin(a, Op.REM, b)).isEqualTo(Value.of(x.remainder(y)));
    assertThat(bin(a, Op.AND_NOT, b)).isEqualTo(Value.of(x.andNot(y)));
    assertThat(Arith.compare(Value.of(a), Op.LSS, Value.of(b))).isEqualTo(a < b);
  }

  private static Value bin(long a, Op op, long b) {
    return Arith.binaryOp(Value.of(a), op, Value.of(b));
  }

  @Property(tries = 300)
  void quotientTimesDivisorIsTheDividend(@ForAll BigInteger a, @ForAll BigInteger b) {
    Assume.that(b.signum() != 0);
    Value q = Arith.binaryOp(Value.of(a), Op.QUO, Value.of(b));
    assertThat(Convert.toInt(Arith.binaryOp(q, Op.MUL, Value.of(b)))).isEqualTo(Value.of(a));
  }

  @Property(tries = 500)
  void literalsRoundAsTheJdkRounds(
      @ForAll long digits, @ForAll @IntRange(min = -340, max = 310) int exp) {
    String s = BigInteger.valueOf(digits).abs() + "e" + exp;
    Value v = Literal.ofFloat(s);
    assertThat(Convert.toDouble(v)).isEqualTo(Double.parseDouble(s));
    assertThat(Convert.toFloat32(v)).isEqualTo(Float.parseFloat(s));
  }

  @Property(tries = 300)
  void doublesAreExact(@ForAll double d) {
    Value v = Value.of(d);
    assertThat(Convert.toDouble(v)).isEqualTo(d == 0 ? 0.0 : d);
    Value.Rat r = (Value.Rat) v;
    assertThat(
            new BigDecimal(r.num()).compareTo(new BigDecimal(d).multiply(new BigDecimal(r.den()))))
        .isZero();
  }

  @Property(tries = 300)
  void bigFloatsRoundLikeExactIntegers(
      @ForAll BigInteger a, @ForAll @IntRange(min = 0, max = 900) int shift) {
    Assume.that(a.signum() != 0);
    BigInteger big = a.shiftLeft(shift).add(BigInteger.ONE);
    BigFloat f = BigFloat.of(big);
    BigInteger error = f.toBigInteger().subtract(big).abs();
    int dropped = Math.max(0, big.abs().bitLength() - BigFloat.PRECISION);
    assertThat(error.shiftLeft(1).compareTo(BigInteger.ONE.shiftLeft(dropped)))
        .isLessThanOrEqualTo(0);
  }
}
