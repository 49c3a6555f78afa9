package gruffle.runtime.sync;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.time.Sleep;
import gruffle.runtime.value.CellI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SyncTest {
  @Test
  void semaphoreIsAMutexUnderContention() {
    long[] n = new long[1];
    int gs = 20;
    int each = 3000;
    run(
        4,
        g -> {
          CellI sema = new CellI(1);
          Hchan done = Hchan.make(g, null, true, 0);
          for (int i = 0; i < gs; i++) {
            boolean handoff = i % 2 == 0;
            boolean lifo = i % 3 == 0;
            Proc.newproc(
                g,
                fn(
                    h -> {
                      for (int k = 0; k < each; k++) {
                        Sema.semacquire1(h, sema, lifo, WaitReason.SYNC_MUTEX_LOCK);
                        n[0]++;
                        if (k % 100 == 0) {
                          Proc.gosched(h);
                        }
                        Sema.semrelease1(h, sema, handoff);
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int i = 0; i < gs; i++) {
            Hchan.chanrecvJ(g, done);
          }
          assertThat(sema.v).isEqualTo(1);
        });
    assertThat(n[0]).isEqualTo((long) gs * each);
  }

  @Test
  void manySemaphoresWithWaiters() {
    run(
        2,
        g -> {
          CellI[] s = new CellI[3000];
          Hchan done = Hchan.make(g, null, true, 0);
          for (int i = 0; i < s.length; i++) {
            CellI c = s[i] = new CellI(0);
            Proc.newproc(
                g,
                fn(
                    h -> {
                      Sema.semacquire1(h, c, false, WaitReason.SEMACQUIRE);
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          Sleep.timeSleep(g, 5_000_000);
          for (CellI c : s) {
            Sema.semrelease1(g, c, false);
          }
          for (int i = 0; i < s.length; i++) {
            Hchan.chanrecvJ(g, done);
          }
        });
  }

  @Test
  void notifyListWakesInOrderAndMissesNobody() {
    StringBuilder order = new StringBuilder();
    run(
        1,
        g -> {
          AtomicInteger tickets = new AtomicInteger();
          NotifyList list = new NotifyList();
          Hchan done = Hchan.make(g, null, true, 8);
          for (int i = 0; i < 4; i++) {
            int n = i;
            Proc.newproc(
                g,
                fn(
                    h -> {
                      long t = list.add();
                      tickets.incrementAndGet();
                      list.await(h, t);
                      order.append(n);
                      Hchan.chansendJ(h, done, 1);
                    }));
            while (tickets.get() == i) { // once is not enough when sysmon finds the slice over
              Proc.gosched(g);
            }
          }
          list.notifyOne(g);
          Hchan.chanrecvJ(g, done);
          list.notifyOne(g);
          Hchan.chanrecvJ(g, done);
          list.notifyAll(g);
          Hchan.chanrecvJ(g, done);
          Hchan.chanrecvJ(g, done);
          assertThat(list.isEmpty()).isTrue();

          // A notification between drawing the ticket and sleeping counts.
          long t = list.add();
          list.notifyOne(g);
          list.await(g, t);
          long u = list.add();
          list.notifyAll(g);
          long later = list.add();
          list.await(g, u);
          assertThat(later).isGreaterThan(u);
        });
    assertThat(order.toString()).startsWith("01").hasSize(4);
  }

  /** Each of many waiters is called once, whether it sleeps already or has only its ticket. */
  @Test
  void everyTicketIsCalledOnce() {
    int gs = 16;
    int each = 500;
    AtomicInteger woken = new AtomicInteger();
    run(
        4,
        g -> {
          NotifyList list = new NotifyList();
          Hchan tickets = Hchan.make(g, null, true, 4);
          Hchan done = Hchan.make(g, null, true, gs);
          for (int i = 0; i < gs; i++) {
            boolean late = i % 2 == 0;
            Proc.newproc(
                g,
                fn(
                    h -> {
                      for (int k = 0; k < each; k++) {
                        long t = list.add();
                        Hchan.chansendJ(h, tickets, t);
                        if (late) {
                          Proc.gosched(h);
                        }
                        list.await(h, t);
                        woken.incrementAndGet();
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int i = 0; i < gs * each; i++) {
            Hchan.chanrecvJ(g, tickets);
            if (i == gs * each - 1) {
              list.notifyAll(g);
            } else {
              list.notifyOne(g);
            }
          }
          for (int i = 0; i < gs; i++) {
            Hchan.chanrecvJ(g, done);
          }
          assertThat(list.isEmpty()).isTrue();
        });
    assertThat(woken).hasValue(gs * each);
  }

  @Test
  void aNotificationThatFindsNobodyIsForNobody() {
    run(
        1,
        g -> {
          NotifyList list = new NotifyList();
          list.notifyOne(g);
          list.notifyAll(g);
          boolean[] woken = new boolean[1];
          Proc.newproc(
              g,
              fn(
                  h -> {
                    list.await(h, list.add());
                    woken[0] = true;
                  }));
          for (int i = 0; i < 100; i++) {
            Proc.gosched(g);
          }
          assertThat(list.isEmpty()).isFalse();
          assertThat(woken[0]).isFalse();
          list.notifyOne(g);
          for (int i = 0; i < 100; i++) {
            Proc.gosched(g);
          }
          assertThat(woken[0]).isTrue();
        });
  }
}
