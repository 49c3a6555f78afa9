package gruffle.conformance.gotest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which programs of GOROOT/test say something about an implementation other than gc: all but those in
 * testdata/gotest_not_applicable.tsv, and those that a build constraint or their own directive keeps out.
 */
final class Applicability {
  private static final String COUNTS = "# applicable: ";
  private static final String SKIP = "skip";
  private static final Set<String> ACTIONS =
      Set.of(
          "run",
          "runoutput",
          "rundir",
          "runindir",
          "errorcheck",
          "errorcheckdir",
          "errorcheckoutput",
          "errorcheckandrundir",
          "compile",
          "compiledir",
          "build",
          "builddir",
          "buildrun",
          "buildrundir");

  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  Applicability(Path table) {
    try {
      Files.readAllLines(table).forEach(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    if (line.startsWith(COUNTS)) {
      for (String count : line.substring(COUNTS.length()).split(", ")) {
        String[] words = count.split(" ");
        counts.put(words[0], Integer.valueOf(words[1]));
      }
    } else if (!line.isBlank() && !line.startsWith("path\t")) {
      String[] cells = line.split("\t");
      if (cells.length != 2) {
        throw new IllegalStateException("not two cells: " + line);
      }
      reasons.put(cells[0], cells[1]);
    }
  }

  /** Why a program does not count, null if it does. */
  String reason(GoTest t) {
    String action = t.recipe().action();
    if (action.equals(SKIP)) {
      return "Go's own runner skips it";
    }
    if (!ACTIONS.contains(action)) {
      return "directive " + action + ": the code that gc generates";
    }
    String constraint = t.excluded();
    return constraint != null ? "build constraint: " + constraint : reasons.get(t.path());
  }

  /** The programs that the table lists. */
  Set<String> listed() {
    return reasons.keySet();
  }

  /** How many programs of each directive apply, as the table says: what is skipped where there is no Go. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** The same, counted. */
  Map<String, Integer> count(List<GoTest> tests) {
    var map = new TreeMap<String, Integer>();
    tests.stream()
        .filter(t -> reason(t) == null)
        .forEach(t -> map.merge(t.recipe().action(), 1, Integer::sum));
    return map;
  }
}
