package gruffle.stdlib.crypto.internal.fips140.sha3;

import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The permutation Keccak-f[1600] of FIPS 202 by the JDK's method, on 25 words, which lie in bytes, the lowest first. */
final class Keccak {
  private static final int WORDS = 25;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Keccak() {}

  static void permute(byte[] state, int off) {
    var a = new long[WORDS];
    for (int i = 0; i < WORDS; i++) {
      a[i] = (long) WORD.get(state, off + Long.BYTES * i);
    }
    try {
      Jdk.PERMUTE.invokeExact(a);
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
    for (int i = 0; i < WORDS; i++) {
      WORD.set(state, off + Long.BYTES * i, a[i]);
    }
  }

  /** Found when the first state is permuted. */
  private static final class Jdk {
    static final MethodHandle PERMUTE;

    static {
      try {
        Class<?> of = Class.forName("sun.security.provider.SHA3");
        PERMUTE =
            MethodHandles.privateLookupIn(of, MethodHandles.lookup())
                .findStatic(of, "keccak", MethodType.methodType(void.class, long[].class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the JDK's SHA-3", e);
      }
    }
  }
}
