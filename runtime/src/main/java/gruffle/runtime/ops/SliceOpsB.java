package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Slice;

/** Operations on slices of int8 and uint8. */
public final class SliceOpsB {
  private SliceOpsB() {}

  @IrOp("slice.getB")
  public static int get(G g, ByteSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)];
  }

  @IrOp("slice.getUB")
  public static int getU(G g, ByteSlice s, long i) {
    return s.a[SliceOps.index(g, s, i)] & 0xff;
  }

  @IrOp("slice.setB")
  public static void set(G g, ByteSlice s, long i, int v) {
    s.a[SliceOps.index(g, s, i)] = (byte) v;
  }

  @IrOp("slice.makeB")
  public static ByteSlice make(G g, long len, long cap) {
    SliceOps.checkMake(g, len, cap, 1, 1);
    return ByteSlice.make((int) len, (int) cap);
  }

  @IrOp("slice.appendB")
  public static ByteSlice append(G g, ByteSlice s, int v) {
    int n = s.len;
    if (n < s.cap) {
      s.a[s.off + n] = (byte) v;
      return new ByteSlice(s.a, s.off, n + 1, s.cap);
    }
    byte[] a = grown(g, s, n + 1L);
    a[n] = (byte) v;
    return new ByteSlice(a, 0, n + 1, a.length);
  }

  /** A longer backing array with the elements of s. By itself, as it is seldom needed: what HotSpot inlines wherever something is appended is short without it. */
  private static byte[] grown(G g, ByteSlice s, long newLen) {
    byte[] a = new byte[Growth.cap(g, newLen, s.cap, 1, 1, true)];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 1);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  /** append(s, t...) without a look at the types of the elements. */
  @IrOp("slice.appendSliceB")
  public static ByteSlice appendSlice(G g, ByteSlice s, ByteSlice t) {
    int n = t.len;
    return n == 0 ? s : appendBytes(g, s, t.a, t.off, n);
  }

  static ByteSlice appendBytes(G g, ByteSlice s, byte[] from, int off, int n) {
    int len = s.len;
    int total = len + n;
    if (total >= 0 && total <= s.cap) {
      System.arraycopy(from, off, s.a, s.off + len, n);
      return new ByteSlice(s.a, s.off, total, s.cap);
    }
    byte[] a = grown(g, s, (long) len + n);
    System.arraycopy(from, off, a, len, n);
    return new ByteSlice(a, 0, total, a.length);
  }

  /** The header with n more elements, in place where the capacity allows; what they hold is open. */
  public static ByteSlice extend(G g, ByteSlice s, int n) {
    int len = s.len;
    int total = len + n;
    if (n == 0) {
      return s;
    }
    if (total >= 0 && total <= s.cap) {
      return new ByteSlice(s.a, s.off, total, s.cap);
    }
    byte[] a = grown(g, s, (long) len + n);
    return new ByteSlice(a, 0, total, a.length);
  }

  @IrOp("slice.copyB")
  public static long copy(ByteSlice dst, ByteSlice src) {
    int n = Math.min(dst.len, src.len);
    System.arraycopy(src.a, src.off, dst.a, dst.off, n);
    return n;
  }

  @IrOp("slice.sliceB")
  public static ByteSlice slice(G g, ByteSlice s, long lo, long hi) {
    if (lo < 0 || lo > hi || hi > s.cap) {
      throw PanicErrors.slice(g, lo, hi, s.cap);
    }
    return s.reslice((int) lo, (int) hi, s.cap);
  }

  /** As append, for a slice in a variable that others see, to be assigned to it: see {@link Slice}. */
  @IrOp("slice.pushB")
  public static ByteSlice push(G g, ByteSlice s, int v) {
    if (s.grow(1)) {
      s.a[s.off + s.len - 1] = (byte) v;
      return s;
    }
    return pushLonger(g, s, v);
  }

  /** Where the header is not the variable's own, or has no room: seldom, so by itself. */
  private static ByteSlice pushLonger(G g, ByteSlice s, int v) {
    Slice h = s.longer();
    if (h != null) {
      s.a[s.off + s.len] = (byte) v;
      return (ByteSlice) h;
    }
    ByteSlice t = append(g, s, v);
    t.own();
    return t;
  }

  /** As s[:hi], for a slice in a variable that others see, where s is a local: links the headers. */
  @IrOp("slice.cutB")
  public static ByteSlice cut(G g, ByteSlice s, long hi) {
    Slice h = s.shorter(hi);
    if (h != null) {
      return (ByteSlice) h;
    }
    ByteSlice t = slice(g, s, 0, hi);
    s.link(t);
    return t;
  }

  @IrOp("slice.sliceFromB")
  public static ByteSlice sliceFrom(G g, ByteSlice s, long lo) {
    if (Long.compareUnsigned(lo, s.len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, s.len);
    }
    return s.reslice((int) lo, s.len, s.cap);
  }

  @IrOp("slice.slice3B")
  public static ByteSlice slice3(G g, ByteSlice s, long lo, long hi, long max) {
    if (max < 0 || max > s.cap) {
      throw PanicErrors.slice3Cap(g, max, s.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return s.reslice((int) lo, (int) hi, (int) max);
  }

  /** p[lo:hi] of an array pointer. */
  @IrOp("array.sliceB")
  public static ByteSlice sliceArray(G g, ByteSlice p, long lo, long hi) {
    if (hi < 0 || hi > p.cap) {
      throw PanicErrors.sliceLen(g, hi, p.cap);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.sliceOrder(g, lo, hi);
    }
    return new ByteSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (p.cap - lo));
  }

  @IrOp("array.slice3B")
  public static ByteSlice slice3Array(G g, ByteSlice p, long lo, long hi, long max) {
    if (max < 0 || max > p.cap) {
      throw PanicErrors.slice3Len(g, max, p.cap);
    }
    SliceOps.check3(g, lo, hi, max);
    return new ByteSlice(p.a, p.off + (int) lo, (int) (hi - lo), (int) (max - lo));
  }
}
