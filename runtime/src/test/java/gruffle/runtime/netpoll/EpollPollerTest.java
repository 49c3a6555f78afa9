package gruffle.runtime.netpoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GQueue;
import gruffle.runtime.sched.Progs;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EpollPoller by itself: a poller of the test's own, which the scheduler does not know. */
@Timeout(300)
class EpollPollerTest {
  private static final int IN = 1;
  private static final int OUT = 4;
  private static final int ERR = 8;
  private static final int HUP = 0x10;
  private static final int RDHUP = 0x2000;

  @BeforeAll
  static void onLinux() {
    assumeTrue(LinuxPlatform.isHere(), "epoll is Linux's");
  }

  private interface Body {
    void run(G g, EpollPoller p) throws Exception;
  }

  private static void run(Body body) {
    Progs.run(
        1,
        g -> {
          var p = new EpollPoller(g.rt, g.rt.netpoll);
          p.init();
          try {
            body.run(g, p);
          } finally {
            p.shutdown();
          }
        });
  }

  private static PollDesc desc(G g, int fd) {
    var pd = new PollDesc();
    pd.fd = fd;
    return pd;
  }

  private static int[] pipe(G g) {
    int[] p = new int[2];
    assertThat(g.rt.fds.pipe(g, p, true)).isZero();
    return p;
  }

  private static Object state(PollDesc pd, int mode) {
    return pd.sema(mode);
  }

  private static long tag(G g, PollDesc pd) throws IOException {
    return g.rt.fds.kernelOf(pd.fd) | (long) pd.fdseq << 32;
  }

  @Test
  void anEdgeComesOnce() {
    run(
        (g, p) -> {
          int[] ends = pipe(g);
          PollDesc r = desc(g, ends[0]);
          PollDesc w = desc(g, ends[1]);
          assertThat(p.open(g, r)).isZero();
          assertThat(p.open(g, w)).isZero();
          p.poll(0, new GQueue());
          assertThat(state(r, 'r')).isEqualTo(PollDesc.NIL);
          assertThat(state(w, 'w')).isEqualTo(PollDesc.READY);
          assertThat(state(w, 'r')).isEqualTo(PollDesc.NIL);

          assertThat(g.rt.fds.write(g, ends[1], new byte[10], 0, 10)).isEqualTo(10);
          p.poll(-1, new GQueue());
          assertThat(state(r, 'r')).isEqualTo(PollDesc.READY);
          r.setSema('r', PollDesc.NIL);
          assertThat(g.rt.fds.read(g, ends[0], new byte[4], 0, 4)).isEqualTo(4);
          p.poll(0, new GQueue());
          assertThat(state(r, 'r')).as("six bytes are left, no edge").isEqualTo(PollDesc.NIL);
          assertThat(g.rt.fds.write(g, ends[1], new byte[1], 0, 1)).isEqualTo(1);
          p.poll(0, new GQueue());
          assertThat(state(r, 'r')).isEqualTo(PollDesc.READY);

          assertThat(p.open(g, desc(g, ends[0]))).as("twice").isEqualTo(Errno.EEXIST);
          r.setSema('r', PollDesc.NIL);
          assertThat(g.rt.fds.write(g, ends[1], new byte[1], 0, 1)).isEqualTo(1);
          p.poll(0, new GQueue());
          assertThat(state(r, 'r')).as("the first is still known").isEqualTo(PollDesc.READY);
          assertThat(p.close(g, r)).isZero();
          assertThat(p.close(g, w)).isZero();
          assertThat(p.open(g, desc(g, 77))).isEqualTo(Errno.EBADF);
        });
  }

  @Test
  void moreThanABatchIsLeftForTheNextPoll() {
    run(
        (g, p) -> {
          int n = 300;
          var all = new PollDesc[n];
          for (int i = 0; i < n; i++) {
            int[] ends = pipe(g);
            all[i] = desc(g, ends[0]);
            assertThat(p.open(g, all[i])).isZero();
            assertThat(g.rt.fds.write(g, ends[1], new byte[1], 0, 1)).isEqualTo(1);
          }
          int[] sums = new int[4];
          for (int i = 0; i < sums.length; i++) {
            p.poll(0, new GQueue());
            for (PollDesc pd : all) {
              sums[i] += state(pd, 'r') == PollDesc.READY ? 1 : 0;
            }
          }
          assertThat(sums).containsExactly(128, 256, 300, 300);
        });
  }

