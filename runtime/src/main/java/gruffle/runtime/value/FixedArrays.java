package gruffle.runtime.value;

/**
 * Copies of arrays whose length the caller knows, a constant: C2 then knows the copy's length, needs no call for a short one, and does without the array where it goes nowhere. Of what {@code clone} returns it knows nothing.
 */
public final class FixedArrays {
  private FixedArrays() {}

  public static boolean[] copy(boolean[] a, int n) {
    boolean[] b = new boolean[n];
    System.arraycopy(a, 0, b, 0, n);
    return b;
  }

  public static byte[] copy(byte[] a, int n) {
    byte[] b = new byte[n];
    System.arraycopy(a, 0, b, 0, n);
    return b;
  }

  public static short[] copy(short[] a, int n) {
    short[] b = new short[n];
    System.arraycopy(a, 0, b, 0, n);
    return b;
  }

  public static int[] copy(int[] a, int n) {
    int[] b = new int[n];
    System.arraycopy(a, 0, b, 0, n);
    return b;
  }

  public static long[] copy(long[] a, int n) {
    long[] b = new long[n];
    System.arraycopy(a, 0, b, 0, n);
    return b;
  }

  public static float[] copy(float[] a, int n) {
    float[] b = new float[n];
    System.arraycopy(a, 0, b, 0, n);
    return b;
  }

  public static double[] copy(double[] a, int n) {
    double[] b = new double[n];
    System.arraycopy(a, 0, b, 0, n);
    return b;
  }
}
