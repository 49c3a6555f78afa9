package gruffle.vet;

import gruffle.loader.BuildTags;
import gruffle.loader.Diagnostics;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.loader.Program;
import gruffle.loader.SourceProvider;
import gruffle.syntax.BigStack;
import gruffle.syntax.File;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.ExportImporter;
import gruffle.types.FuncObj;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Parses and type-checks what the words on a command line name: files, packages of the main module, or packages of Go's library
 * (from the installed Go's sources, not ours), and what they import. Finds what {@code go build -gcflags=-e} does.
 */
public final class Vet {
  private static final String MAIN = "main";

  private final SourceProvider shipped;
  private final Function<String, byte[]> exports;
  private final Path goroot; // null: none
  private final Path cwd;
  private final Set<String> tags;
  private final List<PackageErrors> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> broken = new HashSet<>();

  /**
   * Prepares a run.
   *
   * @param shipped our library, which the main module's packages import
   * @param exports its export data
   * @param goroot an installed Go; null: none
   * @param cwd names are relative to it
   * @param tags build tags for the main module
   */
  public Vet(
      SourceProvider shipped,
      Function<String, byte[]> exports,
      Path goroot,
      Path cwd,
      Set<String> tags) {
    this.shipped = shipped;
    this.exports = exports;
    this.goroot = goroot;
    this.cwd = cwd.toAbsolutePath().normalize();
    this.tags = tags;
  }

  /** What the go command would warn of. */
  public List<String> warnings() {
    return warnings;
  }

  /** Packages with errors, each after those that it imports. */
  public List<PackageErrors> check(List<String> words) throws LoadException, IOException {
    if (words.stream().anyMatch(this::isGoFile)) {
      for (String w : words) {
        if (!w.endsWith(".go")) {
          throw new LoadException(List.of("named files must be .go files: " + w));
        }
      }
      Program p = loader().loadFiles(words);
      BigStack.call(() -> checkAll(p, Set.of(PackageLoader.COMMAND_LINE)));
      return errors;
    }
    var library = new StdPatterns(goroot, cwd);
    var rest = new ArrayList<String>();
    for (String w : words) {
      if (!library.take(w)) {
        rest.add(w);
      }
    }
    if (!rest.isEmpty()) {
      var roots = new TreeSet<String>();
      Program p = loader().loadAll(rest, roots, warnings::add);
      BigStack.call(() -> checkAll(p, roots));
    }
    errors.addAll(library.check());
    return errors;
  }

  private boolean isGoFile(String word) {
    return word.endsWith(".go") && Files.isRegularFile(cwd.resolve(word));
  }

  private PackageLoader loader() {
    var installed = goroot == null ? null : new GorootSources(goroot);
    return new PackageLoader(shipped, false, installed, new BuildTags(tags), cwd, System::getenv)
        .forAnyPackage();
  }

  private Void checkAll(Program program, Set<String> roots) {
    var importer = new ExportImporter(exports);
    for (LoadedPackage p : program.packages()) {
      if (p.imports().values().stream().anyMatch(broken::contains)) {
        broken.add(p.path()); // go build does not get to it
      } else {
        check(p, roots, importer);
      }
    }
    return null;
  }

  private void check(LoadedPackage p, Set<String> roots, ExportImporter importer) {
    Importer resolved = x -> importer.importPackage(p.imports().getOrDefault(x, x));
    if (p.library()) {
      importer.add(declarations(p, resolved));
      return;
    }
    var diagnostics =
        roots.contains(p.path()) ? Diagnostics.all(p.path()) : new Diagnostics(p.path());
    List<File> files = p.parse(diagnostics);
    if (files != null) {
      String path = p.name().equals(MAIN) ? MAIN : p.path();
      var check = new PackageCheck(path, files, p.goVersion(), diagnostics.isEmpty(), true);
      Pkg pkg = check.check(resolved, e -> diagnostics.error(e.pos(), e.msg()));
      importer.add(pkg);
      boolean linked = roots.contains(p.path()) && path.equals(MAIN);
      if (diagnostics.isEmpty() && linked && !(pkg.scope().lookup(MAIN) instanceof FuncObj)) {
        diagnostics.error(
            gruffle.syntax.Pos.NONE,
            "runtime.main_main·f: function main is undeclared in the main package");
      }
    }
    if (!diagnostics.isEmpty()) {
      broken.add(p.path());
      errors.add(new PackageErrors(p.path(), diagnostics));
    }
  }

  /** A package of an installed Go that ours do not have: nobody asked whether it is right. */
  private static Pkg declarations(LoadedPackage p, Importer importer) {
    List<File> files = p.parse(Diagnostics.all(p.path()));
    var pkg = new Pkg(p.path(), p.name());
    var config = new Config(importer, _ -> {}, p.goVersion(), Config.Bodies.NONE);
    new Checker(config, pkg, new Info()).checkFiles(files == null ? List.of() : files);
    return pkg;
  }

  /** The words that mean Go's own library. */
  private static final class StdPatterns {
    private final Path goroot;
    private final Path cwd;
    private final List<Predicate<String>> wanted = new ArrayList<>();
    private StdCheck library;

    StdPatterns(Path goroot, Path cwd) {
      this.goroot = goroot;
      this.cwd = cwd;
    }

    /** Whether a word is about the library, as far as that is there. */
    boolean take(String word) throws LoadException, IOException {
      boolean std = word.equals("std");
      if (std && goroot == null) {
        throw new LoadException(
            List.of("gruffle: vet std reads Go's own sources: install Go 1.26 or set GOROOT"));
      }
      if (goroot == null || word.startsWith(".") || word.startsWith("/")) {
        return false;
      }
      open();
      Predicate<String> matches = std ? _ -> true : gruffle.loader.PackageLoader.matcher(word);
      for (String path : library.paths()) {
        if (matches.test(path)) {
          wanted.add(matches);
          return true;
        }
      }
      return false;
    }

    private void open() throws IOException {
      if (library == null) {
        Path src = goroot.resolve("src");
        String relative = cwd.relativize(src).toString();
        library =
            new StdCheck(
                src, relative.length() < src.toString().length() ? relative : src.toString());
      }
    }

    List<PackageErrors> check() throws IOException {
      return wanted.isEmpty()
          ? List.of()
          : library.check(p -> wanted.stream().anyMatch(w -> w.test(p)));
    }
  }
}
