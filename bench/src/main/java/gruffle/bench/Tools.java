package gruffle.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders, and how the things in them are started.
 *
 * @param root of the project
 */
record Tools(Path root) {
  /** Found by the property that ./dev sets. */
  static Tools here() {
    return new Tools(Path.of(System.getProperty("gruffle.root", "")).toAbsolutePath());
  }

  Path bench() {
    return root.resolve("bench");
  }

  Path catalog() {
    return bench().resolve("programs.tsv");
  }

  /** Where the Go binaries are: of the programs, measure and checkstd. */
  Path binaries() {
    return bench().resolve("target").resolve("go");
  }

  /** Builds all that is Go in bench/; quick where nothing has changed. */
  void buildGo() throws IOException, InterruptedException {
    Files.createDirectories(binaries());
    String to = binaries() + File.separator;
    Host.line(
        bench(),
        List.of(
            "go",
            "build",
            "-o",
            to,
            "./programs/...",
            "./servers/...",
            "./growth/...",
            "./exits",
            "./measure",
            "./checkstd"));
  }

  Measure measure(int timeoutSeconds) {
    return new Measure(binaries().resolve("measure"), bench(), timeoutSeconds);
  }

  /**
   * What starts Gruffle.
   *
   * @param classes the classes of ./dev, at once; else the launcher, which builds when it first starts, and uses the AOT
   *     cache
   */
  List<String> launcher(boolean classes) {
    if (!classes) {
      return List.of(root.resolve("gruffle").toString());
    }
    String cp = System.getProperty("gruffle.cli.classpath");
    if (cp == null) {
      throw new UsageException("--classes works with ./dev only");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "@" + root.resolve("build/jvm.flags"),
        "@" + root.resolve("build/launcher.flags"),
        "-cp",
        cp,
        "gruffle.cli.Main");
  }

  /** Says so where it is not the present sources that are measured. */
  void warn(boolean classes) throws IOException {
    if (!classes && stale()) {
      System.out.println("./gruffle is older than the sources: GRUFFLE_REBUILD=1 builds it again.");
    }
  }

  /** Whether a source is newer than what the launcher starts. */
  private boolean stale() throws IOException {
    Path built = root.resolve("dist/target/gruffle/launch.conf");
    if (!Files.exists(built)) {
      return false; // it will be built
    }
    var time = Files.getLastModifiedTime(built);
    try (var modules = Files.list(root)) {
      for (Path sources : (Iterable<Path>) modules.map(m -> m.resolve("src/main"))::iterator) {
        if (sources.startsWith(bench()) || !Files.isDirectory(sources)) {
          continue;
        }
        try (var files = Files.walk(sources)) {
          for (Path f : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
            if (Files.getLastModifiedTime(f).compareTo(time) > 0) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
