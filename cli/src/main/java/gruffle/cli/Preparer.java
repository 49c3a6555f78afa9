package gruffle.cli;

import gruffle.dist.Generics;
import gruffle.dist.Library;
import gruffle.dist.LibraryGenerics;
import gruffle.dist.Linknames;
import gruffle.dist.Natives;
import gruffle.dist.Overlays;
import gruffle.dist.PackageCompiler;
import gruffle.dist.Packages;
import gruffle.dist.cache.CacheFolder;
import gruffle.dist.cache.InstalledBuilder;
import gruffle.dist.cache.InstalledStore;
import gruffle.dist.cache.Prepared;
import gruffle.ir.IrPackage;
import gruffle.link.Ahead;
import gruffle.loader.BuildTags;
import gruffle.loader.Diagnostics;
import gruffle.loader.Goroot;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.syntax.BigStack;
import gruffle.types.ExportImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Compiles packages of an installed Go ahead, when Gruffle is set up. Arguments: the file and the jar to write ({@link Prepared}), and the packages.
 * Where no fitting Go is installed, nothing is written.
 */
public final class Preparer {
  private final GorootSources sources;
  private final InstalledStore installed = new InstalledStore(Library.open());
  private final ExportImporter importer = new ExportImporter(installed::exports);
  private final Linknames linknames = new Linknames(new Natives());

  private Preparer(Path goroot) {
    this.sources = new GorootSources(goroot, Overlays::find);
  }

  public static void main(String[] args) throws IOException {
    Path goroot = Goroot.find(System::getenv);
    if (goroot == null) {
      return;
    }
    List<String> problems =
        prepare(goroot, Path.of(args[0]), Path.of(args[1]), List.of(args).subList(2, args.length));
    problems.forEach(System.err::println);
  }

  /** Gives what cannot be compiled; nothing is written where that is a package. */
  static List<String> prepare(Path goroot, Path file, Path jar, List<String> packages) {
    if (Prepared.isCurrent(file, goroot.resolve("src"), packages) && Files.exists(jar)) {
      return List.of();
    }
    return BigStack.call(() -> new Preparer(goroot).tryAll(file, jar, packages));
  }

  private List<String> tryAll(Path file, Path jar, List<String> packages) {
    try {
      return all(file, jar, packages);
    } catch (LoadException e) {
      return e.lines();
    } catch (IOException e) {
      return List.of("gruffle: " + e.getMessage());
    }
  }

  private List<String> all(Path file, Path jar, List<String> packages)
      throws LoadException, IOException {
    Path src = Path.of(sources.root());
    var folder = CacheFolder.of(name -> "off");
    var builder =
        new InstalledBuilder(
            installed, folder, src, src, linknames, Set.of(), InstalledBuilder.Use.PREPARE);
    try (builder) {
      var shared = new Generics(new LibraryGenerics(installed.library(), installed, importer));
      var compiler = new PackageCompiler(importer, shared);
      for (LoadedPackage p : load(packages)) {
        if (p.library() && !builder.take(p)) {
          var diag = new Diagnostics(p.path());
          var compiled = compiler.compile(p, p.path(), diag);
          if (compiled == null) {
            return diag.lines();
          }
          importer.add(compiled.result().pkg());
          builder.compiled(p, compiled.files(), compiled.result());
        }
      }
    }
    var all = new Packages(installed, installed.all(), Ahead.NONE);
    linknames.add(installed.links());
    linknames.apply(this::own, all::load);
    return Prepared.write(installed, builder.stamps(), src, file, jar);
  }

  private IrPackage own(String path) {
    return installed.has(path) ? installed.ir(path, null) : null;
  }

  /** The packages and what they import, each after its imports. */
  private List<LoadedPackage> load(List<String> packages) throws LoadException, IOException {
    Path dir = Files.createTempDirectory("gruffle-prepare-");
    Path main = dir.resolve("main.go");
    var text = new StringBuilder("package main\n\nimport (\n");
    packages.forEach(p -> text.append("\t_ \"").append(p).append("\"\n"));
    try {
      Files.writeString(main, text.append(")\n\nfunc main() {}\n"));
      var shipped = new LibraryProvider(installed.library());
      var tags = new BuildTags(Set.of());
      return new PackageLoader(shipped, false, sources, tags, dir, System::getenv)
          .loadFiles(List.of(main.toString()))
          .packages();
    } finally {
      Files.deleteIfExists(main);
      Files.delete(dir);
    }
  }
}
