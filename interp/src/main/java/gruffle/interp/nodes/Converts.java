package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.GoKind;
import gruffle.ir.JKind;
import gruffle.runtime.ops.ConvOps;

/** Conversions between integer and float types: to the Java shape first, then into the range of the Go type. */
final class Converts {
  private Converts() {}

  static ExprNode create(GoKind from, GoKind to, ExprNode x) {
    if (from == to) {
      return x;
    }
    if (to.isInteger()) {
      if (from.isInteger()) {
        return integer(from, to, x);
      }
      ExprNode d = from.jkind == JKind.F ? new FloatToDouble(x) : x;
      return new FloatToInteger(to, d, to.jkind);
    }
    if (from.isInteger()) {
      ExprNode j = integer(from, from.signed ? GoKind.INT64 : GoKind.UINT64, x);
      return to == GoKind.FLOAT64
          ? new LongToDouble(j, from.signed || from.bits < 64)
          : new LongToFloat(j, from.signed || from.bits < 64);
    }
    return to == GoKind.FLOAT64 ? new FloatToDouble(x) : new DoubleToFloat(x);
  }

  private static ExprNode integer(GoKind from, GoKind to, ExprNode x) {
    if (to.jkind == JKind.J) {
      if (from.jkind == JKind.J) {
        return x;
      }
      return from == GoKind.UINT32 ? new Uint32ToLong(x) : new IntToLong(x);
    }
    return Narrow.create(to, from.jkind == JKind.J ? new LongToInt(x) : x);
  }

  private static final class IntToLong extends ExprNode.J {
    @Child private ExprNode x;

    IntToLong(ExprNode x) {
      this.x = x;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeInt(f);
    }
  }

  private static final class Uint32ToLong extends ExprNode.J {
    @Child private ExprNode x;

    Uint32ToLong(ExprNode x) {
      this.x = x;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeInt(f) & 0xFFFFFFFFL;
    }
  }

  private static final class LongToInt extends ExprNode.I {
    @Child private ExprNode x;

    LongToInt(ExprNode x) {
      this.x = x;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return (int) x.executeLong(f);
    }
  }

  private static final class LongToDouble extends ExprNode.D {
    @Child private ExprNode x;
    private final boolean signed;

    LongToDouble(ExprNode x, boolean signed) {
      this.x = x;
      this.signed = signed;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      long v = x.executeLong(f);
      return signed ? v : ConvOps.uj2d(v);
    }
  }

  private static final class LongToFloat extends ExprNode.F {
    @Child private ExprNode x;
    private final boolean signed;

    LongToFloat(ExprNode x, boolean signed) {
      this.x = x;
      this.signed = signed;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      long v = x.executeLong(f);
      return signed ? v : ConvOps.uj2f(v);
    }
  }

  private static final class FloatToDouble extends ExprNode.D {
    @Child private ExprNode x;

    FloatToDouble(ExprNode x) {
      this.x = x;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return x.executeFloat(f);
    }
  }

  private static final class DoubleToFloat extends ExprNode.F {
    @Child private ExprNode x;

    DoubleToFloat(ExprNode x) {
      this.x = x;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return (float) x.executeDouble(f);
    }
  }

  /** From float64 to any integer type; out of range it does what gc's code on amd64 does. */
  private static final class FloatToInteger extends ExprNode {
    private final GoKind to;
    private final JKind kind;
    @Child private ExprNode x;

    FloatToInteger(GoKind to, ExprNode x, JKind kind) {
      this.to = to;
      this.x = x;
      this.kind = kind;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      double v = x.executeDouble(f);
      return switch (to) {
        case INT32 -> ConvOps.d2i(v);
        case UINT32 -> ConvOps.d2ui(v);
        default -> Narrow.narrow(to, ConvOps.d2i(v));
      };
    }

    @Override
    public long executeLong(VirtualFrame f) {
      double v = x.executeDouble(f);
      return to.signed ? ConvOps.d2j(v) : ConvOps.d2uj(v);
    }

    @Override
    public void executeVoid(VirtualFrame f) {
      executeBoxed(f, kind);
    }
  }
}
