package gruffle.stdlib.crypto.internal.fips140.sha512;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.stdlib.crypto.BlockFunction;

/** The compression function of SHA-384, SHA-512 and their like. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/fips140/sha512.blocks")
  public static void blocks(LongSlice state, ByteSlice p) {
    Jdk.BLOCK.apply(state.a, p.a, p.off, p.len);
  }

  /** Found when the first digest is made. */
  private static final class Jdk {
    static final BlockFunction BLOCK = BlockFunction.of("SHA5$SHA512", "SHA5", long[].class, 128);
  }
}
