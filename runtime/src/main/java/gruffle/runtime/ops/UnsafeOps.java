package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.Address;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.ComplexPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;
import gruffle.runtime.value.TextPtr;
import java.lang.reflect.Array;

/** The parts of package unsafe that have a meaning on objects: views of one array. */
public final class UnsafeOps {
  private UnsafeOps() {}

  /** unsafe.Slice: the pointer must be to an element of an array, or len at most 1. */
  @IrOp("unsafe.slice")
  public static Slice slice(G g, Object ptr, long n, Rtype elem) {
    if (n < 0 || n > Growth.MAX) {
      throw PanicErrors.error(g, "unsafe.Slice: len out of range");
    }
    if (ptr == null) {
      if (n != 0) {
        throw PanicErrors.error(g, "unsafe.Slice: ptr is nil and len is not zero");
      }
      return Zero.nilSlice(elem.slot());
    }
    if (ptr instanceof Address a) {
      if (!a.fits(n, elem.size())) {
        throw PanicErrors.error(g, "unsafe.Slice: len out of range");
      }
      if (elem.size() == 1) {
        return new ByteSlice(
            null, 0, (int) n, (int) n); // whoever looks into it finds a nil pointer
      }
    }
    if (ptr instanceof Ptr p && p.base().getClass().isArray()) {
      if (p instanceof ComplexPtr) {
        throw unsupported(g, "unsafe.Slice of complex numbers");
      }
      Slice whole = ArrayOps.header(p.base());
      int at = UnsafeAdd.index(p);
      boolean fits = whole.getClass() == Zero.nilSlice(elem.slot()).getClass();
      if (fits && at + n <= whole.cap) {
        return whole.reslice(at, at + (int) n, at + (int) n);
      }
      if (!fits && p instanceof TextPtr && elem.store() != Store.L) {
        Object copy = Zero.array(elem, (int) n);
        copied(g, p, copy, n * elem.size());
        return ArrayOps.header(copy);
      }
      throw unsupported(g, fits ? "unsafe.Slice beyond one array" : "unsafe.Slice as another type");
    }
    if (ptr instanceof GoStruct s && n <= 1) {
      return new RefSlice(new Object[] {s}, 0, (int) n, 1);
    }
    throw unsupported(g, "unsafe.Slice beyond one array");
  }

  @IrOp("unsafe.sliceData")
  public static Object sliceData(Slice s, Rtype elem) {
    if (s.isNil() || s.cap == 0) {
      return null;
    }
    return PtrOps.place(s.array(), s.off, elem);
  }

  @IrOp("unsafe.string")
  public static GoString string(G g, Object ptr, long n) {
    if (n < 0 || n > Growth.MAX) {
      throw PanicErrors.error(g, "unsafe.String: len out of range");
    }
    if (ptr == null) {
      if (n != 0) {
        throw PanicErrors.error(g, "unsafe.String: ptr is nil and len is not zero");
      }
      return GoString.EMPTY;
    }
    if (ptr instanceof Address a) {
      if (!a.fits(n, 1)) {
        throw PanicErrors.error(g, "unsafe.String: len out of range");
      }
      return new GoString(null, 0, (int) n);
    }
    if (ptr instanceof Ptr p
        && p.base() instanceof byte[] b
        && UnsafeAdd.index(p) + n <= b.length) {
      return new GoString(b, UnsafeAdd.index(p), (int) n);
    }
    if (ptr instanceof Ptr p && p.base().getClass().isArray() && !(p.base() instanceof Object[])) {
      byte[] bytes = new byte[(int) n]; // nobody may write to the array from now on
      copied(g, p, bytes, n);
      return GoString.wrap(bytes);
    }
    throw unsupported(g, "unsafe.String beyond one array");
  }

  /** Copies bytes of one array to the start of another. */
  private static void copied(G g, Ptr from, Object to, long bytes) {
    Class<?> c = from.base().getClass();
    long end = Mem.elementOffset(c, Array.getLength(from.base()));
    if (from.offset() + bytes > end) {
      throw unsupported(g, "memory beyond one array");
    }
    Mem.U.copyMemory(from.base(), from.offset(), to, Mem.elementOffset(to.getClass(), 0), bytes);
  }

  @IrOp("unsafe.stringData")
  public static Object stringData(GoString s) {
    return s.len == 0 ? null : TextPtr.of(s);
  }

  @IrOp("unsafe.uintptr")
  public static long uintptr(G g, Object ptr) {
    g.numbered(ptr);
    return g.rt.addresses.of(ptr);
  }

  @IrOp("unsafe.pointer")
  public static Object pointer(G g, long address) {
    return g.rt.addresses.at(address);
  }

  private static RuntimeException unsupported(G g, String what) {
    return PanicErrors.error(g, "gruffle: not supported: " + what);
  }

  /** A call of a function that neither the program nor we have a body for: a linkname to something inside Go's library. */
  public static void noBody(G g, String symbol) {
    throw unsupported(g, symbol + " has no body here");
  }

  /** A read-only view of a string's bytes, for natives that take slices. */
  public static ByteSlice view(GoString s) {
    return new ByteSlice(s.b, s.off, s.len, s.len);
  }
}
