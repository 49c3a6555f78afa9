package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Store;

/** Stores to struct fields by their offsets; the nil check follows the evaluation of the value. */
final class FieldSets {
  private FieldSets() {}

  static StmtNode create(Store store, ExprNode x, long offset, ExprNode value, int pos) {
    return switch (store) {
      case Z -> new Bools(x, offset, value, pos);
      case B, UB -> new Int8s(x, offset, value, pos);
      case S, US -> new Int16s(x, offset, value, pos);
      case I -> new Int32s(x, offset, value, pos);
      case J -> new Longs(x, offset, value, pos);
      case F -> new Floats(x, offset, value, pos);
      case D -> new Doubles(x, offset, value, pos);
      case L, C -> new Refs(x, offset, value, pos);
    };
  }

  private static final class Bools extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Bools(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      boolean v = value.executeBoolean(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putBoolean(s, offset, v);
      return NORMAL;
    }
  }

  private static final class Int8s extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Int8s(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      int v = value.executeInt(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putByte(s, offset, (byte) v);
      return NORMAL;
    }
  }

  private static final class Int16s extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Int16s(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      int v = value.executeInt(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putShort(s, offset, (short) v);
      return NORMAL;
    }
  }

  private static final class Int32s extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Int32s(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      int v = value.executeInt(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putInt(s, offset, v);
      return NORMAL;
    }
  }

  private static final class Longs extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Longs(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      long v = value.executeLong(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putLong(s, offset, v);
      return NORMAL;
    }
  }

  private static final class Floats extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Floats(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      float v = value.executeFloat(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putFloat(s, offset, v);
      return NORMAL;
    }
  }

  private static final class Doubles extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Doubles(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      double v = value.executeDouble(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putDouble(s, offset, v);
      return NORMAL;
    }
  }

  private static final class Refs extends StmtNode {
    @Child private ExprNode x;
    @Child private ExprNode value;
    private final long offset;
    private final int pos;

    Refs(ExprNode x, long offset, ExprNode value, int pos) {
      this.x = x;
      this.offset = offset;
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      GoStruct s = (GoStruct) x.executeObject(f);
      Object v = value.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      Mem.U.putReference(s, offset, v);
      return NORMAL;
    }
  }
}
