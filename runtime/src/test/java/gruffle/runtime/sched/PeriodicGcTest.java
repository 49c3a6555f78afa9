package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodicGcTest {
  private final long[] heap = {1000};
  private int collections;
  private int trims;

  private static Limits limits(String... env) {
    var config =
        Config.embedded(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream());
    return Limits.of(config.withEnv(List.of(env)));
  }

  private PeriodicGc gc(Limits limits) {
    return new PeriodicGc(limits, () -> heap[0], () -> collections++, () -> trims++);
  }

  @Test
  void collectsTwoMinutesAfterTheLastCollection() {
    PeriodicGc gc = gc(limits());
    long now = 0;
    for (; now < PeriodicGc.PERIOD; now += PeriodicGc.LOOK) {
      gc.tick(now);
    }
    int early = collections; // a collection of the JVM puts it off: then there is none yet
    gc.tick(now + PeriodicGc.PERIOD);
    assertThat(early).isZero();
    assertThat(collections).isBetween(0, 1);
    gc.tick(now + PeriodicGc.PERIOD + PeriodicGc.LOOK);
    gc.tick(now + 2 * PeriodicGc.PERIOD + 2 * PeriodicGc.LOOK);
    assertThat(collections).isBetween(1, 2);
  }

  @Test
  void doesNotWhereGogcIsOff() {
    PeriodicGc gc = gc(limits("GOGC=off"));
    for (long now = 0; now < 10 * PeriodicGc.PERIOD; now += PeriodicGc.PERIOD) {
      gc.tick(now);
    }
    assertThat(collections).isZero();
  }

  @Test
  void collectsAHeapAboveTheLimitOnceASecond() {
    PeriodicGc gc = gc(limits("GOGC=off", "GOMEMLIMIT=2000B"));
    gc.tick(PeriodicGc.LOOK);
    assertThat(collections).isZero();
    heap[0] = 3000;
    gc.tick(2 * PeriodicGc.LOOK);
    gc.tick(2 * PeriodicGc.LOOK + 1);
    assertThat(collections).isEqualTo(1);
    gc.tick(3 * PeriodicGc.LOOK);
    assertThat(collections).isEqualTo(2);
  }

  @Test
  void trimsASmallHeapThatHasStoppedGrowing() {
    PeriodicGc gc = gc(limits());
    long now = 0;
    for (int i = 0; i < 3 * PeriodicGc.WINDOW; i++) {
      heap[0] = (20L + 10L * i) << 20;
      gc.tick(now += PeriodicGc.LOOK);
    }
    assertThat(trims).isZero(); // it grows
    for (int i = 0; i < 2 * PeriodicGc.WINDOW; i++) {
      gc.tick(now += PeriodicGc.LOOK);
    }
    assertThat(trims).isEqualTo(1);
    for (int i = 0; i < 4 * PeriodicGc.WINDOW; i++) {
      gc.tick(now += PeriodicGc.LOOK);
    }
    assertThat(trims).isEqualTo(1); // all of it is alive
    heap[0] = 1L << 30;
    for (int i = 0; i < 4 * PeriodicGc.WINDOW; i++) {
      gc.tick(now += PeriodicGc.LOOK);
    }
    assertThat(trims).isEqualTo(1); // too large
  }

  @Test
  void readsTheVariables() {
    assertThat(Limits.memory("1GiB")).isEqualTo(1L << 30);
    assertThat(Limits.memory("12")).isEqualTo(12);
    assertThat(Limits.memory("off")).isEqualTo(Long.MAX_VALUE);
    assertThat(Limits.memory("1x")).isEqualTo(-1);
    assertThat(Limits.memory("99999999999TiB")).isEqualTo(-1);
    assertThat(limits("GOGC=50").gcPercent()).isEqualTo(50);
    assertThat(limits("GOGC=off").gcPercent()).isEqualTo(-1);
    assertThat(limits("GOGC=much").gcPercent()).isEqualTo(100);
  }
}
