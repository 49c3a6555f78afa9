package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./dev imports}: what importing a package costs, by whole processes of a program that does nothing else: with all that it needs compiled before, and,
 * where it comes from an installed Go, with nothing.
 */
@Command(
    name = "./dev imports",
    description = "Measures programs that only import a package, in turns.",
    sortOptions = false)
public final class Imports implements Callable<Integer> {
  private static final int TIMEOUT = 600;
  private static final String NONE = "(none)";

  /** Of an installed Go: the big ones, and what is asked for most. */
  private static final List<String> INSTALLED =
      List.of(
          "archive/zip",
          "compress/gzip",
          "crypto/sha256",
          "crypto/tls",
          "database/sql",
          "encoding/base64",
          "encoding/csv",
          "encoding/gob",
          "encoding/json",
          "encoding/xml",
          "go/parser",
          "go/types",
          "html/template",
          "image/png",
          "log/slog",
          "math/big",
          "net/http",
          "net/url",
          "os/exec",
          "path/filepath",
          "regexp",
          "text/template");

  @Parameters(arity = "0..*", paramLabel = "PACKAGE", description = "these (default: all)")
  private List<String> packages = List.of();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "processes of each kind, all but the first compilations (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description =
          "write the table into a document, between <!-- imports --> and <!-- end of imports -->")
  private Path markdown;

  @Mixin private Launched launched;

  public static void main(String[] args) {
    System.exit(Main.execute(new Imports(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Host host = launched.begin();
    Path folder = Files.createTempDirectory("gruffle-imports");
    try {
      var measure = new Measure(launched.tools.binaries().resolve("measure"), folder, TIMEOUT);
      Table table = measure(measure, folder);
      System.out.print("\n" + table.text());
      if (markdown != null) {
        String text = host.text() + ", " + runs + " runs, first compilations once.\n\n";
        new MarkdownFile(markdown).put("imports", text + table.markdown());
      }
    } finally {
      delete(folder);
    }
    return 0;
  }

  private Table measure(Measure measure, Path folder) throws IOException, InterruptedException {
    List<String> shipped = shipped();
    List<String> names = new ArrayList<>(packages);
    if (names.isEmpty()) {
      names.addAll(shipped);
      names.addAll(INSTALLED);
    }
    names.addFirst(NONE);
    Path cache = folder.resolve("cache");
    var first = new TreeMap<String, Usage>();
    var commands = new LinkedHashMap<String, List<String>>();
    for (String name : names) {
      Path file = folder.resolve("p" + commands.size() + ".go");
      String imports = name.equals(NONE) ? "" : "import _ \"" + name + "\"\n\n";
      Files.writeString(file, "package main\n\n" + imports + "func main() {}\n");
      if (!shipped.contains(name) && !name.equals(NONE)) {
        Path empty = folder.resolve("first");
        first.put(name, run(measure, command(empty, file)));
        delete(empty);
      }
      commands.put(name, command(cache, file));
      run(measure, commands.get(name)); // fills the cache
    }
    Map<String, List<Usage>> usages =
        InTurns.run(measure, runs, commands, i -> {}, (name, out) -> out.isEmpty());
    return table(usages, first);
  }

  private List<String> command(Path cache, Path file) {
    var words = new ArrayList<>(List.of("env", "GRUFFLECACHE=" + cache));
    words.addAll(launched.launcher());
    words.addAll(List.of("run", file.getFileName().toString()));
    return words;
  }

  private static Usage run(Measure measure, List<String> command)
      throws IOException, InterruptedException {
    Measure.Ended e = measure.run(command);
    if (!e.usage().ok()) {
      throw new IOException(String.join(" ", command) + ": " + e.stdout() + e.stderr());
    }
    return e.usage();
  }

  /** What needs no Go comes first, and of each kind what costs most. */
  private static Table table(Map<String, List<Usage>> usages, Map<String, Usage> first) {
    var table =
        new Table(
            List.of(
                "package",
                "first compilation",
                "its cpu",
                "wall",
                "beyond none",
                "cpu",
                "beyond none",
                "MB"));
    double wall = Hello.median(usages.get(NONE), Usage::wall);
    double cpu = Hello.median(usages.get(NONE), Usage::cpu);
    var names = new ArrayList<>(usages.keySet());
    names.sort(
        Comparator.comparing((String n) -> first.containsKey(n))
            .thenComparing(n -> !n.equals(NONE))
            .thenComparing(n -> -Hello.median(usages.get(n), Usage::cpu)));
    for (String name : names) {
      List<Usage> some = usages.get(name);
      double w = Hello.median(some, Usage::wall);
      double c = Hello.median(some, Usage::cpu);
      Usage f = first.get(name);
      table.row(
          List.of(
              name,
              f == null ? "" : String.format(Locale.ROOT, "%.1f s", f.wall()),
              f == null ? "" : String.format(Locale.ROOT, "%.1f s", f.cpu()),
              ms(w),
              name.equals(NONE) ? "" : ms(w - wall),
              ms(c),
              name.equals(NONE) ? "" : ms(c - cpu),
              String.format(Locale.ROOT, "%.0f", Hello.median(some, Usage::maxRssMb))));
    }
    return table;
  }

  private static String ms(double seconds) {
    return String.format(Locale.ROOT, "%.0f ms", seconds * 1000);
  }

  /** The packages that need no Go, without those that programs cannot import. */
  private List<String> shipped() throws IOException {
    Path sources = launched.tools.root().resolve("stdlib/src/main/go");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(f -> f.toString().endsWith(".go"))
          .map(f -> sources.relativize(f.getParent()).toString())
          .filter(
              p -> !p.equals("internal") && !p.startsWith("internal/") && !p.contains("/internal"))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path f : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(f);
      }
    }
  }
}
