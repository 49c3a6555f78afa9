package gruffle.cli;

import gruffle.dist.Library;
import gruffle.dist.Natives;
import gruffle.dist.PackageCompiler;
import gruffle.interp.Program;
import gruffle.ir.IrPackage;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.TypeTable;
import gruffle.types.ExportImporter;
import java.util.List;

/** A Go program from its files to its run; each run is a runtime of its own, so many may go on in one JVM. */
public final class GoProgram {
  private final Library library;
  private final IrPackage ir;
  private final List<String> diagnostics;

  private GoProgram(Library library, IrPackage ir, List<String> diagnostics) {
    this.library = library;
    this.ir = ir;
    this.diagnostics = diagnostics;
  }

  /** Loads, checks and lowers; what is wrong is in {@link #diagnostics}. */
  public static GoProgram compile(Library library, List<String> files) {
    var importer = new ExportImporter(library::exports);
    var loaded = SourceLoader.load(files, importer);
    if (loaded.failed()) {
      return new GoProgram(library, null, loaded.diagnostics());
    }
    var result = new PackageCompiler(importer).compile("main", loaded.files(), "");
    if (!result.errors().isEmpty()) {
      return new GoProgram(library, null, SourceLoader.typeErrors(result.errors()));
    }
    return new GoProgram(library, result.ir(), List.of());
  }

  /** The lines that go to standard error when the program cannot be run; empty if it can. */
  public List<String> diagnostics() {
    return diagnostics;
  }

  /** The IR of package main. */
  public IrPackage ir() {
    return ir;
  }

  /** Runs the program in a fresh runtime; gives its exit code, unless its end ends the process. */
  public int run(Config config) {
    return start(new GoRuntime(config));
  }

  /** The same in a runtime that the caller made, and may kill. */
  public int start(GoRuntime rt) {
    var program =
        new Program(
            rt,
            new TypeTable(),
            path -> path.equals("main") ? ir : library.ir(path),
            new Natives());
    return program.run("main");
  }
}
