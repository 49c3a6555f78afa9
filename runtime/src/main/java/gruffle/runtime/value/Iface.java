package gruffle.runtime.value;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;

/**
 * Interface values. The forms: null is nil; a {@link GoStruct} whose class was generated for a named type T is a *T; a
 * {@link GoString} is a string; anything else is a {@link Box}. A *T whose object has another class is a BoxL.
 */
public final class Iface {
  private Iface() {}

  /** The dynamic type, or null for nil. */
  public static Rtype typeOf(Object x) {
    if (x instanceof GoStruct s) {
      return s.ptrType();
    }
    if (x instanceof Box b) {
      return b.type;
    }
    return x == null ? null : Basic.STRING;
  }

  /** The value inside in its own representation: Long, Double or Boolean for primitive kinds, else the reference. */
  public static Object value(Object x) {
    return x instanceof Box b ? b.value() : x;
  }

  /** The reference inside; the dynamic type is of a reference kind. */
  public static Object ref(Object x) {
    return x instanceof BoxL b ? b.v : x;
  }

  /** The value inside as a Code's boxed argument: Integer for integers of up to 32 bits, Float for float32. */
  public static Object receiver(Object x) {
    return switch (x) {
      case BoxJ b -> b.type.store().stack == 'I' ? (Object) (int) b.v : (Object) b.v;
      case BoxD b -> b.type.kind() == Kind.FLOAT32 ? (Object) (float) b.v : (Object) b.v;
      case Box b -> b.value();
      case null, default -> x;
    };
  }

  /** Boxes a reference of type t; structs and arrays must be private copies. */
  public static Object box(Object v, Rtype t) {
    if (t == Basic.STRING) {
      return v;
    }
    if (v instanceof GoStruct s && s.ptrType() == t) {
      return s;
    }
    return t.boxL(v);
  }

  /** Boxes a value given by Java's box (Long for all integers) or reference. */
  public static Object boxAny(Object v, Rtype t) {
    return switch (t.kind()) {
      case BOOL -> t.boxZ((Boolean) v);
      case FLOAT32, FLOAT64 -> t.boxD(((Number) v).doubleValue());
      case INTERFACE -> v;
      default -> t.kind().isInteger() ? t.boxJ(((Number) v).longValue()) : box(v, t);
    };
  }

  /** Go's == on interface values; panics if both hold the same uncomparable type. */
  public static boolean eq(G g, Object a, Object b) {
    if (a == null || b == null) {
      return a == b;
    }
    return eqValues(g, a, b);
  }

  /** By itself, so that comparisons with nil are short: most that are not hot. */
  private static boolean eqValues(G g, Object a, Object b) {
    if (a instanceof GoString s) {
      return b instanceof GoString r && s.eq(r);
    }
    Rtype t = typeOf(a);
    if (t != typeOf(b)) {
      return false;
    }
    if (!t.comparable()) {
      throw PanicErrors.uncomparable(g, t);
    }
    return switch (a) {
      case BoxJ x -> x.v == ((BoxJ) b).v;
      case BoxD x -> x.v == ((BoxD) b).v;
      case BoxZ x -> x.v == ((BoxZ) b).v;
      default -> Equality.eq(g, ref(a), ref(b), t);
    };
  }

  /** The hash that agrees with eq; panics on an unhashable dynamic type. */
  public static int hash(G g, Object x) {
    return switch (x) {
      case null -> 0;
      case GoString s -> s.hashCode();
      case GoStruct s -> s.hashCode();
      case BoxJ b -> Hashing.mix(b.v);
      case BoxD b -> Hashing.float64(b.v);
      case BoxZ b -> b.v ? 1 : 2;
      case BoxL b -> {
        if (!b.type.comparable()) {
          throw PanicErrors.unhashable(g, b.type);
        }
        yield b.type.kind() == Kind.STRUCT
            ? ((GoStruct) b.v).goHash(g)
            : Equality.hash(g, b.v, b.type);
      }
      default -> throw new IllegalStateException("no interface value: " + x.getClass());
    };
  }
}
