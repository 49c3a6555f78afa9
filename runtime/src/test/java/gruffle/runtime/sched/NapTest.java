package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NapTest {
  private GoRuntime rt;
  private M thief;
  private P victim;
  private Nap nap;

  @BeforeEach
  void setUp() {
    rt = Progs.unstarted();
    thief = new M(rt, 0);
    thief.thread = Thread.currentThread();
    victim = new P(rt, 0);
    nap = rt.sched.nap;
  }

  /** Naps while the victim's goroutines hand on to each other, until the next nap is a long one. */
  private void lengthen() throws InterruptedException {
    var stop = new AtomicBoolean();
    Thread handing =
        new Thread(
            () -> {
              while (!stop.get()) {
                victim.executed += 1000;
                Thread.onSpinWait();
              }
            });
    handing.start();
    while (nap.next() < 100_000) {
      nap.handsOn(thief, victim);
    }
    stop.set(true);
    handing.join();
  }

  @Test
  void getsLongerWhileGoroutinesHandOn() throws Exception {
    long first = nap.next();
    lengthen();
    assertThat(nap.next()).isGreaterThan(10 * first);
  }

  @Test
  void isShortAgainForOneThatRunsForLong() throws Exception {
    long first = nap.next();
    assertThat(nap.handsOn(thief, victim)).isFalse();
    lengthen();
    assertThat(nap.handsOn(thief, victim)).isFalse();
    assertThat(nap.next()).isEqualTo(first);
  }

  @Test
  void endsWhereThereIsWorkForOthers() throws Exception {
    long first = nap.next();
    lengthen();
    victim.runq.put(thief, new G(rt), false);
    assertThat(nap.handsOn(thief, victim)).isFalse();
    assertThat(nap.next()).isEqualTo(first);
  }
}
