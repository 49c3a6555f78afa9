package gruffle.stdlib.strconv;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.value.GoString;
import gruffle.stdlib.Table;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FloatTextTest {
  @Test
  void formatsAndParsesAsGoDoes() throws IOException {
    Table.check("floats.txt", 6, p -> p[0].equals("F") ? format(p) : parse(p));
  }

  private static String format(String[] p) {
    String got =
        FloatFormat.format(
                Table.number(p[1]), p[2].charAt(0), Integer.parseInt(p[3]), p[4].equals("32"))
            .toString();
    return got.equals(p[5]) ? null : got;
  }

  private static String parse(String[] p) {
    FloatParse f = new FloatParse(GoString.of(p[4]), p[3].equals("32"));
    double value = f.parse();
    boolean whole = f.result() == 1 || f.length() == p[4].length();
    int result = whole ? f.result() : 1;
    if (result != Integer.parseInt(p[2])
        || result != 1 && Double.compare(value, Table.number(p[1])) != 0) {
      return result + " " + value;
    }
    return null;
  }

  @Test
  void fixedPointFastPathAgreesWithExactArithmetic() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      double f = Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(24) - 8);
      int digits = random.nextInt(19);
      String exact =
          new java.math.BigDecimal(f)
              .setScale(digits, java.math.RoundingMode.HALF_EVEN)
              .toPlainString();
      assertThat(FloatFormat.format(f, 'f', digits, false)).hasToString(exact);
    }
  }

  @Test
  void significantDigitsFastPathAgreesWithExactArithmetic() {
    Random random = new Random(6);
    for (int i = 0; i < 40_000; i++) {
      double f = Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(32) - 12);
      f = i % 4 == 0 ? Math.rint(f) : i % 4 == 1 ? Math.pow(10, random.nextInt(30) - 10) : f;
      f = i % 8 == 1 ? Math.nextDown(f) : i % 16 == 2 ? (random.nextInt(2000) + 0.5) / 4 : f;
      int digits = random.nextInt(17);
      if (f == 0) {
        continue;
      }
      var context = new java.math.MathContext(digits + 1, java.math.RoundingMode.HALF_EVEN);
      var exact = new java.math.BigDecimal(f).round(context);
      String[] got = FloatFormat.format(f, 'e', digits, false).toString().split("e");
      assertThat(got[0]).hasSize(digits == 0 ? 1 : digits + 2);
      assertThat(new java.math.BigDecimal(got[0]).scaleByPowerOfTen(Integer.parseInt(got[1])))
          .as("%s to %d digits", f, digits)
          .isEqualByComparingTo(exact);
    }
  }

  @Test
  void scaledIntegersAreWhatJavaParses() {
    Random random = new Random(7);
    int easy = 0;
    for (int i = 0; i < 200_000; i++) {
      long value = random.nextLong() >>> random.nextInt(64);
      if (i % 5 == 0) { // half way between two floats, or next to it
        value = (random.nextLong() >>> 11 | 1L << 52) * 2 + 1 + i % 3 - 1;
      }
      int exp = i % 7 == 0 ? 0 : random.nextInt(190) - 95;
      double f = FloatScale.scaled(value, exp);
      if (f >= 0) {
        easy++;
        assertThat(f)
            .as("%se%s", Long.toUnsignedString(value), exp)
            .isEqualTo(Double.parseDouble(Long.toUnsignedString(value) + "e" + exp));
      }
    }
    assertThat(easy).isGreaterThan(120_000);
  }

  @Test
  void scaledFloatsOf32BitsAreWhatJavaParses() {
    Random random = new Random(8);
    for (int i = 0; i < 50_000; i++) {
      int value = random.nextInt() >>> random.nextInt(32);
      int exp = random.nextInt(24) - 12;
      double f = FloatScale.exactFloat(value, exp);
      if (f >= 0) {
        assertThat((float) f).isEqualTo(Float.parseFloat(value + "e" + exp));
      }
    }
  }
}
