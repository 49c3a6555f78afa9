package gruffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import gruffle.dist.Library;
import gruffle.dist.Overlays;
import gruffle.loader.BuildTags;
import gruffle.loader.Goroot;
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
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** {@code gruffle test}: a process for each package, and the go command's words about how it ended. */
final class TestCommand {
  /** How long a program that does not end by its own timeout is waited for, as the go command does. */
  private static final long GRACE_SECONDS = 60;

  private final List<String> words;
  private final Path cwd = Path.of("").toAbsolutePath();

  TestCommand(List<String> words) {
    this.words = words;
  }

  /** Exit code. */
  int call() {
    try {
      return call(TestOptions.parse(words));
    } catch (TestOptions.UsageException e) {
      System.err.println(e.getMessage());
      return 2;
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
    if (options.isFiles()) {
      TestSources files = finder.files(options.packages);
      ok = test(options, options.packages, files.path(), files.dir());
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
      for (TestSources sources : found) {
        ok &=
            sources == null
                || test(options, List.of(sources.path()), sources.path(), sources.dir());
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
      System.err.println("# " + argument);
      e.lines().forEach(System.err::println);
      System.out.println("FAIL\t" + argument + " [setup failed]");
      return null;
    }
  }

  /** Tests one package; false: something is wrong. */
  private boolean test(TestOptions options, List<String> arguments, String path, Path dir)
      throws IOException, InterruptedException {
    Path status = Files.createTempFile("gruffle-test", ".status");
    try {
      var command = new ArrayList<>(javaCommand());
      command.addAll(TestProcess.arguments(status, cwd, options, arguments));
      var builder = new ProcessBuilder(command).directory(dir.toFile()).redirectErrorStream(true);
      Process process = builder.start();
      process.getOutputStream().close(); // there is nothing to read
      boolean streams = options.streams || options.isLocal();
      var events = options.json ? new TestEvents(System.out, path) : null;
      PrintStream shown = options.json ? new PrintStream(events, true, UTF_8) : System.out;
      var output = new TestOutput(process.getInputStream(), streams || options.json ? shown : null);
      Thread reader = Thread.ofPlatform().start(output);
      boolean ended = waitFor(process, options);
      reader.join();
      return new TestVerdict(path, Files.readAllLines(status), process.exitValue(), shown, events)
          .show(options, output, ended);
    } finally {
      Files.delete(status);
    }
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
