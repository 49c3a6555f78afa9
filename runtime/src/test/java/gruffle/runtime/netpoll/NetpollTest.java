package gruffle.runtime.netpoll;

import static gruffle.runtime.sched.Progs.fn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.Progs;
import gruffle.runtime.time.Sleep;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a poller is for, on each platform part. */
@Timeout(300)
abstract class NetpollTest {
  private static final SockAddr LOOPBACK = new SockAddr(new byte[] {127, 0, 0, 1}, 0, 0);

  abstract String poller();

  final void run(int procs, Progs.Body main) {
    Config c = Config.embedded(InputStream.nullInputStream(), null, null);
    List<String> env = List.of("GRUFFLEDEBUG=netpoll=" + poller());
    Progs.run(c.withEnv(env).withGomaxprocs(procs), main);
  }

  /** What internal/poll.FD does, without its mutex. */
  record Conn(int fd, PollDesc pd) {
    static Conn of(G g, long fd) {
      assertThat(fd).isGreaterThanOrEqualTo(0);
      PollDesc pd = g.rt.netpoll.pollOpen(g, (int) fd);
      assertThat(pd).isNotNull();
      return new Conn((int) fd, pd);
    }

    /** Count, or minus the poller's error times 1000, or minus errno. */
    long read(G g, byte[] b) {
      Netpoll np = g.rt.netpoll;
      int err = np.pollReset(g, pd, 'r');
      while (err == 0) {
        long n = g.rt.fds.read(g, fd, b, 0, b.length);
        if (n != -Errno.EAGAIN) {
          return n;
        }
        err = np.pollWait(g, pd, 'r');
      }
      return -1000L * err;
    }

    long write(G g, byte[] b, int len) {
      Netpoll np = g.rt.netpoll;
      int done = 0;
      int err = np.pollReset(g, pd, 'w');
      while (err == 0) {
        long n = g.rt.fds.write(g, fd, b, done, len - done);
        if (n > 0) {
          done += (int) n;
        }
        if (done == len) {
          return done;
        }
        if (n == -Errno.EAGAIN) {
          err = np.pollWait(g, pd, 'w');
        } else if (n < 0) {
          return n;
        }
      }
      return -1000L * err;
    }

    long accept(G g) {
      Netpoll np = g.rt.netpoll;
      int err = np.pollReset(g, pd, 'r');
      while (err == 0) {
        long n = Tcp.accept(g, fd);
        if (n != -Errno.EAGAIN) {
          return n;
        }
        err = np.pollWait(g, pd, 'r');
      }
      return -1000L * err;
    }

    void close(G g) {
      g.rt.netpoll.pollUnblock(g, pd);
      Proc.gosched(g); // waiters leave; FD counts them
      Sleep.timeSleep(g, 5_000_000);
      g.rt.netpoll.pollClose(g, pd);
      assertThat(g.rt.fds.close(g, fd)).isZero();
    }
  }

  static Conn listen(G g, SockAddr at) {
    return Conn.of(
        g, Tcp.tcpListen(g, at.ip().length == 4 ? Linux.AF_INET : Linux.AF_INET6, at, 128));
  }

  static Conn dial(G g, SockAddr to) {
    long fd = Tcp.tcpConnect(g, to.ip().length == 4 ? Linux.AF_INET : Linux.AF_INET6, null, to);
    assertThat(fd).as("connect").isGreaterThanOrEqualTo(0);
    boolean connected = g.resJ(1) == 1;
    Conn c = Conn.of(g, fd);
    while (!connected) {
      assertThat(g.rt.netpoll.pollWait(g, c.pd, 'w')).isZero();
      long r = Tcp.finishConnect(g, c.fd);
      assertThat(r).isIn(0L, (long) -Errno.EINPROGRESS);
      connected = r == 0;
    }
    return c;
  }

