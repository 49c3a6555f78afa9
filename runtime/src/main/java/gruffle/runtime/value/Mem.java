package gruffle.runtime.value;

import jdk.internal.misc.Unsafe;

/** Raw access to fields and elements by (object, offset), the form in which pointers name a place. */
public final class Mem {
  public static final Unsafe U = Unsafe.getUnsafe();

  private Mem() {}

  public static long offset(Class<?> c, String field) {
    return U.objectFieldOffset(c, field);
  }

  /** The reference at a place; in an array of doubles, where none can be, the complex number that begins there. */
  public static Object getReference(Object base, long offset) {
    return base instanceof double[]
        ? new Complex(U.getDouble(base, offset), U.getDouble(base, offset + Double.BYTES))
        : U.getReference(base, offset);
  }

  public static void putReference(Object base, long offset, Object x) {
    if (base instanceof double[]) {
      U.putDouble(base, offset, ((Complex) x).re());
      U.putDouble(base, offset + Double.BYTES, ((Complex) x).im());
    } else {
      U.putReference(base, offset, x);
    }
  }

  /** Offset of element i in an array of any Java type. */
  public static long elementOffset(Class<?> arrayClass, long i) {
    return U.arrayBaseOffset(arrayClass) + i * U.arrayIndexScale(arrayClass);
  }
}
