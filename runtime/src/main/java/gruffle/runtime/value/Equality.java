package gruffle.runtime.value;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import java.util.Arrays;

/** Go's == and the hash that goes with it, for values of reference kinds of a known type. */
public final class Equality {
  private Equality() {}

  public static boolean eq(G g, Object a, Object b, Rtype t) {
    return switch (t.kind()) {
      case STRING -> ((GoString) a).eq((GoString) b);
      case INTERFACE -> Iface.eq(g, a, b);
      case STRUCT -> ((GoStruct) a).goEquals(g, (GoStruct) b);
      case ARRAY -> arrays(g, a, b, t.elem());
      case COMPLEX64, COMPLEX128 -> ((Complex) a).eq((Complex) b);
      case FLOAT32, FLOAT64 -> ((BoxD) a).v == ((BoxD) b).v;
      case POINTER, UNSAFE_POINTER -> pointers(a, b);
      case CHAN, MAP, FUNC -> a == b;
      default -> a.equals(b);
    };
  }

  /** Pointers of all forms: struct objects, places, array headers. */
  public static boolean pointers(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Ptr p && b instanceof Ptr q) {
      return p.equals(q);
    }
    return a instanceof Slice s && b instanceof Slice r && Slice.samePlace(s, r);
  }

  public static boolean arrays(G g, Object a, Object b, Rtype elem) {
    return switch (elem.slot()) {
      case Z -> Arrays.equals((boolean[]) a, (boolean[]) b);
      case B, UB -> Arrays.equals((byte[]) a, (byte[]) b);
      case S, US -> Arrays.equals((short[]) a, (short[]) b);
      case I -> Arrays.equals((int[]) a, (int[]) b);
      case J -> Arrays.equals((long[]) a, (long[]) b);
      case F -> floats((float[]) a, (float[]) b);
      case D -> doubles((double[]) a, (double[]) b);
      case C -> doubles(((ComplexArray) a).d, ((ComplexArray) b).d);
      case L -> refs(g, (Object[]) a, (Object[]) b, elem);
    };
  }

  private static boolean floats(float[] a, float[] b) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean doubles(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean refs(G g, Object[] a, Object[] b, Rtype elem) {
    for (int i = 0; i < a.length; i++) {
      if (!eq(g, a[i], b[i], elem)) {
        return false;
      }
    }
    return true;
  }

  public static int hash(G g, Object x, Rtype t) {
    return switch (t.kind()) {
      case STRING -> x.hashCode();
      case INTERFACE -> Iface.hash(g, x);
      case STRUCT -> {
        if (!t.comparable()) {
          throw PanicErrors.unhashable(g, t);
        }
        yield ((GoStruct) x).goHash(g);
      }
      case ARRAY -> arrayHash(g, x, t.elem());
      case COMPLEX64, COMPLEX128 -> ((Complex) x).goHash();
      case FLOAT32, FLOAT64 -> Hashing.float64(((BoxD) x).v);
      case POINTER, UNSAFE_POINTER, CHAN -> pointerHash(x);
      default -> throw PanicErrors.unhashable(g, t);
    };
  }

  public static int pointerHash(Object x) {
    if (x == null) {
      return 0;
    }
    return x instanceof Slice s ? s.placeHash() : x.hashCode();
  }

  public static int arrayHash(G g, Object x, Rtype elem) {
    return switch (elem.slot()) {
      case Z -> Hashing.whole(x, ((boolean[]) x).length);
      case B, UB -> Hashing.whole(x, ((byte[]) x).length);
      case S, US -> Hashing.whole(x, ((short[]) x).length * Short.BYTES);
      case I -> Hashing.whole(x, ((int[]) x).length * Integer.BYTES);
      case J -> Hashing.whole(x, ((long[]) x).length * Long.BYTES);
      case F -> {
        int h = 1;
        for (float f : (float[]) x) {
          h = Hashing.combine(h, Hashing.float64(f));
        }
        yield h;
      }
      case D -> {
        int h = 1;
        for (double d : (double[]) x) {
          h = Hashing.combine(h, Hashing.float64(d));
        }
        yield h;
      }
      case C -> {
        int h = 1;
        for (double d : ((ComplexArray) x).d) {
          h = Hashing.combine(h, Hashing.float64(d));
        }
        yield h;
      }
      case L -> {
        int h = 1;
        for (Object o : (Object[]) x) {
          h = Hashing.combine(h, hash(g, o, elem));
        }
        yield h;
      }
    };
  }
}
