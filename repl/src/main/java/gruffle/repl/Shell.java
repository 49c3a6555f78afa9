package gruffle.repl;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What people and pipes talk to: lines and commands, and what is said about them. */
class Shell {
  private final Session session;
  private final PrintStream out;
  private final PrintStream err;
  private boolean left;

  /** Values go to out, everything else to err. */
  Shell(Session session, PrintStream out, PrintStream err) {
    this.session = session;
    this.out = out;
    this.err = err;
  }

  boolean isIncomplete(String text) {
    return !text.stripLeading().startsWith(":") && session.isIncomplete(text);
  }

  /** Whether somebody has asked to leave. */
  boolean left() {
    return left;
  }

  /** Evaluates a line; false if it failed. */
  boolean eval(String text) {
    Result r = session.eval(text, n -> err.println("// " + n));
    r.values().forEach(out::println);
    r.problems().forEach(p -> problem(text, p));
    return r.ok();
  }

  private void problem(String text, Result.Problem p) {
    String[] lines = text.split("\n", -1);
    if (p.col() > 0 && p.line() <= lines.length) {
      String line = lines[p.line() - 1];
      byte[] b = line.getBytes(StandardCharsets.UTF_8);
      String before = new String(b, 0, Math.min(p.col() - 1, b.length), StandardCharsets.UTF_8);
      err.println(line);
      err.println(before.replaceAll("[^\t]", " ") + "^");
    }
    err.println(p.line() + ":" + p.col() + ": " + p.message());
  }
}
