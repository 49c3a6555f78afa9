package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Op;

/** Identity of references. */
final class RefCompare {
  private RefCompare() {}

  static ExprNode create(Op op, ExprNode x, ExprNode y) {
    return switch (op) {
      case EQ -> new Eq(x, y);
      case NE -> new Ne(x, y);
      default -> throw new IllegalArgumentException("RefCompare " + op);
    };
  }

  private abstract static class Cmp extends ExprNode.Z {
    @Child ExprNode x;
    @Child ExprNode y;

    Cmp(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }
  }

  private static final class Eq extends Cmp {
    Eq(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeObject(f) == y.executeObject(f);
    }
  }

  private static final class Ne extends Cmp {
    Ne(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeObject(f) != y.executeObject(f);
    }
  }
}
