package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.pprof.Allocations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Goroutines that end while they are locked to their threads. */
@Timeout(300)
class LockedEndTest {
  private static final int MANY = 300;

  /** The P of an M that ends is on its way to another, for as long as the thread of that takes to begin: whoever looks for work meanwhile takes what it has. */
  @Test
  void whatAPHasThatIsOnItsWayIsTaken() {
    run(
        2,
        g -> {
          Sched sched = g.rt.sched;
          Hchan done = Hchan.make(g, null, true, 0);
          for (int i = 0; i < 20; i++) {
            P pp = anIdleP(g);
            Proc.newproc(g, fn(h -> Hchan.chansendJ(h, done, 1)));
            G gp = g.m.p.runq.takeNext();
            pp.runq.put(g.m, gp, true);
            Hchan.chanrecvJ(g, done); // nobody has pp, and the goroutine runs all the same
            assertThat(pp.status()).isEqualTo(P.IDLE);
            sched.ms.handoffp(g.m, pp);
          }
        });
  }

  private static P anIdleP(G g) {
    Sched sched = g.rt.sched;
    while (true) {
      sched.lock.lock(g);
      P pp = sched.pidleget();
      sched.lock.unlock(g);
      if (pp != null) {
        return pp;
      }
      Proc.gosched(g);
    }
  }

  @Test
  void whatTheirThreadsHaveMadeIsAlwaysCountedOnce() {
    run(
        2,
        g -> {
          Hchan done = Hchan.make(g, null, true, MANY);
          long before = g.rt.profiles.heap.objects();
          for (int i = 0; i < MANY; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      Proc.lockOSThread(h);
                      for (int k = 0; k < 100; k++) {
                        Allocations.object(new Object());
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
            Hchan.chanrecvJ(g, done);
            for (int k = 0; k < 50; k++) {
              long now = g.rt.profiles.heap.objects();
              assertThat(now).isGreaterThanOrEqualTo(before);
              before = now;
            }
          }
        });
  }
}
