package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.cli.GoProgram;
import gruffle.dist.Library;
import gruffle.link.Engine;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
  private static final int LIMIT_SECONDS = 60;

  /** GRUFFLEDEBUG where the compiler must take everything. */
  private static final String STRICT = "jitfallback=fail";

  /**
   * A way to run a program.
   *
   * @param debug GRUFFLEDEBUG, "" for none
   * @param processors GOMAXPROCS, 0 for the default
   */
  private record How(Engine engine, String debug, int processors) {}

  private final Path root = TestData.root();
  private final Library library = Library.open();
  private final KnownFailures known = new KnownFailures(root.resolve("known_failures.tsv"));
  private final AtomicInteger run = new AtomicInteger();
  private final AtomicInteger passed = new AtomicInteger();
  private final AtomicInteger knownToFail = new AtomicInteger();

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> interp() {
    return all(Engine.INTERP, "");
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> jit() {
    return all(Engine.JIT, STRICT);
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> tiered() {
    return all(Engine.TIERED, STRICT);
  }

  /** Every function is compiled after its first call, every loop left after its first round. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> tieredAtOnce() {
    return all(Engine.TIERED, STRICT + ",jitcalls=1,jitloops=1");
  }

  private Stream<DynamicTest> all(Engine engine, String debug) {
    if (!GoProgram.engines().contains(engine)) {
      return Stream.empty();
    }
    return ProgramFile.all(root).stream()
        .map(p -> DynamicTest.dynamicTest(p.path(), () -> check(p, new How(engine, debug, 0))));
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
    String reason = known.reason(program.path(), how.engine.name().toLowerCase(Locale.ROOT));
    run.incrementAndGet();
    Golden want = program.golden();
    Golden got = run(program, how);
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

  private Golden run(ProgramFile file, How how) throws IOException {
    Path parent = file.file().getParent();
    String folder = parent.toString();
    List<String> names = List.of(file.file().getFileName().toString());
    var program = GoProgram.compile(library, names, parent);
    if (!program.diagnostics().isEmpty()) {
      String text = String.join("\n", program.diagnostics()) + "\n";
      return new Golden(1, "", Normalize.stderr(text, folder));
    }
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var config = Config.embedded(file.input(), out, err).withArgs(file.args());
    if (!how.debug.isEmpty()) {
      config = config.withEnv(List.of("GRUFFLEDEBUG=" + how.debug));
    }
    var rt = new GoRuntime(config.withGomaxprocs(how.processors));
    var finished = new AtomicBoolean();
    Thread watchdog = Thread.ofPlatform().daemon().start(() -> killLater(rt, finished));
    int code;
    try {
      code = program.start(rt, how.engine);
    } finally {
      finished.set(true);
      watchdog.interrupt();
    }
    return new Golden(
        code,
        out.toString(StandardCharsets.ISO_8859_1),
        Normalize.stderr(err.toString(StandardCharsets.UTF_8), folder));
  }

  private static void killLater(GoRuntime rt, AtomicBoolean finished) {
    try {
      TimeUnit.SECONDS.sleep(LIMIT_SECONDS);
    } catch (InterruptedException e) {
      return;
    }
    if (!finished.get()) {
      rt.kill();
    }
  }
}
