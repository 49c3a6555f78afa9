package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.Op;

/** Arithmetic on 64-bit integers that is one JVM instruction. */
final class LongArith {
  private LongArith() {}

  static ExprNode binary(Op op, ExprNode x, ExprNode y) {
    ExprNode quick = LocalLongs.arith(op, x, y);
    if (quick != null) {
      return quick;
    }
    return switch (op) {
      case ADD -> new Add(x, y);
      case SUB -> new Sub(x, y);
      case MUL -> new Mul(x, y);
      case AND -> new And(x, y);
      case OR -> new Or(x, y);
      case XOR -> new Xor(x, y);
      case ANDNOT -> new AndNot(x, y);
      default -> throw new IllegalArgumentException("LongArith " + op);
    };
  }

  static ExprNode unary(Op op, ExprNode x) {
    return switch (op) {
      case NEG -> new Neg(x);
      case COM -> new Com(x);
      default -> throw new IllegalArgumentException("LongArith " + op);
    };
  }

  private abstract static class Bin extends ExprNode.J {
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
    public long executeLong(VirtualFrame f) {
      return x.executeLong(f) + y.executeLong(f);
    }
  }

  private static final class Sub extends Bin {
    Sub(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeLong(f) - y.executeLong(f);
    }
  }

  private static final class Mul extends Bin {
    Mul(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeLong(f) * y.executeLong(f);
    }
  }

  private static final class And extends Bin {
    And(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeLong(f) & y.executeLong(f);
    }
  }

  private static final class Or extends Bin {
    Or(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeLong(f) | y.executeLong(f);
    }
  }

  private static final class Xor extends Bin {
    Xor(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeLong(f) ^ y.executeLong(f);
    }
  }

  private static final class AndNot extends Bin {
    AndNot(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return x.executeLong(f) & ~y.executeLong(f);
    }
  }

  private static final class Neg extends ExprNode.J {
    @Child private ExprNode x;

    Neg(ExprNode x) {
      this.x = x;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return -x.executeLong(f);
    }
  }

  private static final class Com extends ExprNode.J {
    @Child private ExprNode x;

    Com(ExprNode x) {
      this.x = x;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return ~x.executeLong(f);
    }
  }
}
