package gruffle.repl;

import java.util.ArrayList;
import java.util.List;

/** The statements that a session has run without failing, in order: what :save writes besides the declarations. */
final class History {
  /** Beyond that the oldest are forgotten: a session may go on for ever. */
  private static final int MAX = 10_000;

  /**
   * A statement.
   *
   * @param shown it is an expression whose value has been shown
   * @param variables those that it declares, with their types
   */
  record Entry(String text, boolean shown, List<Variable> variables) {}

  /** A variable and its type in Go syntax. */
  record Variable(String name, String type) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(Entry e) {
    if (entries.size() == MAX) {
      entries.subList(0, MAX / 10).clear();
    }
    entries.add(e);
  }

  List<Entry> entries() {
    return entries;
  }
}
