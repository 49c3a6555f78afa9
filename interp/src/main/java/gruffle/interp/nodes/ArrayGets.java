package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.Store;

/** Elements of bare arrays. */
final class ArrayGets {
  private ArrayGets() {}

  static ExprNode create(Store store, ExprNode x, ExprNode index, int pos) {
    return switch (store) {
      case Z -> new Bools(x, index, pos);
      case B -> new Int8s(x, index, pos);
      case UB -> new Uint8s(x, index, pos);
      case S -> new Int16s(x, index, pos);
      case US -> new Uint16s(x, index, pos);
      case I -> new Int32s(x, index, pos);
      case J -> new Longs(x, index, pos);
      case F -> new Floats(x, index, pos);
      case D -> new Doubles(x, index, pos);
      case C -> new Complexes(x, index, pos);
      case L -> new Refs(x, index, pos);
    };
  }

  private static final class Bools extends ExprNode.Z {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Bools(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      boolean[] a = (boolean[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Int8s extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Int8s(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      byte[] a = (byte[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Uint8s extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Uint8s(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      byte[] a = (byte[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i] & 0xFF;
    }
  }

  private static final class Int16s extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Int16s(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      short[] a = (short[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Uint16s extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Uint16s(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      short[] a = (short[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i] & 0xFFFF;
    }
  }

  private static final class Int32s extends ExprNode.I {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Int32s(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      int[] a = (int[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Longs extends ExprNode.J {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Longs(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      long[] a = (long[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Floats extends ExprNode.F {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Floats(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      float[] a = (float[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Doubles extends ExprNode.D {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Doubles(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      double[] a = (double[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Refs extends ExprNode.L {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Refs(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Object[] a = (Object[]) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length) {
        throw Faults.index(f, pos, i, a.length);
      }
      return a[(int) i];
    }
  }

  private static final class Complexes extends ExprNode.L {
    @Child private ExprNode x;
    @Child private ExprNode index;
    private final int pos;

    Complexes(ExprNode x, ExprNode index, int pos) {
      this.x = x;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      ComplexArray a = (ComplexArray) x.executeObject(f);
      long i = index.executeLong(f);
      if (i < 0 || i >= a.length()) {
        throw Faults.index(f, pos, i, a.length());
      }
      return a.get((int) i);
    }
  }
}
