package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;

/** Reads of plain locals from their frame slots. */
final class LocalGets {
  private LocalGets() {}

  static ExprNode create(JKind kind, int slot) {
    return switch (kind) {
      case Z -> new Z(slot);
      case I -> new I(slot);
      case J -> new J(slot);
      case F -> new F(slot);
      case D -> new D(slot);
      case L, V -> new L(slot);
    };
  }

  private static final class Z extends ExprNode.Z {
    private final int slot;

    Z(int slot) {
      this.slot = slot;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return f.getBooleanStatic(slot);
    }
  }

  private static final class I extends ExprNode.I {
    private final int slot;

    I(int slot) {
      this.slot = slot;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return f.getIntStatic(slot);
    }
  }

  static final class J extends ExprNode.J {
    final int slot;

    J(int slot) {
      this.slot = slot;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return f.getLongStatic(slot);
    }
  }

  private static final class F extends ExprNode.F {
    private final int slot;

    F(int slot) {
      this.slot = slot;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return f.getFloatStatic(slot);
    }
  }

  private static final class D extends ExprNode.D {
    private final int slot;

    D(int slot) {
      this.slot = slot;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return f.getDoubleStatic(slot);
    }
  }

  static final class L extends ExprNode.L {
    final int slot;

    L(int slot) {
      this.slot = slot;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return f.getObjectStatic(slot);
    }
  }
}
