package gruffle.bench.jmh;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.chan.Scase;
import gruffle.runtime.chan.Select;
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

/** One value from a goroutine to another. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ChannelBenchmark {
  private static final int OPERATIONS = 200_000;

  @Param({"1", "2"})
  public int procs;

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void unbuffered() {
    send(0);
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void buffered() {
    send(128);
  }

  private void send(int capacity) {
    GoProgram.run(
        procs,
        g -> {
          Hchan c = Hchan.make(g, null, true, capacity);
          Proc.newproc(
              g,
              GoProgram.fn(
                  h -> {
                    for (int i = 0; i < OPERATIONS; i++) {
                      Hchan.chansendJ(h, c, i);
                    }
                  }));
          long sum = 0;
          for (int i = 0; i < OPERATIONS; i++) {
            sum += Hchan.chanrecvJ(g, c);
          }
          check(sum);
        });
  }

  /** The receiver waits for one of two channels, which two goroutines send to. */
  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void select() {
    GoProgram.run(
        procs,
        g -> {
          Hchan[] channels = {Hchan.make(g, null, true, 0), Hchan.make(g, null, true, 0)};
          for (int k = 0; k < channels.length; k++) {
            int first = k;
            Proc.newproc(
                g,
                GoProgram.fn(
                    h -> {
                      for (int i = first; i < OPERATIONS; i += channels.length) {
                        Hchan.chansendJ(h, channels[first], i);
                      }
                    }));
          }
          long sum = 0;
          for (int i = 0; i < OPERATIONS; i++) {
            Select.selectgo(
                g, new Scase[] {Scase.recv(channels[0]), Scase.recv(channels[1])}, true);
            sum += g.resJ(2);
          }
          check(sum);
        });
  }

  private static void check(long sum) {
    if (sum != (long) OPERATIONS * (OPERATIONS - 1) / 2) {
      throw new IllegalStateException("got " + sum);
    }
  }
}
