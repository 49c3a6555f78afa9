package gruffle.repl;

import java.util.List;

/**
 * What came of what was typed.
 *
 * @param values of its expressions, in order
 * @param notes what people should know: imports made for them, what did not follow a change
 * @param problems why it was not run, or not to its end
 * @param end how it ended
 */
public record Result(List<Shown> values, List<String> notes, List<Problem> problems, End end) {
  /** A value and its type, each in Go syntax. */
  public record Shown(String value, String type) {
    @Override
    public String toString() {
      return value + "  // " + type;
    }
  }

  /** How something ended. */
  public enum End {
    DONE,
    /** It was not Go: see the problems. */
    WRONG,
    /** It has panicked, called os.Exit, or nothing could run any more; the report is on standard error. */
    FAILED,
    INTERRUPTED,
    /** The session's program is gone, by a bug of ours. */
    LOST
  }

  /**
   * A place in what was typed.
   *
   * @param line from 1
   * @param col in bytes, from 1
   */
  public record Problem(int line, int col, String message) {}

  public boolean ok() {
    return end == End.DONE;
  }
}
