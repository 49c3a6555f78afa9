package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./dev bench}: the benchmark programs in Gruffle's engines and in real Go, in turns. */
@Command(
    name = "./dev bench",
    description = "Runs benchmark programs in Gruffle and in real Go, in turns, and compares.",
    sortOptions = false)
public final class Main implements Callable<Integer> {
  private static final int USAGE = 2;

  @Option(
      names = "--engines",
      split = ",",
      paramLabel = "ENGINE",
      defaultValue = "tiered",
      description = "of Gruffle, as in tiered,jit,interp (default: ${DEFAULT-VALUE})")
  private List<String> engines;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "processes of one run each (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "repeats in the process that measures the steady state (default: ${DEFAULT-VALUE}; 0: none)")
  private int repeat;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "a process that takes longer is killed (default: ${DEFAULT-VALUE})")
  private int timeout;

  @Option(names = "--small", description = "the tests' tiny sizes: only to see that all works")
  private boolean small;

  @Option(names = "--check", description = "exit code 1 where a bound of bounds.tsv is exceeded")
  private boolean check;

  @Option(names = "--json", paramLabel = "FILE", description = "write all figures")
  private Path json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "write the table into a document, between <!-- bench --> and <!-- end of bench -->")
  private Path markdown;

  @Option(
      names = "--record",
      description = "write real Go's small outputs into programs.tsv, and end")
  private boolean record;

  @Parameters(
      paramLabel = "NAME",
      description = "programs or groups (default: all but the group wide)")
  private List<String> names = List.of();

  @Mixin private Launched launched;

  public static void main(String[] args) {
    System.exit(execute(new Main(), args));
  }

  /** Runs a command of ours; gives the exit code. */
  static int execute(Callable<Integer> main, String... args) {
    var line = new CommandLine(main);
    line.setExecutionExceptionHandler(
        (e, c, r) -> {
          if (e instanceof UsageException || e instanceof IOException) {
            System.err.println("bench: " + e.getMessage());
            return USAGE;
          }
          throw e;
        });
    return line.execute(args);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Tools tools = launched.tools;
    Catalog catalog = Catalog.read(tools.catalog());
    List<BenchProgram> programs = catalog.select(names);
    List<Bound> bounds = Bound.read(tools.bench().resolve("bounds.tsv"));
    if (record) {
      tools.buildGo();
      new Recorder(tools.measure(timeout), new Engine.Native(tools.binaries()))
          .record(catalog)
          .write(tools.catalog());
      return 0;
    }
    Host host = launched.begin();
    var plan = new Plan(runs, repeat, small);
    var all = new ArrayList<Engine>(List.of(new Engine.Native(tools.binaries())));
    engines.forEach(e -> all.add(new Engine.Gruffle(e, launched.launcher())));
    var progress = new Progress(System.err, engines);
    var session = new Session(tools.measure(timeout), all, plan, progress);
    var figures = new Figures(session.run(programs));

    Table table = new Report(figures, programs, engines, plan).table();
    System.out.println();
    System.out.print(table.text());
    if (json != null) {
      var report = new JsonReport(host, plan, programs, engines);
      Files.writeString(json, report.text(figures));
    }
    if (markdown != null) {
      String text = host.text() + ".\n\n" + table.markdown();
      new MarkdownFile(markdown).put("bench", text);
    }
    return problems(figures, programs, bounds) ? 1 : 0;
  }

  /** Prints them. */
  private boolean problems(Figures figures, List<BenchProgram> programs, List<Bound> bounds) {
    var lines = new ArrayList<String>();
    for (Sample s : figures.samples()) {
      if (!s.ok()) {
        lines.add(s.program() + ", " + s.engine() + ": " + s.problem() + " " + s.detail());
      }
    }
    if (check) {
      int checked = 0;
      for (Bound b : bounds) {
        if (engines.contains(b.engine()) && (b.figure() != Figure.STEADY || repeat > 1)) {
          lines.addAll(b.violations(figures, programs));
          checked++;
        }
      }
      System.out.println(checked + " of " + bounds.size() + " bounds checked");
    }
    lines.forEach(System.out::println);
    return !lines.isEmpty();
  }
}
