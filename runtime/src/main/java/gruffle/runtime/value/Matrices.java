package gruffle.runtime.value;

/** Zero values and copies of arrays of arrays of numbers, one method for each kind of number: n rows of m, both constants where the method is called. */
public final class Matrices {
  private Matrices() {}

  public static Object[] newZ(int n, int m) {
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      a[i] = new boolean[m];
    }
    return a;
  }

  public static Object[] copyZ(Object[] a, int n, int m) {
    Object[] b = new Object[n];
    for (int i = 0; i < n; i++) {
      b[i] = FixedArrays.copy((boolean[]) a[i], m);
    }
    return b;
  }

  public static void assignZ(Object[] to, Object[] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      System.arraycopy((boolean[]) a[i], 0, (boolean[]) to[i], 0, m);
    }
  }

  public static Object[] newB(int n, int m) {
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      a[i] = new byte[m];
    }
    return a;
  }

  public static Object[] copyB(Object[] a, int n, int m) {
    Object[] b = new Object[n];
    for (int i = 0; i < n; i++) {
      b[i] = FixedArrays.copy((byte[]) a[i], m);
    }
    return b;
  }

  public static void assignB(Object[] to, Object[] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      System.arraycopy((byte[]) a[i], 0, (byte[]) to[i], 0, m);
    }
  }

  public static Object[] newS(int n, int m) {
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      a[i] = new short[m];
    }
    return a;
  }

  public static Object[] copyS(Object[] a, int n, int m) {
    Object[] b = new Object[n];
    for (int i = 0; i < n; i++) {
      b[i] = FixedArrays.copy((short[]) a[i], m);
    }
    return b;
  }

  public static void assignS(Object[] to, Object[] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      System.arraycopy((short[]) a[i], 0, (short[]) to[i], 0, m);
    }
  }

  public static Object[] newI(int n, int m) {
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      a[i] = new int[m];
    }
    return a;
  }

  public static Object[] copyI(Object[] a, int n, int m) {
    Object[] b = new Object[n];
    for (int i = 0; i < n; i++) {
      b[i] = FixedArrays.copy((int[]) a[i], m);
    }
    return b;
  }

  public static void assignI(Object[] to, Object[] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      System.arraycopy((int[]) a[i], 0, (int[]) to[i], 0, m);
    }
  }

  public static Object[] newJ(int n, int m) {
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      a[i] = new long[m];
    }
    return a;
  }

  public static Object[] copyJ(Object[] a, int n, int m) {
    Object[] b = new Object[n];
    for (int i = 0; i < n; i++) {
      b[i] = FixedArrays.copy((long[]) a[i], m);
    }
    return b;
  }

  public static void assignJ(Object[] to, Object[] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      System.arraycopy((long[]) a[i], 0, (long[]) to[i], 0, m);
    }
  }

  public static Object[] newF(int n, int m) {
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      a[i] = new float[m];
    }
    return a;
  }

  public static Object[] copyF(Object[] a, int n, int m) {
    Object[] b = new Object[n];
    for (int i = 0; i < n; i++) {
      b[i] = FixedArrays.copy((float[]) a[i], m);
    }
    return b;
  }

  public static void assignF(Object[] to, Object[] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      System.arraycopy((float[]) a[i], 0, (float[]) to[i], 0, m);
    }
  }

  public static Object[] newD(int n, int m) {
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      a[i] = new double[m];
    }
    return a;
  }

  public static Object[] copyD(Object[] a, int n, int m) {
    Object[] b = new Object[n];
    for (int i = 0; i < n; i++) {
      b[i] = FixedArrays.copy((double[]) a[i], m);
    }
    return b;
  }

  public static void assignD(Object[] to, Object[] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      System.arraycopy((double[]) a[i], 0, (double[]) to[i], 0, m);
    }
  }
}
