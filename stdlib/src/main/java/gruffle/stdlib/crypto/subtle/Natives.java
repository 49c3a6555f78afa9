package gruffle.stdlib.crypto.subtle;

import gruffle.runtime.func.GoNative;

/** The processor's mode of timing that does not depend on data; package internal/runtime/sys says that it has none. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/subtle.setDITEnabled")
  public static boolean setDitEnabled() {
    return false;
  }

  @GoNative("crypto/subtle.setDITDisabled")
  public static void setDitDisabled() {
    // It is never enabled.
  }
}
