package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
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

/**
 * Variables written down as the memory that gc would have, and read back from it: {@code *(*T)(unsafe.Pointer(&x))}, and system calls on structures.
 * What number a pointer is there, and what pointer a number, its subclasses say.
 */
public abstract class GoMemory {
  protected static final int WORD = 8;

  protected final G g;
  protected final ByteBuffer bytes;

  protected GoMemory(G g, ByteBuffer bytes) {
    this.g = g;
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The word at an offset that stands for a pointer of that type, whatever its target: written down. */
  protected abstract long number(Object p, int at);

  /** The pointer that the word at an offset stands for. */
  protected abstract Object pointer(int at);

  /** Whether variables of the type get what has been read. */
  protected boolean isReadBack(Rtype t) {
    return true;
  }

  /** Whether the bytes there are to be read. */
  protected boolean isNews(int at, int size) {
    return true;
  }

  protected static Object field(Object struct, int i) {
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

  protected void write(Object variable, Rtype t, int at) {
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

  protected void scalar(Ptr p, Rtype t, int at) {
    switch (t.store()) {
      case Z -> bytes.put(at, (byte) (p.getZ() ? 1 : 0));
      case B, UB -> bytes.put(at, (byte) p.getI());
      case S, US -> bytes.putShort(at, (short) p.getI());
      case I -> bytes.putInt(at, p.getI());
      case J -> bytes.putLong(at, p.getJ());
      case F -> bytes.putFloat(at, p.getF());
      case D -> bytes.putDouble(at, p.getD());
      case L, C -> reference(p.getL(), t, at);
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
        int last = s.isNil() ? -1 : ArrayOps.length(s.array()) - 1;
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
    bytes.putLong(at, number(p, at));
  }

  // --- from bytes to a variable ---

  protected final void read(Object variable, Rtype t, int at) {
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
          read(PtrOps.place(a.array(), a.off + i, t.elem()), t.elem(), at + i * size);
        }
      }
      default -> {
        if (isReadBack(t) && isNews(at, (int) t.size())) {
          set((Ptr) variable, t, at);
        }
      }
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
      case L, C -> p.setL(reference(t, at));
    }
  }

  /** How many elements the array has from a place on. */
  private static long room(Object p) {
    return p instanceof Ptr q && q.base().getClass().isArray()
        ? ArrayOps.length(q.base()) - (long) UnsafeAdd.index(q)
        : Long.MAX_VALUE;
  }

  private Object reference(Rtype t, int at) {
    return switch (t.kind()) {
      case STRING -> UnsafeOps.string(g, pointer(at), bytes.getLong(at + WORD));
      case SLICE -> {
        int len = (int) bytes.getLong(at + WORD);
        Object p = pointer(at);
        // A capacity beyond the array is one that the program does not mean.
        int cap = Math.max(len, (int) Math.min(bytes.getLong(at + 2 * WORD), room(p)));
        yield UnsafeOps.slice(g, p, cap, t.elem()).reslice(0, len, cap);
      }
      case COMPLEX64 -> new Complex(bytes.getFloat(at), bytes.getFloat(at + 4));
      case COMPLEX128 -> new Complex(bytes.getDouble(at), bytes.getDouble(at + WORD));
      case POINTER -> UnsafeCast.cast(g, pointer(at), t.elem());
      default -> pointer(at);
    };
  }
}
