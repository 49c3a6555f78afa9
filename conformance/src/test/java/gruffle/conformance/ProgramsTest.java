package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.cli.GoProgram;
import gruffle.dist.Library;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs every program of testdata/ in a runtime of its own, several at a time, and compares with what real Go did. */
@Execution(ExecutionMode.CONCURRENT)
final class ProgramsTest {
  private static final Path ROOT = TestData.root();
  private static final int LIMIT_SECONDS = 60;
  private static final List<String> FOLDERS =
      List.of("lang", "std", "sched", "net", "crash", "errors", "seeds");

  private final Library library = Library.open();
  private final KnownFailures known = new KnownFailures(ROOT.resolve("known_failures.tsv"));

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> interp() {
    return programs().stream()
        .map(p -> DynamicTest.dynamicTest(ROOT.relativize(p).toString(), () -> check(p, "interp")));
  }

  private static List<Path> programs() {
    String only = System.getProperty("gruffle.programs", "");
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(f -> f.toString().endsWith(".go"))
          .filter(f -> FOLDERS.contains(ROOT.relativize(f).getName(0).toString()))
          .filter(f -> f.toString().contains(only))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void check(Path file, String engine) throws IOException {
    String path = ROOT.relativize(file).toString();
    String reason = known.reason(path, engine);
    Golden want = Golden.read(Path.of(file.toString().replaceFirst("\\.go$", ".golden")));
    Golden got = run(file);
    if (reason != null) {
      assertThat(got)
          .as("%s is listed in known_failures.tsv (%s) and passes: take it out", path, reason)
          .isNotEqualTo(want);
      return;
    }
    assertThat(got.stdout()).as("stdout").isEqualTo(want.stdout());
    assertThat(got.stderr()).as("stderr").isEqualTo(want.stderr());
    assertThat(got.exit()).as("exit code").isEqualTo(want.exit());
  }

  private Golden run(Path file) throws IOException {
    String folder = file.getParent().toString();
    var program = GoProgram.compile(library, List.of(file.toString()));
    if (!program.diagnostics().isEmpty()) {
      String text = String.join("\n", program.diagnostics()) + "\n";
      return new Golden(1, "", Normalize.stderr(text, folder));
    }
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var rt = new GoRuntime(Config.embedded(input(file), out, err));
    var finished = new AtomicBoolean();
    Thread watchdog = Thread.ofPlatform().daemon().start(() -> killLater(rt, finished));
    int code;
    try {
      code = program.start(rt);
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

  private static InputStream input(Path file) throws IOException {
    Path in = Path.of(file.toString().replaceFirst("\\.go$", ".in"));
    return new ByteArrayInputStream(Files.exists(in) ? Files.readAllBytes(in) : new byte[0]);
  }
}
