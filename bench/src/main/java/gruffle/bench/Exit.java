package gruffle.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./dev exit}: how long it takes from main's return to the end of the process, as its parent sees it, while much is going on in
 * the program (bench/exits).
 */
@Command(
    name = "./dev exit",
    description = "Measures from main's return to the process's end, in turns with real Go.",
    sortOptions = false)
public final class Exit implements Callable<Integer> {
  private static final int TIMEOUT = 60;
  private static final double NANOS_PER_MS = 1e6;

  private static final List<String> STATES =
      List.of(
          "nothing",
          "parked",
          "100000 parked",
          "busy",
          "allocating",
          "reading stdin",
          "system calls",
          "full pipe",
          "timers",
          "listeners",
          "locked threads",
          "signals",
          "compiling",
          "profile",
          "500 MB",
          "all but 500 MB",
          "os.Exit, parked",
          "os.Exit, all of it");

  @Parameters(
      arity = "0..*",
      paramLabel = "STATE",
      description = "of bench/exits, in quotes (default: all)")
  private List<String> states = List.of();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "10",
      description = "processes of each kind (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--limit",
      paramLabel = "MS",
      description = "exit code 1 where the median of a state is above")
  private Double limit;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "write the table into a document, between <!-- exit --> and <!-- end of exit -->")
  private Path markdown;

  @Mixin private Launched launched;

  /** Milliseconds of several processes. */
  private record Times(List<Double> go, List<Double> gruffle) {
    static double median(List<Double> ms) {
      return Figures.median(ms.stream().mapToDouble(d -> d)).orElseThrow();
    }

    static double max(List<Double> ms) {
      return ms.stream().mapToDouble(d -> d).max().orElseThrow();
    }
  }

  public static void main(String[] args) {
    System.exit(Main.execute(new Exit(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (String s : states) {
      if (!STATES.contains(s)) {
        throw new UsageException("no state " + s + ", only " + String.join("; ", STATES));
      }
    }
    Host host = launched.begin();
    Map<String, Times> all = measure();
    Table table = table(all);
    System.out.print("\n" + table.text());
    if (markdown != null) {
      String text = host.text() + ", " + runs + " runs.\n\n" + table.markdown();
      new MarkdownFile(markdown).put("exit", text);
    }
    int late = 0;
    if (limit != null) {
      for (var e : all.entrySet()) {
        if (Times.median(e.getValue().gruffle()) > limit) {
          System.out.println(e.getKey() + ": above " + limit + " ms");
          late++;
        }
      }
    }
    return late > 0 ? 1 : 0;
  }

  private Map<String, Times> measure() throws IOException, InterruptedException {
    var gruffle = new ArrayList<>(launched.launcher());
    gruffle.addAll(List.of("run", "./exits"));
    List<String> go = List.of(launched.tools.binaries().resolve("exits").toString());
    var all = new LinkedHashMap<String, Times>();
    for (int i = 0; i <= runs; i++) { // the first fills the page cache, and does not count
      for (String state : states.isEmpty() ? STATES : states) {
        double ours = run(gruffle, state);
        double theirs = run(go, state);
        if (i > 0) {
          Times t =
              all.computeIfAbsent(state, k -> new Times(new ArrayList<>(), new ArrayList<>()));
          t.go().add(theirs);
          t.gruffle().add(ours);
        }
      }
    }
    return all;
  }

  /** Milliseconds from what the program says last to its end. */
  private double run(List<String> command, String state) throws IOException, InterruptedException {
    var words = new ArrayList<>(command);
    words.add(state);
    Measure.Ended e = launched.tools.measure(TIMEOUT).runWithOpenInput(words);
    List<String> lines = e.stdout().lines().toList();
    if (!e.usage().ok() || lines.size() != 2) {
      throw new IOException(state + ": " + e.usage().status() + "\n" + e.stdout() + e.stderr());
    }
    return (e.usage().end() - Long.parseLong(lines.getLast())) / NANOS_PER_MS;
  }

  private static Table table(Map<String, Times> all) {
    var table =
        new Table(List.of("main returns with", "go median", "most", "gruffle median", "most"));
    all.forEach(
        (state, t) ->
            table.row(
                List.of(
                    state,
                    ms(Times.median(t.go())),
                    ms(Times.max(t.go())),
                    ms(Times.median(t.gruffle())),
                    ms(Times.max(t.gruffle())))));
    return table;
  }

  private static String ms(double ms) {
    return String.format(Locale.ROOT, "%.1f ms", ms);
  }
}
