package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Box;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.Iface;

/**
 * Calls of interface methods that the receiver's class does not have as Java methods: it was made before the program that
 * has the interface.
 */
public final class LateCalls {
  private LateCalls() {}

  /**
   * Finds the method and calls it.
   *
   * @param recv the interface value, not nil
   * @param args boxed; the first place is the receiver's
   */
  public static Object call(G g, Object recv, String name, String pkgPath, Object[] args) {
    Rtype t = Iface.typeOf(recv);
    Method m = t.method(name, pkgPath);
    args[0] = recv instanceof Box b ? receiver(b, t) : recv;
    return m.code().invoke(g, null, args);
  }

  /** As the method takes it. */
  private static Object receiver(Box b, Rtype t) {
    Object x = Copies.copy(b.value(), t);
    return switch (t.store().stack) {
      case 'I' -> ((Long) x).intValue();
      case 'F' -> ((Double) x).floatValue();
      default -> x;
    };
  }
}
