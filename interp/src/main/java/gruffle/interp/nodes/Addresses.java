package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;

/** Pointers to fields and elements, in the three forms of docs/CONTRACTS.md: object, header, small pointer object. */
final class Addresses {
  private Addresses() {}

  /** What a pointer to a variable of some type is. */
  enum Form {
    OBJECT,
    HEADER,
    POINTER
  }

  static final class FieldAddr extends ExprNode.L {
    @Child private ExprNode obj;
    private final Form form;
    private final StructLayout layout;
    private final Rtype fieldType;
    private final int field;
    private final long offset;
    private final int pos;

    FieldAddr(ExprNode obj, Form form, StructLayout layout, int field, int pos) {
      this.obj = obj;
      this.form = form;
      this.layout = layout;
      this.fieldType = layout.type.field(field).type();
      this.field = field;
      this.offset = layout.offset(field);
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      GoStruct s = (GoStruct) obj.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return switch (form) {
        case OBJECT -> Mem.U.getReference(s, offset);
        case HEADER -> header(Mem.U.getReference(s, offset), fieldType);
        case POINTER -> pointer(s);
      };
    }

    @TruffleBoundary
    private Object pointer(GoStruct s) {
      return layout.ptr(s, field);
    }
  }

  /** Of a slice, array pointer or bare array. */
  static final class ElemAddr extends ExprNode.L {
    @Child private ExprNode base;
    @Child private ExprNode index;
    private final Form form;
    private final Rtype elem;
    private final Store store;
    private final int pos;

    ElemAddr(ExprNode base, ExprNode index, Form form, Rtype elem, int pos) {
      this.base = base;
      this.index = index;
      this.form = form;
      this.elem = elem;
      this.store = elem.slot();
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Object b = base.executeObject(f);
      long i = index.executeLong(f);
      if (b == null) {
        throw Faults.nil(f, pos);
      }
      int off = 0;
      Object array = b;
      long len;
      if (store == Store.L) {
        if (b instanceof RefSlice s) {
          array = s.a;
          off = s.off;
          len = s.len;
        } else {
          len = ((Object[]) b).length;
        }
      } else if (b instanceof Slice s) {
        array = array(s);
        off = s.off;
        len = s.len;
      } else {
        len = length(b);
      }
      if (i < 0 || i >= len) {
        throw Faults.index(f, pos, i, len);
      }
      int at = off + (int) i;
      return switch (form) {
        case OBJECT -> ((Object[]) array)[at];
        case HEADER -> header(((Object[]) array)[at], elem);
        case POINTER -> pointer(array, at);
      };
    }

    @TruffleBoundary
    private static Object array(Slice s) {
      return s.array();
    }

    @TruffleBoundary
    private static int length(Object array) {
      return ArrayOps.length(array);
    }

    @TruffleBoundary
    private Object pointer(Object array, int at) {
      return ElemPtr.of(array, at, store);
    }
  }

  @TruffleBoundary
  private static Object header(Object array, Rtype type) {
    return ArrayOps.ptr(array, type);
  }

  /** A header over a whole bare array. */
  static final class ArrayHeader extends ExprNode.L {
    @Child private ExprNode array;
    private final Rtype type;

    ArrayHeader(ExprNode array, Rtype type) {
      this.array = array;
      this.type = type;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return header(array.executeObject(f), type);
    }
  }

  /** The same of an array that has just been made. */
  static final class NewArray extends ExprNode.L {
    @Child private ExprNode array;

    NewArray(ExprNode array) {
      this.array = array;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      return made(array.executeObject(f));
    }

    @TruffleBoundary
    private static Object made(Object array) {
      return ArrayOps.made(array);
    }
  }

  /** What an array pointer points to, as a fresh bare array. */
  static final class LoadArray extends ExprNode.L {
    @Child private ExprNode ptr;
    private final Rtype type;
    private final int pos;

    LoadArray(ExprNode ptr, Rtype type, int pos) {
      this.ptr = ptr;
      this.type = type;
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Slice s = (Slice) ptr.executeObject(f);
      if (s == null) {
        throw Faults.nil(f, pos);
      }
      return load(s);
    }

    @TruffleBoundary
    private Object load(Slice s) {
      return ArrayOps.deref(s, type);
    }
  }

  /** The operand, if it is not nil. */
  static final class NilCheck extends ExprNode.L {
    @Child private ExprNode x;
    private final int pos;

    NilCheck(ExprNode x, int pos) {
      this.x = x;
      this.pos = pos;
    }

    @Override
    public Object executeObject(VirtualFrame f) {
      Object v = x.executeObject(f);
      if (v == null) {
        throw Faults.nil(f, pos);
      }
      return v;
    }
  }
}
