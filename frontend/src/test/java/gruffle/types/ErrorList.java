package gruffle.types;

import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects a package's errors and puts them in the order and form in which gc prints them: sorted by
 * position, one of several equal messages on a line, ten at most.
 */
public final class ErrorList {
  private static final int LIMIT = 10;
  private final List<TypeError> errors = new ArrayList<>();

  public void add(TypeError e) {
    errors.add(e);
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  public List<TypeError> sorted() {
    List<TypeError> list = new ArrayList<>(errors);
    list.sort(Comparator.comparing(TypeError::pos).thenComparing(TypeError::msg));
    List<TypeError> out = new ArrayList<>();
    for (TypeError e : list) {
      TypeError last = out.isEmpty() ? null : out.getLast();
      if (last == null || !sameLine(last.pos(), e.pos()) || !last.msg().equals(e.msg())) {
        out.add(e);
      }
    }
    return out;
  }

  private static boolean sameLine(Pos a, Pos b) {
    return a.line() == b.line() && a.base() == b.base();
  }

  /** The lines gc prints: at most ten errors unless all are asked for. */
  public List<String> lines(boolean all) {
    List<String> out = new ArrayList<>();
    for (TypeError e : sorted()) {
      if (!all && out.size() == LIMIT) {
        out.add("too many errors");
        break;
      }
      out.add(e.toString());
    }
    return out;
  }
}
