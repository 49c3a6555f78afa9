package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.link.GoCode;
import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Places;
import gruffle.runtime.value.Store;

/** Fresh variables: composite literals, zero values of structs and arrays, closures. */
final class Literals {
  private Literals() {}

  static final class ZeroOf extends ExprNode.L {
    private final Rtype type;

    ZeroOf(Rtype type) {
      this.type = type;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return Zero.of(type);
    }
  }

  static final class StructLit extends ExprNode.L {
    private final Rtype type;
    private final StructLayout layout;
    @Children private final ExprNode[] fields;

    StructLit(Rtype type, ExprNode[] fields) {
      this.type = type;
      this.layout = type.layout();
      this.fields = fields;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      GoStruct s = type.newStruct();
      for (int i = 0; i < fields.length; i++) {
        if (fields[i] != null) {
          put(f, s, layout.offset(i), layout.store(i), fields[i]);
        }
      }
      return s;
    }
  }

  private static void put(VirtualFrame f, Object base, long offset, Store store, ExprNode x) {
    switch (store) {
      case Z -> Mem.U.putBoolean(base, offset, x.executeBoolean(f));
      case B, UB, S, US, I -> Places.putInt(base, offset, store, x.executeInt(f));
      case J -> Mem.U.putLong(base, offset, x.executeLong(f));
      case F -> Mem.U.putFloat(base, offset, x.executeFloat(f));
      case D -> Mem.U.putDouble(base, offset, x.executeDouble(f));
      case L -> Mem.U.putReference(base, offset, x.executeObject(f));
    }
  }

  /** An array or slice literal. */
  static final class ArrayLit extends ExprNode.L {
    private final Rtype array;
    private final Rtype elem;
    private final int len;
    private final boolean slice;
    private final long[] indices;
    private final boolean dense;
    @Children private final ExprNode[] values;

    ArrayLit(Rtype array, boolean slice, long[] indices, ExprNode[] values) {
      this.array = array;
      this.elem = array.elem();
      this.len = (int) array.len();
      this.slice = slice;
      this.indices = indices;
      this.values = values;
      this.dense = indices.length == array.len();
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Store store = elem.store();
      Object a = store == Store.L && dense ? new Object[len] : Zero.array(elem, len);
      for (int i = 0; i < values.length; i++) {
        long offset = Mem.elementOffset(a.getClass(), indices[i]);
        put(f, a, offset, store, values[i]);
      }
      return slice ? ArrayOps.ptr(a, array) : a;
    }
  }

  static final class MakeClosure extends ExprNode.L {
    private final GoCode code;

    @Children private final ExprNode[] captured;
    private final JKind[] kinds;

    MakeClosure(GoCode code, ExprNode[] captured, JKind[] kinds) {
      this.code = code;
      this.captured = captured;
      this.kinds = kinds;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Object[] values = new Object[captured.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = captured[i].executeBoxed(f, kinds[i]);
      }
      return code.program.tiers().closure(code, values);
    }
  }

  /** A function value that the program has one of: made when first used. */
  static final class FuncConst extends ExprNode.L {
    private final GoCode code;

    FuncConst(GoCode code) {
      this.code = code;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return code.value();
    }
  }
}
