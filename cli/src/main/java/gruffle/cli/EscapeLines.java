package gruffle.cli;

import gruffle.dist.PackageCompiler;
import gruffle.ir.escape.flow.Bodies;
import gruffle.ir.escape.flow.Report;
import gruffle.loader.LoadedPackage;
import gruffle.syntax.File;
import gruffle.types.FuncObj;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Prints the escape analysis of packages as they are compiled: {@code -gcflags=-m}. */
final class EscapeLines implements Bodies {
  private final Map<FuncObj, Body> own = new IdentityHashMap<>();

  private final GenericSources library = new GenericSources();

  @Override
  public Body find(FuncObj f) {
    Body b = own.get(f.origin());
    return b == null ? library.body(f.origin()) : b;
  }

  @Override
  public FuncObj source(FuncObj f) {
    return library.find(f);
  }

  @Override
  public boolean isSource(FuncObj f) {
    return library.body(f.origin()) != null;
  }

  /** Takes a package in, so that others that import it know its functions. */
  void add(List<File> files, PackageCompiler.Result r) {
    Bodies.add(files, r.info(), own);
  }

  /** The lines of a package, with the header that names it; none if there is nothing to say. */
  List<String> lines(LoadedPackage p, List<File> files, PackageCompiler.Result r, GcFlags flags) {
    List<String> lines =
        Report.of(r.pkg(), r.info(), files, this, !flags.noInline(), flags.optimizations() > 1);
    var out = new java.util.ArrayList<String>();
    if (!lines.isEmpty()) {
      out.add("# " + p.path());
      out.addAll(lines);
    }
    return out;
  }
}
