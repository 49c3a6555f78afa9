package gruffle.stdlib.crypto.internal.fips140.nistec.fiat;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.LongSlice;
import gruffle.stdlib.crypto.internal.fips140.nistec.P256Field;

/** Products in the field of P-256. */
public final class Natives {
  private static final String AT = "crypto/internal/fips140/nistec/fiat.";

  private Natives() {}

  @GoNative(AT + "p256Mul")
  public static void multiply(LongSlice out, LongSlice a, LongSlice b) {
    P256Field.multiply(out.a, out.off, a.a, a.off, b.a, b.off);
  }

  @GoNative(AT + "p256Square")
  public static void square(LongSlice out, LongSlice a) {
    P256Field.multiply(out.a, out.off, a.a, a.off, a.a, a.off);
  }
}
