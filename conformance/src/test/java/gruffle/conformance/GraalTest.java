package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.oracle.truffle.api.Truffle;
import gruffle.dist.Library;
import gruffle.link.Engine;
import gruffle.loader.Goroot;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A fixed slice of the programs in the engine graal, with real compilations, none of which may fail for good: {@code mvn -Dgraal
 * verify}, or {@code ./dev --graal test conformance GraalTest}. All programs: {@code ./dev --graal test conformance ProgramsTest#graal}.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GraalTest {
  /** One program in so many; of those about goroutines and panics all, of packages that we do not ship none: these run long. */
  private static final int STEP = 4;

  private final Path root = TestData.root();
  private final KnownFailures known = new KnownFailures(root.resolve("known_failures.tsv"));
  private final boolean goInstalled = Goroot.find(System::getenv) != null;
  private final AtomicInteger compiled = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private Library library;

  @BeforeAll
  void listen() throws ReflectiveOperationException {
    assumeTrue(Engine.GRAAL.isHere(), "no Graal compiler here");
    library = Library.open();
    Object runtime = Truffle.getRuntime();
    Class<?> listener = Class.forName("com.oracle.truffle.runtime.OptimizedTruffleRuntimeListener");
    Object counting =
        Proxy.newProxyInstance(
            listener.getClassLoader(),
            new Class<?>[] {listener},
            (self, method, args) ->
                switch (method.getName()) {
                  case "onCompilationSuccess" -> succeeded();
                  case "onCompilationFailed" -> failed(args);
                  case "hashCode" -> System.identityHashCode(self);
                  case "equals" -> self == args[0];
                  default -> null;
                });
    runtime.getClass().getMethod("addListener", listener).invoke(runtime, counting);
  }

  private Object succeeded() {
    compiled.incrementAndGet();
    return null;
  }

  /** Target, reason, whether a bailout, whether for good, …: not those that will be tried again, or took too long on a busy machine. */
  private Object failed(Object[] args) {
    if (!(boolean) args[2] || (boolean) args[3] && !args[1].toString().contains("exceeded")) {
      failures.add(args[0] + ": " + args[1]);
    }
    return null;
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> slice() {
    List<ProgramFile> all =
        ProgramFile.all(root).stream().filter(p -> !p.path().startsWith("goroot/")).toList();
    return IntStream.range(0, all.size())
        .filter(i -> i % STEP == 0 || all.get(i).path().matches("(sched|crash)/.*"))
        .mapToObj(all::get)
        .map(p -> DynamicTest.dynamicTest(p.path(), () -> check(p)));
  }

  private void check(ProgramFile program) throws IOException {
    assumeTrue(goInstalled || !program.needsGo(library), "no Go here");
    String reason = known.reason(program.path(), "graal");
    assumeTrue(reason == null, () -> "known to fail: " + reason);
    assertThat(program.run(library, How.graal())).isEqualTo(program.golden());
  }

  @AfterAll
  void hotCodeIsCompiled() {
    if (library != null) {
      assertThat(failures).as("compilations that failed for good").isEmpty();
      assertThat(compiled.get()).as("compilations").isGreaterThan(20);
    }
  }
}
