package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * A variable read as one of another type, {@code *(*T)(unsafe.Pointer(&x))}: where T is no view of the variable, the memory that gc would
 * have is written down as bytes, and T is made of these. Only where the program cannot write through the pointer.
 */
public final class UnsafeRead {
  private static final int WORD = 8;

  private final G g;
  private final ByteBuffer bytes;

  /** What the words are the addresses of, by offset. */
  private final Map<Integer, Object> pointers = new HashMap<>();

  private UnsafeRead(G g, int size) {
    this.g = g;
    this.bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** As {@code unsafe.cast}; the pointer may be to a copy. */
  @IrOp("unsafe.read")
  public static Object read(G g, Object ptr, Rtype from, Rtype elem) {
    Object view = ptr == null ? null : UnsafeCast.view(ptr, elem);
    if (ptr == null || view != null) {
      return view;
    }
    if (elem.size() > from.size() || !isMade(elem)) {
      return UnsafeCast.cast(g, ptr, elem);
    }
    var memory = new UnsafeRead(g, (int) from.size());
    memory.write(ptr, from, 0);
    Object variable = fresh(elem);
    memory.read(variable, elem, 0);
    return variable;
  }

  /** Whether values of the type can be made of bytes. */
  private static boolean isMade(Rtype t) {
    return switch (t.kind()) {
      case INTERFACE, MAP, CHAN, FUNC -> false;
      case ARRAY -> isMade(t.elem());
      case STRUCT -> {
        boolean all = true;
        for (int i = 0; i < t.numField(); i++) {
          all &= isMade(t.field(i).type());
        }
        yield all;
      }
      default -> true;
    };
  }

  private static Object fresh(Rtype t) {
    return switch (t.kind()) {
      case STRUCT -> t.newStruct();
      case ARRAY -> ArrayOps.header(Zero.of(t));
      default ->
          switch (t.store()) {
            case Z -> new CellZ(false);
            case B, UB, S, US, I -> new CellI(0);
            case J -> new CellJ(0);
            case F -> new CellF(0);
            case D -> new CellD(0);
            case L -> new CellL(Zero.of(t));
          };
    };
  }

  private static Object field(Object struct, int i) {
    var s = (GoStruct) struct;
    StructLayout layout = s.layout();
    Rtype t = layout.type.field(i).type();
    return switch (t.kind()) {
      case STRUCT -> layout.getL(s, i);
      case ARRAY -> ArrayOps.header(layout.getL(s, i));
      default -> layout.ptr(s, i);
    };
  }

  // --- from a variable to bytes ---

  private void write(Object variable, Rtype t, int at) {
    switch (t.kind()) {
      case STRUCT -> {
        for (int i = 0; i < t.numField(); i++) {
          write(field(variable, i), t.field(i).type(), at + (int) t.fieldOffset(i));
        }
      }
      case ARRAY -> {
        var a = (Slice) variable;
        int size = (int) t.elem().size();
        for (int i = 0; i < a.len; i++) {
          write(PtrOps.place(a.array(), a.off + i, t.elem()), t.elem(), at + i * size);
        }
      }
      default -> scalar((Ptr) variable, t, at);
    }
  }

  private void scalar(Ptr p, Rtype t, int at) {
    switch (t.store()) {
      case Z -> bytes.put(at, (byte) (p.getZ() ? 1 : 0));
      case B, UB -> bytes.put(at, (byte) p.getI());
      case S, US -> bytes.putShort(at, (short) p.getI());
      case I -> bytes.putInt(at, p.getI());
      case J -> bytes.putLong(at, p.getJ());
      case F -> bytes.putFloat(at, p.getF());
      case D -> bytes.putDouble(at, p.getD());
      case L -> reference(p.getL(), t, at);
    }
  }

  private void reference(Object v, Rtype t, int at) {
    switch (t.kind()) {
      case STRING -> {
        var s = (GoString) v;
        word(
            at,
            s.b.length == 0 ? null : ElemPtr.of(s.b, Math.min(s.off, s.b.length - 1), Store.UB));
        bytes.putLong(at + WORD, s.len);
      }
      case SLICE -> {
        var s = (Slice) v;
        int last = s.isNil() ? -1 : java.lang.reflect.Array.getLength(s.array()) - 1;
        word(at, last < 0 ? null : PtrOps.place(s.array(), Math.min(s.off, last), t.elem()));
        bytes.putLong(at + WORD, s.len);
        bytes.putLong(at + 2 * WORD, s.cap);
      }
      case INTERFACE -> {
        word(at, v == null ? null : Iface.typeOf(v));
        word(at + WORD, v);
      }
      case COMPLEX64 -> {
        bytes.putFloat(at, (float) ((Complex) v).re());
        bytes.putFloat(at + 4, (float) ((Complex) v).im());
      }
      case COMPLEX128 -> {
        bytes.putDouble(at, ((Complex) v).re());
        bytes.putDouble(at + WORD, ((Complex) v).im());
      }
      default -> word(at, v);
    }
  }

  private void word(int at, Object p) {
    bytes.putLong(at, g.rt.addresses.of(p));
    pointers.put(at, p);
  }

  // --- from bytes to a variable ---

  private void read(Object variable, Rtype t, int at) {
    switch (t.kind()) {
      case STRUCT -> {
        for (int i = 0; i < t.numField(); i++) {
          read(field(variable, i), t.field(i).type(), at + (int) t.fieldOffset(i));
        }
      }
      case ARRAY -> {
        var a = (Slice) variable;
        int size = (int) t.elem().size();
        for (int i = 0; i < a.len; i++) {
          read(PtrOps.place(a.array(), i, t.elem()), t.elem(), at + i * size);
        }
      }
      default -> set((Ptr) variable, t, at);
    }
  }

  private void set(Ptr p, Rtype t, int at) {
    switch (t.store()) {
      case Z -> p.setZ(bytes.get(at) != 0);
      case B -> p.setI(bytes.get(at));
      case UB -> p.setI(bytes.get(at) & 0xFF);
      case S -> p.setI(bytes.getShort(at));
      case US -> p.setI(bytes.getShort(at) & 0xFFFF);
      case I -> p.setI(bytes.getInt(at));
      case J -> p.setJ(bytes.getLong(at));
      case F -> p.setF(bytes.getFloat(at));
      case D -> p.setD(bytes.getDouble(at));
      case L -> p.setL(reference(t, at));
    }
  }

  private Object reference(Rtype t, int at) {
    return switch (t.kind()) {
      case STRING -> UnsafeOps.string(g, pointer(at), bytes.getLong(at + WORD));
      case SLICE -> {
        int cap = (int) bytes.getLong(at + 2 * WORD);
        Slice s = UnsafeOps.slice(g, pointer(at), cap, t.elem());
        yield s.reslice(0, (int) bytes.getLong(at + WORD), cap);
      }
      case COMPLEX64 -> new Complex(bytes.getFloat(at), bytes.getFloat(at + 4));
      case COMPLEX128 -> new Complex(bytes.getDouble(at), bytes.getDouble(at + WORD));
      case POINTER -> UnsafeCast.cast(g, pointer(at), t.elem());
      default -> pointer(at);
    };
  }

  private Object pointer(int at) {
    Object p = pointers.get(at);
    return p != null ? p : g.rt.addresses.at(bytes.getLong(at));
  }
}
