package gruffle.dist;

import gruffle.runtime.type.Prebuilt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Packages compiled ahead on top of the library, whose own classes stay where they are.
 *
 * @param classes class files by internal name
 * @param index what {@link AheadClasses} reads
 * @param refused functions that the compiler refuses, and why: they run in the interpreter
 */
public record AheadPackages(SortedMap<String, byte[]> classes, byte[] index, List<String> refused) {
  /**
   * Compiles packages.
   *
   * @param store these, and the library's
   * @param wanted their import paths, with those of all that they import and the library has not
   */
  public static AheadPackages compile(Library library, PackageStore store, Set<String> wanted) {
    AheadClasses shipped = library.ahead(false);
    var methods = new LibraryMethods(shipped);
    var packages = new Packages(store, Map.of(), methods);
    wanted.forEach(p -> methods.add(packages.load(p)));
    var paths = new TreeSet<String>();
    wanted.forEach(p -> collect(packages, p, paths));
    var compiler = new AheadCompiler(packages, Prebuilt.NONE, shipped::has);
    compiler.open(paths);
    SortedMap<String, byte[]> classes = compiler.compile(wanted, wanted);
    byte[] index = AheadIndex.write(classes.keySet(), methods.called, methods.missing());
    return new AheadPackages(classes, index, List.copyOf(compiler.refused()));
  }

  private static void collect(Packages packages, String path, Set<String> paths) {
    if (!path.equals("unsafe") && paths.add(path)) {
      packages.load(path).imports().forEach(p -> collect(packages, p, paths));
    }
  }
}
