package gruffle.conformance.fuzz;

import gruffle.cli.GoProgram;
import gruffle.conformance.Golden;
import gruffle.conformance.How;
import gruffle.conformance.gotest.Engines;
import gruffle.dist.Library;
import gruffle.loader.Goroot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Runs generated programs in the engines and, where it is installed, in real Go, and compares what they print. A batch is one
 * Go program; only where its output differs are its programs run one by one.
 */
final class ProgramsCommand {
  private static final int LIMIT_SECONDS = 120;

  /** Makes the source of some programs of a seed, by their numbers. */
  interface Source {
    String file(long seed, List<Integer> numbers);
  }

  private final Source source;
  private final long seed;
  private final List<String> engines;
  private final Path folder;
  private final Path reports;
  private final String go; // null: not installed
  private final Library library = Library.open();
  private final List<String> findings = new ArrayList<>();
  private int done;

  /**
   * Prepares a run.
   *
   * @param engines the first stands in for real Go where there is none
   * @param folder for scratch files
   * @param reports where programs go that make a difference; null: nowhere
   */
  ProgramsCommand(Source source, long seed, List<String> engines, Path folder, Path reports) {
    this.source = source;
    this.seed = seed;
    this.engines = engines;
    this.folder = folder;
    this.reports = reports;
    Path root = Goroot.find(System::getenv);
    this.go = root == null ? null : root.resolve("bin/go").toString();
  }

  /** Runs programs from the first on; gives what was found. */
  List<String> run(int first, int count, int batch) throws IOException {
    for (int i = first; i < first + count; i += batch) {
      List<Integer> numbers =
          IntStream.range(i, Math.min(i + batch, first + count)).boxed().toList();
      batch(numbers);
      done += numbers.size();
      System.out.println("fuzz programs: " + done + " programs, " + findings.size() + " findings");
    }
    return findings;
  }

  private void batch(List<Integer> numbers) throws IOException {
    Path file = folder.resolve("main.go");
    Files.writeString(file, source.file(seed, numbers));
    Path binary = folder.resolve("main");
    if (go != null) {
      Golden built =
          process(List.of(go, "build", "-gcflags=-e", "-o", binary.toString(), "main.go"));
      if (built.exit() != 0) {
        find(numbers, "the generator's fault: " + built.stderr());
        return;
      }
    }
    var program = GoProgram.compile(library, List.of("main.go"), folder);
    if (!program.diagnostics().isEmpty()) {
      find(numbers, "compile errors: " + String.join("\n", program.diagnostics()));
      return;
    }
    Map<Integer, String> want = go == null ? null : go(binary, numbers);
    for (String engine : engines) {
      Map<Integer, String> got = ours(program, Engines.how(engine), numbers);
      if (want == null) {
        want = got;
      }
      for (int n : numbers) {
        if (!want.get(n).equals(got.get(n))) {
          find(List.of(n), engine + "\n" + difference(want.get(n), got.get(n)).indent(4));
        }
      }
    }
  }

  private void find(List<Integer> numbers, String text) throws IOException {
    String name =
        seed + "-" + numbers.getFirst() + (numbers.size() > 1 ? "-" + numbers.getLast() : "");
    String finding = name + " " + text;
    findings.add(finding);
    System.out.println(finding);
    if (reports != null) {
      Files.writeString(reports.resolve(name + ".go"), source.file(seed, numbers));
    }
  }

  private Map<Integer, String> go(Path binary, List<Integer> numbers) throws IOException {
    Golden all = process(command(binary, numbers));
    if (all.exit() == 0) {
      return sections(all.stdout(), numbers);
    }
    var map = new LinkedHashMap<Integer, String>();
    for (int n : numbers) {
      map.put(n, text(process(command(binary, List.of(n)))));
    }
    return map;
  }

  private static List<String> command(Path binary, List<Integer> numbers) {
    var list = new ArrayList<String>();
    list.add(binary.toString());
    numbers.forEach(n -> list.add(String.valueOf(n)));
    return list;
  }

  private Map<Integer, String> ours(GoProgram program, How how, List<Integer> numbers) {
    Golden all = run(program, how, numbers);
    if (all.exit() == 0) {
      return sections(all.stdout(), numbers);
    }
    var map = new LinkedHashMap<Integer, String>();
    for (int n : numbers) {
      map.put(n, text(run(program, how, List.of(n))));
    }
    return map;
  }

  private Golden run(GoProgram program, How how, List<Integer> numbers) {
    List<String> args = command(Path.of("main"), numbers);
    return how.run(program, new ByteArrayInputStream(new byte[0]), args);
  }

  private static String text(Golden g) {
    return g.exit() == 0
        ? g.stdout().substring(g.stdout().indexOf('\n') + 1)
        : "exit "
            + g.exit()
            + "\n"
            + g.stdout()
            + withoutAddress(g.stderr().lines().findFirst().orElse(""));
  }

  /** A value that a panic cannot show is shown by its address, which differs by nature. */
  private static String withoutAddress(String panic) {
    return panic.replaceAll("(?<=\\) )0x[0-9a-f]+", "ADDRESS");
  }

  /** What each program has printed. */
  private static Map<Integer, String> sections(String output, List<Integer> numbers) {
    var map = new LinkedHashMap<Integer, String>();
    int at = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int start = output.indexOf("== " + numbers.get(i) + "\n", at);
      int end =
          i + 1 == numbers.size()
              ? output.length()
              : output.indexOf("\n== " + numbers.get(i + 1) + "\n", start) + 1;
      map.put(numbers.get(i), output.substring(output.indexOf('\n', start) + 1, end));
      at = end;
    }
    return map;
  }

  private static String difference(String want, String got) {
    List<String> w = want.lines().toList();
    List<String> g = got.lines().toList();
    for (int i = 0; i < Math.max(w.size(), g.size()); i++) {
      String a = i < w.size() ? w.get(i) : "(end)";
      String b = i < g.size() ? g.get(i) : "(end)";
      if (!a.equals(b)) {
        String before = i == 0 ? "" : w.get(i - 1) + "\n";
        return before + "- " + a + "\n+ " + b;
      }
    }
    return "?";
  }

  private Golden process(List<String> command) throws IOException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process p =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      if (!p.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        p.destroyForcibly();
        throw new IOException("does not end: " + command);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return new Golden(
        p.exitValue(),
        Files.readString(out, StandardCharsets.ISO_8859_1),
        Files.readString(err, StandardCharsets.ISO_8859_1));
  }

  String summary() {
    return "fuzz programs: seed %d, %d programs, engines %s, %d findings%s"
        .formatted(
            seed,
            done,
            String.join(",", engines),
            findings.size(),
            go == null ? "; no Go to compare with" : "");
  }
}
