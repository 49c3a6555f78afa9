package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import gruffle.runtime.value.Store;

/** Stores to elements of slices and of what array pointers point to; checks follow the evaluation of the value. */
final class SliceSets {
  private SliceSets() {}

  static StmtNode create(Store store, ExprNode x, ExprNode index, ExprNode value, int pos) {
    return switch (store) {
      case Z -> new Bools(x, index, value, pos);
      case B, UB -> new Int8s(x, index, value, pos);
      case S, US -> new Int16s(x, index, value, pos);
      case I -> new Int32s(x, index, value, pos);
      case J -> new Longs(x, index, value, pos);
      case F -> new Floats(x, index, value, pos);
      case D -> new Doubles(x, index, value, pos);
      case C -> new Complexes(x, index, value, pos);
      case L -> new Refs(x, index, value, pos);
    };
  }

  private static final class Bools extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Bools(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      BoolSlice s = (BoolSlice) x.executeObject(f);
      long i = index.executeLong(f);
      boolean v = value.executeBoolean(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = v;
      return NORMAL;
    }
  }

  private static final class Int8s extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Int8s(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      ByteSlice s = (ByteSlice) x.executeObject(f);
      long i = index.executeLong(f);
      int v = value.executeInt(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = (byte) v;
      return NORMAL;
    }
  }

  private static final class Int16s extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Int16s(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      ShortSlice s = (ShortSlice) x.executeObject(f);
      long i = index.executeLong(f);
      int v = value.executeInt(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = (short) v;
      return NORMAL;
    }
  }

  private static final class Int32s extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Int32s(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      IntSlice s = (IntSlice) x.executeObject(f);
      long i = index.executeLong(f);
      int v = value.executeInt(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = v;
      return NORMAL;
    }
  }

  private static final class Longs extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Longs(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      LongSlice s = (LongSlice) x.executeObject(f);
      long i = index.executeLong(f);
      long v = value.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = v;
      return NORMAL;
    }
  }

  private static final class Floats extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Floats(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      FloatSlice s = (FloatSlice) x.executeObject(f);
      long i = index.executeLong(f);
      float v = value.executeFloat(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = v;
      return NORMAL;
    }
  }

  private static final class Doubles extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Doubles(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      DoubleSlice s = (DoubleSlice) x.executeObject(f);
      long i = index.executeLong(f);
      double v = value.executeDouble(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = v;
      return NORMAL;
    }
  }

  private static final class Refs extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Refs(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      RefSlice s = (RefSlice) x.executeObject(f);
      long i = index.executeLong(f);
      Object v = value.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.a[s.off + (int) i] = v;
      return NORMAL;
    }
  }

  private static final class Complexes extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode index;
    @Child private ExprNode value;
    private final int pos;

    Complexes(ExprNode x, ExprNode index, ExprNode value, int pos) {
      this.x = x;
      this.index = index;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      ComplexSlice s = (ComplexSlice) x.executeObject(f);
      long i = index.executeLong(f);
      Complex v = (Complex) value.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      s.set((int) i, v);
      return NORMAL;
    }
  }
}
