package gruffle.stdlib.crypto.internal.fips140.sha3;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;

/** SHA-3's permutation. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/fips140/sha3.keccakF1600Generic")
  public static void permute(ByteSlice state) {
    Keccak.permute(state.a, state.off);
  }
}
