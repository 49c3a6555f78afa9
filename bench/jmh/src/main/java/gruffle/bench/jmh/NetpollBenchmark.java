package gruffle.bench.jmh;

import gruffle.runtime.netpoll.Errno;
import gruffle.runtime.netpoll.PollDesc;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Proc;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A byte through a pipe to a goroutine that waits for it in the netpoller. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class NetpollBenchmark {
  private static final int OPERATIONS = 20_000;

  @Param({"1", "2"})
  public int procs;

  /** Back and forth through two pipes: two wake-ups make two operations. */
  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void pipeWakeup() {
    GoProgram.run(
        procs,
        g -> {
          int[] there = new int[2];
          int[] back = new int[2];
          g.rt.fds.pipe(g, there, true);
          g.rt.fds.pipe(g, back, true);
          PollDesc thereReady = g.rt.netpoll.pollOpen(g, there[0]);
          PollDesc backReady = g.rt.netpoll.pollOpen(g, back[0]);
          Proc.newproc(
              g,
              GoProgram.fn(
                  h -> {
                    byte[] b = new byte[1];
                    for (int i = 0; i < OPERATIONS / 2; i++) {
                      read(h, there[0], thereReady, b);
                      write(h, back[1], b);
                    }
                  }));
          byte[] b = new byte[1];
          for (int i = 0; i < OPERATIONS / 2; i++) {
            b[0] = (byte) i;
            write(g, there[1], b);
            b[0]++;
            read(g, back[0], backReady, b);
            if (b[0] != (byte) i) {
              throw new IllegalStateException("another byte came back");
            }
          }
        });
  }

  private static void read(G g, int fd, PollDesc ready, byte[] b) {
    int err = g.rt.netpoll.pollReset(g, ready, 'r');
    while (err == 0) {
      long n = g.rt.fds.read(g, fd, b, 0, 1);
      if (n != -Errno.EAGAIN) {
        check(n);
        return;
      }
      err = g.rt.netpoll.pollWait(g, ready, 'r');
    }
    throw new IllegalStateException("poller's error " + err);
  }

  private static void write(G g, int fd, byte[] b) {
    check(g.rt.fds.write(g, fd, b, 0, 1));
  }

  private static void check(long n) {
    if (n != 1) {
      throw new IllegalStateException("result " + n);
    }
  }
}
