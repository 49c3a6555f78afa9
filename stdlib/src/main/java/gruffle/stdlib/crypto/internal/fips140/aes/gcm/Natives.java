package gruffle.stdlib.crypto.internal.fips140.aes.gcm;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** GHASH by the JDK's method, which HotSpot has in the processor's instructions. */
public final class Natives {
  private static final int BLOCK = 16;

  /** Blocks between two moments at which a collection may begin. */
  private static final int PIECE = 256;

  /** What the instructions have room for: the key, and eight of its powers that they compute. */
  private static final int POWERS = 18;

  private Natives() {}

  @GoNative("crypto/internal/fips140/aes/gcm.hashBlocks")
  public static void hashBlocks(LongSlice hash, long keyHi, long keyLo, ByteSlice data) {
    long[] state = {hash.a[hash.off], hash.a[hash.off + 1]};
    long[] powers = new long[POWERS];
    powers[0] = keyHi;
    powers[1] = keyLo;
    Objects.checkFromIndexSize(data.off, data.len, data.a.length);
    int blocks = data.len / BLOCK;
    try {
      for (int i = 0; i < blocks; i += PIECE) {
        Jdk.BLOCKS.invokeExact(
            data.a, data.off + i * BLOCK, Math.min(PIECE, blocks - i), state, powers);
      }
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
    hash.a[hash.off] = state[0];
    hash.a[hash.off + 1] = state[1];
  }

  /** Found when the first block is hashed. */
  private static final class Jdk {
    static final MethodHandle BLOCKS;

    static {
      try {
        Class<?> of = Class.forName("com.sun.crypto.provider.GHASH");
        BLOCKS =
            MethodHandles.privateLookupIn(of, MethodHandles.lookup())
                .findStatic(
                    of,
                    "processBlocks",
                    MethodType.methodType(
                        void.class,
                        byte[].class,
                        int.class,
                        int.class,
                        long[].class,
                        long[].class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the JDK's GHASH", e);
      }
    }
  }
}
