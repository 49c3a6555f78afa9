package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.time.Sleep;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Goroutines that do everything at once, with the number of Ps changed at random. The test is sysmon, at ticks of a clock of its own, and looks at the
 * scheduler's invariants at each tick.
 */
@Timeout(120)
class SchedStressTest {
  private static final int WORKERS = 60;
  private static final int ROUNDS = 400;

  /** sysmon of one program. */
  static final class Ticks implements Observer {
    private final AtomicBoolean stop = new AtomicBoolean();
    final AtomicInteger ticks = new AtomicInteger();
    private Thread thread;
    Invariants invariants;

    @Override
    public void event(Did what, long when, int m, int p, long g, long a, long b, Object detail) {
      // it wants to know of the start and the end only
    }

    @Override
    public void starting(GoRuntime rt) {
      invariants = new Invariants(rt.sched);
      thread =
          new Thread(
              () -> {
                long clock = 1_000_000_000;
                while (!stop.get()) {
                  clock += 100_000;
                  rt.sched.sysmon.step(clock);
                  invariants.tick();
                  ticks.incrementAndGet();
                  LockSupport.parkNanos(20_000);
                }
              });
      thread.start();
    }

    @Override
    public void ended(int code) {
      stop.set(true);
    }
  }

  /** One goroutine; fails if two Ms run it. */
  private static final class Worker {
    private final AtomicInteger in = new AtomicInteger();
    private final Random random;
    private final Hchan c;
    private final AtomicLong done;
    private final AtomicInteger twice;

    Worker(long seed, Hchan c, AtomicLong done, AtomicInteger twice) {
      this.random = new Random(seed);
      this.c = c;
      this.done = done;
      this.twice = twice;
    }

    void run(G g) {
      for (int i = 0; i < ROUNDS; i++) {
        if (in.getAndIncrement() != 0) {
          twice.incrementAndGet();
        }
        int what = random.nextInt(12);
        in.decrementAndGet();
        step(g, what);
      }
      done.incrementAndGet();
    }

    private void step(G g, int what) {
      switch (what) {
        case 0 -> Proc.gosched(g);
        case 1 -> Proc.goyield(g);
        case 2 -> Sleep.timeSleep(g, random.nextInt(50_000));
        case 3 -> {
          Syscall.entersyscall(g);
          LockSupport.parkNanos(random.nextInt(30_000));
          Syscall.exitsyscall(g);
        }
        case 4 -> {
          Proc.lockOSThread(g);
          M m = g.m;
          Proc.gosched(g);
          if (g.m != m) {
            twice.incrementAndGet();
          }
          Proc.unlockOSThread(g);
        }
        case 5 -> Proc.newproc(g, fn(h -> done.incrementAndGet()));
        case 6 -> {
          long end = System.nanoTime() + 20_000;
          while (System.nanoTime() < end) {
            Preempt.poll(g);
          }
        }
        case 7 -> {
          Syscall.entersyscallblock(g);
          Syscall.exitsyscall(g);
        }
        default -> {
          if (random.nextBoolean()) {
            Hchan.selectnbsendJ(g, c, 1);
          } else {
            Hchan.selectnbrecv(g, c);
          }
        }
      }
    }
  }

  @Test
  void nothingIsLostRunTwiceOrLeftWaiting() {
    var ticks = new Ticks();
    var done = new AtomicLong();
    var spawned = new AtomicLong();
    var twice = new AtomicInteger();
    long seed = System.nanoTime();
    Progs.runWithoutSysmon(
        4,
        ticks,
        g -> {
          Hchan c = Hchan.make(g, null, true, 3);
          Random random = new Random(seed);
          for (int i = 0; i < WORKERS; i++) {
            var w = new Worker(seed + i, c, done, twice);
            Proc.newproc(g, fn(w::run));
          }
          // What the workers start counts too: as many as their random numbers say.
          for (int i = 0; i < WORKERS; i++) {
            Random same = new Random(seed + i);
            spawned.addAndGet(new Replay(same).spawned());
          }
          while (done.get() < WORKERS + spawned.get()) {
            Sleep.timeSleep(g, 500_000);
            Proc.gomaxprocs(g, 1 + random.nextInt(8));
          }
          assertThat(done).hasValue(WORKERS + spawned.get());
          for (int i = 0; i < 1000 && Proc.gcount(g) > 1; i++) {
            Sleep.timeSleep(g, 1_000_000);
          }
          assertThat(Proc.gcount(g)).isEqualTo(1);
        });
    assertThat(twice).hasValue(0);
    assertThat(ticks.ticks.get()).isGreaterThan(100);
    assertThat(ticks.invariants.broken()).as("seed " + seed).isEmpty();
  }

  /** How many goroutines a worker starts. */
  private record Replay(Random random) {
    int spawned() {
      int n = 0;
      for (int i = 0; i < ROUNDS; i++) {
        int what = random.nextInt(12);
        switch (what) {
          case 2 -> random.nextInt(50_000);
          case 3 -> random.nextInt(30_000);
          case 5 -> n++;
          case 0, 1, 4, 6, 7 -> {}
          default -> random.nextBoolean();
        }
      }
      return n;
    }
  }

  /** That the look itself sees what it is for: a goroutine put into a queue behind the scheduler's back. */
  @Test
  void theInvariantsSeeAGoroutineThatIsLeftWaiting() {
    Progs.runWithoutSysmon(
        2,
        null,
        g -> {
          Sched sched = g.rt.sched;
          while (sched.npidle.get() != 1 || sched.nmspinning.get() != 0) {
            Preempt.poll(g);
          }
          var look = new Invariants(g.rt.sched);
          look.tick();
          assertThat(look.broken()).isEmpty();
          G gp = Proc.newproc1(g.m, fn(h -> {}));
          g.m.p.runq.put(g.m, gp, false); // and no wakep
          look.tick();
          for (int i = 0; i < 2000; i++) {
            g.m.p.schedtick++;
            look.tick();
          }
          assertThat(look.broken())
              .isNotEmpty()
              .allMatch(s -> s.contains("waits beside an idle P"));
          sched.ms.wakep(g.m);
        });
  }

  @Test
  void moreThreadsThanAllowed() {
    Progs.Result r =
        Progs.run(
            1,
            g -> {
              g.rt.sched.maxmcount = 6;
              for (int i = 0; i < 10; i++) {
                Proc.newproc(
                    g,
                    fn(
                        h -> {
                          Syscall.entersyscallblock(h);
                          while (!h.rt.ended()) {
                            LockSupport.parkNanos(1_000_000);
                          }
                          Syscall.exitsyscall(h);
                        }));
              }
              Sleep.timeSleep(g, 10_000_000_000L);
            });
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err())
        .startsWith("runtime: program exceeds 6-thread limit\nfatal error: thread exhaustion\n");
  }
}
