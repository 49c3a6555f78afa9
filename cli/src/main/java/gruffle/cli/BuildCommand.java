package gruffle.cli;

import gruffle.dist.Library;
import gruffle.dist.PackageCompiler;
import gruffle.loader.LoadedPackage;
import gruffle.syntax.File;
import java.nio.file.Files;
import java.util.List;

/** {@code gruffle build}: checks and compiles packages; a single program becomes an executable file. */
final class BuildCommand {
  private final BuildOptions options;
  private final Library library = Library.open();
  private EscapeLines escape;

  BuildCommand(BuildOptions options) {
    this.options = options;
  }

  /** Exit code. */
  int call() {
    boolean files = options.words().stream().anyMatch(this::isGoFile);
    var request =
        new CompileRequest(
            List.of(), options.words(), files, options.cwd(), options.tags(), true, this::compiled);
    var program = GoProgram.compile(library, request);
    if (!program.diagnostics().isEmpty()) {
      program.diagnostics().forEach(System.err::println);
      return 1;
    }
    return 0;
  }

  private boolean isGoFile(String word) {
    return word.endsWith(".go") && Files.isRegularFile(options.cwd().resolve(word));
  }

  private void compiled(LoadedPackage p, List<File> files, PackageCompiler.Result r) {
    GcFlags flags = options.gcFlags(p.path(), r.pkg().path().equals("main"));
    if (options.gcFlags().stream().anyMatch(f -> f.optimizations() > 0)) {
      if (escape == null) {
        escape = new EscapeLines();
      }
      escape.add(files, r);
      if (flags.optimizations() > 0) {
        escape.lines(p, files, r, flags).forEach(System.err::println);
      }
    }
  }
}
