package gruffle.stdlib.crypto.md5;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.stdlib.crypto.BlockFunction;

/** The compression function of MD5. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/md5.blocks")
  public static void blocks(IntSlice state, ByteSlice p) {
    Jdk.BLOCK.apply(state.a, p.a, p.off, p.len);
  }

  /** Found when the first digest is made. */
  private static final class Jdk {
    static final BlockFunction BLOCK = BlockFunction.of("MD5", "MD5", int[].class, 64);
  }
}
