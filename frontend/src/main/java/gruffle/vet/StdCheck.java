package gruffle.vet;

import gruffle.loader.Diagnostics;
import gruffle.syntax.BigStack;
import gruffle.types.Importer;
import gruffle.types.Pkg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

/**
 * Checks packages of an installed Go's library from their sources, function bodies included. One thread checks, each package
 * after those that it imports; others parse ahead of it.
 */
public final class StdCheck {
  private final StdSources sources;
  private final TreeMap<String, Path> packages;
  private final Map<String, FutureTask<StdSources.Parsed>> parsed = new HashMap<>();
  private final Map<String, Pkg> done = new HashMap<>();
  private final List<PackageErrors> errors = new ArrayList<>();

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

  /** Checks the packages that are asked for and what they import; gives those with errors. */
  public List<PackageErrors> check(Predicate<String> wanted) {
    List<String> paths = packages.keySet().stream().filter(wanted).toList();
    packages.keySet().forEach(p -> parsed.put(p, new FutureTask<>(() -> sources.parse(p))));
    Thread ahead =
        Thread.ofPlatform()
            .daemon()
            .start(() -> BigStack.call(() -> parseAll(paths.size() > 1 ? paths : List.of())));
    BigStack.call(() -> checkAll(paths));
    ahead.interrupt();
    return errors;
  }

  private Void parseAll(List<String> paths) {
    paths.forEach(p -> parsed.get(p).run());
    return null;
  }

  private Void checkAll(List<String> paths) {
    paths.forEach(this::check);
    return null;
  }

  private StdSources.Parsed parse(String path) {
    FutureTask<StdSources.Parsed> task = parsed.get(path);
    task.run(); // does nothing where somebody else has begun
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw new UncheckedIOException(io);
        case RuntimeException r -> throw r;
        case Error r -> throw r;
        default -> throw new IllegalStateException(e);
      }
    }
  }

  /** Null where there is nothing to build, or an error. */
  private Pkg check(String path) {
    if (done.containsKey(path)) {
      return done.get(path);
    }
    done.put(path, null); // what imports itself finds no package
    StdSources.Parsed p = parse(path);
    if (p.files().isEmpty() && p.problems().isEmpty()) {
      return null;
    }
    var diagnostics = Diagnostics.all(path);
    p.problems().forEach(e -> diagnostics.error(e.pos(), e.msg()));
    Pkg pkg = null;
    if (diagnostics.isEmpty()) {
      var check = new PackageCheck(path, p.files(), "", true, p.complete());
      Importer importer = this::importPackage;
      pkg = check.check(importer, e -> diagnostics.error(e.pos(), e.msg()));
    }
    if (!diagnostics.isEmpty()) {
      errors.add(new PackageErrors(path, diagnostics));
    }
    done.put(path, pkg);
    return pkg;
  }

  private Pkg importPackage(String written) throws Importer.ImportException {
    String vendored = "vendor/" + written;
    String path = packages.containsKey(vendored) ? vendored : written;
    Pkg p = packages.containsKey(path) ? check(path) : null;
    if (p == null) {
      throw new Importer.ImportException("package " + written + " is not in std");
    }
    return p;
  }
}
