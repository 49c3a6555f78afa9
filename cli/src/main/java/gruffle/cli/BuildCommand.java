package gruffle.cli;

import gruffle.dist.App;
import gruffle.dist.AppJar;
import gruffle.dist.Library;
import gruffle.dist.Overlays;
import gruffle.dist.PackageCompiler;
import gruffle.loader.BuildTags;
import gruffle.loader.Goroot;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.syntax.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code gruffle build}: checks and compiles packages; a single program becomes an executable file. */
final class BuildCommand {
  private final BuildOptions options;
  private final Library library = Library.open();
  private final boolean files;
  private final Set<List<String>> told = new HashSet<>();
  private BuildSteps steps;
  private final EscapeReport escape;

  BuildCommand(BuildOptions options) {
    this.options = options;
    this.escape = new EscapeReport(options.gcFlags());
    this.files = options.words().stream().anyMatch(this::isGoFile);
  }

  /** Exit code. */
  int call() {
    if (escape.refuses()) {
      return 1;
    }
    try {
      steps = new BuildSteps(options);
      try {
        return build();
      } finally {
        steps.end();
      }
    } catch (IOException e) {
      System.err.println("go: " + e.getMessage());
      return 1;
    } catch (BuildSteps.BuildException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private int build() throws IOException, BuildSteps.BuildException {
    if (files) {
      return build(options.words());
    }
    List<String> words = packages(options.words());
    if (words == null) {
      return 1;
    }
    return words.size() == 1 ? build(words) : buildAll(words);
  }

  /** Several packages are only checked, but that a folder takes their programs. */
  private int buildAll(List<String> words) throws IOException, BuildSteps.BuildException {
    if (namesFile()) {
      System.err.println("go: cannot write multiple packages to non-directory " + options.output());
      return 1;
    }
    int worst = 0;
    for (String word : words) {
      GoProgram program = compile(List.of(word));
      if (program == null) {
        worst = 1;
      } else if (program.isMain() && options.output() != null) {
        link(program, word);
      }
    }
    return worst;
  }

  /** The words with what those stand for that are patterns; null if that cannot be told. */
  private List<String> packages(List<String> words) throws IOException {
    var all = new LinkedHashSet<String>();
    for (String word : words) {
      if (word.contains("...")) {
        try {
          all.addAll(matching(word));
        } catch (LoadException e) {
          e.lines().forEach(System.err::println);
          return null;
        }
      } else {
        all.add(word);
      }
    }
    return List.copyOf(all);
  }

  private Set<String> matching(String pattern) throws LoadException, IOException {
    var goroot = Goroot.find(System::getenv);
    var found = new LinkedHashSet<String>();
    new PackageLoader(
            new LibraryProvider(library),
            false,
            goroot == null ? null : new GorootSources(goroot, Overlays::find),
            new BuildTags(options.tags()),
            options.cwd(),
            System::getenv)
        .forAnyPackage()
        .loadAll(List.of(pattern), found, System.err::println);
    return found;
  }

  private boolean namesFile() {
    String o = options.output();
    return o != null && !isFolder(o) && !o.equals("/dev/null");
  }

  private int build(List<String> words) throws IOException, BuildSteps.BuildException {
    GoProgram program = compile(words);
    if (program == null) {
      return 1;
    }
    if (program.isMain()) {
      link(program, words.getFirst());
      return 0;
    }
    if (namesFile()) {
      System.err.println("go: no main packages to build");
      return 1;
    }
    return 0;
  }

  private void link(GoProgram program, String word) throws IOException, BuildSteps.BuildException {
    String path = program.loaded().main().path();
    String name =
        path.equals(PackageLoader.COMMAND_LINE)
            ? OutputName.ofFile(word)
            : OutputName.ofPackage(path);
    App app = program.app();
    byte[] jar = AppJar.of(app);
    boolean plain = options.output() != null && options.output().endsWith(".jar");
    steps.link(path, plain ? jar : AppJar.executable(jar), target(name));
  }

  /** Null if it does not compile. */
  private GoProgram compile(List<String> words) {
    var request =
        CompileRequest.build(words, files, options.cwd(), options.tags(), this::compiled)
            .linked(options.link(), options.trimmed());
    var program = GoProgram.compile(library, request);
    if (told.add(program.diagnostics())) { // of a package that several import
      program.diagnostics().forEach(System.err::println);
    }
    return program.diagnostics().isEmpty() ? program : null;
  }

  private Path target(String name) {
    if (options.output() == null) {
      return options.cwd().resolve(name);
    }
    Path o = options.cwd().resolve(options.output());
    return isFolder(options.output()) ? o.resolve(name) : o;
  }

  private boolean isFolder(String output) {
    return output.endsWith("/") || Files.isDirectory(options.cwd().resolve(output));
  }

  private boolean isGoFile(String word) {
    return word.endsWith(".go") && Files.isRegularFile(options.cwd().resolve(word));
  }

  private void compiled(
      LoadedPackage p, boolean named, List<File> parsed, PackageCompiler.Result r) {
    steps.compile(p);
    escape.compiled(p, named, parsed, r);
  }
}
