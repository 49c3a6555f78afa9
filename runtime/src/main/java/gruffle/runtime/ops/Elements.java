package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;

/**
 * Elements of slices and bare arrays at an index of which compiled code knows an int that is right if the index is in range at
 * all: one that counts up in a loop, or was converted from a small type. C2 can then take the checks out of the loop, as with Java's
 * own arrays. Where the int is not in range the index itself decides.
 */
public final class Elements {
  private Elements() {}

  /** The int for an index; one far below zero, also after small steps, where there is none. */
  public static int guess(long i) {
    int x = (int) i;
    return x == i && x > INVALID ? x : INVALID;
  }

  private static final int INVALID = -1 << 30;

  /** A row of a slice of slices or arrays; null if there is none at that index. */
  public static Object row(RefSlice s, long i) {
    return Long.compareUnsigned(i, s.len) < 0 ? s.a[s.off + (int) i] : null;
  }

  /** The same of an array. */
  public static Object row(Object[] a, long i) {
    return Long.compareUnsigned(i, a.length) < 0 ? a[(int) i] : null;
  }

  private static int at(G g, long i, int len) {
    return ArrayOps.index(g, i, len);
  }

  // --- BoolSlice ---

  public static boolean get(G g, BoolSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsZ.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static boolean get(G g, boolean[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, BoolSlice s, int x, long i, boolean v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsZ.set(g, s, i, v);
  }

  public static void set(G g, boolean[] a, int x, long i, boolean v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = v;
  }

  // --- ByteSlice ---

  public static int get(G g, ByteSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsB.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static int get(G g, byte[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, ByteSlice s, int x, long i, int v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = (byte) v;
      return;
    }
    SliceOpsB.set(g, s, i, v);
  }

  public static void set(G g, byte[] a, int x, long i, int v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = (byte) v;
  }

  public static int getU(G g, ByteSlice s, int x, long i) {
    return get(g, s, x, i) & 0xff;
  }

  public static int getU(G g, byte[] a, int x, long i) {
    return get(g, a, x, i) & 0xff;
  }

  // --- ShortSlice ---

  public static int get(G g, ShortSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsS.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static int get(G g, short[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, ShortSlice s, int x, long i, int v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = (short) v;
      return;
    }
    SliceOpsS.set(g, s, i, v);
  }

  public static void set(G g, short[] a, int x, long i, int v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = (short) v;
  }

  public static int getU(G g, ShortSlice s, int x, long i) {
    return get(g, s, x, i) & 0xffff;
  }

  public static int getU(G g, short[] a, int x, long i) {
    return get(g, a, x, i) & 0xffff;
  }

  // --- IntSlice ---

  public static int get(G g, IntSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsI.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static int get(G g, int[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, IntSlice s, int x, long i, int v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsI.set(g, s, i, v);
  }

  public static void set(G g, int[] a, int x, long i, int v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = v;
  }

  // --- LongSlice ---

  public static long get(G g, LongSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsJ.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static long get(G g, long[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, LongSlice s, int x, long i, long v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsJ.set(g, s, i, v);
  }

  public static void set(G g, long[] a, int x, long i, long v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = v;
  }

  // --- FloatSlice ---

  public static float get(G g, FloatSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsF.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static float get(G g, float[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, FloatSlice s, int x, long i, float v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsF.set(g, s, i, v);
  }

  public static void set(G g, float[] a, int x, long i, float v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = v;
  }

  // --- DoubleSlice ---

  public static double get(G g, DoubleSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsD.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static double get(G g, double[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, DoubleSlice s, int x, long i, double v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsD.set(g, s, i, v);
  }

  public static void set(G g, double[] a, int x, long i, double v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = v;
  }

  // --- ComplexSlice ---

  public static Complex get(G g, ComplexSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsC.get(g, s, i);
    }
    return s.a.get(s.off + x);
  }

  public static Complex get(G g, ComplexArray a, int x, long i) {
    int n = a.length();
    return a.get(Integer.compareUnsigned(x, n) < 0 ? x : at(g, i, n));
  }

  public static void set(G g, ComplexSlice s, int x, long i, Complex v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a.set(s.off + x, v);
      return;
    }
    SliceOpsC.set(g, s, i, v);
  }

  public static void set(G g, ComplexArray a, int x, long i, Complex v) {
    int n = a.length();
    a.set(Integer.compareUnsigned(x, n) < 0 ? x : at(g, i, n), v);
  }

  // --- RefSlice ---

  public static Object get(G g, RefSlice s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsL.get(g, s, i);
    }
    return s.a[s.off + x];
  }

  public static Object get(G g, Object[] a, int x, long i) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)];
  }

  public static void set(G g, RefSlice s, int x, long i, Object v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsL.set(g, s, i, v);
  }

  public static void set(G g, Object[] a, int x, long i, Object v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, i, a.length)] = v;
  }

  // --- strings ---

  public static int get(G g, GoString s, int x, long i) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return StringOps.at(g, s, i);
    }
    return s.b[s.off + x] & 0xff;
  }

  // --- where the int is the index ---

  public static boolean get(G g, BoolSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsZ.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static boolean get(G g, boolean[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, BoolSlice s, int x, boolean v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsZ.set(g, s, x, v);
  }

  public static void set(G g, boolean[] a, int x, boolean v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = v;
  }

  public static int get(G g, ByteSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsB.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static int get(G g, byte[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, ByteSlice s, int x, int v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = (byte) v;
      return;
    }
    SliceOpsB.set(g, s, x, v);
  }

  public static void set(G g, byte[] a, int x, int v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = (byte) v;
  }

  public static int getU(G g, ByteSlice s, int x) {
    return get(g, s, x) & 0xff;
  }

  public static int getU(G g, byte[] a, int x) {
    return get(g, a, x) & 0xff;
  }

  public static int get(G g, ShortSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsS.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static int get(G g, short[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, ShortSlice s, int x, int v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = (short) v;
      return;
    }
    SliceOpsS.set(g, s, x, v);
  }

  public static void set(G g, short[] a, int x, int v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = (short) v;
  }

  public static int getU(G g, ShortSlice s, int x) {
    return get(g, s, x) & 0xffff;
  }

  public static int getU(G g, short[] a, int x) {
    return get(g, a, x) & 0xffff;
  }

  public static int get(G g, IntSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsI.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static int get(G g, int[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, IntSlice s, int x, int v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsI.set(g, s, x, v);
  }

  public static void set(G g, int[] a, int x, int v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = v;
  }

  public static long get(G g, LongSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsJ.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static long get(G g, long[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, LongSlice s, int x, long v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsJ.set(g, s, x, v);
  }

  public static void set(G g, long[] a, int x, long v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = v;
  }

  public static float get(G g, FloatSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsF.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static float get(G g, float[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, FloatSlice s, int x, float v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsF.set(g, s, x, v);
  }

  public static void set(G g, float[] a, int x, float v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = v;
  }

  public static double get(G g, DoubleSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsD.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static double get(G g, double[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, DoubleSlice s, int x, double v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsD.set(g, s, x, v);
  }

  public static void set(G g, double[] a, int x, double v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = v;
  }

  public static Object get(G g, RefSlice s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return SliceOpsL.get(g, s, x);
    }
    return s.a[s.off + x];
  }

  public static Object get(G g, Object[] a, int x) {
    return a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)];
  }

  public static void set(G g, RefSlice s, int x, Object v) {
    if (Integer.compareUnsigned(x, s.len) < 0) {
      s.a[s.off + x] = v;
      return;
    }
    SliceOpsL.set(g, s, x, v);
  }

  public static void set(G g, Object[] a, int x, Object v) {
    a[Integer.compareUnsigned(x, a.length) < 0 ? x : at(g, x, a.length)] = v;
  }

  public static Complex get(G g, ComplexSlice s, int x) {
    return get(g, s, x, x);
  }

  public static Complex get(G g, ComplexArray a, int x) {
    return get(g, a, x, x);
  }

  public static void set(G g, ComplexSlice s, int x, Complex v) {
    set(g, s, x, x, v);
  }

  public static void set(G g, ComplexArray a, int x, Complex v) {
    set(g, a, x, x, v);
  }

  public static int get(G g, GoString s, int x) {
    if (Integer.compareUnsigned(x, s.len) >= 0) {
      return StringOps.at(g, s, x);
    }
    return s.b[s.off + x] & 0xff;
  }
}
