package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import gruffle.runtime.value.Store;

/** Elements of slices and of what array pointers point to. */
final class SliceGets {
  private SliceGets() {}

  static ExprNode create(Store store, ExprNode x, ExprNode index, int pos) {
    ExprNode quick = LocalSliceGets.create(store, x, index, pos);
    if (quick != null) {
      return quick;
    }
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
      BoolSlice s = (BoolSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      ByteSlice s = (ByteSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      ByteSlice s = (ByteSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i] & 0xFF;
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
      ShortSlice s = (ShortSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      ShortSlice s = (ShortSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i] & 0xFFFF;
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
      IntSlice s = (IntSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      LongSlice s = (LongSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      FloatSlice s = (FloatSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      DoubleSlice s = (DoubleSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      RefSlice s = (RefSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
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
      ComplexSlice s = (ComplexSlice) x.executeObject(f);
      long i = index.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.get((int) i);
    }
  }
}