  static void echoServer(G g, Conn l) {
    Proc.newproc(
        g,
        fn(
            h -> {
              while (true) {
                long fd = l.accept(h);
                if (fd < 0) {
                  return;
                }
                Conn c = Conn.of(h, fd);
                Proc.newproc(
                    h,
                    fn(
                        k -> {
                          byte[] b = new byte[512];
                          while (true) {
                            long n = c.read(k, b);
                            if (n <= 0) {
                              c.close(k);
                              return;
                            }
                            c.write(k, b, (int) n);
                          }
                        }));
              }
            }));
  }

  static void echo(G g, SockAddr at, int conns, int rounds) {
    Conn l = listen(g, at);
    SockAddr addr = Tcp.localAddr(g, l.fd);
    assertThat(addr.port()).isPositive();
    echoServer(g, l);
    Hchan done = Hchan.make(g, null, true, 0);
    for (int i = 0; i < conns; i++) {
      int id = i;
      Proc.newproc(
          g,
          fn(
              h -> {
                Conn c = dial(h, addr);
                byte[] out = ("message of " + id).getBytes(StandardCharsets.US_ASCII);
                byte[] in = new byte[512];
                int ok = 0;
                for (int r = 0; r < rounds; r++) {
                  c.write(h, out, out.length);
                  int got = 0;
                  while (got < out.length) {
                    long n = c.read(h, in);
                    if (n <= 0) {
                      break;
                    }
                    got += (int) n;
                  }
                  ok += got == out.length ? 1 : 0;
                }
                c.close(h);
                Hchan.chansendJ(h, done, ok);
              }));
    }
    long sum = 0;
    for (int i = 0; i < conns; i++) {
      sum += Hchan.chanrecvJ(g, done);
    }
    assertThat(sum).isEqualTo((long) conns * rounds);
    l.close(g);
  }

  @Test
  void echoOverV4() {
    run(2, g -> echo(g, LOOPBACK, 50, 20));
  }

  @Test
  void echoOverV6() {
    byte[] one = new byte[16];
    one[15] = 1;
    run(2, g -> echo(g, new SockAddr(one, 0, 0), 5, 3));
  }

  @Test
  void thousandConnectionsAtOnceOnOneP() {
    run(1, g -> echo(g, LOOPBACK, 1000, 3));
  }

  @Test
  void deadlineAndCloseWakeReaders() {
    run(
        2,
        g -> {
          Conn l = listen(g, LOOPBACK);
          Netpoll np = g.rt.netpoll;
          long start = g.rt.nanotime();
          np.pollSetDeadline(g, l.pd, 20_000_000, 'r' + 'w');
          assertThat(l.accept(g)).isEqualTo(-1000L * Netpoll.ERR_TIMEOUT);
          assertThat(g.rt.nanotime() - start).isBetween(20_000_000L, 20_000_000_000L);
          assertThat(l.accept(g)).isEqualTo(-1000L * Netpoll.ERR_TIMEOUT); // it stays expired
          np.pollSetDeadline(g, l.pd, 0, 'r' + 'w');

          Hchan result = Hchan.make(g, null, true, 1);
          // moved earlier while somebody waits
          np.pollSetDeadline(g, l.pd, 3_600_000_000_000L, 'r');
          Proc.newproc(g, fn(h -> Hchan.chansendJ(h, result, l.accept(h))));
          Sleep.timeSleep(g, 10_000_000);
          np.pollSetDeadline(g, l.pd, -1, 'r');
          assertThat(Hchan.chanrecvJ(g, result)).isEqualTo(-1000L * Netpoll.ERR_TIMEOUT);
          np.pollSetDeadline(g, l.pd, 0, 'r');

          Proc.newproc(g, fn(h -> Hchan.chansendJ(h, result, l.accept(h))));
          Sleep.timeSleep(g, 10_000_000);
          SockAddr addr = Tcp.localAddr(g, l.fd);
          l.close(g);
          assertThat(Hchan.chanrecvJ(g, result)).isEqualTo(-1000L * Netpoll.ERR_CLOSING);
          // a closed listener accepts nothing
          long fd = Tcp.tcpConnect(g, Linux.AF_INET, null, addr);
          if (fd >= 0) {
            Conn c = Conn.of(g, fd);
            assertThat(np.pollWait(g, c.pd, 'w')).isZero();
            fd = Tcp.finishConnect(g, c.fd);
            c.close(g);
          }
          assertThat(fd).isEqualTo(-Errno.ECONNREFUSED);
        });
  }

