package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;

/** Stores to variables that live in cells, and the making of new cells. */
final class CellSets {
  private CellSets() {}

  static StmtNode create(JKind kind, ExprNode cell, ExprNode value) {
    return switch (kind) {
      case Z -> new Bool(cell, value);
      case I -> new Int(cell, value);
      case J -> new Long(cell, value);
      case F -> new Float(cell, value);
      case D -> new Double(cell, value);
      case L, V -> new Ref(cell, value);
    };
  }

  /** A new cell with the value of x. */
  static ExprNode fresh(JKind kind, ExprNode x) {
    return new Fresh(kind, x);
  }

  private static final class Bool extends StmtNode {
    @Child private ExprNode cell;
    @Child private ExprNode value;

    Bool(ExprNode cell, ExprNode value) {
      this.cell = cell;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      boolean v = value.executeBoolean(f);
      ((CellZ) cell.executeObject(f)).v = v;
      return NORMAL;
    }
  }

  private static final class Int extends StmtNode {
    @Child private ExprNode cell;
    @Child private ExprNode value;

    Int(ExprNode cell, ExprNode value) {
      this.cell = cell;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      int v = value.executeInt(f);
      ((CellI) cell.executeObject(f)).v = v;
      return NORMAL;
    }
  }

  private static final class Long extends StmtNode {
    @Child private ExprNode cell;
    @Child private ExprNode value;

    Long(ExprNode cell, ExprNode value) {
      this.cell = cell;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      long v = value.executeLong(f);
      ((CellJ) cell.executeObject(f)).v = v;
      return NORMAL;
    }
  }

  private static final class Float extends StmtNode {
    @Child private ExprNode cell;
    @Child private ExprNode value;

    Float(ExprNode cell, ExprNode value) {
      this.cell = cell;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      float v = value.executeFloat(f);
      ((CellF) cell.executeObject(f)).v = v;
      return NORMAL;
    }
  }

  private static final class Double extends StmtNode {
    @Child private ExprNode cell;
    @Child private ExprNode value;

    Double(ExprNode cell, ExprNode value) {
      this.cell = cell;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      double v = value.executeDouble(f);
      ((CellD) cell.executeObject(f)).v = v;
      return NORMAL;
    }
  }

  private static final class Ref extends StmtNode {
    @Child private ExprNode cell;
    @Child private ExprNode value;

    Ref(ExprNode cell, ExprNode value) {
      this.cell = cell;
      this.value = value;
    }

    @Override
    public int exec(VirtualFrame f) {
      Object v = value.executeObject(f);
      ((CellL) cell.executeObject(f)).v = v;
      return NORMAL;
    }
  }

  private static final class Fresh extends ExprNode.L {
    private final JKind kind;
    @Child private ExprNode x;

    Fresh(JKind kind, ExprNode x) {
      this.kind = kind;
      this.x = x;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return switch (kind) {
        case Z -> new CellZ(x.executeBoolean(f));
        case I -> new CellI(x.executeInt(f));
        case J -> new CellJ(x.executeLong(f));
        case F -> new CellF(x.executeFloat(f));
        case D -> new CellD(x.executeDouble(f));
        case L, V -> new CellL(x.executeObject(f));
      };
    }
  }
}
