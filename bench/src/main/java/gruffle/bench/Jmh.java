package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./dev jmh}: runs the benchmarks of bench/jmh, and makes a table of what JMH found. */
@Command(
    name = "./dev jmh",
    description = "Runs JMH benchmarks of Gruffle's insides.",
    sortOptions = false)
public final class Jmh implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATTERN",
      description = "part of a name such as ChannelBenchmark.select (default: all)")
  private List<String> patterns = List.of();

  @Option(
      names = "--iterations",
      paramLabel = "N",
      defaultValue = "5",
      description = "of a second, after as many of warm-up (default: ${DEFAULT-VALUE})")
  private int iterations;

  @Option(
      names = "--forks",
      paramLabel = "N",
      defaultValue = "1",
      description = "JVMs for each benchmark (default: ${DEFAULT-VALUE})")
  private int forks;

  @Option(names = "--small", description = "moments only: to see that all works")
  private boolean small;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "write the table into a document, between <!-- jmh --> and <!-- end of jmh -->")
  private Path markdown;

  @Option(names = "--help", usageHelp = true, description = "print this")
  private boolean help;

  public static void main(String[] args) {
    System.exit(Main.execute(new Jmh(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Tools tools = Tools.here();
    Host host = Host.here(tools.root(), List.of("echo", "JMH's"));
    host.warn();
    Path csv = Files.createTempFile("gruffle-jmh", ".csv");
    try {
      Process p = new ProcessBuilder(command(tools, csv)).inheritIO().start();
      if (p.waitFor() != 0) {
        throw new IOException("JMH: exit code " + p.exitValue());
      }
      Table table = table(Files.readAllLines(csv));
      System.out.print("\n" + table.text());
      if (markdown != null) {
        String how = small ? "moments only" : iterations + " seconds after as many of warm-up";
        String text = host.machine() + "; " + how + ", " + forks + " JVM each.\n\n";
        new MarkdownFile(markdown).put("jmh", text + table.markdown());
      }
    } finally {
      Files.delete(csv);
    }
    return 0;
  }

  private List<String> command(Tools tools, Path csv) {
    String cp = System.getProperty("gruffle.jmh.classpath");
    if (cp == null) {
      throw new UsageException("works with ./dev only");
    }
    String time = small ? "50ms" : "1s";
    String count = Integer.toString(small ? 1 : iterations);
    var words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + tools.root().resolve("build/jvm.flags"),
                "-cp",
                cp,
                "org.openjdk.jmh.Main",
                "-foe",
                "true",
                "-f",
                Integer.toString(forks)));
    words.addAll(List.of("-wi", count, "-w", time, "-i", count, "-r", time));
    words.addAll(List.of("-rf", "csv", "-rff", csv.toString()));
    words.addAll(patterns);
    return words;
  }

  /** JMH's file: a line of titles, then benchmark, mode, threads, samples, score, error, unit and parameters. */
  static Table table(List<String> csv) {
    var table = new Table(List.of("benchmark", "score", "error", "unit"));
    List<String> titles = cells(csv.getFirst());
    for (String line : csv.subList(1, csv.size())) {
      List<String> c = cells(line);
      var name = new StringBuilder(c.get(0).substring(c.get(0).indexOf(".jmh.") + 5));
      for (int i = 7; i < c.size(); i++) {
        if (!c.get(i).isEmpty()) {
          String parameter = titles.get(i).substring("Param: ".length());
          name.append(", ").append(parameter).append(' ').append(c.get(i));
        }
      }
      table.row(List.of(name.toString(), number(c.get(4)), number(c.get(5)), c.get(6)));
    }
    return table;
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    for (String c : line.split(",", -1)) {
      cells.add(c.startsWith("\"") ? c.substring(1, c.length() - 1) : c);
    }
    return cells;
  }

  /** Three digits or more; the error of a single sample is none. */
  private static String number(String text) {
    double x = Double.parseDouble(text);
    if (Double.isNaN(x)) {
      return "";
    }
    return String.format(Locale.ROOT, x < 100 ? "%.1f" : "%.0f", x);
  }
}
