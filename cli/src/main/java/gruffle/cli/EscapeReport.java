package gruffle.cli;

import gruffle.dist.PackageCompiler;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.syntax.File;
import java.util.List;

/** What {@code -gcflags} makes build and run print of packages as they are compiled. */
final class EscapeReport implements CompileRequest.Listener {
  private final List<GcFlags> all;
  private EscapeLines escape;

  EscapeReport(List<GcFlags> all) {
    this.all = all;
  }

  /** Whether there is a flag that the compiler does not have, which is said. */
  boolean refuses() {
    for (GcFlags f : all) {
      if (f.unknown() != null) {
        System.err.println("# " + PackageLoader.COMMAND_LINE);
        System.err.println("flag provided but not defined: -" + f.unknown());
        return true;
      }
    }
    return false;
  }

  @Override
  public void compiled(
      LoadedPackage p, boolean named, List<File> parsed, PackageCompiler.Result r) {
    if (all.stream().noneMatch(f -> f.optimizations() > 0)) {
      return;
    }
    if (escape == null) {
      escape = new EscapeLines();
    }
    escape.add(parsed, r);
    GcFlags flags = GcFlags.of(all, p.path(), named);
    if (flags.optimizations() > 0) {
      escape.lines(p, parsed, r, flags).forEach(System.err::println);
    }
  }
}
