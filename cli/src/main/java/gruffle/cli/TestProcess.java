package gruffle.cli;

import gruffle.dist.Library;
import gruffle.dist.Overlays;
import gruffle.link.Engine;
import gruffle.loader.BuildTags;
import gruffle.loader.Goroot;
import gruffle.loader.LoadException;
import gruffle.loader.TestFinder;
import gruffle.loader.TestSources;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.Config;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The process that {@link TestCommand} starts for one package: it compiles the package with its tests and becomes the test program, in
 * the package's directory. How far it has come is in a file, a line each.
 */
final class TestProcess {
  static final String PROPERTY = "gruffle.test";
  static final String SETUP_FAILED = "setup failed";
  static final String BUILD_FAILED = "build failed";
  static final String NO_TEST_FILES = "no test files";

  /** Followed by a line for standard error. */
  static final String ERROR = "error ";

  /** Followed by a name, "!" where no name is missing, and the error. */
  static final String LEFT_OUT = "left out ";

  /** Followed by the time, in milliseconds. */
  static final String STARTED = "started ";

  private static final String NOWHERE = "/dev/null";

  private final Path status;
  private final Path cwd;
  private final Engine engine;
  private final boolean withRegexp;
  private final boolean withProfiles;
  private final boolean countsAllocations;
  private final Path coverage;
  private final boolean trimmed;
  private final List<String> linkFlags;
  private final Set<String> tags;
  private final List<String> words;
  private final List<String> args;

  /** The words that start the program again, without arguments of its own. */
  private final List<String> again = new ArrayList<>();

  private TestProcess(List<String> w) {
    status = Path.of(w.get(0));
    cwd = Path.of(w.get(1));
    engine = Engine.named(w.get(2));
    withRegexp = Boolean.parseBoolean(w.get(3));
    tags = w.get(4).isEmpty() ? Set.of() : Set.of(w.get(4).split(","));
    withProfiles = Boolean.parseBoolean(w.get(5));
    countsAllocations = Boolean.parseBoolean(w.get(6));
    coverage = Path.of(w.get(7));
    trimmed = Boolean.parseBoolean(w.get(8));
    int m = Integer.parseInt(w.get(9));
    linkFlags = w.subList(10, 10 + m);
    int first = 11 + m;
    int n = Integer.parseInt(w.get(first - 1));
    words = w.subList(first, first + n);
    args = w.subList(first + n, w.size());
    again.add("test");
    again.add(NOWHERE);
    again.addAll(w.subList(1, first + n));
  }

  /**
   * The arguments that such a process takes.
   *
   * @param files what it writes and reads
   */
  static List<String> arguments(TestFiles files, Path cwd, TestOptions o, List<String> words) {
    var list = new ArrayList<String>();
    list.add(files.status().toString());
    list.add(cwd.toString());
    list.add(o.engine.name().toLowerCase(java.util.Locale.ROOT));
    list.add(String.valueOf(o.withRegexp));
    list.add(String.join(",", o.tags));
    list.add(String.valueOf(o.profile != null));
    list.add(String.valueOf(o.countsAllocations));
    list.add(files.coverage().toString());
    list.add(String.valueOf(o.trimmed));
    list.add(String.valueOf(o.linkFlags.size()));
    list.addAll(o.linkFlags);
    list.add(String.valueOf(words.size()));
    list.addAll(words);
    if (o.profile != null) {
      list.add("-test.outputdir=" + cwd); // one among the arguments comes later, and wins
    }
    if (files.profile() != null) {
      list.add("-test.coverprofile=" + files.profile());
    }
    list.addAll(o.programArgs);
    return list;
  }

  /** Whether this JVM is one. */
  static boolean isOne() {
    return Boolean.getBoolean(PROPERTY);
  }

  static int run(List<String> words) {
    return new TestProcess(words).run();
  }

  private int run() {
    if (countsAllocations) {
      System.setProperty(Allocations.PROPERTY, "true");
    }
    var library = Library.open();
    TestSources sources;
    CoverPlan plan;
    try {
      var finder =
          new TestFinder(
              new LibraryProvider(library),
              Goroot.find(System::getenv),
              Overlays::find,
              new BuildTags(tags),
              cwd);
      boolean files = words.getFirst().endsWith(".go");
      sources = files ? finder.files(words) : finder.find(words.getFirst());
      plan = CoverPlan.read(coverage);
      if (sources.shipped() && sources.isCompiled()) {
        sources = sources.withFiles(library.files(sources.path()));
      }
    } catch (LoadException e) {
      return failed(words.getFirst(), e.lines());
    } catch (IOException e) {
      return failed(words.getFirst(), List.of("gruffle: " + e.getMessage()));
    }
    if (!sources.hasTests()) {
      report(NO_TEST_FILES);
      return 0;
    }
    var build = new TestBuild(sources, cwd, withRegexp, withProfiles, plan);
    var program =
        GoProgram.compile(
            library,
            CompileRequest.tests(build, cwd, tags).linked(LinkFlags.parse(linkFlags), trimmed));
    if (program.loaded() == null && !program.diagnostics().isEmpty()) {
      return failed(sources.path(), program.diagnostics());
    }
    if (!program.diagnostics().isEmpty()) {
      program.diagnostics().forEach(l -> report(ERROR + l));
      report(BUILD_FAILED);
      return 1;
    }
    if (build.leftOut() != null) {
      for (LeftOut.Omission o : build.leftOut().list()) {
        report(LEFT_OUT + o.name() + (o.missing() ? ": " : "!: ") + o.error());
      }
    }
    report(STARTED + System.currentTimeMillis());
    return program.run(Config.process(arguments(sources, program)), engine);
  }

  private List<String> arguments(TestSources sources, GoProgram program) {
    var list = new ArrayList<String>();
    String name = sources.path().substring(sources.path().lastIndexOf('/') + 1) + ".test";
    list.add(program.startsPrograms() ? SelfStart.executable(name, again) : name);
    list.addAll(args);
    return list;
  }

  private int failed(String path, List<String> lines) {
    report(ERROR + "# " + path);
    lines.forEach(l -> report(ERROR + l));
    report(SETUP_FAILED);
    return 1;
  }

  private void report(String line) {
    try (var out =
        new PrintStream(
            Files.newOutputStream(status, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      out.println(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
