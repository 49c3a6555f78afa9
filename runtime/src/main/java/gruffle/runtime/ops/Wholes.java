package gruffle.runtime.ops;

import gruffle.runtime.sched.G;

/** Elements of slices of which compiled code knows that they are the whole of an array, at an index of which no int is known; where one is, {@link Elements} has them. */
public final class Wholes {
  private Wholes() {}

  // --- boolean[] ---

  public static boolean get(G g, boolean[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static void set(G g, boolean[] a, long i, boolean v) {
    a[ArrayOps.index(g, i, a.length)] = v;
  }

  // --- byte[] ---

  public static int get(G g, byte[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static int getU(G g, byte[] a, long i) {
    return get(g, a, i) & 0xff;
  }

  public static void set(G g, byte[] a, long i, int v) {
    a[ArrayOps.index(g, i, a.length)] = (byte) v;
  }

  // --- short[] ---

  public static int get(G g, short[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static int getU(G g, short[] a, long i) {
    return get(g, a, i) & 0xffff;
  }

  public static void set(G g, short[] a, long i, int v) {
    a[ArrayOps.index(g, i, a.length)] = (short) v;
  }

  // --- int[] ---

  public static int get(G g, int[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static void set(G g, int[] a, long i, int v) {
    a[ArrayOps.index(g, i, a.length)] = v;
  }

  // --- long[] ---

  public static long get(G g, long[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static void set(G g, long[] a, long i, long v) {
    a[ArrayOps.index(g, i, a.length)] = v;
  }

  // --- float[] ---

  public static float get(G g, float[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static void set(G g, float[] a, long i, float v) {
    a[ArrayOps.index(g, i, a.length)] = v;
  }

  // --- double[] ---

  public static double get(G g, double[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static void set(G g, double[] a, long i, double v) {
    a[ArrayOps.index(g, i, a.length)] = v;
  }

  // --- Object[] ---

  public static Object get(G g, Object[] a, long i) {
    return a[ArrayOps.index(g, i, a.length)];
  }

  public static void set(G g, Object[] a, long i, Object v) {
    a[ArrayOps.index(g, i, a.length)] = v;
  }
}
