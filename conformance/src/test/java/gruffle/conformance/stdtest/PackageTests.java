package gruffle.conformance.stdtest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs {@code gruffle test} over a package of Go's library. A test that takes the whole program with it counts as failed; the others run
 * again without it.
 */
final class PackageTests {
  private static final int MOST_CRASHES = 12;
  private static final Pattern RESULT =
      Pattern.compile("--- (PASS|FAIL|SKIP): ([^/ ]+) \\([0-9.]+s\\)");
  private static final Pattern START = Pattern.compile("=== RUN   ([^/ ]+)(/.*)?");
  private static final Pattern LEFT_OUT =
      Pattern.compile("left out ((?:Test|Example|Fuzz)\\w*)(!?): (.*)");
  private static final Pattern VERDICT = Pattern.compile("(ok|FAIL)\\s+\\S+\\s+([0-9.]+)s.*");

  private final int seconds;

  /**
   * A runner.
   *
   * @param seconds limit for a package
   */
  PackageTests(int seconds) {
    this.seconds = seconds;
  }

  PackageResult run(String path) throws IOException, InterruptedException {
    var crashed = new PackageResult(path);
    while (true) {
      var r = new PackageResult(path);
      r.failed.putAll(crashed.failed);
      String culprit = read(output(path, List.copyOf(crashed.failed.keySet())), r);
      if (culprit == null || crashed.failed.size() >= MOST_CRASHES) {
        return r;
      }
      if (r.failed.get(culprit) == null) {
        r.trouble = "ends in " + culprit;
        return r;
      }
      crashed.failed.put(culprit, r.failed.get(culprit));
    }
  }

  private List<String> output(String path, List<String> without)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("gruffle-stdtest", ".out");
    try {
      var words =
          new ArrayList<>(
              List.of("test", "-short", "-v", "-left-out", "-timeout=" + seconds + "s"));
      if (!without.isEmpty()) {
        words.add("-skip=^(" + String.join("|", without) + ")$");
      }
      words.add(path);
      Process p =
          new ProcessBuilder(GruffleProcess.command(words))
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      // Compiling is not part of the limit, and the command ends a program that does not end
      // itself.
      if (!p.waitFor(3L * seconds + 120, TimeUnit.SECONDS)) {
        p.destroyForcibly().waitFor();
      }
      return Files.readString(out, StandardCharsets.ISO_8859_1).lines().toList();
    } finally {
      Files.delete(out);
    }
  }

  /** Reads the output of a run; gives the test during which the program ended, null if it came to its end. */
  private static String read(List<String> lines, PackageResult r) {
    String running = null;
    String crash = null;
    boolean ended = false;
    var said = new StringBuilder();
    for (String line : lines) {
      var start = START.matcher(line);
      var result = RESULT.matcher(line);
      var left = LEFT_OUT.matcher(line);
      var verdict = VERDICT.matcher(line);
      if (start.matches()) {
        if (start.group(2) == null) {
          said.setLength(0);
        }
        running = start.group(1);
      } else if (result.matches()) {
        String name = result.group(2);
        switch (result.group(1)) {
          case "PASS" -> r.passed.add(name);
          case "SKIP" -> r.skipped.add(name);
          default -> r.failed.put(name, said.toString().strip());
        }
      } else if (left.matches()) {
        if (left.group(2).isEmpty()) {
          r.leftOut.put(left.group(1), left.group(3));
        } else {
          r.failed.put(left.group(1), "does not compile: " + left.group(3));
        }
      } else if (verdict.matches()) {
        r.seconds = Double.parseDouble(verdict.group(2));
        ended = true;
      } else if (!ended && crash == null && (line.equals("PASS") || line.equals("FAIL"))) {
        crash = "";
      } else if (crash == null && isCrash(line)) {
        crash = line;
      }
      if (said.length() < 2000) {
        said.append(line).append('\n');
      }
    }
    if (!ended) {
      r.trouble = lines.isEmpty() ? "no output" : lines.getFirst();
      return null;
    }
    if (crash == null || crash.isEmpty() || running == null) {
      return null;
    }
    r.passed.remove(running);
    r.failed.put(running, crash);
    return running;
  }

  private static boolean isCrash(String line) {
    return line.startsWith("panic: ")
        || line.startsWith("fatal error: ")
        || line.startsWith("*** Test killed");
  }
}
