package gruffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import gruffle.dist.Library;
import gruffle.dist.Overlays;
import gruffle.loader.BuildTags;
import gruffle.loader.Counters;
import gruffle.loader.Goroot;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadException;
import gruffle.loader.PackageLoader;
import gruffle.loader.TestFinder;
import gruffle.loader.TestSources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** {@code gruffle test}: a process for each package, and the go command's words about how it ended. */
final class TestCommand {
  /** How long a program that does not end by its own timeout is waited for, as the go command does. */
  private static final long GRACE_SECONDS = 60;

  private final List<String> words;
  private final Path cwd = Path.of("").toAbsolutePath();
  private Map<String, String> coverPackages = Map.of();
  private CoverProfile profile;

  TestCommand(List<String> words) {
    this.words = words;
  }

  /** Exit code. */
  int call() {
    try {
      return call(TestOptions.parse(words));
    } catch (TestOptions.UsageException e) {
      System.err.println(e.getMessage());
      return e.exitCode;
    } catch (LoadException e) {
      e.lines().forEach(System.err::println);
      return 1;
    } catch (IOException e) {
      System.err.println("gruffle: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private int call(TestOptions options) throws LoadException, IOException, InterruptedException {
    var tags = new BuildTags(Set.copyOf(options.tags));
    Path goroot = Goroot.find(System::getenv);
    var finder =
        new TestFinder(new LibraryProvider(Library.open()), goroot, Overlays::find, tags, cwd);
    boolean ok = true;
    Path outputs = options.outputDir == null ? cwd : cwd.resolve(options.outputDir);
    try {
      profile = CoverProfile.create(options.coverProfile, outputs);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return 1;
    }
    if (options.isFiles()) {
      TestSources files = finder.files(options.packages);
      findCovered(options, finder, goroot, tags, List.of(files));
      ok = test(options, options.packages, files);
    } else {
      var found = new ArrayList<TestSources>();
      for (String p :
          options.isLocal() ? List.of(".") : finder.expand(options.packages, System.err::println)) {
        TestSources sources = find(finder, p);
        found.add(sources);
        ok &= sources != null;
      }
      if (found.isEmpty()) {
        System.err.println("no packages to test");
        return 1;
      }
      if (options.profile != null && found.size() > 1) {
        System.err.println("cannot use -" + options.profile + " flag with multiple packages");
        return 1;
      }
      findCovered(options, finder, goroot, tags, found.stream().filter(Objects::nonNull).toList());
      for (TestSources sources : found) {
        ok &= sources == null || test(options, List.of(sources.path()), sources);
      }
    }
    if (!ok && !options.isLocal() && !options.json) {
      System.out.println("FAIL");
    }
    return ok ? 0 : 1;
  }

  /** Null, and a message, if there is no such package. */
  private static TestSources find(TestFinder finder, String argument)
      throws LoadException, IOException {
    try {
      return finder.find(argument);
    } catch (LoadException e) {
      if (e.lines().equals(List.of(PackageLoader.NO_MODULE))) {
        throw e;
      }
      String path = finder.shownPath(argument);
      System.err.println("# " + path);
      e.lines().forEach(System.err::println);
      System.out.println("FAIL\t" + path + " [setup failed]");
      return null;
    }
  }

  /** Finds what -coverpkg means. */
  private void findCovered(
      TestOptions options, TestFinder finder, Path goroot, BuildTags tags, List<TestSources> tested)
      throws LoadException, IOException {
    if (!options.coverPackages.isEmpty()) {
      var sources = goroot == null ? null : new GorootSources(goroot, Overlays::find);
      var library = new LibraryProvider(Library.open());
      var loader = new PackageLoader(library, false, sources, tags, cwd, System::getenv);
      coverPackages =
          new CoverPackages(library, finder, loader.forAnyPackage(), System.err::println)
              .find(tested, options.coverPackages);
    }
  }

  private CoverPlan plan(TestOptions options, TestSources sources) {
    if (options.coverMode == null) {
      return CoverPlan.NONE;
    }
    if (options.coverPackages.isEmpty() && sources.shipped()) {
      System.err.println(CoverPackages.notMeasured(sources.path()));
      return CoverPlan.NONE;
    }
    return options.coverPackages.isEmpty()
        ? CoverPlan.only(options.coverMode, sources.path())
        : new CoverPlan(
            options.coverMode, " in " + String.join(", ", options.coverPackages), coverPackages);
  }

  /** The coverage of a package without tests; null where there is nothing to cover. */
  private String unused(CoverPlan plan, TestSources sources) throws IOException {
    if (!plan.has(sources.path()) || sources.hasTests()) {
      return null;
    }
    String lines = Counters.unused(TestBuild.folder(sources, sources.path()), sources.files());
    if (lines.isEmpty()) {
      return null;
    }
    if (profile != null) {
      profile.add(plan.modeName(), lines.lines().toList());
    }
    return "coverage: 0.0% of statements";
  }

  /** Tests one package; false: something is wrong. */
  private boolean test(TestOptions options, List<String> arguments, TestSources sources)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("gruffle-test");
    var files = TestFiles.create(work, profile != null);
    try {
      CoverPlan plan = plan(options, sources);
      plan.write(files.coverage());
      boolean ok = test(options, arguments, sources, files, unused(plan, sources));
      if (profile != null) {
        profile.add(plan.modeName(), files.profile());
      }
      return ok;
    } finally {
      files.delete(work);
    }
  }

  private boolean test(
      TestOptions options,
      List<String> arguments,
      TestSources sources,
      TestFiles files,
      String unused)
      throws IOException, InterruptedException {
    String path = sources.path();
    var command = new ArrayList<>(javaCommand());
    command.addAll(TestProcess.arguments(files, cwd, options, arguments));
    var builder =
        new ProcessBuilder(command).directory(sources.dir().toFile()).redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close(); // there is nothing to read
    boolean streams = options.streams || options.isLocal();
    var events = options.json ? new TestEvents(System.out, path) : null;
    PrintStream shown = options.json ? new PrintStream(events, true, UTF_8) : System.out;
    var output = new TestOutput(process.getInputStream(), streams || options.json ? shown : null);
    Thread reader = Thread.ofPlatform().start(output);
    boolean ended = waitFor(process, options);
    reader.join();
    List<String> status = Files.readAllLines(files.status());
    return new TestVerdict(path, status, process.exitValue(), shown, events, unused)
        .show(options, output, ended);
  }

  /** False if the process had to be ended. */
  private static boolean waitFor(Process process, TestOptions options) throws InterruptedException {
    long limit = options.timeoutSeconds();
    if (limit <= 0) {
      process.waitFor();
      return true;
    }
    if (process.waitFor(limit + GRACE_SECONDS, TimeUnit.SECONDS)) {
      return true;
    }
    process.destroyForcibly().waitFor();
    return false;
  }

  /** This process's command up to the main class, so that the other one is started the same way. */
  private static List<String> javaCommand() {
    var info = ProcessHandle.current().info();
    var command = new ArrayList<String>();
    command.add(info.command().orElseThrow());
    for (String a : info.arguments().orElseThrow()) {
      if (a.equals(Main.class.getName())) {
        break;
      }
      command.add(a);
    }
    command.add("-D" + TestProcess.PROPERTY + "=true");
    command.add(Main.class.getName());
    command.add("test");
    return command;
  }
}
