package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;

/** Reads of variables that live in cells: the cell itself comes from a slot or is a constant (package variables). */
final class CellGets {
  private CellGets() {}

  static ExprNode create(JKind kind, ExprNode cell) {
    return switch (kind) {
      case Z -> new Bool(cell);
      case I -> new Int(cell);
      case J -> new Long(cell);
      case F -> new Float(cell);
      case D -> new Double(cell);
      case L, V -> new Ref(cell);
    };
  }

  private static final class Bool extends ExprNode.Z {
    @Child private ExprNode cell;

    Bool(ExprNode cell) {
      this.cell = cell;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      return ((CellZ) cell.executeObject(f)).v;
    }
  }

  private static final class Int extends ExprNode.I {
    @Child private ExprNode cell;

    Int(ExprNode cell) {
      this.cell = cell;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      return ((CellI) cell.executeObject(f)).v;
    }
  }

  private static final class Long extends ExprNode.J {
    @Child private ExprNode cell;

    Long(ExprNode cell) {
      this.cell = cell;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      return ((CellJ) cell.executeObject(f)).v;
    }
  }

  private static final class Float extends ExprNode.F {
    @Child private ExprNode cell;

    Float(ExprNode cell) {
      this.cell = cell;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      return ((CellF) cell.executeObject(f)).v;
    }
  }

  private static final class Double extends ExprNode.D {
    @Child private ExprNode cell;

    Double(ExprNode cell) {
      this.cell = cell;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      return ((CellD) cell.executeObject(f)).v;
    }
  }

  private static final class Ref extends ExprNode.L {
    @Child private ExprNode cell;

    Ref(ExprNode cell) {
      this.cell = cell;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return ((CellL) cell.executeObject(f)).getL();
    }
  }
}
