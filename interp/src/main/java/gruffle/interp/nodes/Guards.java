package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Op;

/**
 * Integer operations that may panic, with the panic out of the way of a compiler that looks into every call; what they compute is what
 * {@code IntOps} and {@code ShiftOps} say.
 */
final class Guards {
  private Guards() {}

  /** Division and remainder of numbers that are in the range of their type. */
  static ExprNode divide(Op op, boolean signed, boolean is64, ExprNode x, ExprNode y, int pos) {
    return is64
        ? new Division64(op == Op.DIV, signed, x, y, pos)
        : new Division32(op == Op.DIV, signed, x, y, pos);
  }

  private static final class Division64 extends ExprNode.J {
    private final boolean quotient;
    private final boolean signed;
    @Child private ExprNode x;
    @Child private ExprNode y;
    private final int pos;

    Division64(boolean quotient, boolean signed, ExprNode x, ExprNode y, int pos) {
      this.quotient = quotient;
      this.signed = signed;
      this.x = x;
      this.y = y;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      long a = x.executeLong(f);
      long b = y.executeLong(f);
      if (b == 0) {
        throw Faults.divide(f, pos);
      }
      if (signed) {
        return quotient ? a / b : a % b;
      }
      return quotient ? Long.divideUnsigned(a, b) : Long.remainderUnsigned(a, b);
    }
  }

  private static final class Division32 extends ExprNode.I {
    private final boolean quotient;
    private final boolean signed;
    @Child private ExprNode x;
    @Child private ExprNode y;
    private final int pos;

    Division32(boolean quotient, boolean signed, ExprNode x, ExprNode y, int pos) {
      this.quotient = quotient;
      this.signed = signed;
      this.x = x;
      this.y = y;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      int a = x.executeInt(f);
      int b = y.executeInt(f);
      if (b == 0) {
        throw Faults.divide(f, pos);
      }
      if (signed) {
        return quotient ? a / b : a % b;
      }
      return quotient ? Integer.divideUnsigned(a, b) : Integer.remainderUnsigned(a, b);
    }
  }

  /** A signed shift count, which must not be negative. */
  static final class Count extends ExprNode.J {
    @Child private ExprNode n;
    private final int pos;

    Count(ExprNode n, int pos) {
      this.n = n;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      long v = n.executeLong(f);
      if (v < 0) {
        throw Faults.shift(f, pos);
      }
      return v;
    }
  }
}
