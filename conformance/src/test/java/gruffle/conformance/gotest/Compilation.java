package gruffle.conformance.gotest;

import gruffle.dist.Generics;
import gruffle.dist.Library;
import gruffle.dist.PackageCompiler;
import gruffle.ir.Verifier;
import gruffle.ir.stencil.GenericSource;
import gruffle.loader.Diagnostics;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadedPackage;
import gruffle.syntax.BigStack;
import gruffle.types.ExportImporter;
import java.nio.file.Path;
import java.util.List;

/** Takes the packages of one test to the IR, for tests that run nothing: all errors are reported, as under gc's flag -e. */
final class Compilation {
  private final ExportImporter importer;
  private final PackageCompiler compiler;

  /**
   * Of packages that may import one another.
   *
   * @param complete whether every function must have a body
   */
  Compilation(Library library, Path goroot, boolean complete) {
    this.importer = new ExportImporter(library::exports);
    this.compiler =
        new PackageCompiler(
            new GorootImporter(importer, new GorootSources(goroot)),
            new Generics(GenericSource.NONE),
            complete);
  }

  /** The next package, which may import those before; the lines of its errors. */
  List<String> compile(LoadedPackage p) {
    return BigStack.call(() -> compileHere(p));
  }

  private List<String> compileHere(LoadedPackage p) {
    var diagnostics = Diagnostics.all(p.path());
    var files = p.parse(diagnostics);
    if (files != null) {
      var result = compiler.compile(p, p.path(), files, diagnostics.isEmpty());
      result.errors().forEach(e -> diagnostics.error(e.pos(), e.msg()));
      if (diagnostics.isEmpty()) {
        importer.add(result.pkg());
        Verifier.verify(result.ir());
      }
    }
    return diagnostics.lines();
  }
}
