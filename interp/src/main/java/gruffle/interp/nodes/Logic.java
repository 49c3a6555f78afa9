package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import gruffle.ir.JKind;
import gruffle.ir.Op;

/** Boolean operators and the conditional value. */
final class Logic {
  private Logic() {}

  static ExprNode unary(Op op, ExprNode x) {
    if (op != Op.NOT) {
      throw new IllegalArgumentException("Logic " + op);
    }
    return new Not(x);
  }

  private static final class Not extends ExprNode.Z {
    @Child private ExprNode x;

    Not(ExprNode x) {
      this.x = x;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return !x.executeBoolean(f);
    }
  }

  static final class And extends ExprNode.Z {
    @Child private ExprNode x;
    @Child private ExprNode y;

    And(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeBoolean(f) && y.executeBoolean(f);
    }
  }

  static final class Or extends ExprNode.Z {
    @Child private ExprNode x;
    @Child private ExprNode y;

    Or(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return x.executeBoolean(f) || y.executeBoolean(f);
    }
  }

  /** x if test, else y, of any shape. */
  static final class Cond extends ExprNode {
    @Child private ExprNode test;
    @Child private ExprNode x;
    @Child private ExprNode y;
    private final JKind kind;

    Cond(ExprNode test, ExprNode x, ExprNode y, JKind kind) {
      this.test = test;
      this.x = x;
      this.y = y;
      this.kind = kind;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return test.executeBoolean(f) ? x.executeBoolean(f) : y.executeBoolean(f);
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return test.executeBoolean(f) ? x.executeInt(f) : y.executeInt(f);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return test.executeBoolean(f) ? x.executeLong(f) : y.executeLong(f);
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return test.executeBoolean(f) ? x.executeFloat(f) : y.executeFloat(f);
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return test.executeBoolean(f) ? x.executeDouble(f) : y.executeDouble(f);
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return test.executeBoolean(f) ? x.executeObject(f) : y.executeObject(f);
    }

    @Override
    public void executeVoid(VirtualFrame f) {
      executeBoxed(f, kind);
    }
  }

  /** Statements before a value, of any shape. */
  static final class Seq extends ExprNode {
    @Children private final StmtNode[] stmts;
    @Child private ExprNode x;

    Seq(StmtNode[] stmts, ExprNode x) {
      this.stmts = stmts;
      this.x = x;
    }

    @ExplodeLoop
    private ExprNode run(VirtualFrame f) {
      for (var s : stmts) {
        s.exec(f);
      }
      return x;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return run(f).executeBoolean(f);
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return run(f).executeInt(f);
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return run(f).executeLong(f);
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return run(f).executeFloat(f);
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return run(f).executeDouble(f);
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return run(f).executeObject(f);
    }

    @Override
    public void executeVoid(VirtualFrame f) {
      run(f).executeVoid(f);
    }
  }
}
