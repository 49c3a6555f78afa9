package gruffle.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ./dev servers}: a TCP echo server in Gruffle and in real Go under the same client, in turns; with a few busy connections, and with
 * very many that are nearly all idle; and what a parked goroutine costs.
 */
@Command(
    name = "./dev servers",
    description = "Measures an echo server and parked goroutines, in turns with real Go.",
    sortOptions = false)
public final class Servers implements Callable<Integer> {
  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "servers of each kind (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "5",
      description = "of the busy load, after as many of warm-up (default: ${DEFAULT-VALUE})")
  private int seconds;

  @Option(
      names = "--idle-seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "how long the many connections are held (default: ${DEFAULT-VALUE})")
  private int idleSeconds;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "10000",
      description = "of which 1 %% are busy (default: ${DEFAULT-VALUE}; 0: without)")
  private int connections;

  @Option(
      names = "--goroutines",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "that park (default: ${DEFAULT-VALUE}; 0: without)")
  private int goroutines;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "write the table into a document, between <!-- servers --> and <!-- end of servers -->")
  private Path markdown;

  @Mixin private Launched launched;

  public static void main(String[] args) {
    System.exit(Main.execute(new Servers(), args));
  }

  /** What a load measured: lost is a number of connections, rss the server's in bytes at its end, cpu its seconds meanwhile. */
  private record Load(double messages, double seconds, long lost, double cpu, long rss) {
    double perSecond() {
      return messages / seconds;
    }

    double cpuMicros() {
      return cpu / messages * 1e6;
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Host host = launched.begin();
    var table = new Table(List.of("", "go", "gruffle", "ratio"));
    long lost = busy(table);
    if (connections > 0) {
      lost += idle(table);
    }
    if (goroutines > 0) {
      parked(table);
    }
    System.out.print("\n" + table.text());
    if (markdown != null) {
      String text = host.text() + ", medians of " + rounds + ".\n\n" + table.markdown();
      new MarkdownFile(markdown).put("servers", text);
    }
    if (lost > 0) {
      System.out.println(lost + " connections failed or got something else back");
    }
    return lost > 0 ? 1 : 0;
  }

  private long busy(Table table) throws IOException, InterruptedException {
    var loads = new LinkedHashMap<String, List<Load>>();
    for (int i = 0; i < rounds; i++) {
      for (var command : commands("echo").entrySet()) {
        try (var server = start(command.getValue())) {
          load(server, 64, 100, seconds);
          Load l = load(server, 64, 100, seconds);
          loads.computeIfAbsent(command.getKey(), k -> new ArrayList<>()).add(l);
          System.out.printf(
              Locale.ROOT, "echo, %s: %.0f messages/s%n", command.getKey(), l.perSecond());
        }
      }
    }
    row(table, "echo, 64 connections: messages/s", "%.0f", loads, Load::perSecond);
    row(table, "server's CPU a message", "%.2f µs", loads, Load::cpuMicros);
    return lost(loads);
  }

  private long idle(Table table) throws IOException, InterruptedException {
    var loads = new LinkedHashMap<String, List<Load>>();
    for (var command : commands("echo").entrySet()) {
      try (var server = start(command.getValue())) {
        Load l = load(server, connections, 1, idleSeconds);
        loads.put(command.getKey(), List.of(l));
        System.out.printf(
            Locale.ROOT, "%d connections, %s: %d lost%n", connections, command.getKey(), l.lost());
      }
    }
    String what = connections + " connections, 1 % busy, " + idleSeconds + " s: ";
    row(table, what + "resident", "%.0f MB", loads, l -> l.rss() / 1e6);
    row(table, "lost", "%.0f", loads, Load::lost);
    return lost(loads);
  }

  private void parked(Table table) throws IOException, InterruptedException {
    var create = new LinkedHashMap<String, List<Double>>();
    var bytes = new LinkedHashMap<String, List<Double>>();
    var measure = launched.tools.measure(300);
    for (int i = 0; i < rounds; i++) {
      for (var command : commands("parked").entrySet()) {
        var words = new ArrayList<>(command.getValue());
        words.add(Integer.toString(goroutines));
        Measure.Ended ended = measure.run(words);
        if (!ended.usage().ok()) {
          throw new IOException(command.getKey() + ": " + ended.stdout() + ended.stderr());
        }
        String[] w = ended.stdout().strip().split(" ");
        create.computeIfAbsent(command.getKey(), k -> new ArrayList<>()).add(Double.valueOf(w[1]));
        bytes.computeIfAbsent(command.getKey(), k -> new ArrayList<>()).add(Double.valueOf(w[3]));
        System.out.println("parked, " + command.getKey() + ": " + ended.stdout().strip());
      }
    }
    row(table, goroutines + " goroutines: until all are parked", "%.2f s", create, d -> d);
    row(table, "resident, each", "%.0f B", bytes, d -> d);
  }

  private static long lost(Map<String, List<Load>> loads) {
    return loads.values().stream().flatMap(List::stream).mapToLong(Load::lost).sum();
  }

  private static <T> void row(
      Table table,
      String what,
      String format,
      Map<String, List<T>> figures,
      ToDoubleFunction<T> of) {
    var cells = new ArrayList<String>();
    cells.add(what);
    var medians = new ArrayList<Double>();
    for (List<T> some : figures.values()) {
      double m = Figures.median(some.stream().mapToDouble(of)).orElseThrow();
      medians.add(m);
      cells.add(String.format(Locale.ROOT, format, m));
    }
    double go = medians.getFirst();
    cells.add(go == 0 ? "" : String.format(Locale.ROOT, "%.2fx", medians.getLast() / go));
    table.row(cells);
  }

  /** Real Go's binary, then Gruffle, of a program in bench/servers. */
  private Map<String, List<String>> commands(String program) {
    var gruffle = new ArrayList<>(launched.launcher());
    gruffle.addAll(List.of("run", "./servers/" + program));
    var m = new LinkedHashMap<String, List<String>>();
    m.put("go", List.of(launched.tools.binaries().resolve(program).toString()));
    m.put("gruffle", gruffle);
    return m;
  }

  private EchoServer start(List<String> command) throws IOException {
    return new EchoServer(launched.tools.bench(), command);
  }

  private Load load(EchoServer server, int connections, int percent, int seconds)
      throws IOException, InterruptedException {
    Process client =
        new ProcessBuilder(
                launched.tools.binaries().resolve("load").toString(),
                server.address(),
                Integer.toString(connections),
                Integer.toString(percent),
                Integer.toString(seconds))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      String ready = out.readLine();
      double cpu = server.cpu();
      String line = out.readLine();
      if (!"ready".equals(ready) || line == null) {
        throw new IOException("the client says " + ready + " " + line);
      }
      String[] w = line.split(" ");
      return new Load(
          Double.parseDouble(w[1]),
          Double.parseDouble(w[3]),
          Long.parseLong(w[5]),
          server.cpu() - cpu,
          server.resident());
    } finally {
      client.destroy();
      client.waitFor();
    }
  }
}
