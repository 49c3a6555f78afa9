package gruffle.cli;

import gruffle.dist.App;
import gruffle.dist.AppJar;
import gruffle.dist.Library;
import gruffle.dist.PackageCompiler;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.syntax.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code gruffle build}: checks and compiles packages; a single program becomes an executable file. */
final class BuildCommand {
  private final BuildOptions options;
  private final Library library = Library.open();
  private final boolean files;
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
    if (files || options.words().size() == 1) {
      return build(options.words());
    }
    int worst = 0;
    for (String word : options.words()) { // several packages: only checked
      worst = Math.max(worst, compile(List.of(word)) == null ? 1 : 0);
    }
    return worst;
  }

  private int build(List<String> words) throws IOException, BuildSteps.BuildException {
    GoProgram program = compile(words);
    if (program == null) {
      return 1;
    }
    if (!program.isMain()) {
      boolean named = options.output() != null && !isFolder(options.output());
      if (named && !options.output().equals("/dev/null")) {
        System.err.println("go: no main packages to build");
        return 1;
      }
      return 0;
    }
    String path = program.loaded().main().path();
    String name =
        path.equals(PackageLoader.COMMAND_LINE)
            ? OutputName.ofFile(words.getFirst())
            : OutputName.ofPackage(path);
    App app = program.app();
    byte[] jar = AppJar.of(app);
    boolean plain = options.output() != null && options.output().endsWith(".jar");
    steps.link(path, plain ? jar : AppJar.executable(jar), target(name));
    return 0;
  }

  /** Null if it does not compile. */
  private GoProgram compile(List<String> words) {
    var request = CompileRequest.build(words, files, options.cwd(), options.tags(), this::compiled);
    var program = GoProgram.compile(library, request);
    program.diagnostics().forEach(System.err::println);
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
