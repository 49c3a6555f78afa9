package gruffle.stdlib.hash.crc32;

import gruffle.runtime.value.ByteSlice;
import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A reflected CRC-32 by the JDK's methods, which HotSpot has in the processor's own instructions; the register is neither inverted before nor after. The JDK's objects
 * are not used: they do not begin with a register from outside.
 */
final class Crc {
  private static final MethodType SIGNATURE =
      MethodType.methodType(int.class, int.class, byte[].class, int.class, int.class);
  private static final MethodHandle IEEE = find(CRC32.class, "updateBytes0");
  private static final MethodHandle CASTAGNOLI = find(CRC32C.class, "updateBytes");

  private Crc() {}

  private static MethodHandle find(Class<?> c, String method) {
    try {
      return MethodHandles.privateLookupIn(c, MethodHandles.lookup())
          .findStatic(c, method, SIGNATURE);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the JDK's " + c.getSimpleName(), e);
    }
  }

  /** The JDK's method inverts before and after. */
  static int ieee(int register, ByteSlice s) {
    try {
      return ~(int) IEEE.invokeExact(~register, s.a, s.off, s.len);
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  static int castagnoli(int register, ByteSlice s) {
    try {
      return (int) CASTAGNOLI.invokeExact(register, s.a, s.off, s.off + s.len);
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }
}
