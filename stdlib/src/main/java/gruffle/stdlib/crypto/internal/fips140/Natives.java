package gruffle.stdlib.crypto.internal.fips140;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;

/**
 * What FIPS 140-3 mode wants of the runtime. There is no such mode with the build tag purego, so nothing is ever approved: the
 * indicator stays unset.
 */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/fips140.fatal")
  public static void fatal(G g, GoString text) {
    throw Fatal.fatal(g, text.toString());
  }

  @GoNative("crypto/internal/fips140.getIndicator")
  public static int getIndicator() {
    return 0;
  }

  @GoNative("crypto/internal/fips140.setIndicator")
  public static void setIndicator(int indicator) {
    // There is no mode that it could be about.
  }
}
