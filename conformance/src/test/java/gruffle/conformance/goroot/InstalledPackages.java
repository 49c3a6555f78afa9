package gruffle.conformance.goroot;

import gruffle.cli.LibraryProvider;
import gruffle.dist.Generics;
import gruffle.dist.Library;
import gruffle.dist.LibraryGenerics;
import gruffle.dist.Linknames;
import gruffle.dist.Natives;
import gruffle.dist.Overlays;
import gruffle.dist.PackageCompiler;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.loader.BuildTags;
import gruffle.loader.Diagnostics;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.syntax.BigStack;
import gruffle.types.ExportImporter;
import gruffle.types.TypeError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiles packages of an installed Go on top of ours, each once, and notes what is wrong with them.
 *
 * <p>By hand: {@code ./dev java conformance gruffle.conformance.goroot.InstalledPackages GOROOT PACKAGE…}.
 */
public final class InstalledPackages {
  private final Library library = Library.open();
  private final ExportImporter importer = new ExportImporter(library::exports);
  private final PackageCompiler compiler =
      new PackageCompiler(importer, new Generics(new LibraryGenerics(library, importer)));
  private final Natives natives = new Natives();
  private final Linknames linknames = new Linknames(natives);
  private final Map<String, IrPackage> made = new HashMap<>();
  private final Path goroot;

  /** Packages that were compiled. */
  final SortedSet<String> good = new TreeSet<>();

  /** Packages that were not, with the first error. */
  final SortedMap<String, String> bad = new TreeMap<>();

  /** Packages that import one of those. */
  final SortedMap<String, String> unreachable = new TreeMap<>();

  /** Functions that have neither a body nor a native, with their places. */
  final SortedMap<String, String> unanswered = new TreeMap<>();

  private InstalledPackages(Path goroot) {
    this.goroot = goroot;
  }

  public static void main(String[] args) throws IOException, LoadException {
    var result = compile(Path.of(args[0]), List.of(args).subList(1, args.length));
    result.bad.forEach((p, e) -> System.out.println("bad " + p + ": " + e));
    result.unreachable.forEach((p, e) -> System.out.println("needs " + p + ": " + e));
    result.unanswered.forEach((f, at) -> System.out.println("no body " + f + " " + at));
    System.out.println(result.good.size() + " good " + result.good);
  }

  static InstalledPackages compile(Path goroot, List<String> packages)
      throws IOException, LoadException {
    var p = new InstalledPackages(goroot);
    List<LoadedPackage> loaded = p.load(packages);
    BigStack.call(
        () -> {
          loaded.forEach(p::compile);
          p.linknames.apply(p.made::get, p::ir);
          p.look();
          return null;
        });
    return p;
  }

  /** A program that imports them all. */
  private List<LoadedPackage> load(List<String> packages) throws IOException, LoadException {
    var text = new StringBuilder("package main\n");
    packages.forEach(p -> text.append("import _ \"").append(p).append("\"\n"));
    Path dir = Files.createTempDirectory("gruffle");
    Path file = dir.resolve("main.go");
    try {
      Files.writeString(file, text);
      var loader =
          new PackageLoader(
              new LibraryProvider(library),
              false,
              new GorootSources(goroot, Overlays::find),
              new BuildTags(),
              dir);
      List<LoadedPackage> all = loader.loadFiles(List.of("main.go")).packages();
      return all.subList(0, all.size() - 1);
    } finally {
      Files.delete(file);
      Files.delete(dir);
    }
  }

  private void compile(LoadedPackage p) {
    for (String needed : p.imports().values()) {
      if (bad.containsKey(needed) || unreachable.containsKey(needed)) {
        unreachable.put(p.path(), needed);
        return;
      }
    }
    List<String> errors = new ArrayList<>();
    var diagnostics = new Diagnostics(p.path());
    var files = p.parse(diagnostics);
    if (files != null) {
      try {
        PackageCompiler.Result r = compiler.compile(p, p.path(), files, true);
        for (TypeError e : r.errors()) {
          errors.add(
              Diagnostics.format(e.pos()).substring(goroot.toString().length() + 5)
                  + ": "
                  + e.msg());
        }
        if (errors.isEmpty()) {
          importer.add(r.pkg());
          linknames.add(files, r.ir());
          made.put(p.path(), r.ir());
        }
      } catch (RuntimeException e) {
        errors.add("internal error: " + e);
      }
    } else {
      errors.addAll(diagnostics.lines());
    }
    if (errors.isEmpty()) {
      good.add(p.path());
    } else {
      bad.put(
          p.path(),
          errors.getFirst() + (errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : ""));
    }
  }

  private IrPackage ir(String path) {
    IrPackage p = made.get(path);
    return p == null ? library.ir(path, symbol -> null) : p;
  }

  private void look() {
    for (IrPackage p : made.values()) {
      for (String symbol : p.functions()) {
        Func f = p.function(symbol);
        if (f.body == null && natives.find(symbol) == null) {
          unanswered.put(symbol, f.file.substring(f.file.indexOf("/src/") + 5) + ":" + f.line);
        }
      }
    }
  }
}
