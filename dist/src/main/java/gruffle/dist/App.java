package gruffle.dist;

import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A program compiled ahead: its classes with those of the library that it needs, and the IR that its functions and types are
 * looked up in.
 *
 * @param classes class files by internal name
 * @param library the file that {@link Library} reads, with the program's packages
 * @param buildInfo what runtime/debug.ReadBuildInfo reads
 * @param goroot what runtime.GOROOT says
 * @param refused functions that the compiler refuses, and why: they need the interpreter
 */
public record App(
    SortedMap<String, byte[]> classes,
    byte[] library,
    List<String> refused,
    String buildInfo,
    String goroot) {
  /** The entries of the jar with the last two. */
  static final String BUILD_INFO = "gruffle/buildinfo";

  static final String GOROOT = "gruffle/goroot";

  /** Compiles a program whose own packages are these, "main" among them. */
  public static App compile(
      Library library, Map<String, ? extends IrPackage> own, String buildInfo, String goroot)
      throws IOException {
    AheadClasses ahead = library.ahead(false);
    var packages = new Packages(library, own, ahead);
    var paths = new TreeSet<String>();
    collect(packages, "runtime", paths);
    collect(packages, "main", paths);
    var compiler = new AheadCompiler(packages, ahead, name -> false);
    var wanted = new TreeSet<String>(own.keySet());
    wanted.retainAll(paths);
    SortedMap<String, byte[]> classes = compiler.compile(paths, wanted);
    var described = new TreeSet<>(paths);
    paths.forEach(p -> arguments(packages, library, p, described));
    var writer = new LibraryWriter();
    for (String path : described) {
      IrPackage p = own.get(path);
      byte[] ir = p == null ? library.irBytes(path) : IrWriter.write(p);
      writer.add(path, ir, new byte[0], Map.of());
    }
    writer.addAhead(ahead.indexOf(classes.keySet()));
    return new App(
        classes, writer.toBytes(), new ArrayList<>(compiler.refused()), buildInfo, goroot);
  }

  /**
   * Adds the packages of types that instances of the package's generic code have for arguments: all instances that the library uses lie there, and
   * the code of a file needs the types of all of them, though the program may import none of those packages.
   */
  private static void arguments(
      Packages packages, Library library, String path, TreeSet<String> described) {
    IrPackage p = packages.load(path);
    for (String symbol : Stream.concat(p.functions().stream(), p.types().stream()).toList()) {
      if (IrTypes.isInstance(symbol)) {
        for (String other : library.packages()) {
          if (symbol.contains(other + ".") && !described.contains(other)) {
            collect(packages, other, described);
          }
        }
      }
    }
  }

  private static void collect(Packages packages, String path, TreeSet<String> paths) {
    if (!path.equals("unsafe") && paths.add(path)) {
      packages.load(path).imports().forEach(p -> collect(packages, p, paths));
    }
  }
}
