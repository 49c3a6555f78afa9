package gruffle.runtime.chan;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.Progs;
import gruffle.runtime.time.Sleep;
import gruffle.runtime.time.Timer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class ChanTest {
  private static Hchan ints(G g, int size) {
    return Hchan.make(g, null, true, size);
  }

  @Test
  void bufferedKeepsOrderAndCloseDrains() {
    run(
        1,
        g -> {
          Hchan c = ints(g, 3);
          for (int i = 0; i < 3; i++) {
            Hchan.chansendJ(g, c, i);
          }
          assertThat(Hchan.chanlen(c)).isEqualTo(3);
          assertThat(Hchan.chancap(c)).isEqualTo(3);
          assertThat(Hchan.selectnbsendJ(g, c, 9)).isFalse();
          Hchan.closechan(g, c);
          for (int i = 0; i < 3; i++) {
            assertThat(Hchan.chanrecvJ(g, c)).isEqualTo(i);
            assertThat(g.resJ(1)).isEqualTo(1);
          }
          assertThat(Hchan.chanrecvJ(g, c)).isZero();
          assertThat(g.resJ(1)).isZero();
          assertThat(Hchan.selectnbrecv(g, c)).isTrue();
        });
  }

  @Test
  void waitersAreServedInOrder() {
    StringBuilder order = new StringBuilder();
    run(
        1,
        g -> {
          Hchan c = ints(g, 0);
          Hchan done = ints(g, 3);
          for (int i = 0; i < 3; i++) {
            int n = i;
            Proc.newproc(
                g,
                fn(
                    h -> {
                      long v = Hchan.chanrecvJ(h, c);
                      order.append(n).append(v);
                      Hchan.chansendJ(h, done, 1);
                    }));
            while (waiters(c) <= i) {
              Proc.gosched(g); // more than once where the time slice is over
            }
          }
          for (int i = 5; i < 8; i++) {
            Hchan.chansendJ(g, c, i);
          }
          for (int i = 0; i < 3; i++) {
            Hchan.chanrecvJ(g, done);
          }
        });
    assertThat(order.toString()).contains("05", "16", "27");
  }

  private static int waiters(Hchan c) {
    int n = 0;
    for (var s = c.recvq.first; s != null; s = s.next) {
      n++;
    }
    return n;
  }

  @Test
  void panicTexts() {
    assertThat(run(1, g -> Hchan.closechan(g, null)).err()).contains("close of nil channel");
    assertThat(
            run(
                    1,
                    g -> {
                      Hchan c = ints(g, 0);
                      Hchan.closechan(g, c);
                      Hchan.closechan(g, c);
                    })
                .err())
        .contains("close of closed channel");
    Progs.Result r =
        run(
            1,
            g -> {
              Hchan c = ints(g, 1);
              Hchan.closechan(g, c);
              Hchan.chansendJ(g, c, 1);
            });
    assertThat(r.err()).contains("send on closed channel");
    assertThat(r.code()).isEqualTo(2);
  }

  @Test
  void closeWakesABlockedSenderWithAPanic() {
    Progs.Result r =
        run(
            2,
            g -> {
              Hchan c = ints(g, 0);
              Proc.newproc(g, fn(h -> Hchan.chansendJ(h, c, 1)));
              Sleep.timeSleep(g, 10_000_000);
              Hchan.closechan(g, c);
              Sleep.timeSleep(g, 2_000_000_000L);
            });
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err()).contains("send on closed channel");
  }

  @Test
  void nilChannelsInWaitReasons() {
    assertThat(run(1, g -> Hchan.chanrecvL(g, null)).err())
        .contains("goroutine 1 [chan receive (nil chan)]:");
    assertThat(run(1, g -> Hchan.chansendL(g, null, "x")).err())
        .contains("goroutine 1 [chan send (nil chan)]:");
    assertThat(run(1, g -> Select.selectgo(g, new Object[0], true)).err())
        .contains("goroutine 1 [select (no cases)]:");
  }

  @Test
  void selectIsFair() {
    int[] count = new int[3];
    run(
        1,
        g -> {
          Hchan[] c = {ints(g, 1), ints(g, 1), ints(g, 1)};
          for (int i = 0; i < 3000; i++) {
            for (Hchan x : c) {
              Hchan.selectnbsendJ(g, x, 1);
            }
            int k =
                Select.selectgo(
                    g, new Object[] {Scase.recv(c[0]), Scase.recv(c[1]), Scase.recv(c[2])}, true);
            count[k]++;
          }
        });
    assertThat(count[0]).isBetween(800, 1200);
    assertThat(count[1]).isBetween(800, 1200);
    assertThat(count[2]).isBetween(800, 1200);
  }

  @Test
  void selectDefaultSendReceiveAndTheSameChannelTwice() {
    run(
        2,
        g -> {
          Hchan c = ints(g, 0);
          Object[] both = {Scase.sendJ(c, 7), Scase.recv(c), Scase.recv(null)};
          assertThat(Select.selectgo(g, both, false)).isEqualTo(-1);
          Proc.newproc(
              g,
              fn(
                  h -> {
                    // the other side of the same select: whichever it is, it fits
                    int k =
                        Select.selectgo(h, new Object[] {Scase.recv(c), Scase.sendJ(c, 9)}, true);
                    if (k == 0) {
                      assertThat(h.resJ(2)).isEqualTo(7);
                    }
                  }));
          int k = Select.selectgo(g, both, true);
          assertThat(k).isBetween(0, 1);
          if (k == 1) {
            assertThat(g.resJ(2)).isEqualTo(9);
            assertThat(g.resJ(1)).isEqualTo(1);
          }
        });
  }

  @Test
  void selectStressLosesNothing() {
    AtomicInteger sum = new AtomicInteger();
    int n = 5000;
    run(
        4,
        g -> {
          Hchan a = ints(g, 0);
          Hchan b = ints(g, 2);
          Hchan done = ints(g, 0);
          for (int p = 0; p < 4; p++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      for (int i = 0; i < n; i++) {
                        Select.selectgo(
                            h, new Object[] {Scase.sendJ(a, 1), Scase.sendJ(b, 1)}, true);
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          Hchan stop = ints(g, 0);
          for (int p = 0; p < 3; p++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      while (true) {
                        int k =
                            Select.selectgo(
                                h,
                                new Object[] {Scase.recv(b), Scase.recv(stop), Scase.recv(a)},
                                true);
                        if (k == 1) {
                          break;
                        }
                        sum.addAndGet((int) h.resJ(2));
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int p = 0; p < 4; p++) {
            Hchan.chanrecvJ(g, done);
          }
          while (Hchan.chanlen(b) > 0) {
            Proc.gosched(g);
          }
          Hchan.closechan(g, stop);
          for (int p = 0; p < 3; p++) {
            Hchan.chanrecvJ(g, done);
          }
        });
    assertThat(sum.get()).isEqualTo(4 * n);
  }

  @Test
  void referencesTravelToo() {
    run(
        2,
        g -> {
          Hchan c = Hchan.make(g, null, false, 0);
          Object o = new Object();
          Proc.newproc(g, fn(h -> Hchan.chansendL(h, c, o)));
          assertThat(Hchan.chanrecvL(g, c)).isSameAs(o);
          Hchan.closechan(g, c);
          assertThat(Hchan.chanrecvL(g, c)).isNull();
        });
  }

  // --- timer channels, with Go 1.23's meaning ---

  private static Timer after(G g, Hchan c, long ns) {
    Timer t = Timer.ofChan(g, (me, arg, seq, d) -> Hchan.selectnbsendJ(me, (Hchan) arg, 42), c, c);
    t.reset(g, Sleep.when(g, ns), 0);
    return t;
  }

  @Test
  void timerChannelSendsOnceAndLooksUnbuffered() {
    run(
        2,
        g -> {
          Hchan c = ints(g, 1);
          after(g, c, 300_000_000);
          assertThat(Hchan.selectnbrecv(g, c)).isFalse();
          assertThat(Hchan.chanrecvJ(g, c)).isEqualTo(42);
          Hchan d = ints(g, 1);
          after(g, d, 1_000_000);
          Sleep.timeSleep(g, 5_000_000);
          assertThat(Hchan.chanlen(d)).isZero();
          assertThat(Hchan.chancap(d)).isZero();
          assertThat(Hchan.selectnbrecv(g, d)).isTrue();
        });
  }

  @Test
  void noStaleValueAfterStopOrReset() {
    run(
        2,
        g -> {
          for (int i = 0; i < 200; i++) {
            Hchan c = ints(g, 1);
            Timer t = after(g, c, 50_000);
            if (i % 2 == 0) {
              Sleep.timeSleep(g, 40_000 + i * 200);
            }
            assertThat(t.stop(g)).isTrue(); // nobody has received, so it counts as stopped
            assertThat(Hchan.selectnbrecv(g, c)).isFalse();
            t.reset(g, Sleep.when(g, 1_000), 0);
            assertThat(Hchan.chanrecvJ(g, c)).isEqualTo(42);
            assertThat(t.stop(g)).isFalse();
          }
        });
  }

  @Test
  void selectWithTimeout() {
    run(
        2,
        g -> {
          Hchan never = ints(g, 0);
          Hchan c = ints(g, 1);
          after(g, c, 3_000_000);
          assertThat(Select.selectgo(g, new Object[] {Scase.recv(never), Scase.recv(c)}, true))
              .isEqualTo(1);
        });
  }
}
