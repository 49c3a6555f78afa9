package gruffle.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands and gives what they printed. */
final class Processes {
  private static final int LIMIT_SECONDS = 300;

  private Processes() {}

  static boolean works(String... command) {
    try {
      Process p =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return p.waitFor() == 0;
    } catch (IOException e) {
      return false; // no such command
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The command that runs gruffle with such arguments, in the classes of the tests; asLauncher: also the flags by which ./gruffle starts it. */
  static List<String> gruffle(boolean asLauncher, List<String> args) {
    Path root = TestData.root().getParent();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + root.resolve("build/jvm.flags"));
    if (asLauncher) {
      command.add("@" + root.resolve("build/launcher.flags"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gruffle.cli.Main"));
    command.addAll(args);
    return command;
  }

  /** Exit code, output, and standard error normalised. */
  static Golden run(Path dir, String input, List<String> command)
      throws IOException, InterruptedException {
    return run(dir, input, command, Map.of());
  }

  /** The same with more in the environment; an empty value takes a variable out. */
  static Golden run(Path dir, String input, List<String> command, Map<String, String> env)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("gruffle", ".in");
    Path out = Files.createTempFile("gruffle", ".out");
    Path err = Files.createTempFile("gruffle", ".err");
    try {
      Files.writeString(in, input);
      var builder = new ProcessBuilder(command);
      env.forEach(
          (k, v) -> {
            if (v.isEmpty()) {
              builder.environment().remove(k);
            } else {
              builder.environment().put(k, v);
            }
          });
      Process p =
          builder
              .directory(dir.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!p.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        p.destroyForcibly();
        throw new IllegalStateException("does not end: " + command);
      }
      return new Golden(
          p.exitValue(),
          Files.readString(out, StandardCharsets.ISO_8859_1),
          Normalize.stderr(Files.readString(err), dir.toString()));
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(err);
    }
  }
}
