package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.GoKind;
import gruffle.ir.JKind;
import gruffle.ir.Op;
import gruffle.runtime.panic.PanicErrors;

/**
 * Shifts: counts of the width and beyond give zero or the sign, negative ones panic. The count is brought to a long; an
 * unsigned 64-bit count beyond the signed range is just a large one.
 */
final class Shifts {
  private Shifts() {}

  static ExprNode create(Op op, GoKind kind, GoKind countKind, ExprNode x, ExprNode y, int pos) {
    GoKind wide = countKind.signed ? GoKind.INT64 : GoKind.UINT64;
    ExprNode n = Converts.create(countKind, wide, y);
    boolean signed = countKind.signed;
    if (kind.jkind == JKind.J) {
      return op == Op.SHL ? new Left64(x, n, signed, pos) : new Right64(x, n, signed, pos, kind);
    }
    return op == Op.SHL
        ? Narrow.create(kind, new Left32(x, n, signed, pos))
        : new Right32(x, n, signed, pos, kind);
  }

  /** The count as at most 64. */
  private static int count(VirtualFrame f, long n, boolean signed, int pos) {
    if (n >= 0) {
      return n > 64 ? 64 : (int) n;
    }
    if (signed) {
      throw PanicErrors.shift(Frames.at(f, pos));
    }
    return 64;
  }

  private static final class Left64 extends ExprNode.J {
    @Child private ExprNode x;
    @Child private ExprNode n;
    private final boolean signed;
    private final int pos;

    Left64(ExprNode x, ExprNode n, boolean signed, int pos) {
      this.x = x;
      this.n = n;
      this.signed = signed;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      long v = x.executeLong(f);
      int c = count(f, n.executeLong(f), signed, pos);
      return c < 64 ? v << c : 0;
    }
  }

  private static final class Right64 extends ExprNode.J {
    @Child private ExprNode x;
    @Child private ExprNode n;
    private final boolean signed;
    private final int pos;
    private final boolean arithmetic;

    Right64(ExprNode x, ExprNode n, boolean signed, int pos, GoKind kind) {
      this.x = x;
      this.n = n;
      this.signed = signed;
      this.pos = pos;
      this.arithmetic = kind.signed;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      long v = x.executeLong(f);
      int c = count(f, n.executeLong(f), signed, pos);
      if (arithmetic) {
        return v >> Math.min(c, 63);
      }
      return c < 64 ? v >>> c : 0;
    }
  }

  private static final class Left32 extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode n;
    private final boolean signed;
    private final int pos;

    Left32(ExprNode x, ExprNode n, boolean signed, int pos) {
      this.x = x;
      this.n = n;
      this.signed = signed;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      int v = x.executeInt(f);
      int c = count(f, n.executeLong(f), signed, pos);
      return c < 32 ? v << c : 0;
    }
  }

  /** Narrow unsigned values are zero-extended, so the unsigned shift of an int is right for them too. */
  private static final class Right32 extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode n;
    private final boolean signed;
    private final int pos;
    private final boolean arithmetic;

    Right32(ExprNode x, ExprNode n, boolean signed, int pos, GoKind kind) {
      this.x = x;
      this.n = n;
      this.signed = signed;
      this.pos = pos;
      this.arithmetic = kind.signed;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      int v = x.executeInt(f);
      int c = count(f, n.executeLong(f), signed, pos);
      if (arithmetic) {
        return v >> Math.min(c, 31);
      }
      return c < 32 ? v >>> c : 0;
    }
  }
}
