package gruffle.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs commands under bench/measure, a small Go program: Java by itself learns neither the CPU time nor the memory of a
 * process that has ended.
 */
final class Measure {
  private final Path wrapper;
  private final Path dir;
  private final int timeoutSeconds;

  Measure(Path wrapper, Path dir, int timeoutSeconds) {
    this.wrapper = wrapper;
    this.dir = dir;
    this.timeoutSeconds = timeoutSeconds;
  }

  /** A process that has ended. */
  record Ended(Usage usage, String stdout, String stderr) {}

  /** Runs a command to its end, without input. */
  Ended run(List<String> command) throws IOException, InterruptedException {
    return run(command, false);
  }

  /** The same with a standard input that stays empty and open. */
  Ended runWithOpenInput(List<String> command) throws IOException, InterruptedException {
    return run(command, true);
  }

  private Ended run(List<String> command, boolean openInput)
      throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("gruffle-bench");
    Path report = scratch.resolve("report");
    Path out = scratch.resolve("out");
    Path err = scratch.resolve("err");
    try {
      var words = new ArrayList<String>();
      words.add(wrapper.toString());
      words.add(report.toString());
      words.add(Integer.toString(timeoutSeconds));
      words.addAll(command);
      var builder = new ProcessBuilder(words).directory(dir.toFile());
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().remove("GRUFFLE_REBUILD"); // one build is enough, and has been made
      Process p = builder.start();
      if (!openInput) {
        p.getOutputStream().close();
      }
      waitFor(p);
      p.getOutputStream().close();
      String stderr = read(err);
      if (!Files.exists(report)) {
        throw new IOException(String.join(" ", command) + ": " + stderr.strip());
      }
      return new Ended(Usage.parse(Files.readString(report)), read(out), stderr);
    } finally {
      for (Path f : List.of(report, out, err, scratch)) {
        Files.deleteIfExists(f);
      }
    }
  }

  /** The wrapper takes its command along when it is told to end; so whoever ends us ends that too. */
  private static void waitFor(Process p) throws InterruptedException {
    var hook = new Thread(p::destroy);
    Runtime.getRuntime().addShutdownHook(hook);
    p.waitFor();
    Runtime.getRuntime().removeShutdownHook(hook);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
