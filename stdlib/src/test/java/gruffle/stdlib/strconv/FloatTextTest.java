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
            Table.number(p[1]), p[2].charAt(0), Integer.parseInt(p[3]), p[4].equals("32"));
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
      assertThat(FloatFormat.format(f, 'f', digits, false)).isEqualTo(exact);
    }
  }
}
