package gruffle.stdlib.crypto.fips140;

import gruffle.runtime.func.GoNative;

/** Exceptions from FIPS 140-3 mode, which there is not with the build tag purego. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/fips140.setBypass")
  public static void setBypass() {
    // Nothing to bypass.
  }

  @GoNative("crypto/fips140.isBypassed")
  public static boolean isBypassed() {
    return false;
  }

  @GoNative("crypto/fips140.unsetBypass")
  public static void unsetBypass() {
    // Nothing was bypassed.
  }
}
