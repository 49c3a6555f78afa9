package gruffle.stdlib.crypto.sha1;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.stdlib.crypto.BlockFunction;

/** The compression function of SHA-1. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/sha1.blocks")
  public static void blocks(IntSlice state, ByteSlice p) {
    Jdk.BLOCK.apply(state.a, p.a, p.off, p.len);
  }

  /** Found when the first digest is made. */
  private static final class Jdk {
    static final BlockFunction BLOCK = BlockFunction.of("SHA", "SHA", int[].class, 64);
  }
}