  @Test
  void fullSocketBufferWaitsForTheReader() {
    run(
        2,
        g -> {
          Conn l = listen(g, LOOPBACK);
          Conn a = dial(g, Tcp.localAddr(g, l.fd));
          Conn b = Conn.of(g, l.accept(g));
          int size = 32 << 20;
          Hchan done = Hchan.make(g, null, true, 0);
          Proc.newproc(g, fn(h -> Hchan.chansendJ(h, done, a.write(h, new byte[size], size))));
          Sleep.timeSleep(g, 20_000_000);
          byte[] buf = new byte[1 << 16];
          int got = 0;
          while (got < size) {
            long n = b.read(g, buf);
            assertThat(n).isPositive();
            got += (int) n;
          }
          assertThat(Hchan.chanrecvJ(g, done)).isEqualTo(size);
          g.rt.netpoll.pollSetDeadline(g, a.pd, 10_000_000, 'w');
          assertThat(a.write(g, new byte[size], size)).isEqualTo(-1000L * Netpoll.ERR_TIMEOUT);
          a.close(g);
          b.close(g);
          l.close(g);
        });
  }

  @Test
  void blockingPipeHandsTheOnlyPOver() {
    AtomicInteger ticks = new AtomicInteger();
    run(
        1,
        g -> {
          int[] p = new int[2];
          assertThat(g.rt.fds.pipe(g, p, false)).isZero();
          Hchan done = Hchan.make(g, null, true, 0);
          for (int i = 0; i < 16; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      byte[] b = new byte[1];
                      Hchan.chansendJ(h, done, g.rt.fds.read(h, p[0], b, 0, 1));
                    }));
          }
          for (int i = 0; i < 5; i++) {
            Sleep.timeSleep(g, 5_000_000);
            ticks.incrementAndGet();
          }
          assertThat(Hchan.selectnbrecv(g, done)).isFalse();
          assertThat(g.rt.fds.write(g, p[1], new byte[16], 0, 16)).isEqualTo(16);
          for (int i = 0; i < 16; i++) {
            assertThat(Hchan.chanrecvJ(g, done)).isEqualTo(1);
          }
          assertThat(g.rt.fds.close(g, p[0])).isZero();
          assertThat(g.rt.fds.read(g, p[0], new byte[1], 0, 1)).isEqualTo(-Errno.EBADF);
          assertThat(g.rt.fds.write(g, p[1], new byte[1], 0, 1)).isEqualTo(-Errno.EPIPE);
        });
    assertThat(ticks.get()).isEqualTo(5);
  }

  @Test
  void files(@org.junit.jupiter.api.io.TempDir java.nio.file.Path dir) {
    run(
        2,
        g -> {
          Fds f = g.rt.fds;
          String path = dir.resolve("f").toString();
          assertThat(f.open(g, path, 0, 0)).isEqualTo(-Errno.ENOENT);
          long fd = f.open(g, path, 0x42, 0644);
          assertThat(fd).isEqualTo(3);
          assertThat(f.open(g, path, 0xc2, 0644)).isEqualTo(-Errno.EEXIST);
          byte[] text = "hello".getBytes(StandardCharsets.US_ASCII);
          assertThat(f.write(g, 3, text, 0, 5)).isEqualTo(5);
          assertThat(f.seek(g, 3, 1, 0)).isEqualTo(1);
          byte[] b = new byte[10];
          assertThat(f.read(g, 3, b, 0, 10)).isEqualTo(4);
          assertThat(f.read(g, 3, b, 0, 10)).isZero();
          assertThat(f.pread(g, 3, b, 0, 2, 3)).isEqualTo(2);
          assertThat(f.ftruncate(g, 3, 2)).isZero();
          assertThat(f.seek(g, 3, 0, 2)).isEqualTo(2);
          assertThat(f.close(g, 3)).isZero();
          assertThat(f.close(g, 3)).isEqualTo(-Errno.EBADF);
          long d = f.open(g, dir.toString(), 0, 0);
          assertThat(f.read(g, (int) d, b, 0, 10)).isEqualTo(-Errno.EISDIR);
          assertThat(g.rt.netpoll.pollOpen(g, (int) d)).isNull();
          assertThat(g.resJ(1)).isEqualTo(Errno.EPERM);
        });
  }

  private static long datagramSocket(G g) {
    return Sockets.socket(g, Linux.AF_INET, Linux.SOCK_DGRAM | Linux.SOCK_NONBLOCK, 0);
  }

  @Test
  void tenThousandOpenedAndClosed() {
    run(
        2,
        g -> {
          Netpoll np = g.rt.netpoll;
          PollDesc last = null;
          for (int i = 0; i < 10_000; i++) {
            long fd = datagramSocket(g);
            assertThat(fd).as("the lowest free number").isEqualTo(3);
            PollDesc pd = np.pollOpen(g, (int) fd);
            assertThat(pd).isNotNull();
            assertThat(last == null || pd == last).as("they are used again").isTrue();
            last = pd;
            np.pollSetDeadline(g, pd, i % 2 == 0 ? 1 : 1_000_000_000, 'r' + 'w');
            np.pollUnblock(g, pd);
            np.pollClose(g, pd);
            assertThat(g.rt.fds.close(g, (int) fd)).isZero();
          }
          assertThat(last.fdseq).isEqualTo(10_000);
          assertThat(np.anyWaiters()).isFalse();
        });
  }

  @Test
  void waitersAndStates() {
    run(
        2,
        g -> {
          Netpoll np = g.rt.netpoll;
          Conn c = Conn.of(g, datagramSocket(g));
          assertThat(np.pollReset(g, c.pd, 'r')).isZero();
          assertThat(c.pd.sema('r')).isEqualTo(PollDesc.NIL);
          Hchan result = Hchan.make(g, null, true, 1);
          Proc.newproc(g, fn(h -> Hchan.chansendJ(h, result, np.pollWait(h, c.pd, 'r'))));
          while (!(c.pd.sema('r') instanceof G)) {
            Sleep.timeSleep(g, 1_000_000);
          }
          assertThat(np.anyWaiters()).isTrue();
          assertThatThrownBy(() -> np.pollWait(g, c.pd, 'r')).hasMessageContaining("double wait");
          assertThatThrownBy(() -> np.pollClose(g, c.pd)).hasMessageContaining("w/o unblock");
          np.pollUnblock(g, c.pd);
          assertThat(Hchan.chanrecvJ(g, result)).isEqualTo(Netpoll.ERR_CLOSING);
          assertThat(c.pd.sema('r')).isEqualTo(PollDesc.NIL);
          assertThat(np.anyWaiters()).isFalse();
          assertThat(np.pollReset(g, c.pd, 'w')).isEqualTo(Netpoll.ERR_CLOSING);
          np.pollSetDeadline(g, c.pd, -1, 'r'); // nothing, it is closing
          np.pollClose(g, c.pd);
          assertThat(g.rt.fds.close(g, c.fd)).isZero();
        });
  }

  @Test
  void duplicatesShareWhatTheyStandFor() {
    run(
        2,
        g -> {
          Conn l = listen(g, LOOPBACK);
          Conn twin = Conn.of(g, g.rt.fds.dup(g, l.fd, 0));
          Conn a = dial(g, Tcp.localAddr(g, twin.fd));
          Conn b = Conn.of(g, twin.accept(g));
          l.close(g);
          Conn a2 = dial(g, Tcp.localAddr(g, twin.fd));
          Conn b2 = Conn.of(g, twin.accept(g));
          assertThat(a.write(g, new byte[3], 3)).isEqualTo(3);
          assertThat(b.read(g, new byte[9])).isEqualTo(3);
          twin.close(g);
          for (Conn c : new Conn[] {a, b, a2, b2}) {
            c.close(g);
          }
        });
  }
}
