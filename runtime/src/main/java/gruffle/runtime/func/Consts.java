package gruffle.runtime.func;

import gruffle.runtime.value.FieldPtr;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Store;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes the constants of generated classes from what a class file can hold: strings whose characters are bytes. */
public final class Consts {
  private Consts() {}

  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static ByteBuffer buffer(String s) {
    return ByteBuffer.wrap(bytes(s)).order(ByteOrder.LITTLE_ENDIAN);
  }

  public static GoString string(String s) {
    return GoString.wrap(bytes(s));
  }

  /** The pointer to a field that is neither struct nor array. */
  public static Ptr fieldPtr(GoStruct holder, long offset, Store store) {
    return new FieldPtr(holder, offset, store);
  }

  public static boolean[] tableZ(String s) {
    boolean[] a = new boolean[s.length()];
    for (int i = 0; i < a.length; i++) {
      a[i] = s.charAt(i) != 0;
    }
    return a;
  }

  public static byte[] tableB(String s) {
    return bytes(s);
  }

  public static short[] tableS(String s) {
    short[] a = new short[s.length() / 2];
    buffer(s).asShortBuffer().get(a);
    return a;
  }

  public static int[] tableI(String s) {
    int[] a = new int[s.length() / 4];
    buffer(s).asIntBuffer().get(a);
    return a;
  }

  public static long[] tableJ(String s) {
    long[] a = new long[s.length() / 8];
    buffer(s).asLongBuffer().get(a);
    return a;
  }

  public static float[] tableF(String s) {
    float[] a = new float[s.length() / 4];
    buffer(s).asFloatBuffer().get(a);
    return a;
  }

  public static double[] tableD(String s) {
    double[] a = new double[s.length() / 8];
    buffer(s).asDoubleBuffer().get(a);
    return a;
  }

  /** Go strings, each after its length in four bytes; they share one array. */
  public static Object[] strings(int n, String s) {
    byte[] b = bytes(s);
    ByteBuffer in = ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN);
    Object[] a = new Object[n];
    for (int i = 0; i < n; i++) {
      int len = in.getInt();
      a[i] = len == 0 ? GoString.EMPTY : new GoString(b, in.position(), len);
      in.position(in.position() + len);
    }
    return a;
  }
}
