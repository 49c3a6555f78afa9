package gruffle.link;

import gruffle.ir.IrPackage;
import gruffle.ir.IrWalk;
import java.util.List;

/** Goes through the code of a whole package, for what its calls may call. */
final class PackageWalk {
  /** The functions of larger packages are not all looked at. */
  private static final int LARGEST = 2000;

  private PackageWalk() {}

  /** Has the code of all functions looked at, in their order; none where there are too many. */
  static void walk(IrPackage pkg, IrWalk walk) {
    List<String> functions = pkg.functions();
    if (functions.size() <= LARGEST) {
      functions.forEach(symbol -> walk.stmt(pkg.function(symbol).body));
    }
  }
}
