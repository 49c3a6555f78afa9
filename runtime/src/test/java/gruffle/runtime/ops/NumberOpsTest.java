package gruffle.runtime.ops;

import static gruffle.runtime.panic.OnGoroutine.panicOf;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.value.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic and conversions; the expected numbers were printed by gc on amd64. */
class NumberOpsTest {
  @ParameterizedTest
  @CsvSource({
    "NaN, -9223372036854775808, -2147483648, 9223372036854775808, 0",
    "Infinity, -9223372036854775808, -2147483648, 9223372036854775808, 0",
    "-Infinity, -9223372036854775808, -2147483648, 9223372036854775808, 0",
    "1e19, -9223372036854775808, -2147483648, 10000000000000000000, 0",
    "1.8e19, -9223372036854775808, -2147483648, 18000000000000000000, 0",
    "2e19, -9223372036854775808, -2147483648, 9223372036854775808, 0",
    "-1.5, -1, -1, 18446744073709551615, 4294967295",
    "-1e19, -9223372036854775808, -2147483648, 9223372036854775808, 0",
    "3e9, 3000000000, -2147483648, 3000000000, 3000000000",
    "-3e9, -3000000000, -2147483648, 18446744070709551616, 1294967296",
    "9.3e18, -9223372036854775808, -2147483648, 9300000000000000000, 0",
  })
  void floats_to_integers(double x, long i64, int i32, String u64, long u32) {
    assertThat(ConvOps.d2j(x)).isEqualTo(i64);
    assertThat(ConvOps.d2i(x)).isEqualTo(i32);
    assertThat(Long.toUnsignedString(ConvOps.d2uj(x))).isEqualTo(u64);
    assertThat(ConvOps.d2ui(x) & 0xffffffffL).isEqualTo(u32);
  }

  @ParameterizedTest
  @CsvSource({
    "18446744073709551615, 1.8446744073709552E19",
    "9223372036854776833, 9.223372036854778E18",
    "9223372036854776832, 9.223372036854775808E18",
    "18446744073709550591, 1.844674407370955E19"
  })
  void uint64_to_float_rounds_once(String u, double want) {
    assertThat(ConvOps.uj2d(Long.parseUnsignedLong(u))).isEqualTo(want);
  }

  @Test
  void shifts() {
    assertThat(ShiftOps.shlU64(1, 64)).isZero();
    assertThat(ShiftOps.shlU64(1, -1)).isZero();
    assertThat(ShiftOps.shrU64(-5, 200)).isEqualTo(-1);
    assertThat(ShiftOps.shr32(null, -5, 32)).isEqualTo(-1);
    assertThat(ShiftOps.ushr32(null, -5, 32)).isZero();
    assertThat(ShiftOps.ushrU32(-1, 31)).isEqualTo(1);
    assertThat(panicOf(g -> ShiftOps.shl64(g, 1, -1)))
        .isEqualTo("runtime error: negative shift amount");
  }

  @Test
  void division() {
    assertThat(IntOps.div64(null, Long.MIN_VALUE, -1)).isEqualTo(Long.MIN_VALUE);
    assertThat(IntOps.rem64(null, -7, 2)).isEqualTo(-1);
    assertThat(IntOps.udiv64(null, -1, 2)).isEqualTo(Long.MAX_VALUE);
    assertThat(panicOf(g -> IntOps.urem32(g, 1, 0)))
        .isEqualTo("runtime error: integer divide by zero");
  }

  @Test
  void complex() {
    double inf = Double.POSITIVE_INFINITY;
    double nan = Double.NaN;
    assertThat(ComplexOps.div(new Complex(1, 2), new Complex(3, -4)))
        .isEqualTo(new Complex(-0.2, 0.4));
    assertThat(ComplexOps.div(new Complex(1, 2), Complex.ZERO)).isEqualTo(new Complex(inf, inf));
    assertThat(ComplexOps.div(new Complex(inf, nan), new Complex(1, 1)))
        .isEqualTo(new Complex(inf, -inf));
    assertThat(ComplexOps.div(new Complex(1, 1), new Complex(inf, nan)))
        .isEqualTo(new Complex(0, 0));
    assertThat(new Complex(nan, 0).eq(new Complex(nan, 0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    "1e20, 1e+20",
    "100000, 100000",
    "123456789, 1.23456789e+08",
    "1e6, 1e+06",
    "1e-7, 1e-07",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "5e-324, 5e-324",
    "100, 100",
    "-0.0, -0",
    "12345.678, 12345.678",
    "0, 0"
  })
  void print_of_floats(double x, String want) {
    assertThat(PrintOps.floating(x, false)).isEqualTo(want);
  }
}
