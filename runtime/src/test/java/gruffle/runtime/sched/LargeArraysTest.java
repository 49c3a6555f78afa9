package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeArraysTest {
  private static final long SIZE = 8 << 20;

  /** Bytes of what is no large array, or was alive at the last collection. */
  private long others;

  private long made;
  private int collections;

  private LargeArrays arrays(String... env) {
    var config =
        Config.embedded(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream());
    return new LargeArrays(
        Limits.of(config.withEnv(List.of(env))), () -> others + made, this::collect);
  }

  private void collect() {
    made = 0;
    collections++;
  }

  private void make(LargeArrays arrays, int n) {
    for (int i = 0; i < n; i++) {
      arrays.making(SIZE);
      made += SIZE;
    }
  }

  @Test
  void collectsWhenTheLeastHasBeenMade() {
    LargeArrays arrays = arrays();
    make(arrays, (int) (LargeArrays.LEAST / SIZE) - 1);
    assertThat(collections).isZero();
    make(arrays, 1);
    assertThat(collections).isEqualTo(1);
    make(arrays, (int) (LargeArrays.LEAST / SIZE));
    assertThat(collections).isEqualTo(2);
  }

  @Test
  void collectsWhenAsMuchHasBeenMadeAsTheHeapHasBesides() {
    LargeArrays arrays = arrays();
    others = 4 * LargeArrays.LEAST;
    make(arrays, (int) (others / SIZE) - 1);
    assertThat(collections).isZero();
    make(arrays, 1);
    assertThat(collections).isEqualTo(1);
    others += LargeArrays.LEAST;
    long besides = others + SIZE; // the array before which the collection was
    make(arrays, (int) (besides / SIZE) - 1);
    assertThat(collections).isEqualTo(1);
    make(arrays, 1);
    assertThat(collections).isEqualTo(2);
  }

  @Test
  void doesNotWhereGogcIsOff() {
    make(arrays("GOGC=off"), 1000);
    assertThat(collections).isZero();
  }
}
