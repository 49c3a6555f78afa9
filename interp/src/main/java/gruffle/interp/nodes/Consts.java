package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Constants, a node for each Java shape. */
final class Consts {
  private Consts() {}

  static final class Z extends ExprNode.Z {
    private final boolean value;

    Z(boolean value) {
      this.value = value;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return value;
    }
  }

  static final class I extends ExprNode.I {
    final int value;

    I(int value) {
      this.value = value;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return value;
    }
  }

  static final class J extends ExprNode.J {
    final long value;

    J(long value) {
      this.value = value;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return value;
    }
  }

  static final class F extends ExprNode.F {
    private final float value;

    F(float value) {
      this.value = value;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return value;
    }
  }

  static final class D extends ExprNode.D {
    private final double value;

    D(double value) {
      this.value = value;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return value;
    }
  }

  /** An immutable reference: string, complex number, type, function, nil. */
  static final class L extends ExprNode.L {
    private final Object value;

    L(Object value) {
      this.value = value;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return value;
    }
  }
}
