package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.cli.GoProgram;
import gruffle.dist.Library;
import gruffle.link.Engine;
import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs every program of testdata/ in a runtime of its own, several at a time, and compares with what real Go did. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProgramsTest {
  private final Path root = TestData.root();
  private final Library library = Library.open();
  private final boolean goInstalled = Goroot.find(System::getenv) != null;
  private final KnownFailures known = new KnownFailures(root.resolve("known_failures.tsv"));
  private final AtomicInteger run = new AtomicInteger();
  private final AtomicInteger passed = new AtomicInteger();
  private final AtomicInteger knownToFail = new AtomicInteger();

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> interp() {
    return all(How.interp());
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> jit() {
    return all(How.jit());
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> tiered() {
    return all(How.tiered());
  }

  /** Every function is compiled after its first call, every loop left after its first round. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> tieredAtOnce() {
    return all(How.tieredAtOnce());
  }

  /** Where the JVM has the compiler: ./dev --graal test conformance ProgramsTest#graal. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> graal() {
    return all(How.graal());
  }

  /** Functions of more than some statements are cut into pieces, as those that are too large for a Java method. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> pieces() {
    return ProgramFile.all(root).stream()
        .filter(p -> p.path().startsWith("lang/") || p.path().startsWith("crash/"))
        .map(p -> DynamicTest.dynamicTest(p.path(), () -> check(p, How.pieces())));
  }

  private Stream<DynamicTest> all(How how) {
    if (!how.exists()) {
      return Stream.empty();
    }
    return ProgramFile.all(root).stream()
        .map(p -> DynamicTest.dynamicTest(p.path(), () -> check(p, how)));
  }

  /** What goroutines do must not depend on how many processors there are. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> processors() {
    Engine fastest = GoProgram.engines().contains(Engine.TIERED) ? Engine.TIERED : Engine.INTERP;
    return ProgramFile.all(root).stream()
        .filter(p -> p.path().startsWith("sched/") || p.path().startsWith("net/"))
        .flatMap(
            p ->
                Stream.of(1, 4)
                    .map(
                        n ->
                            DynamicTest.dynamicTest(
                                p.path() + " on " + n, () -> check(p, new How(fastest, "", n)))));
  }

  /** The network on channels of the JDK's, where the default is the kernel's own descriptors. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> selector() {
    Engine fastest = GoProgram.engines().contains(Engine.TIERED) ? Engine.TIERED : Engine.INTERP;
    var how = new How(fastest, "netpoll=selector", 0);
    return ProgramFile.all(root).stream()
        .filter(p -> p.path().startsWith("net/"))
        .map(p -> DynamicTest.dynamicTest(p.path(), () -> check(p, how, "selector")));
  }

  @Test
  void knownFailuresExist() {
    assertThat(known.paths()).allSatisfy(p -> assertThat(root.resolve(p)).exists());
  }

  @AfterAll
  void summary() {
    int failed = run.get() - passed.get() - knownToFail.get();
    System.out.printf(
        "programs: %d run, %d passed, %d known failures, %d failed%n",
        run.get(), passed.get(), knownToFail.get(), failed);
  }

  private void check(ProgramFile program, How how) throws IOException {
    check(program, how, how.engine().name().toLowerCase(Locale.ROOT));
  }

  /** As what: the name in known_failures.tsv. */
  private void check(ProgramFile program, How how, String as) throws IOException {
    assumeTrue(goInstalled || !program.needsGo(library), "no Go here");
    String reason = known.reason(program.path(), as);
    run.incrementAndGet();
    Golden want = program.golden();
    Golden got = program.run(library, how);
    if (reason != null) {
      assertThat(got)
          .as("%s passes and is in known_failures.tsv (%s): take it out", program.path(), reason)
          .isNotEqualTo(want);
      knownToFail.incrementAndGet();
      return;
    }
    assertThat(got.stdout())
        .as("stdout (exit code %d; stderr: %s)", got.exit(), got.stderr())
        .isEqualTo(want.stdout());
    assertThat(got.stderr()).as("stderr").isEqualTo(want.stderr());
    assertThat(got.exit()).as("exit code").isEqualTo(want.exit());
    passed.incrementAndGet();
  }
}
