package gruffle.repl;

import java.util.ArrayList;
import java.util.List;

/** The statements that a session has run without failing, in order: what :save writes besides the declarations. */
final class History {
  private final List<String> statements = new ArrayList<>();

  void add(String statement) {
    statements.add(statement);
  }

  List<String> statements() {
    return statements;
  }
}
