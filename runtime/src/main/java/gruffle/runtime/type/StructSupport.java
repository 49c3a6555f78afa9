package gruffle.runtime.type;

import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.Equality;

/** What generated struct classes call for fields that need more than an instruction; i is the field. */
public final class StructSupport {
  private StructSupport() {}

  public static Object zero(Rtype struct, int i) {
    return Zero.of(struct.field(i).type());
  }

  // Arrays of numbers in a fresh struct.

  public static boolean[] newZ(int n) {
    boolean[] a = new boolean[n];
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  public static byte[] newB(int n) {
    byte[] a = new byte[n];
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  public static short[] newS(int n) {
    short[] a = new short[n];
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  public static int[] newI(int n) {
    int[] a = new int[n];
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  public static long[] newJ(int n) {
    long[] a = new long[n];
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  public static float[] newF(int n) {
    float[] a = new float[n];
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  public static double[] newD(int n) {
    double[] a = new double[n];
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  public static Object copyArray(Object x, Rtype struct, int i) {
    return Copies.copyArray(x, struct.field(i).type().elem());
  }

  public static void assignArray(Object dst, Object src, Rtype struct, int i) {
    Copies.assign(dst, src, struct.field(i).type());
  }

  public static boolean equal(G g, Object a, Object b, Rtype struct, int i) {
    return Equality.eq(g, a, b, struct.field(i).type());
  }

  public static int hash(G g, Object x, Rtype struct, int i) {
    return Equality.hash(g, x, struct.field(i).type());
  }

  public static RuntimeException uncomparable(Rtype struct) {
    return new IllegalStateException("comparison of " + struct.string);
  }
}
