package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;

/** Reads of struct fields by their offsets; a nil pointer panics. */
final class FieldGets {
  private FieldGets() {}

  static ExprNode create(Store store, ExprNode x, long offset, int pos) {
    return switch (store) {
      case Z -> new Bools(x, offset, pos);
      case B -> new Int8s(x, offset, pos);
      case UB -> new Uint8s(x, offset, pos);
      case S -> new Int16s(x, offset, pos);
      case US -> new Uint16s(x, offset, pos);
      case I -> new Int32s(x, offset, pos);
      case J -> new Longs(x, offset, pos);
      case F -> new Floats(x, offset, pos);
      case D -> new Doubles(x, offset, pos);
      case L, C -> new Refs(x, offset, pos);
    };
  }

  private static final class Bools extends ExprNode.Z {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Bools(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public boolean executeBoolean(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getBoolean(s, offset);
    }
  }

  private static final class Int8s extends ExprNode.I {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Int8s(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getByte(s, offset);
    }
  }

  private static final class Uint8s extends ExprNode.I {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Uint8s(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getByte(s, offset) & 0xFF;
    }
  }

  private static final class Int16s extends ExprNode.I {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Int16s(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getShort(s, offset);
    }
  }

  private static final class Uint16s extends ExprNode.I {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Uint16s(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getShort(s, offset) & 0xFFFF;
    }
  }

  private static final class Int32s extends ExprNode.I {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Int32s(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public int executeInt(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getInt(s, offset);
    }
  }

  private static final class Longs extends ExprNode.J {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Longs(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public long executeLong(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getLong(s, offset);
    }
  }

  private static final class Floats extends ExprNode.F {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Floats(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public float executeFloat(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getFloat(s, offset);
    }
  }

  private static final class Doubles extends ExprNode.D {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Doubles(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public double executeDouble(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Mem.U.getDouble(s, offset);
    }
  }

  private static final class Refs extends ExprNode.L {
    @Child private ExprNode x;
    private final long offset;
    private final int pos;

    Refs(ExprNode x, long offset, int pos) {
      this.x = x;
      this.offset = offset;
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return Slice.shared(Mem.U.getReference(s, offset));
    }
  }
}
