package gruffle.conformance.gotest;

import gruffle.cli.GoProgram;
import gruffle.conformance.How;
import gruffle.dist.Library;
import gruffle.loader.LoadedPackage;
import gruffle.loader.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does in this JVM what the directive of a program of GOROOT/test says. */
final class TestRunner {
  private static final String MAIN = "main";

  private final Library library;
  private final How how;
  private final Path scratch;
  private final long millis;
  private final Path goroot;

  /**
   * For programs that run in one way.
   *
   * @param scratch an empty folder for what programs write
   * @param millis limit for one run
   */
  TestRunner(Library library, Path goroot, How how, Path scratch, long millis) {
    this.library = library;
    this.how = how;
    this.scratch = scratch;
    this.millis = millis;
    this.goroot = goroot;
  }

  Outcome run(GoTest t) throws IOException {
    try {
      return dispatch(t);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      var trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return Outcome.fail(Causes.internal(e), trace.toString());
    }
  }

  private Outcome dispatch(GoTest t) throws IOException {
    return switch (t.recipe().action()) {
      case "run", "buildrun" -> runFile(t);
      case "runoutput" -> runOutput(t);
      case "rundir" -> runFolder(t);
      case "runindir" -> runModule(t);
      case "buildrundir" -> expect(t, loaded(List.of(Packages.main(t.folderFiles())), t.folder()));
      case "errorcheck" -> errorCheck(t, List.of(file(t, t.source())));
      case "errorcheckdir" -> errorCheck(t, Packages.ofFolder(t));
      case "errorcheckoutput" -> errorCheckOutput(t);
      case "errorcheckandrundir" -> {
        // Without errors, the comments are about what gc optimises.
        Outcome checked =
            t.recipe().wantError() ? errorCheck(t, Packages.ofFolder(t)) : Outcome.PASS;
        yield checked.passes() ? runFolder(t) : checked;
      }
      case "compile" -> compiles(List.of(file(t, t.source())), false);
      case "compiledir" -> compiles(Packages.ofFolder(t), false);
      case "build" -> compiles(List.of(file(t, t.source())), true);
      case "builddir" -> compiles(List.of(Packages.main(t.folderFiles())), true);
      default -> throw new IllegalArgumentException(t.recipe().action());
    };
  }

  private static LoadedPackage file(GoTest t, SourceFile source) {
    return Packages.ofFile(source, t.recipe().goVersion());
  }

  private GoProgram loaded(List<LoadedPackage> packages, Path folder) {
    return GoProgram.compilePackages(library, packages, folder);
  }

  // --- Programs that run. ---

  private Outcome runFile(GoTest t) throws IOException {
    return expect(t, named(t));
  }

  /** The file, and those that the arguments name. */
  private GoProgram named(GoTest t) {
    var names = new ArrayList<>(List.of(t.path()));
    t.recipe().args().stream().filter(a -> a.endsWith(".go")).forEach(names::add);
    return GoProgram.compile(library, names, t.root());
  }

  private Outcome runFolder(GoTest t) throws IOException {
    return expect(t, loaded(Packages.ofFolder(t), t.folder()));
  }

  /** The folder is the root of a module. */
  private Outcome runModule(GoTest t) throws IOException {
    String name = t.folder().getFileName().toString();
    Path module = scratch.resolve(name);
    try (var files = Files.walk(t.folder())) {
      for (Path f : (Iterable<Path>) files::iterator) {
        Files.copy(f, module.resolve(t.folder().relativize(f).toString()));
      }
    }
    String version = t.recipe().modVersion().isEmpty() ? "1.14" : t.recipe().modVersion();
    Files.writeString(module.resolve("go.mod"), "module " + name + "\ngo " + version + "\n");
    return expect(t, GoProgram.compile(library, List.of("."), module));
  }

  /** What the program prints is a program. */
  private Outcome runOutput(GoTest t) throws IOException {
    GoProgram generator = named(t);
    Outcome failed = builds(generator);
    if (!failed.passes()) {
      return failed;
    }
    Execution e = execute(t, generator);
    if (e.exit() != 0) {
      return outcome(e, "");
    }
    Files.writeString(scratch.resolve("tmp__.go"), e.output(), StandardCharsets.ISO_8859_1);
    return expect(t, GoProgram.compile(library, List.of("tmp__.go"), scratch));
  }

  private Outcome expect(GoTest t, GoProgram program) throws IOException {
    Outcome built = builds(program);
    return built.passes() ? outcome(execute(t, program), t.expectedOutput()) : built;
  }

  private Execution execute(GoTest t, GoProgram program) {
    var args = new ArrayList<>(List.of(scratch.resolve("a.exe").toString()));
    t.recipe().args().stream().filter(a -> !a.endsWith(".go")).forEach(args::add);
    return Execution.of(program, how, args, goroot, scratch, millis);
  }

  private static Outcome outcome(Execution e, String expected) {
    String shown = Causes.readable(e.output());
    if (e.killed()) {
      return new Outcome(Outcome.Status.TIMEOUT, "does not end in time", Causes.shortened(shown));
    }
    if (e.exit() != 0) {
      return Outcome.fail(
          Causes.exit(e.exit(), shown), "exit " + e.exit() + "\n" + Causes.shortened(shown));
    }
    return e.output().equals(expected)
        ? Outcome.PASS
        : Outcome.fail("output differs", Causes.difference(Causes.readable(expected), shown));
  }

  private static Outcome builds(GoProgram program) {
    return built(program.diagnostics());
  }

  private static Outcome built(List<String> diagnostics) {
    return diagnostics.isEmpty()
        ? Outcome.PASS
        : Outcome.fail(Causes.diagnostics(diagnostics), String.join("\n", diagnostics));
  }

  // --- Programs that are only compiled. ---

  private Outcome compiles(List<LoadedPackage> packages, boolean complete) {
    var compilation = new Compilation(library, goroot, complete);
    for (LoadedPackage p : packages) {
      Outcome o = built(compilation.compile(p));
      if (!o.passes()) {
        return o;
      }
    }
    return Outcome.PASS;
  }

  private Outcome errorCheck(GoTest t, List<LoadedPackage> packages) {
    var compilation = new Compilation(library, goroot, false);
    Outcome worst = Outcome.PASS;
    for (LoadedPackage p : packages) {
      List<String> lines = compilation.compile(p);
      Outcome o = new ExpectedErrors(p.files()).compare(lines);
      if (o.passes() && p == packages.getLast() && lines.isEmpty() == t.recipe().wantError()) {
        o = Outcome.fail(lines.isEmpty() ? "errors missing" : "errors that nobody expects", "");
      }
      if (o.status().compareTo(worst.status()) > 0) {
        worst = o;
      }
    }
    return worst;
  }

  private Outcome errorCheckOutput(GoTest t) throws IOException {
    GoProgram generator = named(t);
    Outcome failed = builds(generator);
    if (!failed.passes()) {
      return failed;
    }
    Execution e = execute(t, generator);
    if (e.exit() != 0) {
      return outcome(e, "");
    }
    byte[] text = e.output().getBytes(StandardCharsets.ISO_8859_1);
    return errorCheck(t, List.of(file(t, new SourceFile("tmp__.go", text))));
  }
}
