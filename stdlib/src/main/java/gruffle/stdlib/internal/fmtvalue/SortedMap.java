package gruffle.stdlib.internal.fmtvalue;

import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.MapIter;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.Values;
import java.util.ArrayList;
import java.util.List;

/** The entries of a map in the order in which fmt prints them. */
final class SortedMap {
  private record Entry(Object key, Object value) {}

  private final G g;

  private SortedMap(G g) {
    this.g = g;
  }

  static RefSlice entries(G g, GoMap map) {
    if (map == null || map.count == 0) {
      return RefSlice.NIL;
    }
    Rtype key = map.type.key();
    Rtype elem = map.type.elem();
    boolean longKeys = GoMap.keyKind(key) == 'J';
    boolean longValues = elem.kind().isPrimitive();
    List<Entry> all = new ArrayList<>(map.count);
    for (MapIter it = new MapIter(map); it.next(g); ) {
      Object k = longKeys ? Values.fromLong(it.keyJ(), key) : boxKey(it.keyL(), key);
      Object v = longValues ? Values.fromLong(it.valueJ(), elem) : Values.box(it.valueL(), elem);
      all.add(new Entry(k, v));
    }
    SortedMap order = new SortedMap(g);
    all.sort((a, b) -> order.compare(a.key, b.key, key));
    Object[] flat = new Object[2 * all.size()];
    for (int i = 0; i < all.size(); i++) {
      flat[2 * i] = all.get(i).key;
      flat[2 * i + 1] = all.get(i).value;
    }
    return RefSlice.of(flat);
  }

  /** A key that is not held as a long; floats are in a box already, though perhaps not of the named type. */
  private static Object boxKey(Object k, Rtype key) {
    return k instanceof BoxD d && key.kind().isFloat() ? key.boxD(d.v) : Values.box(k, key);
  }

  /** Orders two values that lie at places of type t. */
  private int compare(Object a, Object b, Rtype t) {
    return switch (t.kind()) {
      case BOOL -> Boolean.compare(((BoxZ) a).v, ((BoxZ) b).v);
      case FLOAT32, FLOAT64 -> floats(((BoxD) a).v, ((BoxD) b).v);
      case STRING -> ((GoString) Iface.ref(a)).compareTo((GoString) Iface.ref(b));
      case COMPLEX64, COMPLEX128 -> {
        Complex x = (Complex) Iface.ref(a);
        Complex y = (Complex) Iface.ref(b);
        int c = floats(x.re(), y.re());
        yield c != 0 ? c : floats(x.im(), y.im());
      }
      case POINTER, CHAN, UNSAFE_POINTER ->
          Long.compareUnsigned(g.rt.addresses.of(Iface.ref(a)), g.rt.addresses.of(Iface.ref(b)));
      case STRUCT -> structs((GoStruct) Iface.ref(a), (GoStruct) Iface.ref(b), t);
      case ARRAY -> arrays(Iface.ref(a), Iface.ref(b), t.elem());
      case INTERFACE -> interfaces(a, b);
      default ->
          t.kind().isUnsigned()
              ? Long.compareUnsigned(((BoxJ) a).v, ((BoxJ) b).v)
              : Long.compare(((BoxJ) a).v, ((BoxJ) b).v);
    };
  }

  /** NaN comes first, and the zeros are equal. */
  private static int floats(double a, double b) {
    if (a < b || Double.isNaN(a) && !Double.isNaN(b)) {
      return -1;
    }
    return a > b || Double.isNaN(b) && !Double.isNaN(a) ? 1 : 0;
  }

  private int structs(GoStruct a, GoStruct b, Rtype t) {
    for (int i = 0; i < t.numField(); i++) {
      Rtype f = t.field(i).type();
      int c = compare(Values.field(a, i, f), Values.field(b, i, f), f);
      if (c != 0) {
        return c;
      }
    }
    return 0;
  }

  private int arrays(Object a, Object b, Rtype elem) {
    for (int i = 0; i < ArrayOps.length(a); i++) {
      int c = compare(Values.element(a, i, elem), Values.element(b, i, elem), elem);
      if (c != 0) {
        return c;
      }
    }
    return 0;
  }

  /** nil, then by type, then by value. */
  private int interfaces(Object a, Object b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    Rtype t = Iface.typeOf(a);
    Rtype u = Iface.typeOf(b);
    if (t != u) {
      return TypeOrder.ORDER.compare(t, u);
    }
    return compare(a, b, t);
  }
}
