package gruffle.stdlib.crypto.internal.boring.sig;

import gruffle.runtime.func.GoNative;

/** Marks in gc's machine code, by which others see what cryptography a program has; their calls do nothing there either. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/boring/sig.BoringCrypto")
  public static void boringCrypto() {
    // A mark.
  }

  @GoNative("crypto/internal/boring/sig.FIPSOnly")
  public static void fipsOnly() {
    // A mark.
  }

  @GoNative("crypto/internal/boring/sig.StandardCrypto")
  public static void standardCrypto() {
    // A mark.
  }
}
