package gruffle.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads lines that nobody types: without prompts, and with a failure of any of them as its own. */
final class Piped {
  private final Shell shell;

  Piped(Shell shell) {
    this.shell = shell;
  }

  /** Reads to the end; the exit code. */
  int run(InputStream in) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    var text = new StringBuilder();
    boolean ok = true;
    for (String line = reader.readLine(); line != null && !shell.left(); line = reader.readLine()) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
      if (!shell.isIncomplete(text.toString())) {
        ok &= shell.eval(text.toString());
        text.setLength(0);
      }
    }
    if (!text.toString().isBlank() && !shell.left()) {
      ok &= shell.eval(text.toString());
    }
    return ok ? 0 : 1;
  }
}
