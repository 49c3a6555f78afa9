package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Op;

/** Arithmetic on float64. */
final class DoubleArith {
  private DoubleArith() {}

  static ExprNode binary(Op op, ExprNode x, ExprNode y) {
    return switch (op) {
      case ADD -> new Add(x, y);
      case SUB -> new Sub(x, y);
      case MUL -> new Mul(x, y);
      case DIV -> new Div(x, y);
      default -> throw new IllegalArgumentException("DoubleArith " + op);
    };
  }

  static ExprNode unary(Op op, ExprNode x) {
    return switch (op) {
      case NEG -> new Neg(x);
      default -> throw new IllegalArgumentException("DoubleArith " + op);
    };
  }

  private abstract static class Bin extends ExprNode.D {
    @Child ExprNode x;
    @Child ExprNode y;

    Bin(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }
  }

  private static final class Add extends Bin {
    Add(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return x.executeDouble(f) + y.executeDouble(f);
    }
  }

  private static final class Sub extends Bin {
    Sub(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return x.executeDouble(f) - y.executeDouble(f);
    }
  }

  private static final class Mul extends Bin {
    Mul(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return x.executeDouble(f) * y.executeDouble(f);
    }
  }

  private static final class Div extends Bin {
    Div(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return x.executeDouble(f) / y.executeDouble(f);
    }
  }

  private static final class Neg extends ExprNode.D {
    @Child private ExprNode x;

    Neg(ExprNode x) {
      this.x = x;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return -x.executeDouble(f);
    }
  }
}
