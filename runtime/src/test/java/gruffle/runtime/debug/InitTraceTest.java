package gruffle.runtime.debug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lines of GODEBUG=inittrace=1 write times. */
class InitTraceTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "999,0",
    "1000,0.001",
    "59999,0.059",
    "99000,0.099",
    "100000,0.10",
    "123456,0.12",
    "999999,0.99",
    "1000000,1.0",
    "9999999,9.9",
    "10000000,10",
    "1234567890,1234"
  })
  void millis(long ns, String text) {
    assertThat(InitTrace.millis(ns)).isEqualTo(text);
  }
}
