package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Op;

/** Comparison of 64-bit integers, signed or unsigned. */
final class LongCompare {
  private LongCompare() {}

  static ExprNode create(Op op, ExprNode x, ExprNode y, boolean signed) {
    if (!signed && op != Op.EQ && op != Op.NE) {
      return switch (op) {
        case LT -> new Below(x, y);
        case LE -> new BelowEq(x, y);
        case GT -> new Above(x, y);
        case GE -> new AboveEq(x, y);
        default -> throw new IllegalArgumentException("LongCompare " + op);
      };
    }
    ExprNode quick = LocalLongs.compare(op, x, y);
    if (quick != null) {
      return quick;
    }
    return switch (op) {
      case EQ -> new Eq(x, y);
      case NE -> new Ne(x, y);
      case LT -> new Lt(x, y);
      case LE -> new Le(x, y);
      case GT -> new Gt(x, y);
      case GE -> new Ge(x, y);
      default -> throw new IllegalArgumentException("LongCompare " + op);
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
      return x.executeLong(f) == y.executeLong(f);
    }
  }

  private static final class Ne extends Cmp {
    Ne(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeLong(f) != y.executeLong(f);
    }
  }

  private static final class Lt extends Cmp {
    Lt(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeLong(f) < y.executeLong(f);
    }
  }

  private static final class Le extends Cmp {
    Le(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeLong(f) <= y.executeLong(f);
    }
  }

  private static final class Gt extends Cmp {
    Gt(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeLong(f) > y.executeLong(f);
    }
  }

  private static final class Ge extends Cmp {
    Ge(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeLong(f) >= y.executeLong(f);
    }
  }

  private static final class Below extends Cmp {
    Below(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return Long.compareUnsigned(x.executeLong(f), y.executeLong(f)) < 0;
    }
  }

  private static final class BelowEq extends Cmp {
    BelowEq(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return Long.compareUnsigned(x.executeLong(f), y.executeLong(f)) <= 0;
    }
  }

  private static final class Above extends Cmp {
    Above(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return Long.compareUnsigned(x.executeLong(f), y.executeLong(f)) > 0;
    }
  }

  private static final class AboveEq extends Cmp {
    AboveEq(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return Long.compareUnsigned(x.executeLong(f), y.executeLong(f)) >= 0;
    }
  }
}
