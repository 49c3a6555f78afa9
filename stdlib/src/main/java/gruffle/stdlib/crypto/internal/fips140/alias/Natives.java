package gruffle.stdlib.crypto.internal.fips140.alias;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;

/** Whether slices of bytes have memory in common. */
public final class Natives {
  private static final String AT = "crypto/internal/fips140/alias.";

  private Natives() {}

  @GoNative(AT + "AnyOverlap")
  public static boolean any(ByteSlice x, ByteSlice y) {
    return x.a == y.a && x.len > 0 && y.len > 0 && x.off < y.off + y.len && y.off < x.off + x.len;
  }

  @GoNative(AT + "InexactOverlap")
  public static boolean inexact(ByteSlice x, ByteSlice y) {
    return x.off != y.off && any(x, y);
  }
}
