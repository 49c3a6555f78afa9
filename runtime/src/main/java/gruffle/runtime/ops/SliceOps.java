package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.LargeArrays;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Operations on slices of every kind.
 *
 * <p>Where elements are structs or arrays a slot is a variable for life: growing makes new variables (old and new backing array
 * share none), writing inside the capacity copies into the variable that is there.
 */
public final class SliceOps {
  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);

  private SliceOps() {}

  /** By itself, so that those who use it are at most 35 bytes of bytecode: what HotSpot inlines also where it is not hot. */
  @IrOp("slice.index")
  public static int index(G g, Slice s, long i) {
    if (Long.compareUnsigned(i, s.len) >= 0) {
      throw PanicErrors.index(g, i, s);
    }
    return s.off + (int) i;
  }

  /** Most bytes that gc on amd64 lets one allocation have. */
  private static final long MAX_ALLOC = 1L << 48;

  /** Fewer elements of any kind are no large array. */
  private static final int FEW = (int) (LargeArrays.LARGE / 16);

  /** Whether there can be such a slice, whose elements have that size, and take that in the array. */
  static void checkMake(G g, long len, long cap, long size, int stored) {
    if (len < 0 || len > cap || cap >= FEW || size >= FEW) {
      checkMuch(g, len, cap, size, stored);
    }
  }

  private static void checkMuch(G g, long len, long cap, long size, int stored) {
    if (len < 0 || tooBig(len, size)) {
      throw PanicErrors.error(g, "makeslice: len out of range");
    }
    if (cap < len || tooBig(cap, size)) {
      throw PanicErrors.error(g, "makeslice: cap out of range");
    }
    if (cap * stored >= LargeArrays.LARGE) {
      g.rt.largeArrays.making(cap * stored);
    }
  }

  private static boolean tooBig(long n, long size) {
    return n > Growth.MAX || (size > 0 && n > MAX_ALLOC / size);
  }

  static void check3(G g, long lo, long hi, long max) {
    if (hi < 0 || hi > max) {
      throw PanicErrors.slice3Order(g, hi, max);
    }
    if (lo < 0 || lo > hi) {
      throw PanicErrors.slice3Low(g, lo, hi);
    }
  }

  /**
   * A longer backing array with the elements of s; the slots after them hold zero values, or null for variables. Variables are copied unless the array is that of
   * s alone ({@link Slice#isSole}).
   */
  static Object[] growRefs(G g, RefSlice s, long newLen, Rtype elem) {
    Object[] a = moveRefs(g, s, newLen, elem);
    int n = s.len;
    if (elem.isAggregate()) {
      if (!s.isSole()) {
        Copies.copyAll(a, 0, a, 0, n, elem);
      }
    } else if (!elem.zeroIsNull()) {
      Arrays.fill(a, n, a.length, elem.zero());
    }
    return a;
  }

  /** The same with the very variables of s, and null for others: nothing else refers to its array. */
  static Object[] moveRefs(G g, RefSlice s, long newLen, Rtype elem) {
    Object[] a =
        new Object
            [Growth.cap(g, newLen, s.cap, elem.size(), LargeArrays.REFERENCE, !elem.hasPointers())];
    if (Allocations.ON) {
      Allocations.array(a, a.length, 4);
    }
    System.arraycopy(s.a, s.off, a, 0, s.len);
    return a;
  }

  /** Makes the variables of slots [from, to) of s that do not exist yet; two goroutines may do so at once. */
  static void uncover(RefSlice s, int from, int to, Rtype elem) {
    for (int i = s.off + from; i < s.off + to; i++) {
      if (SLOT.getVolatile(s.a, i) == null) {
        SLOT.compareAndSet(s.a, i, (Object) null, elem.zero());
      }
    }
  }

  private static Slice grow(G g, Slice s, long newLen, Rtype elem) {
    if (s instanceof RefSlice r) {
      Object[] a = growRefs(g, r, newLen, elem);
      return new RefSlice(a, 0, (int) newLen, a.length);
    }
    int cap = Growth.cap(g, newLen, s.cap, elem.size(), (int) elem.size(), true);
    Slice t = s.fresh((int) newLen, cap);
    Copies.move(s.array(), s.off, t.array(), 0, s.len, elem);
    return t;
  }

  /** A bound of unsigned 64-bit type, as it is; which: that of {@link PanicErrors#LOW}, HIGH, MAX. */
  @IrOp("slice.unsigned")
  public static long unsigned(G g, long bound, long which) {
    if (bound < 0) {
      g.unsignedBound((int) which);
    }
    return bound;
  }

  /** The header with n more elements, in place where the capacity allows. */
  @IrOp("slice.extend")
  public static Slice extend(G g, Slice s, long n, Rtype elem) {
    if (n == 0) {
      return s;
    }
    long newLen = s.len + n;
    Slice t = newLen <= s.cap ? s.reslice(0, (int) newLen, s.cap) : grow(g, s, newLen, elem);
    if (elem.isAggregate()) {
      uncover((RefSlice) t, s.len, (int) newLen, elem);
    }
    return t;
  }

  @IrOp("slice.appendSlice")
  public static Slice appendSlice(G g, Slice s, Slice t, Rtype elem) {
    int n = t.len;
    if (n == 0) {
      return s;
    }
    long newLen = (long) s.len + n;
    Slice r = newLen <= s.cap ? s.reslice(0, (int) newLen, s.cap) : grow(g, s, newLen, elem);
    Copies.move(t.array(), t.off, r.array(), r.off + s.len, n, elem);
    return r;
  }

  @IrOp("slice.appendString")
  public static ByteSlice appendString(G g, ByteSlice s, GoString t) {
    int n = t.len;
    if (n == 0) {
      return s;
    }
    return SliceOpsB.appendBytes(g, s, t.b, t.off, n);
  }

  @IrOp("slice.copy")
  public static long copy(Slice dst, Slice src, Rtype elem) {
    int n = Math.min(dst.len, src.len);
    if (n > 0) {
      Copies.move(src.array(), src.off, dst.array(), dst.off, n, elem);
    }
    return n;
  }

  @IrOp("slice.copyString")
  public static long copyString(ByteSlice dst, GoString src) {
    int n = Math.min(dst.len, src.len);
    System.arraycopy(src.b, src.off, dst.a, dst.off, n);
    return n;
  }

  @IrOp("slice.clear")
  public static void clear(Slice s, Rtype elem) {
    int lo = s.off;
    int hi = s.off + s.len;
    switch (s.array()) {
      case boolean[] a -> Arrays.fill(a, lo, hi, false);
      case byte[] a -> Arrays.fill(a, lo, hi, (byte) 0);
      case short[] a -> Arrays.fill(a, lo, hi, (short) 0);
      case int[] a -> Arrays.fill(a, lo, hi, 0);
      case long[] a -> Arrays.fill(a, lo, hi, 0);
      case float[] a -> Arrays.fill(a, lo, hi, 0);
      case double[] a -> Arrays.fill(a, lo, hi, 0);
      case ComplexArray a -> Arrays.fill(a.d, 2 * lo, 2 * hi, 0);
      case Object[] a when elem.isAggregate() -> {
        Object zero = elem.zero();
        for (int i = lo; i < hi; i++) {
          Copies.assign(a[i], zero, elem);
        }
      }
      case Object[] a -> Arrays.fill(a, lo, hi, elem.zero());
      default -> throw new IllegalStateException("no backing array: " + s.array());
    }
  }

  @IrOp("slice.toArray")
  public static Object toArray(G g, Slice s, Rtype array) {
    if (s.len < array.len()) {
      throw PanicErrors.convert(g, s.len, array.len());
    }
    Object a = Zero.of(array);
    Copies.move(s.array(), s.off, a, 0, (int) array.len(), array.elem());
    return a;
  }

  @IrOp("slice.toArrayPtr")
  public static Slice toArrayPtr(G g, Slice s, Rtype array) {
    int n = (int) array.len();
    if (s.len < n) {
      throw PanicErrors.convert(g, s.len, n);
    }
    return s.isNil() ? null : s.reslice(0, n, n);
  }
}
