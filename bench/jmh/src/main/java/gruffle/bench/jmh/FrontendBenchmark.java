package gruffle.bench.jmh;

import gruffle.dist.Library;
import gruffle.loader.Goroot;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.ExportImporter;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A package of an installed Go, which imports only what we ship: regexp/syntax. The counter is lines a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class FrontendBenchmark {
  private static final String PACKAGE = "regexp/syntax";

  private final TreeMap<String, byte[]> sources = new TreeMap<>();
  private final ExportImporter importer = new ExportImporter(Library.open()::exports);
  private long allLines;

  /** How much source was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long lines;

    @Setup(Level.Iteration)
    public void clear() {
      lines = 0;
    }
  }

  @Setup(Level.Trial)
  public void read() throws IOException {
    Path goroot = Goroot.find(System::getenv);
    if (goroot == null) {
      throw new IllegalStateException("no Go is installed here");
    }
    try (var files = Files.list(goroot.resolve("src").resolve(PACKAGE))) {
      for (Path f : (Iterable<Path>) files::iterator) {
        String name = f.getFileName().toString();
        if (name.endsWith(".go") && !name.endsWith("_test.go") && !name.startsWith("make_")) {
          byte[] text = Files.readAllBytes(f);
          sources.put(name, text);
          for (byte b : text) {
            allLines += b == '\n' ? 1 : 0;
          }
        }
      }
    }
  }

  @Benchmark
  public Object parse(Counter counter) {
    counter.lines += allLines;
    return files();
  }

  @Benchmark
  public Object parseAndCheck(Counter counter) {
    counter.lines += allLines;
    var errors = new ArrayList<String>();
    var pkg = new Pkg(PACKAGE, "syntax");
    var config = new Config(importer, e -> errors.add(e.msg()));
    new Checker(config, pkg, new Info()).checkFiles(files());
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    return pkg;
  }

  private List<File> files() {
    var files = new ArrayList<File>();
    sources.forEach(
        (name, text) ->
            files.add(
                Parser.parse(
                    PosBase.file(name),
                    text,
                    error -> {
                      throw new IllegalStateException(error.toString());
                    })));
    return files;
  }
}
