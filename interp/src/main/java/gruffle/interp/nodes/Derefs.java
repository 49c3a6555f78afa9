package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.runtime.value.Ptr;

/** Loads and stores through pointers to non-struct variables; nil panics. */
final class Derefs {
  private Derefs() {}

  static ExprNode load(JKind kind, ExprNode ptr, int pos) {
    return switch (kind) {
      case Z -> new LoadBool(ptr, pos);
      case I -> new LoadInt(ptr, pos);
      case J -> new LoadLong(ptr, pos);
      case F -> new LoadFloat(ptr, pos);
      case D -> new LoadDouble(ptr, pos);
      case L, V -> new LoadRef(ptr, pos);
    };
  }

  static StmtNode store(JKind kind, ExprNode ptr, ExprNode value, int pos) {
    return switch (kind) {
      case Z -> new StoreBool(ptr, value, pos);
      case I -> new StoreInt(ptr, value, pos);
      case J -> new StoreLong(ptr, value, pos);
      case F -> new StoreFloat(ptr, value, pos);
      case D -> new StoreDouble(ptr, value, pos);
      case L, V -> new StoreRef(ptr, value, pos);
    };
  }

  private static final class LoadBool extends ExprNode.Z {
    @Child private ExprNode ptr;
    private final int pos;

    LoadBool(ExprNode ptr, int pos) {
      this.ptr = ptr;
      this.pos = pos;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      return p.getZ();
    }
  }

  private static final class StoreBool extends StmtNode {
    @Child private ExprNode ptr;
    @Child private ExprNode value;
    private final int pos;

    StoreBool(ExprNode ptr, ExprNode value, int pos) {
      this.ptr = ptr;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      boolean v = value.executeBoolean(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      p.setZ(v);
      return NORMAL;
    }
  }

  private static final class LoadInt extends ExprNode.I {
    @Child private ExprNode ptr;
    private final int pos;

    LoadInt(ExprNode ptr, int pos) {
      this.ptr = ptr;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      return p.getI();
    }
  }

  private static final class StoreInt extends StmtNode {
    @Child private ExprNode ptr;
    @Child private ExprNode value;
    private final int pos;

    StoreInt(ExprNode ptr, ExprNode value, int pos) {
      this.ptr = ptr;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      int v = value.executeInt(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      p.setI(v);
      return NORMAL;
    }
  }

  private static final class LoadLong extends ExprNode.J {
    @Child private ExprNode ptr;
    private final int pos;

    LoadLong(ExprNode ptr, int pos) {
      this.ptr = ptr;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      return p.getJ();
    }
  }

  private static final class StoreLong extends StmtNode {
    @Child private ExprNode ptr;
    @Child private ExprNode value;
    private final int pos;

    StoreLong(ExprNode ptr, ExprNode value, int pos) {
      this.ptr = ptr;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      long v = value.executeLong(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      p.setJ(v);
      return NORMAL;
    }
  }

  private static final class LoadFloat extends ExprNode.F {
    @Child private ExprNode ptr;
    private final int pos;

    LoadFloat(ExprNode ptr, int pos) {
      this.ptr = ptr;
      this.pos = pos;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      return p.getF();
    }
  }

  private static final class StoreFloat extends StmtNode {
    @Child private ExprNode ptr;
    @Child private ExprNode value;
    private final int pos;

    StoreFloat(ExprNode ptr, ExprNode value, int pos) {
      this.ptr = ptr;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      float v = value.executeFloat(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      p.setF(v);
      return NORMAL;
    }
  }

  private static final class LoadDouble extends ExprNode.D {
    @Child private ExprNode ptr;
    private final int pos;

    LoadDouble(ExprNode ptr, int pos) {
      this.ptr = ptr;
      this.pos = pos;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      return p.getD();
    }
  }

  private static final class StoreDouble extends StmtNode {
    @Child private ExprNode ptr;
    @Child private ExprNode value;
    private final int pos;

    StoreDouble(ExprNode ptr, ExprNode value, int pos) {
      this.ptr = ptr;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      double v = value.executeDouble(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      p.setD(v);
      return NORMAL;
    }
  }

  private static final class LoadRef extends ExprNode.L {
    @Child private ExprNode ptr;
    private final int pos;

    LoadRef(ExprNode ptr, int pos) {
      this.ptr = ptr;
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      return p.getL();
    }
  }

  private static final class StoreRef extends StmtNode {
    @Child private ExprNode ptr;
    @Child private ExprNode value;
    private final int pos;

    StoreRef(ExprNode ptr, ExprNode value, int pos) {
      this.ptr = ptr;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Ptr p = (Ptr) ptr.executeObject(f);
      Object v = value.executeObject(f);
      if (p == null) {
        throw Faults.nil(f, pos);
      }
      p.setL(v);
      return NORMAL;
    }
  }
}
