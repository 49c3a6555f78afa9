package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.ComplexPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;

/**
 * The words of the header of a string or slice, read and replaced one at a time, as programs do by way of reflect.StringHeader and
 * reflect.SliceHeader. Between two words the header may name more elements than there are: who has moved the data changes the length
 * next. What is looked at then is checked by the JVM alone.
 */
public final class HeaderOps {
  private static final int DATA = 0;
  private static final int LENGTH = 1;

  private HeaderOps() {}

  /** A word: 0 where the data is, 1 the length, 2 the capacity. */
  @IrOp("header.part")
  public static long part(G g, Object v, long part, Rtype t) {
    if (v instanceof GoString s) {
      return part == DATA ? UnsafeOps.uintptr(g, UnsafeOps.stringData(s)) : s.len;
    }
    var s = (Slice) v;
    return switch ((int) part) {
      case DATA -> UnsafeOps.uintptr(g, data(s, t));
      case LENGTH -> s.len;
      default -> s.cap;
    };
  }

  /** Of a slice at the end of its array that place's neighbour: it has nothing of its own, and is not nil. */
  private static Object data(Slice s, Rtype t) {
    int last = s.isNil() || s.array() == null ? -1 : ArrayOps.length(s.array()) - 1;
    return last < 0 ? null : PtrOps.place(s.array(), Math.min(s.off, last), t.elem());
  }

  /** The same string or slice with another word. */
  @IrOp("header.with")
  public static Object with(G g, Object v, long part, long word, Rtype t) {
    if (part != DATA && (word < 0 || word > Growth.MAX)) {
      throw unsupported(g, t);
    }
    if (v instanceof GoString s) {
      return part == DATA ? text(g, word, s.len, t) : new GoString(s.b, s.off, (int) word);
    }
    var s = (Slice) v;
    return switch ((int) part) {
      case DATA -> slice(g, g.rt.addresses.at(word), s.len, s.cap, t);
      case LENGTH -> resized(g, s, (int) word, s.cap, t);
      default -> resized(g, s, s.len, (int) word, t);
    };
  }

  private static GoString text(G g, long address, int len, Rtype t) {
    if (address == 0) {
      return new GoString(null, 0, len);
    }
    if (g.rt.addresses.at(address) instanceof Ptr p && p.base() instanceof byte[] b) {
      return new GoString(b, UnsafeAdd.index(p), len);
    }
    throw unsupported(g, t);
  }

  private static Slice slice(G g, Object pointer, int len, int cap, Rtype t) {
    Slice nil = Zero.nilSlice(t.elem().slot());
    if (pointer == null && len == 0 && cap == 0) {
      return nil;
    }
    if (pointer instanceof Ptr p && p.base().getClass().isArray() && !(p instanceof ComplexPtr)) {
      Slice whole = ArrayOps.header(p.base());
      int at = UnsafeAdd.index(p);
      if (whole.getClass() == nil.getClass()) {
        return whole.reslice(at, at + len, at + cap);
      }
    }
    throw unsupported(g, t);
  }

  private static Slice resized(G g, Slice s, int len, int cap, Rtype t) {
    if (s instanceof ByteSlice b && (b.isNil() || b.a == null)) {
      return new ByteSlice(null, 0, len, cap); // its data are still to come
    }
    if (s.isNil()) {
      throw unsupported(g, t);
    }
    return ArrayOps.header(s.array()).reslice(s.off, s.off + len, s.off + cap);
  }

  private static RuntimeException unsupported(G g, Rtype t) {
    return PanicErrors.error(g, "gruffle: not supported: such a header of " + t.string);
  }
}
