package gruffle.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.bench.Sample.Mode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The session with shell scripts for engines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SessionTest {
  private static final BenchProgram PROGRAM = new BenchProgram("p", Group.COMPUTE, "3", "sum 3");

  private Path dir;

  /** Runs a shell script, which sees the program's arguments. */
  private record Shell(String name, String script) implements Engine {
    @Override
    public List<String> command(BenchProgram program, List<String> args) {
      return List.of("sh", "-c", script, "sh", String.join(" ", args));
    }
  }

  @BeforeAll
  void wrapper(@TempDir Path temp) throws InterruptedException {
    dir = temp;
    try {
      Path bench = new Tools(Path.of("..").toAbsolutePath().normalize()).bench();
      Host.line(
          bench, List.of("go", "build", "-o", dir.resolve("measure").toString(), "./measure"));
    } catch (IOException e) {
      assumeTrue(false, "no Go here: " + e.getMessage());
    }
  }

  private List<Sample> run(Plan plan, Engine... engines) throws IOException, InterruptedException {
    var out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    var measure = new Measure(dir.resolve("measure"), dir, 1);
    var progress = new Progress(out, List.of());
    return new Session(measure, List.of(engines), plan, progress).run(List.of(PROGRAM));
  }

  @Test
  void inTurns() throws IOException, InterruptedException {
    String script = "echo sum 7; case $1 in '') echo time 1;; *) echo time 1; echo time 2;; esac";
    var samples = run(new Plan(2, 2, false), new Shell("go", script), new Shell("x", script));
    assertThat(samples).extracting(Sample::engine).containsExactly("go", "x", "go", "x", "go", "x");
    assertThat(samples)
        .extracting(Sample::mode)
        .containsExactly(Mode.ONCE, Mode.ONCE, Mode.ONCE, Mode.ONCE, Mode.STEADY, Mode.STEADY);
    assertThat(samples).extracting(Sample::problem).containsOnly("");
    assertThat(samples.getLast().times()).containsExactly(1.0, 2.0);
  }

  @Test
  void whatGoesWrongIsSeenOnce() throws IOException, InterruptedException {
    var samples =
        run(
            new Plan(2, 0, false),
            new Shell("go", "echo sum 7; echo time 1"),
            new Shell("other", "echo sum 8; echo time 1"),
            new Shell("untimed", "echo sum 7"),
            new Shell("exits", "echo no >&2; exit 3"),
            new Shell("killed", "kill -9 $$"));
    assertThat(samples).filteredOn(s -> s.engine().equals("go")).hasSize(2);
    assertThat(samples)
        .filteredOn(s -> !s.ok())
        .extracting(s -> s.engine() + ": " + s.problem() + " " + s.detail())
        .containsExactly(
            "other: wrong \"sum 8\" instead of \"sum 7\"",
            "untimed: wrong 0 times instead of 1",
            "exits: exit 3 no",
            "killed: signal ");
  }

  @Test
  void smallSizesHaveRecordedOutputs() throws IOException, InterruptedException {
    String script = "echo sum $1; echo time 1";
    assertThat(run(new Plan(1, 0, true), new Shell("go", script)))
        .extracting(Sample::problem)
        .containsExactly("");
    assertThat(run(new Plan(1, 0, true), new Shell("go", "echo sum 4; echo time 1")))
        .extracting(Sample::problem)
        .containsExactly("wrong");
  }

  @Test
  void whatDoesNotEndIsKilled() throws IOException, InterruptedException {
    String script = "sleep 60 & echo $! >child; wait";
    Sample s = run(new Plan(1, 0, false), new Shell("go", script)).getFirst();
    assertThat(s.problem()).isEqualTo("timeout");
    assertThat(s.usage().wall()).isBetween(0.9, 30.0);
    long child = Long.parseLong(Files.readString(dir.resolve("child")).strip());
    for (int i = 0; i < 100 && alive(child); i++) { // killing takes a moment
      Thread.sleep(50);
    }
    assertThat(alive(child)).as("its child lives").isFalse();
  }

  /** An orphan that nobody has waited for yet is dead too. */
  private static boolean alive(long pid) throws IOException {
    Path stat = Path.of("/proc/" + pid + "/stat");
    if (!Files.exists(Path.of("/proc/self/stat"))) {
      return ProcessHandle.of(pid).isPresent();
    }
    return Files.exists(stat) && !Files.readString(stat).matches("(?s).*\\) [ZX] .*");
  }

  @Test
  void processorTimeIsCounted() throws IOException, InterruptedException {
    String loop = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; echo sum 7; echo time 1";
    Usage u = run(new Plan(1, 0, false), new Shell("go", loop)).getFirst().usage();
    assertThat(u.cpu()).isBetween(0.005, u.wall() * 2);
    assertThat(u.maxRssKb()).isPositive();
  }
}
