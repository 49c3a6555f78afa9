package gruffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reports a bug of Gruffle: one line for the user, and the Java stack trace in a file to attach to a report. */
final class InternalError {
  private InternalError() {}

  static int report(Throwable t) {
    var lines = new ArrayList<String>();
    for (Throwable x = t; x != null; x = x.getCause()) {
      lines.add((x == t ? "" : "caused by ") + x);
      for (StackTraceElement e : x.getStackTrace()) {
        lines.add("\tat " + e);
      }
    }
    System.err.println("gruffle: internal error: " + message(t) + where(lines));
    return 2;
  }

  private static String message(Throwable t) {
    String m = t.getMessage();
    return m == null || m.isEmpty() ? t.getClass().getSimpleName() : m.lines().findFirst().orElse(m);
  }

  private static String where(List<String> lines) {
    try {
      Path file = Files.createTempFile("gruffle-error-", ".txt");
      Files.write(file, lines);
      return " (this is a bug of Gruffle; details are in " + file + ")";
    } catch (IOException e) {
      return " (this is a bug of Gruffle; its details could not be saved: " + e.getMessage() + ")";
    }
  }
}
