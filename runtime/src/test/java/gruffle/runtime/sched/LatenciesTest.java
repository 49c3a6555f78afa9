package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What runtime/metrics shows of the scheduler. */
@Timeout(300)
final class LatenciesTest {
  @Test
  void fourPlacesForEachPowerOfTwo() {
    assertThat(Durations.place(-1)).isZero();
    assertThat(Durations.place(0)).isEqualTo(1);
    assertThat(Durations.place(63)).isEqualTo(1);
    assertThat(Durations.place(64)).isEqualTo(2);
    assertThat(Durations.place(255)).isEqualTo(4);
    assertThat(Durations.place(256)).isEqualTo(5);
    assertThat(Durations.place(511)).isEqualTo(8);
    assertThat(Durations.place(512)).isEqualTo(9);
    assertThat(Durations.place(639)).isEqualTo(9);
    assertThat(Durations.place(640)).isEqualTo(10);
    assertThat(Durations.place((1L << 47) - 1)).isEqualTo(160);
    assertThat(Durations.place(1L << 47)).isEqualTo(161);
    assertThat(Durations.place(Long.MAX_VALUE)).isEqualTo(161);
  }

  @Test
  void everyEighthWaitIsMeasured() {
    var waits = new long[2];
    run(
        2,
        g -> {
          spawn(g);
          waits[0] = sum(Latencies.waits(g));
          Latencies.begin(g);
          spawn(g);
          waits[1] = sum(Latencies.waits(g));
        });
    assertThat(waits[0]).isZero();
    // 800 become runnable by being made, up to 801 more by a receive or send; which M counts them
    // is not certain.
    assertThat(waits[1]).isBetween(80L, 220L);
  }

  private static void spawn(G g) {
    Hchan done = Hchan.make(g, null, true, 0);
    for (int i = 0; i < 800; i++) {
      Proc.newproc(g, fn(h -> Hchan.chansendJ(h, done, 1)));
    }
    for (int i = 0; i < 800; i++) {
      Hchan.chanrecvJ(g, done);
    }
  }

  @Test
  void stopsOfTheWorldAreMeasured() {
    var stops = new long[2];
    run(
        2,
        g -> {
          Proc.gomaxprocs(g, 3);
          Proc.stopTheWorld(g, () -> {});
          stops[0] = sum(Latencies.stopping(g));
          stops[1] = sum(Latencies.stopped(g));
        });
    assertThat(stops).containsOnly(2);
  }

  private static long sum(long[] counts) {
    return Arrays.stream(counts).sum();
  }
}
