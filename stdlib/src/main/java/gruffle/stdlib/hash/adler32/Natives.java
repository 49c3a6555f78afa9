package gruffle.stdlib.hash.adler32;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.zip.Adler32;

/** Checksums that go on from one that is given: the JDK's objects begin with that of nothing. */
public final class Natives {
  private Natives() {}

  @GoNative("hash/adler32.next")
  public static int next(int sum, ByteSlice p) {
    try {
      return (int) Jdk.UPDATE.invokeExact(sum, p.a, p.off, p.len);
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  /** Found when the first sum is made. */
  private static final class Jdk {
    static final MethodHandle UPDATE = find();

    private static MethodHandle find() {
      try {
        return MethodHandles.privateLookupIn(Adler32.class, MethodHandles.lookup())
            .findStatic(
                Adler32.class,
                "updateBytes",
                MethodType.methodType(int.class, int.class, byte[].class, int.class, int.class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the JDK's Adler32", e);
      }
    }
  }
}
