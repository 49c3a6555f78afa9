package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Itab;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;

/** Interface values: making them, type tests and assertions, equality. */
public final class IfaceOps {
  private IfaceOps() {}

  // --- making ---

  @IrOp("iface.boxJ")
  public static Object boxJ(long v, Rtype t) {
    return t.boxJ(v);
  }

  @IrOp("iface.boxI")
  public static Object boxI(int v, Rtype t) {
    return t.boxJ(t.kind() == Kind.UINT32 ? v & 0xffffffffL : v);
  }

  @IrOp("iface.boxZ")
  public static Object boxZ(boolean v, Rtype t) {
    return t.boxZ(v);
  }

  @IrOp("iface.boxF")
  public static Object boxF(float v, Rtype t) {
    return t.boxD(v);
  }

  @IrOp("iface.boxD")
  public static Object boxD(double v, Rtype t) {
    return t.boxD(v);
  }

  @IrOp("iface.boxL")
  public static Object boxL(Object v, Rtype t) {
    return Iface.box(v, t);
  }

  // --- taking apart, where the dynamic type is known ---

  @IrOp("iface.unboxJ")
  public static long unboxJ(Object x) {
    return ((BoxJ) x).v;
  }

  @IrOp("iface.unboxI")
  public static int unboxI(Object x) {
    return (int) ((BoxJ) x).v;
  }

  @IrOp("iface.unboxZ")
  public static boolean unboxZ(Object x) {
    return ((BoxZ) x).v;
  }

  @IrOp("iface.unboxF")
  public static float unboxF(Object x) {
    return (float) ((BoxD) x).v;
  }

  @IrOp("iface.unboxD")
  public static double unboxD(Object x) {
    return ((BoxD) x).v;
  }

  @IrOp("iface.unboxL")
  public static Object unboxL(Object x) {
    return Iface.ref(x);
  }

  // --- type tests ---

  @IrOp("iface.is")
  public static boolean is(Object x, Rtype t) {
    return x instanceof GoString ? t == Basic.STRING : x != null && Iface.typeOf(x) == t;
  }

  // For callers that know how values of the type are boxed: no look at the type, and no virtual
  // call.

  public static boolean isJ(Object x, Rtype t) {
    return x instanceof BoxJ b && b.type == t;
  }

  public static boolean isD(Object x, Rtype t) {
    return x instanceof BoxD b && b.type == t;
  }

  public static boolean isZ(Object x, Rtype t) {
    return x instanceof BoxZ b && b.type == t;
  }

  /** Not for strings; of a pointer to a struct type an object of the type's own class is the caller's business. */
  public static boolean isL(Object x, Rtype t) {
    return x instanceof BoxL b && b.type == t;
  }

  @IrOp("iface.isIface")
  public static boolean isIface(Object x, Rtype iface) {
    return x != null && Iface.typeOf(x).implementsIface(iface);
  }

  @IrOp("iface.eq")
  public static boolean eq(G g, Object x, Object y) {
    return Iface.eq(g, x, y);
  }

  // --- assertions ---

  private static RuntimeException wrong(G g, Object x, Rtype want, Rtype iface) {
    return PanicErrors.assertion(g, iface, Iface.typeOf(x), want);
  }

  @IrOp("iface.assertJ")
  public static long assertJ(G g, Object x, Rtype want, Rtype iface) {
    if (isJ(x, want)) {
      return ((BoxJ) x).v;
    }
    throw wrong(g, x, want, iface);
  }

  @IrOp("iface.assertI")
  public static int assertI(G g, Object x, Rtype want, Rtype iface) {
    if (isJ(x, want)) {
      return (int) ((BoxJ) x).v;
    }
    throw wrong(g, x, want, iface);
  }

  @IrOp("iface.assertZ")
  public static boolean assertZ(G g, Object x, Rtype want, Rtype iface) {
    if (isZ(x, want)) {
      return ((BoxZ) x).v;
    }
    throw wrong(g, x, want, iface);
  }

  @IrOp("iface.assertF")
  public static float assertF(G g, Object x, Rtype want, Rtype iface) {
    if (isD(x, want)) {
      return (float) ((BoxD) x).v;
    }
    throw wrong(g, x, want, iface);
  }

  @IrOp("iface.assertD")
  public static double assertD(G g, Object x, Rtype want, Rtype iface) {
    if (isD(x, want)) {
      return ((BoxD) x).v;
    }
    throw wrong(g, x, want, iface);
  }

  @IrOp("iface.assertL")
  public static Object assertL(G g, Object x, Rtype want, Rtype iface) {
    if (is(x, want)) {
      return unboxL(x);
    }
    throw wrong(g, x, want, iface);
  }

  private static boolean ok(G g, boolean ok) {
    g.setResJ(1, ok ? 1 : 0);
    return ok;
  }

  @IrOp("iface.assert2J")
  public static long assert2J(G g, Object x, Rtype want) {
    return ok(g, isJ(x, want)) ? ((BoxJ) x).v : 0;
  }

  @IrOp("iface.assert2I")
  public static int assert2I(G g, Object x, Rtype want) {
    return ok(g, isJ(x, want)) ? (int) ((BoxJ) x).v : 0;
  }

  @IrOp("iface.assert2F")
  public static float assert2F(G g, Object x, Rtype want) {
    return ok(g, isD(x, want)) ? (float) ((BoxD) x).v : 0;
  }

  @IrOp("iface.assert2D")
  public static double assert2D(G g, Object x, Rtype want) {
    return ok(g, isD(x, want)) ? ((BoxD) x).v : 0;
  }

  @IrOp("iface.assert2Z")
  public static boolean assert2Z(G g, Object x, Rtype want) {
    return ok(g, isZ(x, want)) && ((BoxZ) x).v;
  }

  @IrOp("iface.assert2L")
  public static Object assert2L(G g, Object x, Rtype want) {
    return ok(g, is(x, want)) ? unboxL(x) : want.zero();
  }

  @IrOp("iface.assertIface")
  public static Object assertIface(G g, Object x, Rtype want, Rtype iface) {
    if (!isIface(x, want)) {
      throw PanicErrors.assertion(g, iface, Iface.typeOf(x), want);
    }
    return x;
  }

  @IrOp("iface.assert2Iface")
  public static Object assert2Iface(G g, Object x, Rtype want) {
    boolean ok = isIface(x, want);
    g.setResJ(1, ok ? 1 : 0);
    return ok ? x : null;
  }

  /** The method table of a value for an interface type: what call sites cache by the value's type. */
  public static Itab itab(Object x, Rtype iface) {
    return Iface.typeOf(x).itab(iface);
  }

  /** Whether a struct object stands for the pointer in an interface by itself. */
  public static boolean standsForItself(GoStruct s, Rtype ptr) {
    return s != null && s.ptrType() == ptr;
  }
}
