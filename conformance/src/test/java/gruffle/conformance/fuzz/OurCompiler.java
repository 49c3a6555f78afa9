package gruffle.conformance.fuzz;

import gruffle.conformance.gotest.GorootImporter;
import gruffle.dist.Generics;
import gruffle.dist.Library;
import gruffle.dist.LibraryGenerics;
import gruffle.dist.PackageCompiler;
import gruffle.ir.Verifier;
import gruffle.loader.Diagnostics;
import gruffle.loader.Goroot;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadedPackage;
import gruffle.loader.SourceFile;
import gruffle.syntax.BigStack;
import gruffle.types.ErrorCode;
import gruffle.types.ExportImporter;
import gruffle.types.Importer;
import gruffle.types.Pkg;
import gruffle.types.TypeError;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Our compiler up to the IR, for one file that is a package of its own. */
final class OurCompiler {
  private final Importer importer;
  private final LibraryGenerics generics;

  /**
   * What came of a file.
   *
   * @param errors the lines that gc would print
   * @param refused whether it is right but asks for what we do not support by design
   */
  record Answer(List<String> errors, boolean refused) {}

  /**
   * A compiler for many files.
   *
   * @param gc whose packages can be imported; null: only ours
   */
  OurCompiler(Library library, Gc gc) {
    var ours = new ExportImporter(library::exports);
    Path root = Goroot.find(System::getenv);
    Importer all = root == null ? ours : new GorootImporter(ours, new GorootSources(root));
    this.importer = path -> importPackage(gc, ours, all, path);
    this.generics = new LibraryGenerics(library, ours);
  }

  private static Pkg importPackage(Gc gc, ExportImporter ours, Importer all, String path)
      throws Importer.ImportException {
    if (gc == null ? !ours.has(path) : !gc.has(path)) {
      throw new Importer.ImportException("open : no such file or directory");
    }
    return all.importPackage(path);
  }

  /** Parses, checks and lowers; an exception is a bug. */
  Answer compile(String name, byte[] content) {
    try {
      return BigStack.call(() -> compileHere(name, content));
    } catch (IllegalStateException e) {
      // Generic code of an installed Go's packages is not at hand here; that far the file is right.
      if (String.valueOf(e.getMessage()).startsWith("no generic code of ")) {
        return new Answer(List.of(), false);
      }
      throw e;
    }
  }

  private Answer compileHere(String name, byte[] content) {
    var p = new LoadedPackage("p", "", false, "", List.of(new SourceFile(name, content)), Map.of());
    var diagnostics = Diagnostics.all("p");
    var files = p.parse(diagnostics);
    boolean refused = false;
    if (files != null) {
      var compiler = new PackageCompiler(importer, new Generics(generics), true);
      var result = compiler.compile(p, "p", files, diagnostics.isEmpty());
      List<TypeError> errors = result.errors();
      refused =
          errors.size() == 1
              && errors.getFirst().code() == ErrorCode.UNSUPPORTED_FEATURE
              && errors.getFirst().msg().contains("not supported");
      errors.forEach(e -> diagnostics.error(e.pos(), e.msg()));
      if (diagnostics.isEmpty()) {
        Verifier.verify(result.ir());
      }
    }
    List<String> lines = diagnostics.lines();
    List<String> body = lines.isEmpty() ? lines : lines.subList(1, lines.size());
    return new Answer(body, refused);
  }
}
