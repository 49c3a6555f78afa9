package gruffle.stdlib.crypto.internal.fips140.bigmod;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.stdlib.crypto.Montgomery;
import gruffle.stdlib.math.big.Rows;

/** Montgomery's multiplication, and powers by it. All slices are as long as the modulus. */
public final class Natives {
  private static final String AT = "crypto/internal/fips140/bigmod.";

  private Natives() {}

  @GoNative(AT + "addMulVVW")
  public static long addMul(LongSlice z, LongSlice x, long y) {
    return Rows.addMul(z.a, z.off, z.a, z.off, x.a, x.off, z.len, y, 0);
  }

  @GoNative(AT + "multiply")
  public static void multiply(LongSlice out, LongSlice a, LongSlice b, LongSlice m, long inverse) {
    new Montgomery(m.a, m.off, m.len, inverse).multiply(out.a, out.off, a.a, a.off, b.a, b.off);
  }

  @GoNative(AT + "power")
  public static void power(
      LongSlice out, LongSlice x, ByteSlice e, LongSlice m, LongSlice rr, long inverse) {
    new Montgomery(m.a, m.off, m.len, inverse)
        .power(out.a, out.off, x.a, x.off, e.a, e.off, e.len, rr.a, rr.off);
  }
}
