package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.GoKind;
import gruffle.ir.JKind;
import gruffle.ir.Op;
import gruffle.runtime.panic.PanicErrors;

/** Integer division and remainder; zero panics. */
final class Divisions {
  private Divisions() {}

  static ExprNode create(Op op, GoKind kind, ExprNode x, ExprNode y, int pos) {
    boolean rem = op == Op.REM;
    if (kind.jkind == JKind.J) {
      return kind.signed ? new Int64(rem, x, y, pos) : new Uint64(rem, x, y, pos);
    }
    return kind == GoKind.UINT32
        ? new Uint32(rem, x, y, pos)
        : Narrow.create(kind, new Int32(rem, x, y, pos));
  }

  private static final class Int64 extends ExprNode.J {
    private final boolean rem;
    @Child private ExprNode x;
    @Child private ExprNode y;
    private final int pos;

    Int64(boolean rem, ExprNode x, ExprNode y, int pos) {
      this.rem = rem;
      this.x = x;
      this.y = y;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      long a = x.executeLong(f);
      long b = y.executeLong(f);
      if (b == 0) {
        throw PanicErrors.divide(Frames.at(f, pos));
      }
      return rem ? a % b : a / b;
    }
  }

  private static final class Uint64 extends ExprNode.J {
    private final boolean rem;
    @Child private ExprNode x;
    @Child private ExprNode y;
    private final int pos;

    Uint64(boolean rem, ExprNode x, ExprNode y, int pos) {
      this.rem = rem;
      this.x = x;
      this.y = y;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      long a = x.executeLong(f);
      long b = y.executeLong(f);
      if (b == 0) {
        throw PanicErrors.divide(Frames.at(f, pos));
      }
      return rem ? Long.remainderUnsigned(a, b) : Long.divideUnsigned(a, b);
    }
  }

  /** All signed types of at most 32 bits, and unsigned ones of fewer. */
  private static final class Int32 extends ExprNode.I {
    private final boolean rem;
    @Child private ExprNode x;
    @Child private ExprNode y;
    private final int pos;

    Int32(boolean rem, ExprNode x, ExprNode y, int pos) {
      this.rem = rem;
      this.x = x;
      this.y = y;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      int a = x.executeInt(f);
      int b = y.executeInt(f);
      if (b == 0) {
        throw PanicErrors.divide(Frames.at(f, pos));
      }
      return rem ? a % b : a / b;
    }
  }

  private static final class Uint32 extends ExprNode.I {
    private final boolean rem;
    @Child private ExprNode x;
    @Child private ExprNode y;
    private final int pos;

    Uint32(boolean rem, ExprNode x, ExprNode y, int pos) {
      this.rem = rem;
      this.x = x;
      this.y = y;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      int a = x.executeInt(f);
      int b = y.executeInt(f);
      if (b == 0) {
        throw PanicErrors.divide(Frames.at(f, pos));
      }
      return rem ? Integer.remainderUnsigned(a, b) : Integer.divideUnsigned(a, b);
    }
  }
}
