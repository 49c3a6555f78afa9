package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;

/** Slices and strings of which compiled code keeps backing array, offset, length and capacity in variables of its own. */
public final class Parts {
  private Parts() {}

  /** Place in the backing array of the element at i. */
  public static int at(G g, int off, int len, long i) {
    if (Long.compareUnsigned(i, len) >= 0) {
      throw PanicErrors.index(g, i, len);
    }
    return off + (int) i;
  }

  /** The same where an int is known that is the index, if that is in range: see {@link Elements}. */
  public static int at(G g, int off, int len, int x, long i) {
    return Integer.compareUnsigned(x, len) < 0 ? off + x : at(g, off, len, i);
  }

  /** The same where the int is the index. */
  public static int at(G g, int off, int len, int x) {
    return Integer.compareUnsigned(x, len) < 0 ? off + x : at(g, off, len, (long) x);
  }

  /** The place x, by which the n-th last element of a slice is found, in an array of that length; the slice may be shorter. */
  public static int fromEnd(G g, int x, int length, int len) {
    if (Integer.compareUnsigned(x, length) >= 0) {
      throw PanicErrors.index(g, x, len);
    }
    return x;
  }

  /** Whether a slice of that length can be cut to these bounds without a look at its capacity. */
  public static boolean within(long lo, long hi, int len) {
    return lo >= 0 && lo <= hi && hi <= len;
  }

  /** The lower bound of a string of that length. */
  public static int from(G g, long lo, int len) {
    if (Long.compareUnsigned(lo, len) > 0) {
      throw PanicErrors.sliceOrder(g, lo, len);
    }
    return (int) lo;
  }

  /** The same, known as an int. */
  public static int from(G g, int lo, int len) {
    return Integer.compareUnsigned(lo, len) <= 0 ? lo : from(g, (long) lo, len);
  }

  /** The upper bound of a string of that length. */
  public static int to(G g, long hi, int len) {
    if (Long.compareUnsigned(hi, len) > 0) {
      throw PanicErrors.sliceLen(g, hi, len);
    }
    return (int) hi;
  }

  /** The same, known as an int. */
  public static int to(G g, int hi, int len) {
    return Integer.compareUnsigned(hi, len) <= 0 ? hi : to(g, (long) hi, len);
  }

  // The header of these parts: the one that is there, unless it is null.

  public static BoolSlice whole(BoolSlice h, boolean[] a, int off, int len, int cap) {
    return h != null ? h : new BoolSlice(a, off, len, cap);
  }

  public static ByteSlice whole(ByteSlice h, byte[] a, int off, int len, int cap) {
    return h != null ? h : new ByteSlice(a, off, len, cap);
  }

  public static ShortSlice whole(ShortSlice h, short[] a, int off, int len, int cap) {
    return h != null ? h : new ShortSlice(a, off, len, cap);
  }

  public static IntSlice whole(IntSlice h, int[] a, int off, int len, int cap) {
    return h != null ? h : new IntSlice(a, off, len, cap);
  }

  public static LongSlice whole(LongSlice h, long[] a, int off, int len, int cap) {
    return h != null ? h : new LongSlice(a, off, len, cap);
  }

  public static FloatSlice whole(FloatSlice h, float[] a, int off, int len, int cap) {
    return h != null ? h : new FloatSlice(a, off, len, cap);
  }

  public static DoubleSlice whole(DoubleSlice h, double[] a, int off, int len, int cap) {
    return h != null ? h : new DoubleSlice(a, off, len, cap);
  }

  public static ComplexSlice whole(ComplexSlice h, ComplexArray a, int off, int len, int cap) {
    return h != null ? h : new ComplexSlice(a, off, len, cap);
  }

  public static RefSlice whole(RefSlice h, Object[] a, int off, int len, int cap) {
    return h != null ? h : new RefSlice(a, off, len, cap);
  }

  // The header of a slice that begins with its array and has all of its capacity; null for no
  // array.

  public static BoolSlice whole(boolean[] a, int len) {
    if (a == null || a == BoolSlice.NIL.a) {
      return a == null ? null : BoolSlice.NIL;
    }
    return new BoolSlice(a, 0, len, a.length);
  }

  public static ByteSlice whole(byte[] a, int len) {
    if (a == null || a == ByteSlice.NIL.a) {
      return a == null ? null : ByteSlice.NIL;
    }
    return new ByteSlice(a, 0, len, a.length);
  }

  public static ShortSlice whole(short[] a, int len) {
    if (a == null || a == ShortSlice.NIL.a) {
      return a == null ? null : ShortSlice.NIL;
    }
    return new ShortSlice(a, 0, len, a.length);
  }

  public static IntSlice whole(int[] a, int len) {
    if (a == null || a == IntSlice.NIL.a) {
      return a == null ? null : IntSlice.NIL;
    }
    return new IntSlice(a, 0, len, a.length);
  }

  public static LongSlice whole(long[] a, int len) {
    if (a == null || a == LongSlice.NIL.a) {
      return a == null ? null : LongSlice.NIL;
    }
    return new LongSlice(a, 0, len, a.length);
  }

  public static FloatSlice whole(float[] a, int len) {
    if (a == null || a == FloatSlice.NIL.a) {
      return a == null ? null : FloatSlice.NIL;
    }
    return new FloatSlice(a, 0, len, a.length);
  }

  public static DoubleSlice whole(double[] a, int len) {
    if (a == null || a == DoubleSlice.NIL.a) {
      return a == null ? null : DoubleSlice.NIL;
    }
    return new DoubleSlice(a, 0, len, a.length);
  }

  public static RefSlice whole(Object[] a, int len) {
    if (a == null || a == RefSlice.NIL.a) {
      return a == null ? null : RefSlice.NIL;
    }
    return new RefSlice(a, 0, len, a.length);
  }
}
