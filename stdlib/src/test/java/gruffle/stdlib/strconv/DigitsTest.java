package gruffle.stdlib.strconv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void writesWhatJavaWrites() {
    Random random = new Random(3);
    for (int base = 2; base <= 36; base++) {
      for (long v :
          new long[] {
            0, 1, base - 1, base, 99, 100, 9999999999L, Long.MAX_VALUE, -1, Long.MIN_VALUE
          }) {
        check(v, base);
      }
      for (int i = 0; i < 500; i++) {
        check(random.nextLong() >>> random.nextInt(64), base);
      }
    }
    long power = 1;
    for (int i = 0; i < 19; i++, power *= 10) {
      check(power, 10);
      check(power - 1, 10);
    }
    check(power, 10); // 10^19, as an unsigned number
    check(power - 1, 10);
  }

  private static void check(long v, int base) {
    String want = Long.toUnsignedString(v, base);
    byte[] b = new byte[Digits.count(v, base) + 2];
    Digits.write(v, base, b, b.length - 1);
    assertThat(new String(b, StandardCharsets.ISO_8859_1)).isEqualTo("\0" + want + "\0");
  }
}
