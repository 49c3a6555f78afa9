package gruffle.vet;

import gruffle.loader.Diagnostics;
import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.types.Importer;
import gruffle.types.Pkg;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Checks packages of an installed Go's library from their sources, function bodies included: first all are parsed, then each is checked after those that it
 * imports, by as many threads as there are processors. What takes longest to the end begins first.
 */
public final class StdCheck {
  private final StdSources sources;
  private final TreeMap<String, Path> packages;
  private final Map<String, Unit> units = new ConcurrentHashMap<>();

  /** A package on its way. */
  private static final class Unit implements Comparable<Unit> {
    final String path;
    final StdSources.Parsed parsed;
    final Diagnostics diagnostics;

    /** From the paths in import declarations to packages; without those that lead back here. */
    final Map<String, Unit> imports = new TreeMap<>();

    final List<Unit> importers = new ArrayList<>();
    volatile Pkg pkg;

    /** Imports that have not been checked. */
    int missing;

    /** What has to be done from here to the end, in lines. */
    long left;

    Unit(String path, StdSources.Parsed parsed) {
      this.path = path;
      this.parsed = parsed;
      this.diagnostics = Diagnostics.all(path);
    }

    @Override
    public int compareTo(Unit u) {
      return left != u.left ? Long.compare(u.left, left) : path.compareTo(u.path);
    }
  }

  /**
   * Finds the packages.
   *
   * @param src the folder src of a Go
   * @param shown that folder's name in errors
   */
  public StdCheck(Path src, String shown) throws IOException {
    this.sources = new StdSources(src, shown);
    this.packages = sources.packages();
  }

  /** The import paths of all packages, in order. */
  public Iterable<String> paths() {
    return packages.keySet();
  }

  public boolean has(String path) {
    return packages.containsKey(path);
  }

  /** Checks the packages that are asked for and what they import; gives those with errors, each after those that it imports. */
  public List<PackageErrors> check(Predicate<String> wanted) throws IOException {
    List<String> roots = packages.keySet().stream().filter(wanted).toList();
    var asked = new HashSet<>(roots);
    var parsing = new Crew<String>(roots);
    parsing.run(
        path -> {
          var unit = new Unit(path, sources.parse(path));
          units.put(path, unit);
          for (String i : importsOf(unit)) {
            synchronized (asked) {
              if (asked.add(i)) {
                parsing.add(i);
              }
            }
          }
        });
    var order = new ArrayList<Unit>();
    var seen = new HashSet<String>();
    roots.forEach(r -> link(r, order, seen, new HashSet<>()));
    for (Unit u : order.reversed()) {
      u.left = lines(u);
      u.importers.forEach(i -> u.left = Math.max(u.left, lines(u) + i.left));
    }
    var checking = new Crew<Unit>(order.stream().filter(u -> u.missing == 0).toList());
    checking.run(
        u -> {
          check(u);
          for (Unit i : u.importers) {
            synchronized (i) {
              if (--i.missing == 0) {
                checking.add(i);
              }
            }
          }
        });
    return order.stream()
        .filter(u -> !u.diagnostics.isEmpty())
        .map(u -> new PackageErrors(u.path, u.diagnostics))
        .toList();
  }

  /** The packages of the library that a package imports. */
  private Set<String> importsOf(Unit u) {
    var found = new TreeSet<String>();
    for (File f : u.parsed.files()) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.ImportDecl i && i.path != null) {
          String path = resolve(i.path.value.substring(1, i.path.value.length() - 1));
          if (path != null) {
            found.add(path);
          }
        }
      }
    }
    return found;
  }

  /** The package that an import path means; null if there is none. */
  private String resolve(String written) {
    String vendored = "vendor/" + written;
    String path = packages.containsKey(vendored) ? vendored : written;
    return packages.containsKey(path) ? path : null;
  }

  /** Puts a package behind those that it imports. */
  private void link(String path, List<Unit> order, Set<String> seen, Set<String> above) {
    Unit u = units.get(path);
    if (!seen.add(path)) {
      return;
    }
    above.add(path);
    for (String i : importsOf(u)) {
      if (!above.contains(i)) { // what imports itself finds no package
        link(i, order, seen, above);
        u.imports.put(i, units.get(i));
        units.get(i).importers.add(u);
        u.missing++;
      }
    }
    above.remove(path);
    order.add(u);
  }

  private static long lines(Unit u) {
    long n = 1;
    for (File f : u.parsed.files()) {
      n += f.eof.line();
    }
    return n;
  }

  private void check(Unit u) {
    StdSources.Parsed p = u.parsed;
    p.problems().forEach(e -> u.diagnostics.error(e.pos(), e.msg()));
    if (p.files().isEmpty() || !u.diagnostics.isEmpty()) {
      return;
    }
    var check = new PackageCheck(u.path, p.files(), "", true, p.complete());
    u.pkg = check.check(x -> imported(u, x), e -> u.diagnostics.error(e.pos(), e.msg()));
  }

  private Pkg imported(Unit from, String written) throws Importer.ImportException {
    String path = resolve(written);
    Unit u = path == null ? null : from.imports.get(path);
    if (u == null || u.pkg == null) {
      throw new Importer.ImportException("package " + written + " is not in std");
    }
    return u.pkg;
  }
}
