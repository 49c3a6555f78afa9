package gruffle.stdlib.crypto.internal.fips140.bigmod;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.LongSlice;
import gruffle.stdlib.math.big.Rows;

/** The inner loop of Montgomery's multiplication. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/fips140/bigmod.addMulVVW")
  public static long addMul(LongSlice z, LongSlice x, long y) {
    return Rows.addMul(z.a, z.off, z.a, z.off, x.a, x.off, z.len, y, 0);
  }
}
