package gruffle.runtime.chan;

import static gruffle.runtime.sched.Progs.fn;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.Observer;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.Progs;
import gruffle.runtime.sched.Progs.Body;
import gruffle.runtime.sched.WaitReason;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Goroutines that a channel's other side finds between the release of the lock and the moment when their stack is put away. The observer holds them there. */
@Timeout(120)
class CalledBackTest {
  private static final class Gate implements Observer {
    private final WaitReason reason;
    private final AtomicBoolean armed = new AtomicBoolean(true);
    private final AtomicInteger wentOn = new AtomicInteger();
    private volatile long goid = NONE;
    private volatile boolean leaving;
    private volatile boolean done;
    private volatile boolean late;

    Gate(WaitReason reason) {
      this.reason = reason;
    }

    @Override
    public void event(Did what, long when, int m, int p, long g, long a, long b, Object detail) {
      if (what == Did.GOPARK && detail == reason && armed.getAndSet(false)) {
        goid = g;
        leaving = true;
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done) {
          if (System.nanoTime() > end) {
            late = true;
            return;
          }
          Thread.onSpinWait();
        }
      }
      if (what == Did.PICK_AGAIN && a == goid) {
        wentOn.incrementAndGet();
      }
    }
  }

  /** Runs waits on another P, which parks for that reason, and other while its stack is not put away. */
  private static Progs.Result meets(WaitReason reason, Hchan[] c, Body waits, Body other) {
    var gate = new Gate(reason);
    var config =
        Config.embedded(InputStream.nullInputStream(), null, null)
            .withGomaxprocs(2)
            .withObserver(gate);
    Progs.Result r =
        Progs.run(
            config,
            g -> {
              for (int i = 0; i < c.length; i++) {
                c[i] = Hchan.make(g, null, true, 0);
              }
              Hchan end = Hchan.make(g, null, true, 1);
              Proc.newproc(
                  g,
                  fn(
                      h -> {
                        waits.run(h);
                        Hchan.chansendJ(h, end, 1);
                      }));
              while (!gate.leaving) {
                Thread.onSpinWait();
              }
              other.run(g);
              gate.done = true;
              Hchan.chanrecvJ(g, end);
              for (Hchan x : c) {
                assertThat(x.recvq.first).isNull();
                assertThat(x.sendq.first).isNull();
              }
            });
    assertThat(gate.late).isFalse();
    assertThat(gate.wentOn).hasValue(1);
    return r;
  }

  @Test
  void aReceiverGetsTheValue() {
    var c = new Hchan[1];
    meets(
        WaitReason.CHAN_RECEIVE,
        c,
        h -> {
          assertThat(Hchan.chanrecvJ(h, c[0])).isEqualTo(42);
          assertThat(h.resJ(1)).isEqualTo(1);
        },
        g -> Hchan.chansendJ(g, c[0], 42));
  }

  @Test
  void aSendersValueIsTaken() {
    var c = new Hchan[1];
    meets(
        WaitReason.CHAN_SEND,
        c,
        h -> Hchan.chansendJ(h, c[0], 43),
        g -> assertThat(Hchan.chanrecvJ(g, c[0])).isEqualTo(43));
  }

  @Test
  void aReceiverSeesTheClose() {
    var c = new Hchan[1];
    meets(
        WaitReason.CHAN_RECEIVE,
        c,
        h -> {
          assertThat(Hchan.chanrecvJ(h, c[0])).isZero();
          assertThat(h.resJ(1)).isZero();
        },
        g -> Hchan.closechan(g, c[0]));
  }

  @Test
  void aSendersChannelIsClosed() {
    var c = new Hchan[1];
    Progs.Result r =
        meets(
            WaitReason.CHAN_SEND,
            c,
            h -> Hchan.chansendJ(h, c[0], 1),
            g -> Hchan.closechan(g, c[0]));
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err()).contains("send on closed channel");
  }

  @Test
  void onlyOneCaseOfASelectHappens() {
    var c = new Hchan[3];
    meets(
        WaitReason.SELECT,
        c,
        h -> {
          Object[] cases = {Scase.recv(c[0]), Scase.sendJ(c[1], 5), Scase.recv(c[2])};
          assertThat(Select.selectgo(h, cases, true)).isEqualTo(1);
        },
        g -> {
          assertThat(Hchan.chanrecvJ(g, c[1])).isEqualTo(5);
          // Its other cases are in the queues still, and nobody wins them.
          assertThat(Hchan.selectnbsendJ(g, c[0], 1)).isFalse();
          assertThat(Hchan.selectnbrecv(g, c[1])).isFalse();
          Hchan.closechan(g, c[2]);
        });
  }

  @Test
  void aSelectReceives() {
    var c = new Hchan[2];
    meets(
        WaitReason.SELECT,
        c,
        h -> {
          Object[] cases = {Scase.recv(c[0]), Scase.recv(c[1]), Scase.recv(c[1])};
          assertThat(Select.selectgo(h, cases, true)).isPositive();
          assertThat(h.resJ(1)).isEqualTo(1);
          assertThat(h.resJ(2)).isEqualTo(7);
        },
        g -> Hchan.chansendJ(g, c[1], 7));
  }

  @Test
  void aSelectSeesTheClose() {
    var c = new Hchan[2];
    meets(
        WaitReason.SELECT,
        c,
        h -> {
          Object[] cases = {Scase.recv(c[0]), Scase.recv(c[1])};
          assertThat(Select.selectgo(h, cases, true)).isZero();
          assertThat(h.resJ(1)).isZero();
        },
        g -> Hchan.closechan(g, c[0]));
  }
}
