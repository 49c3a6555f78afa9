package gruffle.conformance.stdtest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.conformance.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What {@code gruffle test} prints for the commands in testdata/gotestcmd, against what {@code go test} did. */
@Execution(ExecutionMode.CONCURRENT)
final class TestCommandTest {
  private final Path root = TestData.root().resolve("gotestcmd");

  @TestFactory
  Stream<DynamicTest> commands() throws IOException {
    List<Path> goldens;
    try (Stream<Path> files = Files.list(root)) {
      goldens = files.filter(f -> f.toString().endsWith(".golden")).sorted().toList();
    }
    assertThat(goldens).hasSizeGreaterThan(11);
    var tests = new ArrayList<DynamicTest>();
    for (Path golden : goldens) {
      String module = golden.getFileName().toString().replace(".golden", "");
      for (String part : Files.readString(golden).split("(?m)^\\$ ")) {
        if (!part.isEmpty()) {
          String arguments = part.lines().findFirst().orElse("");
          String want = part.substring(arguments.length() + 1);
          tests.add(
              DynamicTest.dynamicTest(
                  module + ": " + arguments, () -> check(root.resolve(module), arguments, want)));
        }
      }
    }
    return tests.stream();
  }

  private static void check(Path module, String arguments, String want)
      throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("test"));
    Path profile = Files.createTempFile("gruffle", ".profile");
    Stream.of(arguments.replace("PROFILE", profile.toString()).split(" "))
        .filter(w -> !w.isEmpty())
        .forEach(words::add);
    Path out = Files.createTempFile("gruffle", ".out");
    Path err = Files.createTempFile("gruffle", ".err");
    try {
      int exit =
          new ProcessBuilder(GruffleProcess.command(words))
              .directory(module.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      String got =
          "exit "
              + exit
              + "\n-- stdout --\n"
              + Files.readString(out, StandardCharsets.UTF_8)
              + "-- stderr --\n"
              + Files.readString(err, StandardCharsets.UTF_8)
              + (arguments.contains("PROFILE") ? "-- profile --\n" + sorted(profile) : "");
      assertThat(normalized(got.replace(module.toString(), "DIR"))).isEqualTo(normalized(want));
    } finally {
      Files.delete(out);
      Files.delete(err);
      Files.delete(profile);
    }
  }

  /** Lines about packages without tests come at any time. */
  private static String sorted(Path file) throws IOException {
    return Files.readAllLines(file).stream().sorted().map(l -> l + "\n").collect(joining());
  }

  /** Without times, without the stacks of goroutines, which have frames of package testing, and with parallel tests in the order of their names. */
  private static String normalized(String text) {
    var lines = new ArrayList<String>();
    boolean inStacks = false;
    for (String line : text.split("\n", -1)) {
      if (line.matches("goroutine \\d+ \\[.*")) {
        inStacks = true;
        lines.add("STACKS");
      } else if (inStacks && line.matches("(FAIL\t|exit status ).*")) {
        inStacks = false;
      }
      if (!inStacks) {
        lines.add(
            line.replaceAll("\"Time\":\"[^\"]*\",", "")
                .replaceAll("\"Elapsed\":[0-9.e-]+", "\"Elapsed\":TIME")
                .replaceAll("(FAIL|ok  )\\\\t(.*)\\\\t[0-9.]+s", "$1 $2 TIME")
                .replaceAll("\\([0-9]+\\.[0-9]+s\\)", "(TIME)")
                .replaceAll("\t[0-9]+\\.[0-9]{3}s", "\tTIME")
                .replaceAll("TestSleeps \\([0-9]+s\\)", "TestSleeps (TIME)")
                .replaceAll("usage: (go|gruffle) test", "usage: COMMAND test")
                .replaceAll("Run '(go|gruffle) help test'.*", "Run 'COMMAND help test'")
                .replaceAll("Usage of (.*/)?(\\w+)\\.test", "Usage of $2.test")
                .replaceAll("testing\\.go:\\d+", "testing.go:N"));
      }
    }
    sortParallel(lines);
    return String.join("\n", lines);
  }

  /** Which of several parallel tests goes on first is the scheduler's choice. */
  private static void sortParallel(List<String> lines) {
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size()
          || !lines.get(i).matches("(=== CONT| *--- PASS:) +TestParallel/.*/.*")) {
        lines.subList(from, i).sort(null);
        from = i + 1;
      }
    }
  }
}
