package gruffle.runtime.pprof;

import gruffle.runtime.value.ComplexArray;

/**
 * What Go values tell of themselves when they are made: {@code if (Allocations.ON) Allocations.object(this)}.
 *
 * <p>Off, which is decided when the JVM has started and before the first Go value is made, this costs compiled code nothing, since ON is a constant. It is on in programs that can ask for a
 * heap profile (the property {@code gruffle.memprofile}), as in Go, whose linker decides the same.
 *
 * <p>Nobody asks for the size of a small object then: it counts as {@link #OBJECT} bytes, and its weight in the profile makes up for that.
 */
public final class Allocations {
  /** The system property; a name that mentions no class's initialiser. */
  public static final String PROPERTY = "gruffle.memprofile";

  public static final boolean ON = Boolean.getBoolean(PROPERTY);

  static final int OBJECT = 32;
  private static final int ARRAY_HEADER = 16;

  private Allocations() {}

  /** An object whose size is that of its class. */
  public static void object(Object o) {
    // Here the thread may be one that the goroutine has left: its counter does as well.
    if (Thread.currentThread() instanceof AllocThread t) {
      t.allocated(o, OBJECT, false);
    }
  }

  /** An array of n elements of that width. */
  public static void array(Object a, long n, int width) {
    if (Thread.currentThread() instanceof AllocThread t) {
      t.allocated(a, ARRAY_HEADER + n * width, true);
    }
  }

  /** A Java array of references or of a primitive kind. */
  public static void array(Object a) {
    switch (a) {
      case boolean[] x -> array(a, x.length, 1);
      case byte[] x -> array(a, x.length, 1);
      case short[] x -> array(a, x.length, 2);
      case int[] x -> array(a, x.length, 4);
      case long[] x -> array(a, x.length, 8);
      case float[] x -> array(a, x.length, 4);
      case double[] x -> array(a, x.length, 8);
      case ComplexArray x -> array(a, x.length(), 16);
      case Object[] x -> array(a, x.length, 4);
      default -> object(a);
    }
  }
}
