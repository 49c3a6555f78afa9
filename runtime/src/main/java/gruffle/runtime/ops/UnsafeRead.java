package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A variable read as one of another type, {@code *(*T)(unsafe.Pointer(&x))}: where T is no view of the variable, the memory that gc would
 * have is written down as bytes, and T is made of these. Only where the program cannot write through the pointer.
 */
public final class UnsafeRead extends GoMemory {
  /** What the words are the addresses of, by offset. */
  private final Map<Integer, Object> pointers = new HashMap<>();

  private UnsafeRead(G g, int size) {
    super(g, ByteBuffer.allocate(size));
  }

  /** As {@code unsafe.cast}; the pointer may be to a copy. */
  @IrOp("unsafe.read")
  public static Object read(G g, Object ptr, Rtype from, Rtype elem) {
    Object view = ptr == null ? null : UnsafeCast.view(ptr, elem);
    if (ptr == null || view != null) {
      return view;
    }
    UnsafeRead memory;
    if (isMade(elem) && elem.size() <= from.size()) {
      memory = new UnsafeRead(g, (int) from.size());
      memory.write(ptr, from, 0);
    } else if (ptr instanceof Ptr p && !elem.hasPointers() && isInside(p, elem.size())) {
      memory = new UnsafeRead(g, (int) elem.size());
      memory.copy(p);
    } else {
      return UnsafeCast.cast(g, ptr, elem);
    }
    Object variable = fresh(elem);
    memory.read(variable, elem, 0);
    return variable;
  }

  /** Whether a place is in an array of numbers, with so many bytes from there on. */
  private static boolean isInside(Ptr p, long size) {
    Class<?> c = p.base().getClass();
    return c.isArray()
        && c.componentType().isPrimitive()
        && p.offset() + size <= Mem.elementOffset(c, java.lang.reflect.Array.getLength(p.base()));
  }

  private void copy(Ptr p) {
    for (int i = 0; i < bytes.capacity(); i++) {
      bytes.put(i, Mem.U.getByte(p.base(), p.offset() + i));
    }
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
            case L, C -> new CellL(Zero.of(t));
          };
    };
  }

  @Override
  protected long number(Object p, int at) {
    pointers.put(at, p);
    return g.rt.addresses.of(p);
  }

  @Override
  protected Object pointer(int at) {
    Object p = pointers.get(at);
    return p != null ? p : g.rt.addresses.at(bytes.getLong(at));
  }
}
