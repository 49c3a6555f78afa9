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
        ? complex(base, offset)
        : Slice.shared(U.getReference(base, offset));
  }

  private static Complex complex(Object base, long offset) {
    return new Complex(U.getDouble(base, offset), U.getDouble(base, offset + Double.BYTES));
  }

  public static void putReference(Object base, long offset, Object x) {
    if (base instanceof double[]) {
      putComplex(base, offset, (Complex) x);
    } else {
      U.putReference(base, offset, x);
    }
  }

  private static void putComplex(Object base, long offset, Complex x) {
    U.putDouble(base, offset, x.re());
    U.putDouble(base, offset + Double.BYTES, x.im());
  }

  /** Offset of element i in an array of any Java type. By constants: the JDK asks the JVM for each class, by a call. */
  public static long elementOffset(Class<?> arrayClass, long i) {
    if (arrayClass == byte[].class) {
      return Unsafe.ARRAY_BYTE_BASE_OFFSET + i;
    }
    if (arrayClass == int[].class) {
      return Unsafe.ARRAY_INT_BASE_OFFSET + i * Integer.BYTES;
    }
    if (arrayClass == long[].class) {
      return Unsafe.ARRAY_LONG_BASE_OFFSET + i * Long.BYTES;
    }
    if (arrayClass == double[].class) {
      return Unsafe.ARRAY_DOUBLE_BASE_OFFSET + i * Double.BYTES;
    }
    if (arrayClass == float[].class) {
      return Unsafe.ARRAY_FLOAT_BASE_OFFSET + i * Float.BYTES;
    }
    if (arrayClass == short[].class) {
      return Unsafe.ARRAY_SHORT_BASE_OFFSET + i * Short.BYTES;
    }
    if (arrayClass == boolean[].class) {
      return Unsafe.ARRAY_BOOLEAN_BASE_OFFSET + i;
    }
    return Unsafe.ARRAY_OBJECT_BASE_OFFSET + i * Unsafe.ARRAY_OBJECT_INDEX_SCALE;
  }

  /** From one element of an array to the next. */
  public static int elementSize(Class<?> arrayClass) {
    return (int) (elementOffset(arrayClass, 1) - elementOffset(arrayClass, 0));
  }
}
