package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.ops.IfaceOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;

/** Type assertions, plain and comma-ok (whose ok goes to register 1). */
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

  @Override
  public boolean executeBoolean(VirtualFrame f) {
    Object v = x.executeObject(f);
    G g = Frames.at(f, pos);
    if (IfaceOps.is(v, type)) {
      ok(g);
      return IfaceOps.unboxZ(v);
    }
    return slowZ(g, v);
  }

  @TruffleBoundary
  private boolean slowZ(G g, Object v) {
    return commaOk ? IfaceOps.assert2Z(g, v, type) : IfaceOps.assertZ(g, v, type, iface);
  }

  @Override
  public int executeInt(VirtualFrame f) {
    Object v = x.executeObject(f);
    G g = Frames.at(f, pos);
    if (IfaceOps.is(v, type)) {
      ok(g);
      return IfaceOps.unboxI(v);
    }
    return slowI(g, v);
  }

  @TruffleBoundary
  private int slowI(G g, Object v) {
    return commaOk ? IfaceOps.assert2I(g, v, type) : IfaceOps.assertI(g, v, type, iface);
  }

  @Override
  public long executeLong(VirtualFrame f) {
    Object v = x.executeObject(f);
    G g = Frames.at(f, pos);
    if (IfaceOps.is(v, type)) {
      ok(g);
      return IfaceOps.unboxJ(v);
    }
    return slowJ(g, v);
  }

  @TruffleBoundary
  private long slowJ(G g, Object v) {
    return commaOk ? IfaceOps.assert2J(g, v, type) : IfaceOps.assertJ(g, v, type, iface);
  }

  @Override
  public float executeFloat(VirtualFrame f) {
    Object v = x.executeObject(f);
    G g = Frames.at(f, pos);
    if (IfaceOps.is(v, type)) {
      ok(g);
      return IfaceOps.unboxF(v);
    }
    return slowF(g, v);
  }

  @TruffleBoundary
  private float slowF(G g, Object v) {
    return commaOk ? IfaceOps.assert2F(g, v, type) : IfaceOps.assertF(g, v, type, iface);
  }

  @Override
  public double executeDouble(VirtualFrame f) {
    Object v = x.executeObject(f);
    G g = Frames.at(f, pos);
    if (IfaceOps.is(v, type)) {
      ok(g);
      return IfaceOps.unboxD(v);
    }
    return slowD(g, v);
  }

  @TruffleBoundary
  private double slowD(G g, Object v) {
    return commaOk ? IfaceOps.assert2D(g, v, type) : IfaceOps.assertD(g, v, type, iface);
  }

  @Override
  public Object executeObject(VirtualFrame f) {
    Object v = x.executeObject(f);
    G g = Frames.at(f, pos);
    if (!toInterface && IfaceOps.is(v, type)) {
      ok(g);
      return IfaceOps.unboxL(v);
    }
    return slowL(g, v);
  }

  @TruffleBoundary
  private Object slowL(G g, Object v) {
    if (toInterface) {
      return commaOk ? IfaceOps.assert2Iface(g, v, type) : IfaceOps.assertIface(g, v, type, iface);
    }
    return commaOk ? IfaceOps.assert2L(g, v, type) : IfaceOps.assertL(g, v, type, iface);
  }

  private void ok(G g) {
    if (commaOk) {
      g.setResJ(1, 1);
    }
  }

  @Override
  public void executeVoid(VirtualFrame f) {
    executeBoxed(f, kind);
  }
}
