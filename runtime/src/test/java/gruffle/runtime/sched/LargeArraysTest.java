package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeArraysTest {
  private static final long SIZE = 8 << 20;

  private long alive;
  private int collections;

  private LargeArrays arrays(String... env) {
    var config =
        Config.embedded(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream());
    return new LargeArrays(
        Limits.of(config.withEnv(List.of(env))), () -> alive, () -> collections++);
  }

  private void make(LargeArrays arrays, int n) {
    for (int i = 0; i < n; i++) {
      arrays.making(SIZE);
    }
  }

  @Test
  void collectsWhenAsMuchHasBeenMadeAsIsAliveAndNoLessThanTheLeast() {
    LargeArrays arrays = arrays();
    make(arrays, (int) (LargeArrays.LEAST / SIZE) - 1);
    assertThat(collections).isZero();
    alive = 4 * LargeArrays.LEAST;
    make(arrays, 1);
    assertThat(collections).isEqualTo(1);
    make(arrays, (int) (alive / SIZE) - 1);
    assertThat(collections).isEqualTo(1);
    alive = 0;
    make(arrays, 1);
    assertThat(collections).isEqualTo(2);
    make(arrays, (int) (LargeArrays.LEAST / SIZE));
    assertThat(collections).isEqualTo(3);
  }

  @Test
  void doesNotWhereGogcIsOff() {
    make(arrays("GOGC=off"), 1000);
    assertThat(collections).isZero();
  }
}
