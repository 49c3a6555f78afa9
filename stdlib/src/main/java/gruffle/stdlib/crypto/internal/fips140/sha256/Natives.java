package gruffle.stdlib.crypto.internal.fips140.sha256;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.stdlib.crypto.BlockFunction;

/** The compression function of SHA-224 and SHA-256. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/fips140/sha256.blocks")
  public static void blocks(IntSlice state, ByteSlice p) {
    Jdk.BLOCK.apply(state.a, p.a, p.off, p.len);
  }

  /** Found when the first digest is made. */
  private static final class Jdk {
    static final BlockFunction BLOCK = BlockFunction.of("SHA2$SHA256", "SHA2", int[].class, 64);
  }
}
