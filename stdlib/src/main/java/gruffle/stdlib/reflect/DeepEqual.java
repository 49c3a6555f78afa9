package gruffle.stdlib.reflect;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.Equality;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.MapIter;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import java.util.HashSet;
import java.util.Set;

/**
 * reflect.DeepEqual: walks two values at once. Pairs of pointers, maps and slices that are being compared further out count as
 * equal, so that cycles end.
 */
final class DeepEqual {
  private final G g;
  private final Set<Pair> visited = new HashSet<>();

  private DeepEqual(G g) {
    this.g = g;
  }

  /** Two references of one type, by identity. */
  private record Pair(Object a, Object b, Rtype t) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Pair p && same(p.a, a) && same(p.b, b) && p.t == t;
    }

    @Override
    public int hashCode() {
      return Equality.pointerHash(a) * 31 + Equality.pointerHash(b) * 7 + t.hashCode();
    }
  }

  private static boolean same(Object a, Object b) {
    return Equality.pointers(a, b);
  }

  /** Of two interface values, neither nil. */
  static boolean equal(G g, Object x, Object y) {
    return new DeepEqual(g).interfaces(x, y);
  }

  private boolean interfaces(Object x, Object y) {
    if (x == null || y == null) {
      return x == y;
    }
    Rtype t = Iface.typeOf(x);
    if (t != Iface.typeOf(y)) {
      return false;
    }
    return t.kind().isPrimitive()
        ? bits(t, Held.bits(x), Held.bits(y))
        : refs(t, Held.ref(x), Held.ref(y));
  }

  private static boolean bits(Rtype t, long x, long y) {
    return switch (t.kind()) {
      case FLOAT32 -> Float.intBitsToFloat((int) x) == Float.intBitsToFloat((int) y);
      case FLOAT64 -> Double.longBitsToDouble(x) == Double.longBitsToDouble(y);
      default -> x == y;
    };
  }

  /** Two held references of type t. */
  private boolean refs(Rtype t, Object x, Object y) {
    return switch (t.kind()) {
      case STRING -> ((GoString) x).eq((GoString) y);
      case COMPLEX64, COMPLEX128 -> ((Complex) x).eq((Complex) y);
      case FUNC -> x == null && y == null;
      case INTERFACE -> interfaces(x, y);
      case STRUCT -> structs(t, (GoStruct) x, (GoStruct) y);
      case ARRAY -> elements(t.elem(), (Slice) x, (Slice) y);
      case SLICE -> slices(t, (Slice) x, (Slice) y);
      case MAP -> maps(t, (GoMap) x, (GoMap) y);
      case POINTER -> same(x, y) || x != null && y != null && pointers(t, x, y);
      default -> same(x, y);
    };
  }

  private boolean structs(Rtype t, GoStruct x, GoStruct y) {
    for (int i = 0; i < t.numField(); i++) {
      if (!at(t.field(i).type(), x, x.layout().offset(i), y, y.layout().offset(i))) {
        return false;
      }
    }
    return true;
  }

  /** What lies at two places of type t. */
  private boolean at(Rtype t, Object a, long i, Object b, long j) {
    if (t.kind().isPrimitive()) {
      return bits(t, Held.loadBits(a, i, t), Held.loadBits(b, j, t));
    }
    Object x = Mem.getReference(a, i);
    Object y = Mem.getReference(b, j);
    return refs(t, Held.of(x, t), Held.of(y, t));
  }

  private boolean elements(Rtype elem, Slice x, Slice y) {
    for (int i = 0; i < x.len; i++) {
      if (!at(elem, x.base(), x.place(i), y.base(), y.place(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean slices(Rtype t, Slice x, Slice y) {
    if (x.isNil() != y.isNil() || x.len != y.len) {
      return false;
    }
    return Slice.samePlace(x, y) || !first(x, y, t) || elements(t.elem(), x, y);
  }

  private boolean pointers(Rtype t, Object x, Object y) {
    if (!first(x, y, t)) {
      return true;
    }
    Rtype elem = t.elem();
    if (elem.isAggregate()) {
      return refs(elem, x, y);
    }
    Ptr p = (Ptr) x;
    Ptr q = (Ptr) y;
    return at(elem, p.base(), p.offset(), q.base(), q.offset());
  }

  private boolean maps(Rtype t, GoMap x, GoMap y) {
    if (x == null || y == null || x.count != y.count) {
      return x == y;
    }
    if (x == y || !first(x, y, t)) {
      return true;
    }
    Rtype key = t.key();
    Rtype elem = t.elem();
    for (MapIter it = new MapIter(x); it.next(g); ) {
      Object k = Containers.key(g, it, key);
      long kBits = g.resJ(1);
      // The key is looked up in both: what is not found, like a NaN, makes them different.
      if (!Containers.get(g, x, t, k, kBits)) {
        return false;
      }
      Object a = g.resL(1);
      long aBits = g.resJ(2);
      if (!Containers.get(g, y, t, k, kBits)) {
        return false;
      }
      boolean equal =
          elem.kind().isPrimitive() ? bits(elem, aBits, g.resJ(2)) : refs(elem, a, g.resL(1));
      if (!equal) {
        return false;
      }
    }
    return true;
  }

  /** Whether this pair, in either order, has not been met before. */
  private boolean first(Object x, Object y, Rtype t) {
    return !visited.contains(new Pair(y, x, t)) && visited.add(new Pair(x, y, t));
  }
}
