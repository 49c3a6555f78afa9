package gruffle.repl;

import gruffle.dist.Generics;
import gruffle.dist.Linknames;
import gruffle.dist.Natives;
import gruffle.dist.Overlays;
import gruffle.dist.PackageCompiler;
import gruffle.dist.Packages;
import gruffle.dist.cache.CacheFolder;
import gruffle.dist.cache.InstalledBuilder;
import gruffle.dist.cache.InstalledBuilder.Use;
import gruffle.dist.cache.InstalledStore;
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
  private final InstalledStore installed;
  private final ExportImporter importer;
  private final Generics generics;
  private final Packages packages;
  private final Path cwd;
  private final Map<String, IrPackage> compiled = new HashMap<>();

  UserPackages(
      InstalledStore installed,
      ExportImporter importer,
      Generics generics,
      Packages packages,
      Path cwd) {
    this.installed = installed;
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
      var sources = goroot == null ? null : new GorootSources(goroot, Overlays::find);
      var linknames = new Linknames(new Natives());
      try (var builder = goroot == null ? null : builder(sources, linknames)) {
        var loader =
            new PackageLoader(
                new Shipped(installed.library(), builder),
                false,
                sources,
                new BuildTags(Set.of()),
                cwd,
                System::getenv);
        List<LoadedPackage> all = loader.loadFiles(List.of(file.toString())).packages();
        for (LoadedPackage p : all.subList(0, all.size() - 1)) {
          boolean kept = builder != null && (p.library() || p.dependency());
          if (!compiled.containsKey(p.path()) && !(kept && builder.take(p))) {
            compile(p, p.library() ? builder : null, linknames);
          }
        }
      }
      linknames.add(installed.links());
      linknames.apply(this::own, packages::load);
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

  private InstalledBuilder builder(GorootSources sources, Linknames linknames) {
    var folder = CacheFolder.of(System::getenv);
    return new InstalledBuilder(
        installed, folder, Path.of(sources.root()), cwd, linknames, Set.of(), Use.CACHED);
  }

  /** A package that is none of the library's. */
  private IrPackage own(String path) {
    IrPackage p = compiled.get(path);
    return p == null && installed.has(path) ? installed.ir(path, null) : p;
  }

  private void compile(LoadedPackage p, InstalledBuilder builder, Linknames linknames)
      throws ImportException {
    var diag = new Diagnostics(p.path());
    var c = new PackageCompiler(importer, generics).compile(p, p.path(), diag);
    if (c == null) {
      throw new ImportException(String.join("\n    ", diag.lines()));
    }
    importer.add(c.result().pkg());
    if (builder == null || !builder.compiled(p, c.files(), c.result())) {
      compiled.put(p.path(), c.result().ir());
      packages.add(p.path(), c.result().ir());
      linknames.add(c.files(), c.result().ir());
    }
  }

  private static void delete(Path dir) {
    if (dir != null) {
      dir.resolve("import.go").toFile().delete();
      dir.toFile().delete();
    }
  }
}
