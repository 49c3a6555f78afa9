package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;

/**
 * Elements by a pointer to an array of which compiled code has the Java array in a variable beside the pointer: null where the pointer is nil, or points into
 * the midst of a slice, and the header has to be looked at. Of an index that is known as an int, the int alone is handed over.
 */
public final class Pointed {
  private Pointed() {}

  private static int at(G g, int x, int len) {
    return Integer.compareUnsigned(x, len) < 0 ? x : ArrayOps.index(g, x, len);
  }

  // --- BoolSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static boolean[] whole(BoolSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static boolean get(G g, boolean[] a, BoolSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsZ.get(g, p, i);
  }

  public static boolean get(G g, boolean[] a, BoolSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsZ.get(g, p, x);
  }

  public static void set(G g, boolean[] a, BoolSlice p, long i, boolean v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = v;
      return;
    }
    SliceOpsZ.set(g, p, i, v);
  }

  public static void set(G g, boolean[] a, BoolSlice p, int x, boolean v) {
    if (a != null) {
      a[at(g, x, a.length)] = v;
      return;
    }
    SliceOpsZ.set(g, p, x, v);
  }

  // --- ByteSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static byte[] whole(ByteSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static int get(G g, byte[] a, ByteSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsB.get(g, p, i);
  }

  public static int get(G g, byte[] a, ByteSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsB.get(g, p, x);
  }

  public static void set(G g, byte[] a, ByteSlice p, long i, int v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = (byte) v;
      return;
    }
    SliceOpsB.set(g, p, i, v);
  }

  public static void set(G g, byte[] a, ByteSlice p, int x, int v) {
    if (a != null) {
      a[at(g, x, a.length)] = (byte) v;
      return;
    }
    SliceOpsB.set(g, p, x, v);
  }

  public static int getU(G g, byte[] a, ByteSlice p, long i) {
    return get(g, a, p, i) & 0xff;
  }

  public static int getU(G g, byte[] a, ByteSlice p, int x) {
    return get(g, a, p, x) & 0xff;
  }

  // --- ShortSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static short[] whole(ShortSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static int get(G g, short[] a, ShortSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsS.get(g, p, i);
  }

  public static int get(G g, short[] a, ShortSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsS.get(g, p, x);
  }

  public static void set(G g, short[] a, ShortSlice p, long i, int v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = (short) v;
      return;
    }
    SliceOpsS.set(g, p, i, v);
  }

  public static void set(G g, short[] a, ShortSlice p, int x, int v) {
    if (a != null) {
      a[at(g, x, a.length)] = (short) v;
      return;
    }
    SliceOpsS.set(g, p, x, v);
  }

  public static int getU(G g, short[] a, ShortSlice p, long i) {
    return get(g, a, p, i) & 0xffff;
  }

  public static int getU(G g, short[] a, ShortSlice p, int x) {
    return get(g, a, p, x) & 0xffff;
  }

  // --- IntSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static int[] whole(IntSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static int get(G g, int[] a, IntSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsI.get(g, p, i);
  }

  public static int get(G g, int[] a, IntSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsI.get(g, p, x);
  }

  public static void set(G g, int[] a, IntSlice p, long i, int v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = v;
      return;
    }
    SliceOpsI.set(g, p, i, v);
  }

  public static void set(G g, int[] a, IntSlice p, int x, int v) {
    if (a != null) {
      a[at(g, x, a.length)] = v;
      return;
    }
    SliceOpsI.set(g, p, x, v);
  }

  // --- LongSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static long[] whole(LongSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static long get(G g, long[] a, LongSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsJ.get(g, p, i);
  }

  public static long get(G g, long[] a, LongSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsJ.get(g, p, x);
  }

  public static void set(G g, long[] a, LongSlice p, long i, long v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = v;
      return;
    }
    SliceOpsJ.set(g, p, i, v);
  }

  public static void set(G g, long[] a, LongSlice p, int x, long v) {
    if (a != null) {
      a[at(g, x, a.length)] = v;
      return;
    }
    SliceOpsJ.set(g, p, x, v);
  }

  // --- FloatSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static float[] whole(FloatSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static float get(G g, float[] a, FloatSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsF.get(g, p, i);
  }

  public static float get(G g, float[] a, FloatSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsF.get(g, p, x);
  }

  public static void set(G g, float[] a, FloatSlice p, long i, float v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = v;
      return;
    }
    SliceOpsF.set(g, p, i, v);
  }

  public static void set(G g, float[] a, FloatSlice p, int x, float v) {
    if (a != null) {
      a[at(g, x, a.length)] = v;
      return;
    }
    SliceOpsF.set(g, p, x, v);
  }

  // --- DoubleSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static double[] whole(DoubleSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static double get(G g, double[] a, DoubleSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsD.get(g, p, i);
  }

  public static double get(G g, double[] a, DoubleSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsD.get(g, p, x);
  }

  public static void set(G g, double[] a, DoubleSlice p, long i, double v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = v;
      return;
    }
    SliceOpsD.set(g, p, i, v);
  }

  public static void set(G g, double[] a, DoubleSlice p, int x, double v) {
    if (a != null) {
      a[at(g, x, a.length)] = v;
      return;
    }
    SliceOpsD.set(g, p, x, v);
  }

  // --- RefSlice ---

  /** The Java array to which that points, null if there is none of which it is the whole. */
  public static Object[] whole(RefSlice p) {
    return p != null && p.off == 0 && p.len == p.a.length ? p.a : null;
  }

  public static Object get(G g, Object[] a, RefSlice p, long i) {
    return a != null ? a[ArrayOps.index(g, i, a.length)] : SliceOpsL.get(g, p, i);
  }

  public static Object get(G g, Object[] a, RefSlice p, int x) {
    return a != null ? a[at(g, x, a.length)] : SliceOpsL.get(g, p, x);
  }

  public static void set(G g, Object[] a, RefSlice p, long i, Object v) {
    if (a != null) {
      a[ArrayOps.index(g, i, a.length)] = v;
      return;
    }
    SliceOpsL.set(g, p, i, v);
  }

  public static void set(G g, Object[] a, RefSlice p, int x, Object v) {
    if (a != null) {
      a[at(g, x, a.length)] = v;
      return;
    }
    SliceOpsL.set(g, p, x, v);
  }
}
