package gruffle.cli;

import gruffle.loader.Counters;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.loader.SourceFile;
import gruffle.loader.SourceProvider;
import gruffle.loader.TestFinder;
import gruffle.loader.TestSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds the packages that {@code -coverpkg} means: what matches its patterns among the packages to be tested and all that these need. */
final class CoverPackages {
  private final SourceProvider library;
  private final TestFinder finder;
  private final PackageLoader loader;
  private final Consumer<String> warnings;

  CoverPackages(
      SourceProvider library, TestFinder finder, PackageLoader loader, Consumer<String> warnings) {
    this.library = library;
    this.finder = finder;
    this.loader = loader;
    this.warnings = warnings;
  }

  /** Their import paths, with the lines of a profile of each that nothing runs of. */
  Map<String, String> find(List<TestSources> tested, List<String> patterns)
      throws LoadException, IOException {
    var all = new TreeMap<String, LoadedPackage>();
    for (TestSources t : tested) {
      for (LoadedPackage p : needed(t)) {
        if (!p.library() || p.path().equals(t.path()) && !t.shipped()) {
          all.putIfAbsent(p.path(), p);
        }
      }
    }
    tested.forEach(t -> List.of("_test", ".test").forEach(s -> all.remove(t.path() + s)));
    var found = new TreeMap<String, String>();
    for (String pattern : patterns) {
      Predicate<String> matches = matcher(pattern);
      List<LoadedPackage> some = all.values().stream().filter(p -> matches.test(p.path())).toList();
      if (some.isEmpty()) {
        warnings.accept(
            pattern.equals("std") || library.has(pattern)
                ? notMeasured(pattern)
                : "warning: no packages being tested depend on matches for pattern " + pattern);
      }
      some.forEach(p -> found.put(p.path(), Counters.unused(p.path(), p.files())));
    }
    return found;
  }

  /** What is said of the library, which is compiled already. */
  static String notMeasured(String path) {
    return "gruffle: warning: the coverage of packages that come with gruffle is not measured: "
        + path;
  }

  /** The packages of a test program; none where something is wrong, which is said when it is compiled. */
  private List<LoadedPackage> needed(TestSources t) throws IOException {
    try {
      var main = "package main".getBytes(StandardCharsets.UTF_8);
      return loader.loadTests(t, new SourceFile("_testmain.go", main)).packages();
    } catch (LoadException e) {
      return List.of();
    }
  }

  private Predicate<String> matcher(String pattern) throws LoadException, IOException {
    if (pattern.equals("all")) {
      return p -> true;
    }
    if (!pattern.startsWith(".") && !pattern.startsWith("/")) {
      return PackageLoader.matcher(pattern);
    }
    Set<String> paths = new HashSet<>();
    for (String p : finder.expand(List.of(pattern), w -> {})) {
      paths.add(finder.find(p).path());
    }
    return new ArrayList<>(paths)::contains;
  }
}
