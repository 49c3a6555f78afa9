package gruffle.ir.lower;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.Global;
import gruffle.ir.IrType;
import gruffle.ir.MemoryPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Types of an imported package whose declarations several compilations ask for at once. */
final class TypeMapStressTest {
  private static final int TYPES = 200;
  private static final int THREADS = 4;

  @RepeatedTest(20)
  void resolvesForManyThreads() throws Exception {
    MemoryPackage main = Programs.lowerWith(other(), source());
    var barrier = new CyclicBarrier(THREADS);
    try (var pool = Executors.newFixedThreadPool(THREADS)) {
      var seen = new ArrayList<Future<List<String>>>();
      for (int i = 0; i < THREADS; i++) {
        seen.add(
            pool.submit(
                () -> {
                  barrier.await();
                  return main.globals().stream()
                      .filter(g -> g.symbol().startsWith("main.v"))
                      .map(TypeMapStressTest::methods)
                      .toList();
                }));
      }
      for (Future<List<String>> f : seen) {
        assertThat(f.get()).hasSize(TYPES).allMatch("[Next, Self]"::equals);
      }
    }
  }

  private static String methods(Global g) {
    var t = (IrType.Named) g.type();
    return t.decl().methods().stream().map(m -> m.name()).sorted().toList().toString();
  }

  /** Each type mentions the next, in its fields and methods. */
  private static String other() {
    return "package other\n"
        + IntStream.range(0, TYPES)
            .mapToObj(
                i ->
                    "type T%1$d struct { next *T%2$d; own []T%1$d }\nfunc (t T%1$d) Next() *T%2$d { return t.next }\nfunc (t T%1$d) Self() T%1$d { return t }\n"
                        .formatted(i, (i + 1) % TYPES))
            .collect(Collectors.joining());
  }

  private static String source() {
    return "package main\nimport \"other\"\n"
        + IntStream.range(0, TYPES)
            .mapToObj("var v%1$d other.T%1$d%n"::formatted)
            .collect(Collectors.joining())
        + "func main() {}\n";
  }
}
