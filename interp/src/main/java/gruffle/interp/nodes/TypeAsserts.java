package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.Iface;

/** Type assertions, plain and comma-ok. */
final class TypeAsserts extends ExprNode {
  private final JKind kind;
  private final Rtype iface;
  private final Rtype type;
  private final boolean toInterface;
  private final boolean commaOk;
  private final int pos;
  @Child private ExprNode x;

  TypeAsserts(JKind kind, Rtype iface, Rtype type, boolean commaOk, ExprNode x, int pos) {
    this.kind = kind;
    this.iface = iface;
    this.type = type;
    this.toInterface = type.isInterface();
    this.commaOk = commaOk;
    this.x = x;
    this.pos = pos;
  }

  /** The interface value if the assertion holds; null if not (comma-ok), with the ok in register 1. */
  private Object check(VirtualFrame f) {
    Object v = x.executeObject(f);
    boolean ok;
    if (toInterface) {
      Rtype t = Iface.typeOf(v);
      ok = t != null && t.implementsIface(type);
    } else {
      ok = InterfaceNodes.isType(v, type);
    }
    if (commaOk) {
      Frames.g(f).setResJ(1, ok ? 1 : 0);
      return ok ? v : null;
    }
    if (!ok) {
      throw PanicErrors.assertion(Frames.at(f, pos), iface, Iface.typeOf(v), type);
    }
    return v;
  }

  @Override
  public boolean executeBoolean(VirtualFrame f) {
    Object v = check(f);
    return v != null && ((BoxZ) v).v;
  }

  @Override
  public int executeInt(VirtualFrame f) {
    Object v = check(f);
    return v == null ? 0 : (int) ((BoxJ) v).v;
  }

  @Override
  public long executeLong(VirtualFrame f) {
    Object v = check(f);
    return v == null ? 0 : ((BoxJ) v).v;
  }

  @Override
  public float executeFloat(VirtualFrame f) {
    Object v = check(f);
    return v == null ? 0 : (float) ((BoxD) v).v;
  }

  @Override
  public double executeDouble(VirtualFrame f) {
    Object v = check(f);
    return v == null ? 0 : ((BoxD) v).v;
  }

  @Override
  public Object executeObject(VirtualFrame f) {
    Object v = check(f);
    if (toInterface) {
      return v;
    }
    return v == null ? type.zero() : Iface.ref(v);
  }

  @Override
  public void executeVoid(VirtualFrame f) {
    executeBoxed(f, kind);
  }
}
