package gruffle.repl;

import gruffle.dist.Generics;
import gruffle.dist.Library;
import gruffle.dist.Linknames;
import gruffle.dist.Natives;
import gruffle.dist.PackageCompiler;
import gruffle.dist.Packages;
import gruffle.ir.IrPackage;
import gruffle.loader.BuildTags;
import gruffle.loader.Diagnostics;
import gruffle.loader.Goroot;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.types.ExportImporter;
import gruffle.types.Importer;
import gruffle.types.Pkg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Imports packages: those of the library, and, compiled when they are first asked for, those of the module around the working directory, of the modules that it requires, and
 * of an installed Go.
 */
final class UserPackages implements Importer {
  private final Library library;
  private final ExportImporter importer;
  private final Generics generics;
  private final Packages packages;
  private final Path cwd;
  private final Map<String, IrPackage> compiled = new HashMap<>();

  UserPackages(
      Library library, ExportImporter importer, Generics generics, Packages packages, Path cwd) {
    this.library = library;
    this.importer = importer;
    this.generics = generics;
    this.packages = packages;
    this.cwd = cwd;
  }

  @Override
  public Pkg importPackage(String path) throws ImportException {
    if (!importer.has(path)) {
      load(path);
    }
    return importer.importPackage(path);
  }

  private void load(String path) throws ImportException {
    Path dir = null;
    try {
      dir = Files.createTempDirectory("gruffle-import-");
      Path file = dir.resolve("import.go");
      Files.writeString(file, "package main\n\nimport _ \"" + path + "\"\n\nfunc main() {}\n");
      Path goroot = Goroot.find(System::getenv);
      var installed = goroot == null ? null : new GorootSources(goroot);
      var loader =
          new PackageLoader(
              new Shipped(library), false, installed, new BuildTags(Set.of()), cwd, System::getenv);
      List<LoadedPackage> all = loader.loadFiles(List.of(file.toString())).packages();
      var linknames = new Linknames(new Natives());
      for (LoadedPackage p : all.subList(0, all.size() - 1)) {
        if (!compiled.containsKey(p.path())) {
          compile(p, linknames);
        }
      }
      linknames.apply(compiled::get, packages::load);
    } catch (LoadException e) {
      throw new ImportException(reason(e));
    } catch (IOException e) {
      throw new ImportException(e.getMessage());
    } finally {
      delete(dir);
    }
  }

  /** The loader's words without the place in the file that nobody has written. */
  private static String reason(LoadException e) {
    String line = e.lines().getLast();
    int at = line.indexOf(".go:");
    int text = at < 0 ? -1 : line.indexOf(": ", at);
    return text < 0 ? line : line.substring(text + 2);
  }

  private void compile(LoadedPackage p, Linknames linknames) throws ImportException {
    var diag = new Diagnostics(p.path());
    var files = p.parse(diag);
    if (files != null) {
      var result =
          new PackageCompiler(importer, generics).compile(p, p.path(), files, diag.isEmpty());
      result.errors().forEach(e -> diag.error(e.pos(), e.msg()));
      if (diag.isEmpty()) {
        importer.add(result.pkg());
        compiled.put(p.path(), result.ir());
        packages.add(p.path(), result.ir());
        linknames.add(files, result.ir());
        return;
      }
    }
    throw new ImportException(String.join("\n    ", diag.lines()));
  }

  private static void delete(Path dir) {
    if (dir != null) {
      dir.resolve("import.go").toFile().delete();
      dir.toFile().delete();
    }
  }
}
