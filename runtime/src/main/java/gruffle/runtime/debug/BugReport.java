package gruffle.runtime.debug;

import gruffle.runtime.sched.Boundary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a user gets to see of a bug of ours: one line. Java's own stack trace goes to a file in the folder for temporary
 * files, to be attached to a report.
 */
public final class BugReport {
  private BugReport() {}

  /** The line, without its end: {@code gruffle: internal error: what happened (details in FILE)}. */
  public static String line(Throwable t) {
    return "gruffle: internal error: " + what(t) + " (" + Boundary.call(() -> save(t)) + ")";
  }

  private static String what(Throwable t) {
    String message = t.getMessage();
    String name = t.getClass().getSimpleName();
    if (message == null || message.isBlank()) {
      return name;
    }
    return name + ": " + message.strip().lines().findFirst().orElseThrow();
  }

  private static String save(Throwable t) {
    StringWriter trace = new StringWriter();
    t.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("gruffle-error-", ".txt");
      Files.writeString(file, trace.toString());
      return "details in " + file;
    } catch (IOException e) {
      return "its details could not be saved: " + e.getMessage();
    }
  }
}
