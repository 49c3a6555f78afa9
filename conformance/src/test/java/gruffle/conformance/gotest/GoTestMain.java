package gruffle.conformance.gotest;

import gruffle.conformance.KnownFailures;
import gruffle.conformance.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code ./dev gotest}: Go's own tests, in GOROOT/test, through our compiler and engines. */
public final class GoTestMain {
  private static final int PROGRESS = 100;
  private static final String OPEN = "<!-- gotest -->\n";
  private static final String CLOSE = "<!-- end of gotest -->\n";
  private static final String USAGE =
      """
      usage: ./dev gotest [OPTION]… [PATTERN]…      tests whose path contains a pattern, or all
        @FILE                  as a pattern: the paths that begin the lines of a file, such as one of --failures
        --engines=interp,…     interp, jit, tiered, tiered1 (thresholds of 1), graal (with ./dev --graal); default: the first four
        --directives=run,…     only these
        --dirs=fixedbugs,…     only these folders of GOROOT/test; . is the topmost
        --limit=SECONDS        for one run of a program, times the load of the machine; default 30
        --not-applicable       lists what is left out, with the reasons, and runs nothing
        --failures=FILE        writes a line for each failure: path, engine, cause
        --types                runs Go's tests of its type checker (GOROOT/src/internal/types/testdata) instead
        --markdown=FILE        renews the table there
        --verbose              shows what failing tests print""";

  private final Map<String, String> options = new HashMap<>();
  private final List<String> patterns = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Path data = TestData.root();
  private final Applicability applicability =
      new Applicability(data.resolve("gotest_not_applicable.tsv"));
  private final KnownFailures known = new KnownFailures(data.resolve("gotest_known_failures.tsv"));

  private GoTestMain(String[] args) throws IOException {
    for (String a : args) {
      if (a.startsWith("@")) {
        Files.readAllLines(Path.of(a.substring(1))).forEach(l -> paths.add(l.split("\t")[0]));
      } else if (a.startsWith("--")) {
        int eq = a.indexOf('=');
        options.put(eq < 0 ? a : a.substring(0, eq), eq < 0 ? "" : a.substring(eq + 1));
      } else {
        patterns.add(a);
      }
    }
  }

  public static void main(String[] args) throws IOException {
    var main = new GoTestMain(args);
    if (main.options.containsKey("--help")) {
      System.out.println(USAGE);
      return;
    }
    boolean fine = main.run();
    System.exit(fine ? 0 : 1);
  }

  private boolean run() throws IOException {
    Path root = GoTest.folderOfGo();
    if (root == null) {
      int n = applicability.counts().values().stream().mapToInt(Integer::intValue).sum();
      System.out.println("gotest: " + n + " skipped: Go is not installed");
      return true;
    }
    List<GoTest> all = GoTest.all(root);
    if (options.containsKey("--not-applicable")) {
      listNotApplicable(all);
      return true;
    }
    var results = new ArrayList<Result>();
    var notApplicable = new TreeMap<String, Integer>();
    long seconds = Long.parseLong(options.getOrDefault("--limit", "30"));
    try (var worker = new WorkerProcess(root, seconds * 1000)) {
      for (GoTest t : all) {
        if (applicability.reason(t) != null) {
          notApplicable.merge(t.recipe().action(), 1, Integer::sum);
        } else if (selected(t)) {
          runAll(t, worker, results);
        }
      }
    }
    report(results, notApplicable);
    return results.stream().allMatch(Result::expected);
  }

  private void listNotApplicable(List<GoTest> all) {
    var lines = new ArrayList<String>();
    for (GoTest t : all) {
      String reason = applicability.reason(t);
      if (reason != null) {
        lines.add(t.recipe().action() + "\t" + t.path() + "\t" + reason);
      }
    }
    lines.sort(Comparator.naturalOrder());
    lines.forEach(System.out::println);
    String counts =
        applicability.count(all).entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    System.out.println("# applicable: " + counts);
  }

  private boolean selected(GoTest t) {
    int slash = t.path().lastIndexOf('/');
    String dir = slash < 0 ? "." : t.path().substring(0, slash);
    return chosen("--dirs", dir)
        && chosen("--directives", t.recipe().action())
        && (patterns.isEmpty() && paths.isEmpty()
            || paths.contains(t.path())
            || patterns.stream().anyMatch(t.path()::contains));
  }

  private boolean chosen(String option, String value) {
    String list = options.get(option);
    return list == null || List.of(list.split(",")).contains(value);
  }

  private void runAll(GoTest t, WorkerProcess worker, List<Result> results) throws IOException {
    List<String> engines =
        !t.recipe().runs()
            ? List.of(Engines.CHECK)
            : options.containsKey("--engines")
                ? List.of(options.get("--engines").split(","))
                : Engines.all();
    for (String engine : engines) {
      long start = System.nanoTime();
      Outcome o = worker.run(t, engine);
      Result r = Result.of(t, engine, o, known, (System.nanoTime() - start) / 1_000_000);
      results.add(r);
      if (!r.expected()) {
        System.out.println(r.line());
      }
      if (results.size() % PROGRESS == 0) {
        System.out.println("gotest: " + results.size() + " run, now at " + t.path());
      }
      if (options.containsKey("--verbose") && !o.passes()) {
        System.out.println(o.detail().indent(4));
      }
    }
  }

  private void report(List<Result> results, Map<String, Integer> notApplicable) throws IOException {
    var causes = new TreeMap<String, Integer>();
    var lines = new TreeSet<String>();
    for (Result r : results) {
      if (!r.outcome().passes()) {
        causes.merge(r.outcome().cause(), 1, Integer::sum);
        lines.add(r.test().path() + "\t" + r.engine() + "\t" + r.outcome().cause());
      }
    }
    causes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> System.out.printf("%5d  %s%n", e.getValue(), e.getKey()));
    var summary = new Summary(results, notApplicable);
    summary.lines().forEach(System.out::println);
    if (options.containsKey("--failures")) {
      Files.write(Path.of(options.get("--failures")), lines);
    }
    if (options.containsKey("--markdown")) {
      String figures =
          options.containsKey("--figures")
              ? Files.readString(Path.of(options.get("--figures")))
              : "";
      renew(
          Path.of(options.get("--markdown")),
          summary.markdown()
              + "\n```\n"
              + String.join("\n", summary.lines())
              + "\n"
              + figures
              + "```\n");
    }
  }

  private static void renew(Path document, String generated) throws IOException {
    String old = Files.readString(document);
    int from = old.indexOf(OPEN);
    int to = old.indexOf(CLOSE);
    if (from < 0 || to < from) {
      throw new IOException(document + " has no lines " + OPEN.strip() + " and " + CLOSE.strip());
    }
    Files.writeString(
        document,
        old.substring(0, from + OPEN.length()) + "\n" + generated + "\n" + old.substring(to));
  }
}
