package gruffle.stdlib.crypto.internal.fips140.nistec;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.LongSlice;

/** Multiples of points of P-256. */
public final class Natives {
  private static final String AT = "crypto/internal/fips140/nistec.";

  private Natives() {}

  @GoNative(AT + "multiple")
  public static void multiple(LongSlice point, ByteSlice scalar) {
    P256.multiple(point.a, point.off, scalar.a, scalar.off);
  }

  @GoNative(AT + "multipleOfBase")
  public static void multipleOfBase(LongSlice point, ByteSlice scalar, ByteSlice table) {
    P256.multipleOfBase(point.a, point.off, scalar.a, scalar.off, table.a, table.off);
  }
}
