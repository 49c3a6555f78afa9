package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.Store;

/** Stores to elements of bare arrays; the check follows the evaluation of the value. */
final class ArraySets {
  private ArraySets() {}

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
      boolean[] a = (boolean[]) x.executeObject(f);
      long i = index.executeLong(f);
      boolean v = value.executeBoolean(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = v;
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
      byte[] a = (byte[]) x.executeObject(f);
      long i = index.executeLong(f);
      int v = value.executeInt(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = (byte) v;
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
      short[] a = (short[]) x.executeObject(f);
      long i = index.executeLong(f);
      int v = value.executeInt(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = (short) v;
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
      int[] a = (int[]) x.executeObject(f);
      long i = index.executeLong(f);
      int v = value.executeInt(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = v;
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
      long[] a = (long[]) x.executeObject(f);
      long i = index.executeLong(f);
      long v = value.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = v;
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
      float[] a = (float[]) x.executeObject(f);
      long i = index.executeLong(f);
      float v = value.executeFloat(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = v;
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
      double[] a = (double[]) x.executeObject(f);
      long i = index.executeLong(f);
      double v = value.executeDouble(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = v;
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
      Object[] a = (Object[]) x.executeObject(f);
      long i = index.executeLong(f);
      Object v = value.executeObject(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      a[(int) i] = v;
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
      ComplexArray a = (ComplexArray) x.executeObject(f);
      long i = index.executeLong(f);
      Complex v = (Complex) value.executeObject(f);
      if (i < 0 || i >= a.length()) {
        throw Faults.index(f, pos, i, a.length());
      }
      a.set((int) i, v);
      return NORMAL;
    }
  }
}
