package gruffle.conformance.stdtest;

import gruffle.conformance.KnownFailures;
import gruffle.conformance.TestData;
import gruffle.dist.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code ./dev stdtest}: the tests of Go's library, read where Go is installed, through {@code gruffle test}. */
public final class StdTestMain {
  static final List<String> PACKAGES =
      List.of(
          "strings",
          "bytes",
          "strconv",
          "unicode/utf8",
          "sort",
          "slices",
          "maps",
          "errors",
          "fmt",
          "math",
          "math/bits",
          "math/big",
          "bufio",
          "io",
          "path",
          "path/filepath",
          "container/heap",
          "container/list",
          "container/ring",
          "text/template",
          "text/tabwriter",
          "encoding/json",
          "encoding/base64",
          "encoding/hex",
          "encoding/binary",
          "encoding/csv",
          "regexp",
          "net",
          "net/netip",
          "net/url",
          "html",
          "go/scanner",
          "go/parser",
          "go/format",
          "time",
          "context",
          "sync",
          "reflect");

  private static final String OPEN = "<!-- stdtest -->\n";
  private static final String CLOSE = "<!-- end of stdtest -->\n";
  private static final String USAGE =
      """
      usage: ./dev stdtest [OPTION]… [PACKAGE]…      the packages, or all that are measured
        --seconds=N       limit for a package; default 120
        --markdown=FILE   renews the table there
        --failures=FILE   writes a line for each failure: package, test, what it said
        --verbose         shows what failing tests print""";

  private final KnownFailures known;
  private final List<PackageResult> results = new ArrayList<>();

  private StdTestMain() {
    known = new KnownFailures(TestData.root().resolve("stdtest_known_failures.tsv"));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int seconds = 120;
    Path markdown = null;
    Path failures = null;
    boolean verbose = false;
    var packages = new ArrayList<String>();
    for (String a : args) {
      String value = a.substring(a.indexOf('=') + 1);
      switch (a.startsWith("--") ? a.replaceFirst("=.*", "") : "") {
        case "" -> packages.add(a);
        case "--seconds" -> seconds = Integer.parseInt(value);
        case "--markdown" -> markdown = Path.of(value);
        case "--failures" -> failures = Path.of(value);
        case "--verbose" -> verbose = true;
        default -> {
          System.out.println(USAGE);
          return;
        }
      }
    }
    var main = new StdTestMain();
    boolean fine = main.run(packages.isEmpty() ? PACKAGES : packages, seconds, verbose);
    if (markdown != null) {
      main.renew(markdown);
    }
    if (failures != null) {
      Files.write(failures, main.failures());
    }
    System.exit(fine ? 0 : 1);
  }

  private boolean run(List<String> packages, int seconds, boolean verbose)
      throws IOException, InterruptedException {
    boolean fine = true;
    var tests = new PackageTests(seconds);
    for (String p : packages) {
      PackageResult r = tests.run(p);
      results.add(r);
      System.out.println(line(r));
      for (Map.Entry<String, String> f : r.failed.entrySet()) {
        String reason = known.reason(p, f.getKey());
        fine &= reason != null;
        System.out.println("  " + f.getKey() + (reason == null ? "" : " (" + reason + ")"));
        if (reason == null || verbose) {
          f.getValue().lines().limit(8).forEach(l -> System.out.println("      " + l));
        }
      }
      fine &= r.trouble.isEmpty();
      for (String name : r.passed) {
        if (known.reason(p, name) != null) {
          System.out.println("  " + name + " passes, but is listed");
          fine = false;
        }
      }
    }
    int passed = results.stream().mapToInt(r -> r.passed.size()).sum();
    int counted = results.stream().mapToInt(PackageResult::counted).sum();
    System.out.println(
        "stdtest: %d of %d passed (%s)".formatted(passed, counted, percent(passed, counted)));
    return fine;
  }

  private static String line(PackageResult r) {
    return "%s: %d of %d passed (%s), %d skipped, %d left out (%s), %s s%s"
        .formatted(
            r.path,
            r.passed.size(),
            r.counted(),
            percent(r.passed.size(), r.counted()),
            r.skipped.size(),
            r.leftOut.size(),
            percent(r.leftOut.size(), r.counted() + r.skipped.size() + r.leftOut.size()),
            String.format(Locale.ROOT, "%.1f", r.seconds),
            r.trouble.isEmpty() ? "" : ": " + r.trouble);
  }

  private static String percent(int n, int of) {
    return of == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * n / of);
  }

  private List<String> failures() {
    var lines = new ArrayList<String>();
    for (PackageResult r : results) {
      r.failed.forEach(
          (name, text) ->
              lines.add(r.path + "\t" + name + "\t" + text.lines().limit(3).toList().toString()));
    }
    return lines;
  }

  private void renew(Path file) throws IOException {
    String text = Files.readString(file);
    int from = text.indexOf(OPEN) + OPEN.length();
    int to = text.indexOf(CLOSE);
    Files.writeString(file, text.substring(0, from) + "\n" + table() + "\n" + text.substring(to));
  }

  private String table() {
    Set<String> ours = Library.open().packages();
    var b =
        new StringBuilder(
            "| package | whose | passed | failed | skipped | left out |\n|---|---|---:|---:|---:|---:|\n");
    int passed = 0;
    int failed = 0;
    int skipped = 0;
    int left = 0;
    for (PackageResult r : results) {
      b.append("| ").append(r.path).append(ours.contains(r.path) ? " | ours | " : " | Go's | ");
      b.append(r.passed.size()).append(", ").append(percent(r.passed.size(), r.counted()));
      b.append(" | ").append(r.failed.isEmpty() ? r.trouble : String.valueOf(r.failed.size()));
      b.append(" | ").append(r.skipped.isEmpty() ? "" : String.valueOf(r.skipped.size()));
      int all = r.counted() + r.skipped.size() + r.leftOut.size();
      String share = r.leftOut.size() + ", " + percent(r.leftOut.size(), all);
      b.append(" | ").append(r.leftOut.isEmpty() ? "" : share).append(" |\n");
      passed += r.passed.size();
      failed += r.failed.size();
      skipped += r.skipped.size();
      left += r.leftOut.size();
    }
    return b.append(
            "| **all of these** |  | %d, %s | %d | %d | %d |\n"
                .formatted(passed, percent(passed, passed + failed), failed, skipped, left))
        .toString();
  }
}
