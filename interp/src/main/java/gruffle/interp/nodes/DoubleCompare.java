package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Op;

/** Comparison of float64. */
final class DoubleCompare {
  private DoubleCompare() {}

  static ExprNode create(Op op, ExprNode x, ExprNode y) {
    return switch (op) {
      case EQ -> new Eq(x, y);
      case NE -> new Ne(x, y);
      case LT -> new Lt(x, y);
      case LE -> new Le(x, y);
      case GT -> new Gt(x, y);
      case GE -> new Ge(x, y);
      default -> throw new IllegalArgumentException("DoubleCompare " + op);
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
      return x.executeDouble(f) == y.executeDouble(f);
    }
  }

  private static final class Ne extends Cmp {
    Ne(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeDouble(f) != y.executeDouble(f);
    }
  }

  private static final class Lt extends Cmp {
    Lt(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeDouble(f) < y.executeDouble(f);
    }
  }

  private static final class Le extends Cmp {
    Le(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeDouble(f) <= y.executeDouble(f);
    }
  }

  private static final class Gt extends Cmp {
    Gt(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeDouble(f) > y.executeDouble(f);
    }
  }

  private static final class Ge extends Cmp {
    Ge(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeDouble(f) >= y.executeDouble(f);
    }
  }
}
