package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import gruffle.ir.JKind;
import gruffle.link.GoCode;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Places;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Fresh variables: composite literals, zero values of structs and arrays, closures. */
final class Literals {
  private Literals() {}

  /** Whether making or copying such a struct is a matter of its own fields alone, so that a compiler may look into it. */
  static boolean isSimple(Rtype struct) {
    Rtype t = struct.layout().type;
    return IntStream.range(0, t.numField()).noneMatch(i -> t.field(i).type().isAggregate());
  }

  private static GoStruct fresh(GoStruct zero, boolean simple) {
    return simple ? zero.fresh() : fresh(zero);
  }

  @TruffleBoundary
  private static GoStruct fresh(GoStruct zero) {
    return zero.fresh();
  }

  static final class ZeroOf extends ExprNode.L {
    private final Rtype type;
    private final GoStruct struct;
    private final boolean simple;

    ZeroOf(Rtype type) {
      this.type = type;
      this.struct = type.kind() == Kind.STRUCT ? type.zeroStruct() : null;
      this.simple = struct != null && isSimple(type);
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return struct != null ? fresh(struct, simple) : zero();
    }

    @TruffleBoundary
    private Object zero() {
      return type.kind() == Kind.ARRAY ? Zero.bare(type.elem(), (int) type.len()) : Zero.of(type);
    }
  }

  static final class StructLit extends ExprNode.L {
    private final GoStruct zero;
    private final boolean simple;
    @Children private final ExprNode[] fields;

    @CompilationFinal(dimensions = 1)
    private final long[] offsets;

    @CompilationFinal(dimensions = 1)
    private final Store[] stores;

    /** A field without a value is null. */
    StructLit(Rtype type, ExprNode[] fields) {
      this.zero = type.zeroStruct();
      this.simple = isSimple(type);
      StructLayout layout = type.layout();
      int[] given = IntStream.range(0, fields.length).filter(i -> fields[i] != null).toArray();
      this.fields = Arrays.stream(given).mapToObj(i -> fields[i]).toArray(ExprNode[]::new);
      this.offsets = Arrays.stream(given).mapToLong(layout::offset).toArray();
      this.stores = Arrays.stream(given).mapToObj(layout::store).toArray(Store[]::new);
    }

    @Override
    @ExplodeLoop
    public Object executeObject(VirtualFrame f) {
      GoStruct s = fresh(zero, simple);
      for (int i = 0; i < fields.length; i++) {
        put(f, s, offsets[i], stores[i], fields[i]);
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
      case L, C -> Mem.putReference(base, offset, x.executeObject(f));
    }
  }

  /** An array or slice literal. */
  static final class ArrayLit extends ExprNode.L {
    private final Rtype elem;
    private final int len;
    private final boolean slice;
    private final boolean dense;
    private final Store store;

    @CompilationFinal(dimensions = 1)
    private final long[] offsets;

    @Children private final ExprNode[] values;

    ArrayLit(Rtype array, boolean slice, long[] indices, ExprNode[] values) {
      this.elem = array.elem();
      this.len = (int) array.len();
      this.slice = slice;
      this.values = values;
      this.dense = indices.length == array.len();
      this.store = elem.slot();
      Slice empty = ArrayOps.header(Zero.bare(elem, 0));
      this.offsets = Arrays.stream(indices).map(i -> empty.place((int) i)).toArray();
    }

    @Override
    @ExplodeLoop
    public Object executeObject(VirtualFrame f) {
      Object a = store == Store.L && dense ? new Object[len] : zero();
      Object base = a instanceof ComplexArray c ? c.d : a;
      for (int i = 0; i < values.length; i++) {
        put(f, base, offsets[i], store, values[i]);
      }
      return slice ? header(a) : a;
    }

    @TruffleBoundary
    private Object zero() {
      return Zero.bare(elem, len);
    }

    @TruffleBoundary
    private Object header(Object a) {
      return ArrayOps.made(a);
    }
  }

  static final class MakeClosure extends ExprNode.L {
    private final GoCode code;
    private final boolean byTarget;
    @Children private final ExprNode[] captured;

    @CompilationFinal(dimensions = 1)
    private final JKind[] kinds;

    MakeClosure(GoCode code, ExprNode[] captured, JKind[] kinds) {
      this.code = code;
      this.captured = captured;
      this.kinds = kinds;
      this.byTarget = code.program.tiers().engine().callsByTarget();
    }

    @Override
    @ExplodeLoop
    public Object executeObject(VirtualFrame f) {
      Object[] values = new Object[captured.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = captured[i].executeBoxed(f, kinds[i]);
      }
      return byTarget ? new InterpFunc(code, values) : code.program.tiers().closure(code, values);
    }
  }

  /** A function value that the program has one of: made when first used. */
  static final class FuncConst extends ExprNode.L {
    private final GoCode code;
    @CompilationFinal private FuncVal value;

    FuncConst(GoCode code) {
      this.code = code;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      if (value == null) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        value = code.value();
      }
      return value;
    }
  }
}
