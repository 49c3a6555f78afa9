package gruffle.conformance.gotest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Counts of a run, as text and as a table of Markdown. */
final class Summary {
  private final List<Result> results;
  private final Map<String, Integer> notApplicable;

  /**
   * Of results.
   *
   * @param notApplicable numbers by directive
   */
  Summary(List<Result> results, Map<String, Integer> notApplicable) {
    this.results = results;
    this.notApplicable = notApplicable;
  }

  private List<Result> of(Predicate<Result> which) {
    return results.stream().filter(which).toList();
  }

  private LinkedHashSet<String> engines() {
    var set = new LinkedHashSet<String>();
    results.forEach(r -> set.add(r.engine()));
    return set;
  }

  private static final List<String> GROUPS = List.of("programs", "errorcheck", "compile and build");

  /** Directives that are measured together. */
  private static String group(Result r) {
    String action = r.test().recipe().action();
    if (r.test().recipe().runs()) {
      return GROUPS.get(0);
    }
    return action.startsWith("errorcheck") ? GROUPS.get(1) : GROUPS.get(2);
  }

  /** A line for each kind of test and engine, and one that says whether all is as expected. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (String group : GROUPS) {
      for (String engine : engines()) {
        var some = of(r -> group(r).equals(group) && r.engine().equals(engine));
        if (!some.isEmpty()) {
          lines.add("gotest: " + group + ", " + engine + ": " + counts(some));
        }
      }
    }
    long unexpected = results.stream().filter(r -> !r.expected()).count();
    lines.add("gotest: " + results.size() + " run, " + unexpected + " not as expected");
    return lines;
  }

  private static String counts(List<Result> some) {
    long passed = some.stream().filter(Result::counts).count();
    long texts = some.stream().filter(r -> r.outcome().passes()).count();
    long known = some.stream().filter(r -> r.known() != null && r.expected()).count();
    String text =
        "%d of %d passed (%s)".formatted(passed, some.size(), percent(passed, some.size()));
    if (texts != passed) {
      text += ", all texts match in " + texts;
    }
    return text + ", known failures " + known;
  }

  private static String percent(long n, long of) {
    return of == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * n / of);
  }

  /** A row for each directive. */
  String markdown() {
    var b = new StringBuilder("| directive | not applicable | programs |");
    var engines = engines();
    engines.forEach(e -> b.append(' ').append(e).append(" |"));
    b.append("\n|---|---:|---:|").append("---:|".repeat(engines.size())).append('\n');
    var actions = new LinkedHashSet<String>();
    results.stream().map(r -> r.test().recipe().action()).sorted().forEach(actions::add);
    for (String action : actions) {
      var some = of(r -> r.test().recipe().action().equals(action));
      long programs = some.stream().map(r -> r.test().path()).distinct().count();
      b.append("| ").append(action).append(" | ").append(notApplicable.getOrDefault(action, 0));
      b.append(" | ").append(programs).append(" |");
      for (String e : engines) {
        b.append(cell(some.stream().filter(r -> r.engine().equals(e)).toList()));
      }
      b.append('\n');
    }
    return b.toString();
  }

  private static String cell(List<Result> some) {
    if (some.isEmpty()) {
      return "  |";
    }
    long passed = some.stream().filter(Result::counts).count();
    long texts = some.stream().filter(r -> r.outcome().passes()).count();
    String apart = texts == passed ? "" : " (texts: " + texts + ")";
    return " " + passed + ", " + percent(passed, some.size()) + apart + " |";
  }
}
