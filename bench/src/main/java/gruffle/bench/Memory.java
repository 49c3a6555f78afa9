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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./dev memory}: the resident memory of a hello world, and what it is for. */
@Command(
    name = "./dev memory",
    description = "Measures what the resident memory of a hello world is for.",
    sortOptions = false)
public final class Memory implements Callable<Integer> {
  private static final double MB = 1 << 20;

  /** Tracking takes some hundred KB itself; the listener stands in for the signal that jcmd would send. */
  private static final String OPTIONS = "-XX:NativeMemoryTracking=summary -XX:+StartAttachListener";

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      description = "processes (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "write the table into a document, between <!-- memory --> and <!-- end of memory -->")
  private Path markdown;

  @Mixin private Launched launched;

  public static void main(String[] args) {
    System.exit(Main.execute(new Memory(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Host host = launched.begin();
    var parts = new LinkedHashMap<String, List<Long>>();
    for (int i = 0; i < runs; i++) {
      look().forEach((part, n) -> parts.computeIfAbsent(part, k -> new ArrayList<>()).add(n));
    }
    var table = new Table(List.of("resident", "MB"));
    double sum = 0;
    for (var e : parts.entrySet()) {
      double bytes = Figures.median(e.getValue().stream().mapToDouble(n -> n)).orElseThrow();
      sum += bytes;
      table.row(List.of(e.getKey(), mb(bytes)));
    }
    table.row(List.of("all of it", mb(sum)));
    System.out.print("\n" + table.text());
    if (markdown != null) {
      String text = host.text() + ", medians of " + runs + ".\n\n" + table.markdown();
      new MarkdownFile(markdown).put("memory", text);
    }
    return 0;
  }

  private static String mb(double bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / MB);
  }

  /** One process, when it has said hello. */
  private Map<String, Long> look() throws IOException, InterruptedException {
    var words = new ArrayList<>(launched.launcher());
    words.addAll(List.of("run", "./resident"));
    var builder = new ProcessBuilder(words).directory(launched.tools.bench().toFile());
    builder.environment().put("JDK_JAVA_OPTIONS", OPTIONS);
    Path notes =
        Files.createTempFile("gruffle-memory", ".txt"); // the JVM says what it has picked up
    Process p = builder.redirectError(notes.toFile()).start();
    try {
      String line = p.inputReader().readLine();
      if (!"hello, world".equals(line)) {
        throw new IOException("the program says " + line + "\n" + Files.readString(notes));
      }
      String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      String pid = Long.toString(p.pid());
      String map = Host.line(launched.tools.bench(), List.of(jcmd, pid, "System.map"));
      return MemoryMap.parts(map.lines().toList());
    } finally {
      p.getOutputStream().close();
      p.waitFor();
      Files.delete(notes);
    }
  }
}
