package gruffle.stdlib.math.rand;

import gruffle.stdlib.Table;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LaggedFibonacciTest {
  @Test
  void theSequenceIsGos() throws IOException {
    Table.check(
        "rand.txt",
        3,
        p -> {
          long[] x = new long[607];
          LaggedFibonacci.seed(x, 0, Long.parseLong(p[0]));
          String got = after1300(x);
          return got.equals(p[1] + " " + p[2]) ? null : got;
        });
  }

  /** The generator as its recurrence says, without a ring. */
  private static String after1300(long[] state) {
    long[] x = state.clone();
    int tap = 0;
    int feed = 607 - 273;
    long last = 0;
    long before = 0;
    for (int i = 0; i < 1302; i++) {
      tap = (tap + 606) % 607;
      feed = (feed + 606) % 607;
      x[feed] += x[tap];
      before = last;
      last = x[feed];
    }
    return Long.toUnsignedString(before) + " " + Long.toUnsignedString(last);
  }
}
