package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.ops.IfaceOps;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Rtype;

/** Interface values: making them, looking at their types, taking the values out; and recover. */
final class InterfaceNodes {
  private InterfaceNodes() {}

  /** Conversion of a value of a concrete type. */
  static ExprNode toIface(JKind kind, Rtype type, ExprNode x) {
    if (kind == JKind.L) {
      if (type == Basic.STRING) {
        return x;
      }
      return type.isAggregate() ? new BoxRef(type, new Copies.Fresh(x, type)) : new BoxRef(type, x);
    }
    return new BoxScalar(kind, type, x);
  }

  private static final class BoxRef extends ExprNode.L {
    private final Rtype type;
    @Child private ExprNode x;

    BoxRef(Rtype type, ExprNode x) {
      this.type = type;
      this.x = x;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return box(x.executeObject(f));
    }

    @TruffleBoundary
    private Object box(Object v) {
      return IfaceOps.boxL(v, type);
    }
  }

  private static final class BoxScalar extends ExprNode.L {
    private final JKind kind;
    private final Rtype type;
    @Child private ExprNode x;

    BoxScalar(JKind kind, Rtype type, ExprNode x) {
      this.kind = kind;
      this.type = type;
      this.x = x;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return switch (kind) {
        case Z -> box(x.executeBoolean(f));
        case I -> box(x.executeInt(f));
        case J -> box(x.executeLong(f));
        case F -> box(x.executeFloat(f));
        case D -> box(x.executeDouble(f));
        case L, V -> throw new IllegalStateException("no scalar");
      };
    }

    @TruffleBoundary
    private Object box(boolean v) {
      return IfaceOps.boxZ(v, type);
    }

    @TruffleBoundary
    private Object box(int v) {
      return IfaceOps.boxI(v, type);
    }

    @TruffleBoundary
    private Object box(long v) {
      return IfaceOps.boxJ(v, type);
    }

    @TruffleBoundary
    private Object box(float v) {
      return IfaceOps.boxF(v, type);
    }

    @TruffleBoundary
    private Object box(double v) {
      return IfaceOps.boxD(v, type);
    }
  }

  /** The value in an interface whose dynamic type is known. */
  static final class Unbox extends ExprNode {
    private final JKind kind;
    @Child private ExprNode x;

    Unbox(JKind kind, ExprNode x) {
      this.kind = kind;
      this.x = x;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return IfaceOps.unboxZ(x.executeObject(f));
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return IfaceOps.unboxI(x.executeObject(f));
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return IfaceOps.unboxJ(x.executeObject(f));
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return IfaceOps.unboxF(x.executeObject(f));
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return IfaceOps.unboxD(x.executeObject(f));
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return IfaceOps.unboxL(x.executeObject(f));
    }

    @Override
    public void executeVoid(VirtualFrame f) {
      executeBoxed(f, kind);
    }
  }

  /** Whether the dynamic type is that concrete type. */
  static final class IsType extends ExprNode.Z {
    private final Rtype type;
    @Child private ExprNode x;

    IsType(Rtype type, ExprNode x) {
      this.type = type;
      this.x = x;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return IfaceOps.is(x.executeObject(f), type);
    }
  }

  /** Whether the dynamic type implements that interface type. */
  static final class Implements extends ExprNode.Z {
    private final Rtype type;
    @Child private ExprNode x;

    Implements(Rtype type, ExprNode x) {
      this.type = type;
      this.x = x;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return isIface(x.executeObject(f));
    }

    @TruffleBoundary
    private boolean isIface(Object v) {
      return IfaceOps.isIface(v, type);
    }
  }

  static final class Recover extends ExprNode.L {
    private final int pos;

    Recover(int pos) {
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return recover(Frames.at(f, pos), Frames.act(f).token);
    }

    @TruffleBoundary
    private static Object recover(G g, GoPanic token) {
      return Panics.gorecover(g, token);
    }
  }
}
