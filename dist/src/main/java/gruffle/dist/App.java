package gruffle.dist;

import gruffle.ir.IrPackage;
import gruffle.ir.IrWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A program compiled ahead: its classes with those of the library that it needs, and the IR that its functions and types are
 * looked up in.
 *
 * @param classes class files by internal name
 * @param library the file that {@link Library} reads, with the program's packages
 * @param buildInfo what runtime/debug.ReadBuildInfo reads
 * @param refused functions that the compiler refuses, and why: they need the interpreter
 */
public record App(
    SortedMap<String, byte[]> classes, byte[] library, List<String> refused, String buildInfo) {
  /** The entry of the jar with the last. */
  static final String BUILD_INFO = "gruffle/buildinfo";

  /** Compiles a program whose own packages are these, "main" among them. */
  public static App compile(Library library, Map<String, ? extends IrPackage> own, String buildInfo)
      throws IOException {
    AheadClasses ahead = library.ahead(false);
    var packages = new Packages(library, own, ahead);
    var paths = new TreeSet<String>();
    collect(packages, "runtime", paths);
    collect(packages, "main", paths);
    var compiler = new AheadCompiler(packages, ahead);
    var wanted = new TreeSet<String>(own.keySet());
    wanted.retainAll(paths);
    SortedMap<String, byte[]> classes = compiler.compile(paths, wanted);
    var writer = new LibraryWriter();
    for (String path : paths) {
      IrPackage p = own.get(path);
      byte[] ir = p == null ? library.irBytes(path) : IrWriter.write(p);
      writer.add(path, ir, new byte[0], Map.of());
    }
    writer.addAhead(ahead.indexOf(classes.keySet()));
    return new App(classes, writer.toBytes(), new ArrayList<>(compiler.refused()), buildInfo);
  }

  private static void collect(Packages packages, String path, TreeSet<String> paths) {
    if (!path.equals("unsafe") && paths.add(path)) {
      packages.load(path).imports().forEach(p -> collect(packages, p, paths));
    }
  }
}
