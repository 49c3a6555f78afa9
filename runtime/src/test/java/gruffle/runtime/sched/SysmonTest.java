package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.runWithoutSysmon;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.netpoll.Tcp;
import gruffle.runtime.time.Sleep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What sysmon does at which tick. The tests are sysmon: they call {@link Sysmon#step} with times of their own. */
@Timeout(300)
class SysmonTest {
  private static final long US = 1_000;
  private static final long MS = 1_000_000;

  @Test
  void twentyMicrosecondsAndThenTwiceAsLongEachTime() {
    assertThat(Sysmon.nextDelay(0, 5 * MS)).isEqualTo(20 * US);
    assertThat(Sysmon.nextDelay(1, 20 * US)).isEqualTo(20 * US);
    assertThat(Sysmon.nextDelay(50, 20 * US)).isEqualTo(20 * US);
    assertThat(Sysmon.nextDelay(51, 20 * US)).isEqualTo(40 * US);
    assertThat(Sysmon.nextDelay(52, 40 * US)).isEqualTo(80 * US);
    assertThat(Sysmon.nextDelay(99, 9 * MS)).isEqualTo(10 * MS);
  }

  @Test
  void seesWhetherThereAreSystemCalls() {
    runWithoutSysmon(
        1,
        null,
        g -> {
          Sysmon sysmon = g.rt.sched.sysmon;
          sysmon.calls();
          assertThat(sysmon.calls()).isFalse();
          oneCall(g);
          assertThat(sysmon.calls()).isTrue();
          assertThat(sysmon.calls()).isFalse();
          Syscall.entersyscall(g);
          assertThat(sysmon.calls()).isTrue();
          assertThat(sysmon.calls()).isTrue(); // it is still in there
          Syscall.exitsyscall(g);
        });
  }

  @Test
  void aPInASystemCallIsTakenAtTheSecondTickIfOthersNeedIt() {
    runWithoutSysmon(
        1,
        null,
        g -> {
          Sysmon sysmon = g.rt.sched.sysmon;
          P pp = g.m.p;
          oneCall(g);
          Proc.newproc(g, fn(h -> {})); // wants the P
          Syscall.entersyscall(g);
          assertThat(pp.status()).isEqualTo(P.SYSCALL);
          assertThat(sysmon.step(100 * MS)).isZero(); // sees it for the first time
          assertThat(pp.status()).isEqualTo(P.SYSCALL);
          assertThat(sysmon.step(100 * MS + 20 * US)).isEqualTo(1);
          assertThat(g.rt.sched.retakes.get()).isEqualTo(1);
          assertThat(g.rt.sched.handoffs.get()).isEqualTo(1);
          Syscall.exitsyscall(g);
          assertThat(g.m.p).isNotNull();
        });
  }

  @Test
  void itSaysWhatItHasTakenAPFrom() {
    var told = new Recorder(Did.ENTERSYSCALL, Did.RETAKE);
    runWithoutSysmon(
        1,
        told,
        g -> {
          Sysmon sysmon = g.rt.sched.sysmon;
          oneCall(g);
          Proc.newproc(g, fn(h -> {})); // wants the P
          int taken =
              Syscall.around(
                  () -> {
                    sysmon.step(100 * MS);
                    return sysmon.step(100 * MS + 20 * US) + sysmon.step(400 * MS);
                  });
          assertThat(taken).isEqualTo(1);
          oneCall(g);
          Proc.newproc(g, fn(h -> {}));
          Syscall.entersyscall(g);
          sysmon.step(500 * MS);
          assertThat(sysmon.step(500 * MS + 20 * US)).isEqualTo(1);
          Syscall.exitsyscall(g);
        });
    assertThat(told.kinds())
        .containsExactly(
            Did.ENTERSYSCALL, Did.RETAKE, Did.ENTERSYSCALL, Did.ENTERSYSCALL, Did.RETAKE);
    assertThat(told.events().stream().filter(e -> e.what() == Did.RETAKE).map(Recorder.Event::b))
        .containsExactly(1L, 0L);
  }

  /** So that the P's next call is not its first, which sysmon would take for one that it has seen. */
  private static void oneCall(G g) {
    Syscall.entersyscall(g);
    Syscall.exitsyscall(g);
  }

  @Test
  void nobodyNeedsItSoItStaysForTenMilliseconds() {
    runWithoutSysmon(
        2,
        null,
        g -> {
          Sysmon sysmon = g.rt.sched.sysmon;
          P pp = g.m.p;
          while (g.rt.sched.npidle.get() != 1) {
            Thread.onSpinWait();
          }
          oneCall(g);
          Syscall.entersyscall(g);
          assertThat(sysmon.step(100 * MS)).isZero();
          assertThat(sysmon.step(100 * MS + 20 * US)).isZero();
          assertThat(sysmon.step(110 * MS - US)).isZero();
          assertThat(pp.status()).isEqualTo(P.SYSCALL);
          assertThat(sysmon.step(110 * MS + US)).isEqualTo(1);
          assertThat(pp.status()).isEqualTo(P.IDLE);
          Syscall.exitsyscall(g);
        });
  }

  /** What Go has no counterpart of: a compilation holds up the goroutine that asked for it, and others only after 200 ms. */
  @Test
  void workOfOursKeepsThePForTwoHundredMilliseconds() {
    runWithoutSysmon(
        1,
        null,
        g -> {
          Sysmon sysmon = g.rt.sched.sysmon;
          oneCall(g);
          Proc.newproc(g, fn(h -> {}));
          int taken =
              Syscall.around(
                  () -> {
                    sysmon.step(1000 * MS);
                    assertThat(sysmon.step(1199 * MS)).isZero();
                    return sysmon.step(1200 * MS);
                  });
          assertThat(taken).isEqualTo(1);
        });
  }

  @Test
  void aGoroutineIsAskedToStopAfterTenMillisecondsInOneSlice() {
    var asked = new Recorder(Did.PREEMPT_ASK, Did.PREEMPTED, Did.GLOBRUNQPUT);
    var other = new AtomicBoolean();
    runWithoutSysmon(
        1,
        asked,
        g -> {
          Sysmon sysmon = g.rt.sched.sysmon;
          Proc.newproc(g, fn(h -> other.set(true)));
          sysmon.step(100 * MS);
          sysmon.step(110 * MS - 1);
          assertThat(g.preemptRequested()).isFalse();
          sysmon.step(110 * MS);
          assertThat(g.preemptRequested()).isTrue();
          assertThat(g.m.p.preempt).isTrue();
          assertThat(other).isFalse();
          Preempt.poll(g); // as at a function's beginning
          assertThat(other).isTrue();
          assertThat(g.preemptRequested()).isFalse();
          sysmon.step(111 * MS); // a new slice
          sysmon.step(120 * MS);
          assertThat(g.preemptRequested()).isFalse();
        });
    assertThat(asked.kinds()).containsExactly(Did.PREEMPT_ASK, Did.PREEMPTED, Did.GLOBRUNQPUT);
  }

  @Test
  void pollsTheNetworkWhenNobodyHasForTenMilliseconds() {
    runWithoutSysmon(
        1,
        null,
        g -> {
          Sched sched = g.rt.sched;
          long last = 100 * MS;
          sched.lastpoll.set(last);
          sched.sysmon.step(last + 50 * MS);
          assertThat(sched.lastpoll).hasValue(last); // there is no poller yet
          assertThat(g.rt.netpoll.pollServerInit(g)).isZero();
          sched.sysmon.step(last + 10 * MS - 1);
          assertThat(sched.lastpoll).hasValue(last);
          sched.sysmon.step(last + 10 * MS + 1);
          assertThat(sched.lastpoll).hasValue(last + 10 * MS + 1);
          sched.lastpoll.set(0); // an M blocks in it
          sched.sysmon.step(last + 90 * MS);
          assertThat(sched.lastpoll).hasValue(0);
          sched.lastpoll.set(g.rt.nanotime());
        });
  }

  @Test
  void countsAsARunningMWhileItBringsWhatItHasPolled() {
    var sched = new AtomicReference<Sched>();
    var idle = new ArrayList<Integer>();
    Observer observer =
        (what, when, m, p, g, a, b, detail) -> {
          if (what == Did.NETPOLL && m == Observer.NONE) {
            idle.add(sched.get().nmidlelocked);
          }
        };
    runWithoutSysmon(
        1,
        observer,
        g -> {
          sched.set(g.rt.sched);
          try (var server =
              new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Tcp.whileReadWaits(
                g,
                server,
                () -> {
                  sched.get().lastpoll.set(100 * MS);
                  sched.get().sysmon.step(200 * MS);
                  sched.get().lastpoll.set(g.rt.nanotime());
                });
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    assertThat(idle).containsExactly(-1);
  }

  @Test
  void sleepsWhileAllPsAreIdleAndIsWokenByASystemCall() {
    Progs.run(
        2,
        g -> {
          Sched sched = g.rt.sched;
          var seen = new AtomicBoolean();
          var watcher =
              new Thread(
                  () -> {
                    long end = System.nanoTime() + 100_000 * MS;
                    while (!sched.sysmonwait && System.nanoTime() < end) {
                      LockSupport.parkNanos(100_000);
                    }
                    seen.set(sched.sysmonwait);
                  });
          Boundary.run(watcher::start);
          while (!seen.get()) {
            Sleep.timeSleep(g, 50 * MS);
          }
          sched.sysmonwait = true; // as if it slept
          Syscall.entersyscall(g);
          assertThat(sched.sysmonwait).isFalse();
          Syscall.exitsyscall(g);
        });
  }
}
