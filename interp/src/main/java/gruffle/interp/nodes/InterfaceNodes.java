package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Box;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;

/** Interface values: making them, looking at their types, taking the values out; and recover. */
final class InterfaceNodes {
  private InterfaceNodes() {}

  /** Conversion of a value of a concrete type. */
  static ExprNode toIface(JKind kind, Rtype type, boolean unsigned, ExprNode x) {
    if (kind == JKind.L) {
      if (type == Basic.STRING) {
        return x;
      }
      return type.isAggregate() ? new BoxRef(type, new Copies.Fresh(x, type)) : new BoxRef(type, x);
    }
    return new BoxScalar(kind, type, unsigned, x);
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
      return Iface.box(x.executeObject(f), type);
    }
  }

  private static final class BoxScalar extends ExprNode.L {
    private final JKind kind;
    private final Rtype type;
    private final boolean unsigned;
    @Child private ExprNode x;

    BoxScalar(JKind kind, Rtype type, boolean unsigned, ExprNode x) {
      this.kind = kind;
      this.type = type;
      this.unsigned = unsigned;
      this.x = x;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return switch (kind) {
        case Z -> new BoxZ(type, x.executeBoolean(f));
        case I -> {
          int v = x.executeInt(f);
          yield new BoxJ(type, unsigned ? v & 0xFFFFFFFFL : v);
        }
        case J -> new BoxJ(type, x.executeLong(f));
        case F -> new BoxD(type, x.executeFloat(f));
        case D -> new BoxD(type, x.executeDouble(f));
        case L, V -> throw new IllegalStateException("no scalar: " + type);
      };
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
      return ((BoxZ) x.executeObject(f)).v;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return (int) ((BoxJ) x.executeObject(f)).v;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return ((BoxJ) x.executeObject(f)).v;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return (float) ((BoxD) x.executeObject(f)).v;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return ((BoxD) x.executeObject(f)).v;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return Iface.ref(x.executeObject(f));
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
      return isType(x.executeObject(f), type);
    }
  }

  static boolean isType(Object v, Rtype type) {
    return switch (v) {
      case null -> false;
      case Box b -> b.type == type;
      case GoStruct s -> s.ptrType() == type;
      case GoString s -> type == Basic.STRING;
      default -> false;
    };
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
      Rtype t = Iface.typeOf(x.executeObject(f));
      return t != null && t.implementsIface(type);
    }
  }

  static final class Recover extends ExprNode.L {
    private final int pos;

    Recover(int pos) {
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return Panics.gorecover(Frames.at(f, pos), Frames.act(f));
    }
  }
}
