package gruffle.runtime.time;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.Proc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class TimersTest {
  @Test
  void heapFiresInOrderWhateverIsTakenOut() {
    List<Long> fired = new ArrayList<>();
    run(
        1,
        g -> {
          Timers heap = new Timers(g.rt);
          Random random = new Random(7);
          List<Timer> all = new ArrayList<>();
          for (int i = 0; i < 2000; i++) {
            Timer t = new Timer(g, (me, arg, seq, d) -> fired.add((Long) arg), null);
            t.when = 1L + random.nextInt(1000);
            t.arg = t.when;
            t.armed = true;
            heap.add(g, t);
            all.add(t);
          }
          Collections.shuffle(all, random);
          for (int i = 0; i < 700; i++) {
            assertThat(all.get(i).stop(g)).isTrue();
            assertThat(all.get(i).stop(g)).isFalse();
          }
          assertThat(heap.size()).isEqualTo(1300);
          assertThat(heap.run(g, 500)).isEqualTo(fired.size());
          assertThat(heap.wakeTime()).isGreaterThan(500);
          heap.run(g, 1000);
          assertThat(heap.isEmpty()).isTrue();
        });
    assertThat(fired).hasSize(1300).isSorted();
  }

  @Test
  void manySleepersWakeInTimeAndNotTooEarly() {
    AtomicLong worst = new AtomicLong();
    AtomicInteger early = new AtomicInteger();
    int n = 20_000;
    run(
        2,
        g -> {
          Hchan done = Hchan.make(g, null, true, 1000);
          for (int i = 0; i < n; i++) {
            long ns = 300_000_000L + (i % 100) * 1_000_000L;
            Proc.newproc(
                g,
                fn(
                    h -> {
                      long start = h.rt.nanotime();
                      Sleep.timeSleep(h, ns);
                      long late = h.rt.nanotime() - start - ns;
                      if (late < 0) {
                        early.incrementAndGet();
                      }
                      worst.accumulateAndGet(late, Math::max);
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int i = 0; i < n; i++) {
            Hchan.chanrecvJ(g, done);
          }
        });
    assertThat(early.get()).isZero();
    assertThat(worst.get()).isLessThan(20_000_000_000L);
  }

  @Test
  void periodicTimerAndGoroutineTimer() {
    run(
        2,
        g -> {
          Hchan c = Hchan.make(g, null, true, 0);
          Timer after =
              new Timer(
                  g, Sleep.startGoroutine(fn(h -> {}).code()), fn(h -> Hchan.chansendJ(h, c, 5)));
          after.reset(g, Sleep.when(g, 1_000_000), 0);
          assertThat(Hchan.chanrecvJ(g, c)).isEqualTo(5);
          Hchan ticks = Hchan.make(g, null, true, 1);
          Timer t =
              Timer.ofChan(
                  g, (me, arg, seq, d) -> Hchan.selectnbsendJ(me, (Hchan) arg, 1), ticks, ticks);
          long start = g.rt.nanotime();
          t.reset(g, Sleep.when(g, 2_000_000), 2_000_000);
          for (int i = 0; i < 10; i++) {
            Hchan.chanrecvJ(g, ticks);
          }
          assertThat(g.rt.nanotime() - start).isGreaterThanOrEqualTo(20_000_000);
          assertThat(t.stop(g)).isTrue();
          Sleep.timeSleep(g, 6_000_000);
          assertThat(Hchan.selectnbrecv(g, ticks)).isFalse();
        });
  }

  @Test
  void anEarlierTimerWakesTheSleepingM() {
    run(
        2,
        g -> {
          Hchan c = Hchan.make(g, null, true, 0);
          Proc.newproc(g, fn(h -> Sleep.timeSleep(h, 3_600_000_000_000L)));
          Proc.newproc(
              g,
              fn(
                  h -> {
                    Sleep.timeSleep(h, 5_000_000);
                    Hchan.chansendJ(h, c, 1);
                  }));
          long start = g.rt.nanotime();
          Hchan.chanrecvJ(g, c);
          assertThat(g.rt.nanotime() - start).isLessThan(60_000_000_000L);
        });
  }
}
