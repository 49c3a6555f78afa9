package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;

/**
 * Cuts of, and appends of many elements to, a slice in a variable that others see, of which the result is assigned to that very variable: they change its
 * header if it is the variable's own ({@link Slice}). Appends of one element are in the classes of each kind.
 */
public final class OwnSlices {
  private OwnSlices() {}

  /** s[:hi]. */
  @IrOp("slice.trim")
  public static Slice trim(G g, Slice s, long hi) {
    return s.trim(hi) ? s : cut(g, s, hi);
  }

  // By themselves: headers that are not the variable's own are seldom.

  private static Slice cut(G g, Slice s, long hi) {
    Slice h = s.shorter(hi);
    if (h != null) {
      return h;
    }
    if (hi < 0 || hi > s.cap) {
      throw PanicErrors.sliceCap(g, hi, s.cap);
    }
    Slice t = s.reslice(0, (int) hi, s.cap);
    t.own();
    return t;
  }

  /** s[lo:]. */
  @IrOp("slice.drop")
  public static Slice drop(G g, Slice s, long lo) {
    return s.drop(lo) ? s : cutFrom(g, s, lo);
  }

  private static Slice cutFrom(G g, Slice s, long lo) {
    if (lo < 0 || lo > s.len) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    Slice t = s.reslice((int) lo, s.len, s.cap);
    t.own();
    return t;
  }

  /** append(s, t...). */
  @IrOp("slice.pushSlice")
  public static Slice push(G g, Slice s, Slice t, Rtype elem) {
    int n = t.len;
    if (n > 0 && s.grow(n)) {
      Copies.move(t.array(), t.off, s.array(), s.off + s.len - n, n, elem);
      return s;
    }
    return own(s, SliceOps.appendSlice(g, s, t, elem));
  }

  /** The same of int8 and uint8. */
  @IrOp("slice.pushSliceB")
  public static ByteSlice push(G g, ByteSlice s, ByteSlice t) {
    return push(g, s, t.a, t.off, t.len);
  }

  /** append([]byte, string...). */
  @IrOp("slice.pushString")
  public static ByteSlice push(G g, ByteSlice s, GoString t) {
    return push(g, s, t.b, t.off, t.len);
  }

  private static ByteSlice push(G g, ByteSlice s, byte[] from, int off, int n) {
    if (s.grow(n)) {
      System.arraycopy(from, off, s.a, s.off + s.len - n, n);
      return s;
    }
    return append(g, s, from, off, n);
  }

  private static ByteSlice append(G g, ByteSlice s, byte[] from, int off, int n) {
    return n == 0 ? s : (ByteSlice) own(s, SliceOpsB.appendBytes(g, s, from, off, n));
  }

  /** The header that an append has made becomes that of the variable, with its array if that is new. */
  static Slice own(Slice before, Slice now) {
    if (now instanceof RefSlice r && r.a != before.array()) {
      now.ownAll();
    } else if (now != before) {
      now.own();
    }
    return now;
  }

  /** A header that is about to be stored where a pointer points to: no element of an array owns one, since arrays are copied as they are. */
  public static Slice at(Ptr p, Slice s) {
    if (p instanceof ElemPtr) {
      s.share();
    }
    return s;
  }
}
