package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Store;

/** Elements of slices in a plain local at an index in a plain local, a node each instead of three. */
final class LocalSliceGets {
  private LocalSliceGets() {}

  /** Null if the operands are not of this kind, or the elements of a rarer one. */
  static ExprNode create(Store store, ExprNode x, ExprNode index, int pos) {
    if (!(x instanceof LocalGets.L s) || !(index instanceof LocalGets.J i)) {
      return null;
    }
    return switch (store) {
      case Z -> new Bools(s.slot, i.slot, pos);
      case UB -> new Uint8s(s.slot, i.slot, pos);
      case I -> new Int32s(s.slot, i.slot, pos);
      case J -> new Longs(s.slot, i.slot, pos);
      case D -> new Doubles(s.slot, i.slot, pos);
      case L -> new Refs(s.slot, i.slot, pos);
      default -> null;
    };
  }

  private static final class Bools extends ExprNode.Z {
    private final int slice;
    private final int index;
    private final int pos;

    Bools(int slice, int index, int pos) {
      this.slice = slice;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      BoolSlice s = (BoolSlice) f.getObjectStatic(slice);
      long i = f.getLongStatic(index);
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
    private final int slice;
    private final int index;
    private final int pos;

    Uint8s(int slice, int index, int pos) {
      this.slice = slice;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      ByteSlice s = (ByteSlice) f.getObjectStatic(slice);
      long i = f.getLongStatic(index);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i] & 0xFF;
    }
  }

  private static final class Int32s extends ExprNode.I {
    private final int slice;
    private final int index;
    private final int pos;

    Int32s(int slice, int index, int pos) {
      this.slice = slice;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      IntSlice s = (IntSlice) f.getObjectStatic(slice);
      long i = f.getLongStatic(index);
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
    private final int slice;
    private final int index;
    private final int pos;

    Longs(int slice, int index, int pos) {
      this.slice = slice;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      LongSlice s = (LongSlice) f.getObjectStatic(slice);
      long i = f.getLongStatic(index);
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
    private final int slice;
    private final int index;
    private final int pos;

    Doubles(int slice, int index, int pos) {
      this.slice = slice;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      DoubleSlice s = (DoubleSlice) f.getObjectStatic(slice);
      long i = f.getLongStatic(index);
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
    private final int slice;
    private final int index;
    private final int pos;

    Refs(int slice, int index, int pos) {
      this.slice = slice;
      this.index = index;
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      RefSlice s = (RefSlice) f.getObjectStatic(slice);
      long i = f.getLongStatic(index);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      if (i < 0 || i >= s.len) {
        throw Faults.index(f, pos, i, s.len);
      }
      return s.a[s.off + (int) i];
    }
  }
}
