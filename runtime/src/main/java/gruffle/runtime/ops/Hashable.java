package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Field;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;

/** The check that Go makes of a key where the map is empty: other words than a hash's own panic. */
final class Hashable {
  private Hashable() {}

  static void check(G g, Object x, Rtype t) {
    switch (t.kind()) {
      case INTERFACE -> {
        if (x != null) {
          Rtype dynamic = Iface.typeOf(x);
          if (!dynamic.comparable()) {
            throw PanicErrors.plain(g, "hash of unhashable type: " + dynamic.string);
          }
          check(g, Iface.ref(x), dynamic);
        }
      }
      case ARRAY -> {
        if (x instanceof Object[] a) {
          for (Object o : a) {
            check(g, o, t.elem());
          }
        }
      }
      case STRUCT -> {
        int i = 0;
        for (Field f : t.fields()) {
          if (f.type().isInterface() || f.type().isAggregate()) {
            check(g, t.layout().getL((GoStruct) x, i), f.type());
          }
          i++;
        }
      }
      default -> {}
    }
  }
}
