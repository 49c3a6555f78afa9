package gruffle.runtime.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many iterations have their elements in range: beside counting them one by one. */
final class StripsTest {
  private static final int MOST = 20;

  private static int counted(long at, int step, long min, long max, int len) {
    int n = 0;
    while (n < MOST && isIn(at, step * (long) n, min, len) && isIn(at, step * (long) n, max, len)) {
      n++;
    }
    return n;
  }

  private static boolean isIn(long at, long by, long constant, int len) {
    long i = at + by + constant;
    return i >= 0 && i < len;
  }

  @Test
  void fitIsWhatCountingGives() {
    for (int len = 0; len < 24; len++) {
      for (long at = -6; at < 30; at++) {
        for (int step = -4; step <= 4; step++) {
          for (long min = -3; min <= 2; min++) {
            for (long max = min; max <= 3; max++) {
              assertThat(Strips.fit(MOST, at, step, min, max, len))
                  .as("at %s by %s with %s to %s, length %s", at, step, min, max, len)
                  .isEqualTo(counted(at, step, min, max, len));
            }
          }
        }
      }
    }
  }

  @Test
  void indicesFarAwayFitNever() {
    for (long at : new long[] {1L << 32, -1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, -1 << 31}) {
      assertThat(Strips.fit(MOST, at, 1, -1, 1, Integer.MAX_VALUE - 2)).isZero();
      assertThat(Strips.fit(MOST, at, -1, -1, 1, Integer.MAX_VALUE - 2)).isZero();
      assertThat(Strips.fit(MOST, at, 0, 0, 0, Integer.MAX_VALUE - 2)).isZero();
    }
  }
}
