package gruffle.bench.jmh;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.WaitReason;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What goroutines cost that do nothing else, on one P: the time of one. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SchedulerBenchmark {
  private static final int OPERATIONS = 200_000;

  /** Made, run and joined one after the other. */
  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void newprocAndJoin() {
    GoProgram.run(
        1,
        g -> {
          Hchan done = Hchan.make(g, null, true, 1);
          var body = GoProgram.fn(h -> Hchan.chansendJ(h, done, 1));
          for (int i = 0; i < OPERATIONS; i++) {
            Proc.newproc(g, body);
            Hchan.chanrecvJ(g, done);
          }
        });
  }

  /** Two goroutines that give way to one another. */
  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void gosched() {
    GoProgram.run(
        1,
        g -> {
          Hchan done = Hchan.make(g, null, true, 1);
          Proc.newproc(
              g,
              GoProgram.fn(
                  h -> {
                    giveWay(h);
                    Hchan.chansendJ(h, done, 1);
                  }));
          giveWay(g);
          Hchan.chanrecvJ(g, done);
        });
  }

  private static void giveWay(G g) {
    for (int i = 0; i < OPERATIONS / 2; i++) {
      Proc.gosched(g);
    }
  }

  /** Two goroutines that wake one another up and park: with one P the other one is always parked by then. */
  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void parkAndReady() {
    GoProgram.run(
        1,
        g -> {
          G[] other = new G[1];
          Proc.newproc(
              g,
              GoProgram.fn(
                  h -> {
                    other[0] = h;
                    for (int i = 0; i < OPERATIONS / 2; i++) {
                      Park.goready(h, g);
                      Park.gopark(h, null, null, WaitReason.CHAN_RECEIVE);
                    }
                  }));
          Park.gopark(g, null, null, WaitReason.CHAN_RECEIVE);
          for (int i = 1; i < OPERATIONS / 2; i++) {
            Park.goready(g, other[0]);
            Park.gopark(g, null, null, WaitReason.CHAN_RECEIVE);
          }
        });
  }
}
