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

  private static int iterations(long i, long limit, long step, boolean inclusive) {
    int n = 0;
    for (long at = i; n < MOST && (inclusive ? at <= limit : at < limit); at += step) {
      n++;
    }
    return n;
  }

  @Test
  void iterationsAreWhatCountingGivesHoweverFarTheLimitIs() {
    long[] numbers = {
      Long.MIN_VALUE, Long.MIN_VALUE + 5, -1L << 62, -7, 0, 1, 9, 1L << 62, Long.MAX_VALUE - 6
    };
    for (long i : numbers) {
      for (long limit : numbers) {
        for (long step : new long[] {1, 2, 3, 1L << 40, 1L << 59, (1L << 59) + 1}) {
          boolean wraps = limit + step < limit;
          if (i < limit && !wraps) {
            assertThat(Strips.until(limit - i, step, MOST))
                .as("from %s until %s by %s", i, limit, step)
                .isEqualTo(iterations(i, limit, step, false));
          }
          if (i <= limit && !wraps) {
            assertThat(Strips.through(limit - i, step, MOST))
                .as("from %s through %s by %s", i, limit, step)
                .isEqualTo(iterations(i, limit, step, true));
          }
        }
      }
    }
  }

  @Test
  void eachIterationIsOnItsOwnWhereTheStepIsNotPositive() {
    assertThat(Strips.until(40, 0, MOST)).isOne();
    assertThat(Strips.through(40, -3, MOST)).isOne();
    assertThat(Strips.until(Long.MIN_VALUE, Long.MIN_VALUE, MOST)).isOne();
  }
}
