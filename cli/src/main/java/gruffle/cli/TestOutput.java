package gruffle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what a test program prints, and shows it at once where it is wanted. */
final class TestOutput implements Runnable {
  private static final String NO_TESTS = "testing: warning: no tests to run\n";

  private final InputStream in;
  private final PrintStream shown;
  private static final String COVERAGE = "coverage: ";

  private final ByteArrayOutputStream all = new ByteArrayOutputStream();

  /**
   * Prepares to read.
   *
   * @param shown null: nothing is shown
   */
  TestOutput(InputStream in, PrintStream shown) {
    this.in = in;
    this.shown = shown;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        all.write(buffer, 0, n);
        if (shown != null) {
          shown.write(buffer, 0, n);
          shown.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return all.toByteArray();
  }

  /** Whether package testing has said that there was nothing to do. */
  boolean saysNoTests() {
    String text = all.toString(StandardCharsets.ISO_8859_1);
    return text.startsWith(NO_TESTS) || text.contains("\n" + NO_TESTS);
  }

  /** What package testing has said of the coverage, after a tab; empty if nothing. */
  String coverage() {
    String text = all.toString(StandardCharsets.UTF_8);
    int at = text.lastIndexOf("\n" + COVERAGE);
    return at < 0 ? "" : "\t" + text.substring(at + 1, text.indexOf('\n', at + 1));
  }

  boolean endsInLine() {
    byte[] b = bytes();
    return b.length == 0 || b[b.length - 1] == '\n';
  }
}
