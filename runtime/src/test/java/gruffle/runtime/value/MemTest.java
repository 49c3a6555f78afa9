package gruffle.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MemTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        boolean[].class,
        byte[].class,
        short[].class,
        int[].class,
        long[].class,
        float[].class,
        double[].class,
        Object[].class,
        String[].class,
        int[][].class
      })
  void elementsLieWhereTheJvmPutsThem(Class<?> array) {
    for (long i : new long[] {0, 1, 77, 1L << 31}) {
      assertThat(Mem.elementOffset(array, i))
          .isEqualTo(Mem.U.arrayBaseOffset(array) + i * Mem.U.arrayIndexScale(array));
    }
  }
}