  @ParameterizedTest
  @CsvSource({
    IN + ",true,false,false",
    RDHUP + ",true,false,false",
    OUT + ",false,true,false",
    HUP + ",true,true,false",
    ERR + ",true,true,true",
    (ERR | IN) + ",true,true,false",
    (ERR | HUP) + ",true,true,false",
    "2,false,false,false"
  })
  void eventsAndModes(int events, boolean read, boolean write, boolean err) {
    run(
        (g, p) -> {
          PollDesc pd = desc(g, pipe(g)[0]);
          assertThat(p.open(g, pd)).isZero();
          p.event(events, tag(g, pd), new GQueue());
          assertThat(state(pd, 'r')).isEqualTo(read ? PollDesc.READY : PollDesc.NIL);
          assertThat(state(pd, 'w')).isEqualTo(write ? PollDesc.READY : PollDesc.NIL);
          assertThat((pd.info() & PollDesc.EVENT_ERR) != 0).isEqualTo(err);
          assertThat(g.rt.netpoll.pollReset(g, pd, 'r'))
              .isEqualTo(err ? Netpoll.ERR_NOT_POLLABLE : Netpoll.NO_ERROR);
          assertThat(g.rt.netpoll.pollReset(g, pd, 'w')).isEqualTo(Netpoll.NO_ERROR);
          p.event(IN, tag(g, pd), new GQueue());
          assertThat(pd.info() & PollDesc.EVENT_ERR).as("the next event says otherwise").isZero();
        });
  }

  @Test
  void eventsOfEarlierDescriptorsAreDropped() {
    run(
        (g, p) -> {
          int[] ends = pipe(g);
          PollDesc pd = desc(g, ends[0]);
          assertThat(p.open(g, pd)).isZero();
          long old = tag(g, pd);
          assertThat(p.close(g, pd)).isZero();
          p.event(IN, old, new GQueue());
          assertThat(state(pd, 'r')).as("closed").isEqualTo(PollDesc.NIL);

          pd.fdseq++;
          assertThat(p.open(g, pd)).as("the same number, the same PollDesc").isZero();
          p.event(IN, old, new GQueue());
          assertThat(state(pd, 'r')).isEqualTo(PollDesc.NIL);
          p.event(IN, tag(g, pd), new GQueue());
          assertThat(state(pd, 'r')).isEqualTo(PollDesc.READY);
          p.event(IN, 1L << 20, new GQueue()); // a number that nobody has had
        });
  }

  @Test
  void breakWakesTheBlockedPollOnce() {
    run(
        (g, p) -> {
          for (int i = 0; i < 5; i++) {
            p.breakPoll(); // one write for all
          }
          p.poll(0, new GQueue()); // leaves it to one that blocks
          p.poll(-1, new GQueue());
          long start = System.nanoTime();
          p.poll(20_000_000, new GQueue());
          assertThat(System.nanoTime() - start).isGreaterThan(19_000_000L);
          p.breakPoll();
          p.poll(-1, new GQueue());
        });
  }

  @Test
  void brokenFromOtherThreadsAndShutDown() throws Exception {
    var polls = new AtomicInteger();
    var poller = new EpollPoller[1];
    run(
        (g, p) -> {
          poller[0] = p;
          Thread t =
              Thread.ofPlatform()
                  .start(
                      () -> {
                        while (polls.incrementAndGet() < 1000) {
                          p.poll(-1, new GQueue());
                        }
                      });
          while (t.isAlive()) {
            p.breakPoll();
          }
        });
    assertThat(polls).hasValue(1000);
    poller[0].poll(-1, new GQueue()); // it is shut
    poller[0].breakPoll();
    poller[0].shutdown();
  }

  @ParameterizedTest
  @CsvSource({
    "-1,-1",
    "0,0",
    "1,1",
    "999999,1",
    "1999999,1",
    "2000000,2",
    "9000000000000000000,1000000000"
  })
  void delays(long nanos, int millis) {
    assertThat(EpollPoller.millis(nanos)).isEqualTo(millis);
  }
}
