package gruffle.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session in a real pseudo-terminal, as it was recorded in session.txt: lines that begin with "go> " or "  > " are typed, the others are waited for, in that order; keys are
 * named in angle brackets.
 */
final class TerminalTest {
  private static final long TYPING_MS = 500;

  private static final Map<String, String> KEYS =
      Map.of(
          "<newline>", "\n",
          "<ctrl-c>", "\u0003",
          "<ctrl-d>", "\u0004",
          "<ctrl-r>", "\u0012",
          "<tab>", "\t",
          "<up>", "\u001bOA",
          "<paste>", "\u001b[200~",
          "</paste>", "\u001b[201~",
          "<enter>", "\r");

  /** No key: the line is left as it is. */
  private static final String WAIT = "<wait>";

  @TempDir private Path dir;

  private static String keys(String s) {
    String t = s.replace(WAIT, "");
    for (Map.Entry<String, String> e : KEYS.entrySet()) {
      t = t.replace(e.getKey(), e.getValue());
    }
    return t;
  }

  /** Where keys are named, the one at the end of the line is too. */
  private static boolean hasKey(String line) {
    return line.contains(WAIT) || KEYS.keySet().stream().anyMatch(line::contains);
  }

  private Pty start(Map<String, String> env) throws IOException {
    Path root = Path.of(System.getProperty("gruffle.root", ".")).toAbsolutePath();
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.add("@" + root.resolve("build/jvm.flags"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "gruffle.repl.ReplProcess"));
    return new Pty(command, env);
  }

  private Map<String, String> env(String term) {
    return Map.of("TERM", term, "GRUFFLE_HISTORY", dir.resolve("history").toString());
  }

  @Test
  @Timeout(300)
  void theRecordedSession() throws IOException, InterruptedException {
    assumeTrue(Pty.isPossible(), "no pseudo-terminals here");
    List<String> lines;
    try (var in = TerminalTest.class.getResourceAsStream("session.txt")) {
      lines =
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    }
    int inputs = 0;
    try (Pty p = start(env("xterm"))) {
      for (String line : lines) {
        if (line.startsWith("# ") || line.isEmpty()) {
          continue;
        }
        if (line.startsWith("key ")) {
          Thread.sleep(TYPING_MS); // keys that come too early are meant for the prompt
          p.send(keys(line.substring(4)));
        } else if (line.startsWith("go> ") || line.startsWith("  > ")) {
          p.await(line.startsWith("go> ") ? "go> " : "  > ");
          p.send(keys(line.substring(4)) + (hasKey(line) ? "" : "\r"));
          inputs += line.startsWith("go> ") ? 1 : 0;
        } else {
          p.await(line);
        }
      }
      assertThat(p.exitCode()).isZero();
    }
    assertThat(inputs).isGreaterThanOrEqualTo(80);
    assertThat(Files.readString(dir.resolve("history"))).contains("1 + 2");
  }

  @Test
  @Timeout(300)
  void aDumbTerminal() throws IOException, InterruptedException {
    assumeTrue(Pty.isPossible(), "no pseudo-terminals here");
    try (Pty p = start(env("dumb"))) {
      p.await("go> ");
      p.send("6 * 7\r");
      p.await("42  // int\n");
      p.await("go> ");
      p.send("\u0004");
      assertThat(p.exitCode()).isZero();
    }
  }
}
