package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.chan.Scase;
import gruffle.runtime.chan.Select;
import gruffle.runtime.time.Sleep;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values over channels, by plain operations and by selects on both sides, closed at the end, while the number of Ps goes between one and eight; sysmon is the test ({@link SchedStressTest}). */
@Timeout(180)
class ChannelStressTest {
  private static final int SENDERS = 6;
  private static final int RECEIVERS = 5;
  private static final int VALUES = 4_000;

  private final Hchan[] c = new Hchan[4];
  private Hchan stop;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong received = new AtomicLong();
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger senders = new AtomicInteger();
  private final AtomicInteger receivers = new AtomicInteger();

  private void send(G g, Random random) {
    for (int i = 0; i < VALUES; i++) {
      long v = random.nextInt(1_000_000);
      Hchan a = c[random.nextInt(c.length)];
      Hchan b = c[random.nextInt(c.length)];
      switch (random.nextInt(4)) {
        case 0 -> Hchan.chansendJ(g, a, v);
        case 1 -> Select.selectgo(g, new Object[] {Scase.sendJ(a, v), Scase.sendJ(b, v)}, true);
        case 2 ->
            Select.selectgo(
                g, new Object[] {Scase.recv(stop), Scase.sendJ(a, v), Scase.sendJ(b, v)}, true);
        default -> {
          if (!Hchan.selectnbsendJ(g, a, v)) {
            Hchan.chansendJ(g, b, v);
          }
        }
      }
      sent.addAndGet(v);
    }
    senders.incrementAndGet();
  }

  private void receive(G g, Random random) {
    Object[] all = new Object[c.length + 1];
    for (int i = 0; i < c.length; i++) {
      all[i] = Scase.recv(c[i]);
    }
    all[c.length] = Scase.recv(stop);
    while (true) {
      boolean got;
      long v;
      if (random.nextInt(4) == 0) {
        got = Hchan.selectnbrecv(g, c[random.nextInt(c.length)]) && g.resJ(1) == 1;
        v = g.resJ(2);
      } else {
        if (Select.selectgo(g, all, true) == c.length) {
          break;
        }
        got = g.resJ(1) == 1;
        v = g.resJ(2);
      }
      if (got) {
        received.addAndGet(v);
        count.incrementAndGet();
      }
    }
    receivers.incrementAndGet();
  }

  @Test
  void eachValueArrivesOnce() {
    var ticks = new SchedStressTest.Ticks();
    long seed = System.nanoTime();
    Progs.runWithoutSysmon(
        4,
        ticks,
        g -> {
          for (int i = 0; i < c.length; i++) {
            c[i] = Hchan.make(g, null, true, i / 2 * 2);
          }
          stop = Hchan.make(g, null, true, 0);
          for (int i = 0; i < SENDERS; i++) {
            var random = new Random(seed + i);
            Proc.newproc(g, fn(h -> send(h, random)));
          }
          for (int i = 0; i < RECEIVERS; i++) {
            var random = new Random(seed - 1 - i);
            Proc.newproc(g, fn(h -> receive(h, random)));
          }
          Random random = new Random(seed);
          while (senders.get() < SENDERS || count.get() < SENDERS * VALUES) {
            Sleep.timeSleep(g, 300_000);
            Proc.gomaxprocs(g, 1 + random.nextInt(8));
          }
          Hchan.closechan(g, stop);
          while (receivers.get() < RECEIVERS) {
            Sleep.timeSleep(g, 100_000);
          }
          for (int i = 0; i < 1000 && Proc.gcount(g) > 1; i++) {
            Sleep.timeSleep(g, 1_000_000);
          }
          assertThat(Proc.gcount(g)).isEqualTo(1);
        });
    assertThat(received.get()).as("seed " + seed).isEqualTo(sent.get());
    assertThat(count).hasValue(SENDERS * VALUES);
    assertThat(ticks.invariants.broken()).as("seed " + seed).isEmpty();
  }
}
