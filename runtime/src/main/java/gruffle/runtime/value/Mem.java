package gruffle.runtime.value;

import jdk.internal.misc.Unsafe;

/** Raw access to fields and elements by (object, offset), the form in which pointers name a place. */
public final class Mem {
  public static final Unsafe U = Unsafe.getUnsafe();

  private Mem() {}

  public static long offset(Class<?> c, String field) {
    return U.objectFieldOffset(c, field);
  }

  /** Offset of element i in an array of any Java type. */
  public static long elementOffset(Class<?> arrayClass, long i) {
    return U.arrayBaseOffset(arrayClass) + i * U.arrayIndexScale(arrayClass);
  }
}
