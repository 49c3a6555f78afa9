package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ./dev hello}: the whole process of a hello world that has just been edited, run by Gruffle and by {@code go run},
 * beside the binary of one.
 */
@Command(
    name = "./dev hello",
    description = "Measures whole processes of hello world, in turns.",
    sortOptions = false)
public final class Hello implements Callable<Integer> {
  private static final int TIMEOUT = 60;
  private static final String BINARY = "go's binary";

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "20",
      description = "processes of each kind (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "write the table into a document, between <!-- hello --> and <!-- end of hello -->")
  private Path markdown;

  @Mixin private Launched launched;

  public static void main(String[] args) {
    System.exit(Main.execute(new Hello(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Host host = launched.begin();
    Path folder = Files.createTempDirectory("gruffle-hello");
    Path file = folder.resolve("main.go");
    try {
      var measure = new Measure(launched.tools.binaries().resolve("measure"), folder, TIMEOUT);
      Table table = table(measure(measure, file));
      System.out.print("\n" + table.text());
      if (markdown != null) {
        String text = host.text() + ", " + runs + " runs.\n\n" + table.markdown();
        new MarkdownFile(markdown).put("hello", text);
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
    return 0;
  }

  private Map<String, List<Usage>> measure(Measure measure, Path file)
      throws IOException, InterruptedException {
    String binary = launched.tools.binaries().resolve("hello").toString();
    var gruffle = new ArrayList<>(launched.launcher());
    gruffle.addAll(List.of("run", "main.go"));
    var commands = new LinkedHashMap<String, List<String>>();
    commands.put(BINARY, List.of(binary));
    commands.put("go run", List.of("go", "run", "main.go"));
    commands.put("gruffle run", gruffle);
    String program = Files.readString(launched.tools.bench().resolve("programs/hello/main.go"));
    long stamp = System.currentTimeMillis();
    var text = new AtomicReference<String>();
    return InTurns.run(
        measure,
        runs,
        commands,
        i -> {
          // Different in every round and session: go run keeps what it has built.
          text.set("hello " + stamp + " " + i);
          Files.writeString(file, program.replace("hello, world", text.get()));
        },
        (name, out) -> out.equals((name.equals(BINARY) ? "hello, world" : text.get()) + "\n"));
  }

  /** A line for each kind of process. */
  static Table table(Map<String, List<Usage>> usages) {
    var table =
        new Table(List.of("", "wall median", "wall min", "cpu median", "cpu min", "MB median"));
    usages.forEach(
        (name, some) -> {
          String mb = String.format(Locale.ROOT, "%.0f", median(some, Usage::maxRssMb));
          table.row(
              List.of(
                  name,
                  seconds(median(some, Usage::wall)),
                  seconds(min(some, Usage::wall)),
                  seconds(median(some, Usage::cpu)),
                  seconds(min(some, Usage::cpu)),
                  mb));
        });
    return table;
  }

  static double median(List<Usage> usages, ToDoubleFunction<Usage> of) {
    return Figures.median(usages.stream().mapToDouble(of)).orElseThrow();
  }

  private static double min(List<Usage> usages, ToDoubleFunction<Usage> of) {
    return usages.stream().mapToDouble(of).min().orElseThrow();
  }

  private static String seconds(double s) {
    return String.format(Locale.ROOT, "%.3f s", s);
  }
}
