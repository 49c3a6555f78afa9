package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.Equality;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import gruffle.runtime.value.Slice;

/** Operations on arrays (bare Java arrays, and headers that point to them) and on structs. */
public final class ArrayOps {
  private ArrayOps() {}

  @IrOp("array.index")
  public static int index(G g, long i, long len) {
    if (Long.compareUnsigned(i, len) >= 0) {
      throw PanicErrors.index(g, i, len);
    }
    return (int) i;
  }

  @IrOp("array.eq")
  public static boolean eq(G g, Object a, Object b, Rtype array) {
    return Equality.arrays(g, a, b, array.elem());
  }

  @IrOp("array.copy")
  public static Object copy(Object a, Rtype array) {
    return Copies.copyArray(a, array.elem());
  }

  @IrOp("array.assign")
  public static void assign(Object dst, Object src, Rtype array) {
    Copies.assign(dst, src, array);
  }

  @IrOp("array.deref")
  public static Object deref(Slice p, Rtype array) {
    Object a = p.array();
    if (isWhole(p)) {
      return Copies.copyArray(a, array.elem());
    }
    Object r = Zero.of(array);
    Copies.move(a, p.off, r, 0, p.len, array.elem());
    return r;
  }

  /** Whether a pointer to an array, or a slice, has all of a bare array. */
  public static boolean isWhole(Slice p) {
    return p.off == 0 && p.len == length(p.array());
  }

  /** Of a bare array. */
  public static int length(Object array) {
    return array instanceof ComplexArray c ? c.length() : java.lang.reflect.Array.getLength(array);
  }

  @IrOp("array.store")
  public static void store(Slice p, Object src, Rtype array) {
    Copies.move(src, 0, p.array(), p.off, p.len, array.elem());
  }

  /** A variable that there are pointers to has been made: it counts as an allocation. */
  @IrOp("array.variable")
  public static void variable(Object array) {
    if (Allocations.ON) {
      Allocations.array(array);
    }
  }

  @IrOp("array.ptr")
  public static Slice ptr(Object array, Rtype type) {
    return header(array);
  }

  /** A header over the whole of a bare array that has just been made. */
  public static Slice made(Object array) {
    if (Allocations.ON) {
      Allocations.array(array);
    }
    return header(array);
  }

  /** A header over the whole of a bare array. */
  public static Slice header(Object array) {
    return switch (array) {
      case boolean[] a -> BoolSlice.of(a);
      case byte[] a -> ByteSlice.of(a);
      case short[] a -> ShortSlice.of(a);
      case int[] a -> IntSlice.of(a);
      case long[] a -> LongSlice.of(a);
      case float[] a -> FloatSlice.of(a);
      case double[] a -> DoubleSlice.of(a);
      case ComplexArray a -> ComplexSlice.of(a);
      case Object[] a -> RefSlice.of(a);
      default -> throw new IllegalStateException("no array: " + array);
    };
  }

  @IrOp("struct.eq")
  public static boolean structEq(G g, GoStruct a, GoStruct b) {
    return a.goEquals(g, b);
  }
}
