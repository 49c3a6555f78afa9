package gruffle.ir;

import java.util.Set;
import java.util.TreeSet;

/** Which methods code calls through interfaces: no other method has to be there for such a call. */
public final class InterfaceCalls {
  private InterfaceCalls() {}

  /** A method's name as the sets have it; one that is not exported is told from others by its package. */
  public static String key(String name, String pkgPath) {
    return pkgPath.isEmpty() ? name : pkgPath + "." + name;
  }

  /** The methods that the functions of a package call. */
  static Set<String> of(IrPackage pkg) {
    var found = new TreeSet<String>();
    var walk =
        new IrWalk() {
          @Override
          protected boolean enter(Expr e) {
            if (e instanceof Expr.CallIface c) {
              found.add(key(c.name(), c.pkgPath()));
            }
            return true;
          }
        };
    for (String symbol : pkg.functions()) {
      walk.stmt(pkg.function(symbol).body);
    }
    return found;
  }
}
