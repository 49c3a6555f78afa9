package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.GoKind;

/** Brings an int back into the range of a Go integer type of fewer than 32 bits. */
final class Narrow {
  private Narrow() {}

  static ExprNode create(GoKind kind, ExprNode x) {
    return switch (kind) {
      case INT8 -> new Int8(x);
      case INT16 -> new Int16(x);
      case UINT8 -> new Uint8(x);
      case UINT16 -> new Uint16(x);
      default -> x;
    };
  }

  /** The same for a number that is known. */
  static int narrow(GoKind kind, int v) {
    return switch (kind) {
      case INT8 -> (byte) v;
      case INT16 -> (short) v;
      case UINT8 -> v & 0xFF;
      case UINT16 -> v & 0xFFFF;
      default -> v;
    };
  }

  private static final class Int8 extends ExprNode.I {
    @Child private ExprNode x;

    Int8(ExprNode x) {
      this.x = x;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return (byte) x.executeInt(f);
    }
  }

  private static final class Int16 extends ExprNode.I {
    @Child private ExprNode x;

    Int16(ExprNode x) {
      this.x = x;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return (short) x.executeInt(f);
    }
  }

  private static final class Uint8 extends ExprNode.I {
    @Child private ExprNode x;

    Uint8(ExprNode x) {
      this.x = x;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return x.executeInt(f) & 0xFF;
    }
  }

  private static final class Uint16 extends ExprNode.I {
    @Child private ExprNode x;

    Uint16(ExprNode x) {
      this.x = x;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return x.executeInt(f) & 0xFFFF;
    }
  }
}
