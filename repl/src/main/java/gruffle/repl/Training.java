package gruffle.repl;

import gruffle.dist.Library;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.TerminalBuilder;

/** A short session for the training run of the AOT cache. */
public final class Training {
  private static final String[] LINES = {
    "1 + 2",
    "x := []int{1, 2}",
    "func f(n int) int { return n + len(x) }",
    "f(3)",
    "type T struct{ A string }",
    "func (t T) String() string { return t.A }",
    "t := T{\"a\"}",
    "fmt.Sprint(t)",
    "go func() {}()",
    "nope",
    "map[string]any{\"a\": 1.5}"
  };

  private Training() {}

  /** Evaluates some lines, and has a terminal of no size read one. Gives the session, which has ended. */
  public static Object run() throws IOException {
    var none = new ByteArrayInputStream(new byte[0]);
    OutputStream nowhere = OutputStream.nullOutputStream();
    var session = new Session(Library.open(), Options.embedded(none, nowhere, nowhere));
    try (var s = session) {
      for (String line : LINES) {
        s.eval(line);
      }
      s.complete("strings.Re", "strings.Re".length());
      s.hint("strings.Repeat(", "strings.Repeat(".length());
    }
    try (var keys = new PipedOutputStream();
        var typed = new PipedInputStream(keys);
        var t =
            TerminalBuilder.builder().system(false).type("xterm").streams(typed, nowhere).build()) {
      Reader r = Terminal.reader(t);
      r.setHints((text, cursor) -> new Session.Hint("f(n int) int", 2, 7, "f is a function."));
      keys.write("x := f(1)\r".getBytes(StandardCharsets.UTF_8));
      keys.flush();
      r.readLine(Terminal.PROMPT);
    } catch (EndOfFileException e) {
      // it has been read, and that was the purpose
    }
    return session;
  }
}
