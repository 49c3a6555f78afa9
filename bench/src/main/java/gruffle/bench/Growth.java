package gruffle.bench;

import gruffle.bench.GrowthSubject.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./dev growth}: how the cost of things grows with their number, in Gruffle and in real Go. */
@Command(
    name = "./dev growth",
    description = "Measures how cost grows with size, in turns with real Go.",
    sortOptions = false)
public final class Growth implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "SUBJECT",
      description = "of goroutines, connections, maps, heap, source-run, source-vet (default: all)")
  private List<String> names = List.of();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "processes for each size, of which the best counts (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(names = "--small", description = "tiny sizes: only to see that all works")
  private boolean small;

  @Option(names = "--json", paramLabel = "FILE", description = "write all figures")
  private Path json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "write the table into a document, between <!-- growth --> and <!-- end of growth -->, and the plots into the folder plots beside it")
  private Path markdown;

  @Mixin private Launched launched;

  public static void main(String[] args) {
    System.exit(Main.execute(new Growth(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<GrowthSubject> subjects = select();
    Host host = launched.begin();
    var curves = new ArrayList<GrowthCurves>();
    for (GrowthSubject s : subjects) {
      curves.add(measure(s));
    }
    var report = new GrowthReport(curves);
    System.out.print("\n" + report.table().text());
    if (json != null) {
      Files.writeString(json, Json.of(report.map(host, runs)));
    }
    if (markdown != null) {
      Path plots = markdown.toAbsolutePath().resolveSibling("plots");
      Files.createDirectories(plots);
      for (GrowthCurves c : curves) {
        Files.writeString(plots.resolve(c.subject().name() + ".svg"), new Plot(c).svg());
      }
      String text = host.text() + ", the best of " + runs + ".\n\n" + report.markdown();
      new MarkdownFile(markdown).put("growth", text);
    }
    return 0;
  }

  private List<GrowthSubject> select() {
    List<Figure> memory = List.of(Figure.TIME, Figure.MB);
    List<GrowthSubject> all =
        List.of(
            new GrowthProgram(
                launched,
                "goroutines",
                "goroutines made, parked, woken up and joined",
                "goroutines",
                small ? List.of(10, 100) : List.of(1_000, 10_000, 100_000, 1_000_000),
                memory),
            new GrowthConnections(launched, small ? List.of(2, 20) : List.of(100, 1_000, 10_000)),
            new GrowthProgram(
                launched,
                "maps",
                "a map filled, looked up and gone through",
                "entries",
                small ? List.of(10, 100) : List.of(10_000, 100_000, 1_000_000, 10_000_000),
                memory),
            new GrowthProgram(
                launched,
                "heap",
                "4 million objects allocated beside a live heap",
                "live MB",
                small ? List.of(1, 2) : List.of(1, 10, 100, 1_000),
                List.of(Figure.TIME, Figure.PAUSE, Figure.MB)),
            new GrowthSource(launched, "run", lines()),
            new GrowthSource(launched, "vet", lines()));
    var known = all.stream().map(GrowthSubject::name).toList();
    for (String n : names) {
      if (!known.contains(n)) {
        throw new UsageException("no subject " + n + ", only " + String.join(", ", known));
      }
    }
    return names.isEmpty() ? all : all.stream().filter(s -> names.contains(s.name())).toList();
  }

  private List<Integer> lines() {
    return small ? List.of(100, 300) : List.of(500, 5_000, 50_000);
  }

  /** In turns: each size in real Go and in Gruffle, and all of that again. */
  private GrowthCurves measure(GrowthSubject s) throws IOException, InterruptedException {
    var go = new EnumMap<Figure, Map<Integer, Double>>(Figure.class);
    var gruffle = new EnumMap<Figure, Map<Integer, Double>>(Figure.class);
    for (int i = 0; i < runs; i++) {
      for (int size : s.sizes()) {
        var line = new StringBuilder(s.name() + ", " + size + " " + s.unit());
        for (var side : List.of(go, gruffle)) {
          Map<Figure, Double> values = s.measure(side == gruffle, size);
          for (Figure f : s.figures()) {
            side.computeIfAbsent(f, k -> new TreeMap<>()).merge(size, values.get(f), Math::min);
          }
          line.append(side == go ? ": go " : ", gruffle ");
          line.append(String.format(Locale.ROOT, "%.6f s", values.get(Figure.TIME)));
        }
        System.out.println(line);
      }
    }
    return GrowthCurves.of(s, go, gruffle);
  }
}
