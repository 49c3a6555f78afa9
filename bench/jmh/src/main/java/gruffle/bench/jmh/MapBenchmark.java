package gruffle.bench.jmh;

import gruffle.runtime.ops.MapOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One entry of a map of ten thousand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class MapBenchmark {
  private static final int ENTRIES = 10_000;
  private static final int ROUNDS = 10;
  private static final int OPERATIONS = ENTRIES * ROUNDS;
  private static final long SCATTER = 0x9e3779b97f4a7c15L;

  private final TypeTable types = new TypeTable();
  private final Rtype ints = types.mapOf(Basic.INT, Basic.INT);
  private final Rtype strings = types.mapOf(Basic.STRING, Basic.INT);
  private final GoString[] names = new GoString[ENTRIES];
  private GoMap intMap;
  private GoMap stringMap;

  @Setup(Level.Trial)
  public void fill() {
    for (int i = 0; i < ENTRIES; i++) {
      names[i] = GoString.of("key " + i * SCATTER);
    }
    GoProgram.run(
        1,
        g -> {
          intMap = fillInts(g);
          stringMap = fillStrings(g);
        });
  }

  private GoMap fillInts(G g) {
    GoMap m = MapOps.make(g, ints, 0);
    for (int i = 0; i < ENTRIES; i++) {
      MapOps.setJJ(g, m, i * SCATTER, i);
    }
    return m;
  }

  private GoMap fillStrings(G g) {
    GoMap m = MapOps.make(g, strings, 0);
    for (int i = 0; i < ENTRIES; i++) {
      MapOps.setSJ(g, m, names[i], i);
    }
    return m;
  }

  /** Into a map that grows from nothing. */
  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void putInt() {
    GoProgram.run(1, g -> rounds(() -> fillInts(g).count));
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void putString() {
    GoProgram.run(1, g -> rounds(() -> fillStrings(g).count));
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void getInt() {
    GoProgram.run(
        1,
        g ->
            rounds(
                () -> {
                  long found = 0;
                  for (int i = 0; i < ENTRIES; i++) {
                    found += MapOps.getJJ(g, intMap, i * SCATTER, ints) == i ? 1 : 0;
                  }
                  return found;
                }));
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void getString() {
    GoProgram.run(
        1,
        g ->
            rounds(
                () -> {
                  long found = 0;
                  for (int i = 0; i < ENTRIES; i++) {
                    found += MapOps.getSJ(g, stringMap, names[i], strings) == i ? 1 : 0;
                  }
                  return found;
                }));
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void iterateInt() {
    GoProgram.run(1, g -> rounds(() -> iterate(g, intMap)));
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void iterateString() {
    GoProgram.run(1, g -> rounds(() -> iterate(g, stringMap)));
  }

  private static long iterate(G g, GoMap m) {
    long found = 0;
    Object it = MapOps.iter(m);
    while (MapOps.next(g, it)) {
      found += MapOps.valueJ(it) >= 0 ? 1 : 0;
    }
    return found;
  }

  /** One round, and how many entries it saw. */
  private interface Round {
    long entries();
  }

  private static void rounds(Round round) {
    for (int i = 0; i < ROUNDS; i++) {
      long n = round.entries();
      if (n != ENTRIES) {
        throw new IllegalStateException(n + " entries");
      }
    }
  }
}
