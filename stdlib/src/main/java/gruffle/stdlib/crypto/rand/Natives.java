package gruffle.stdlib.crypto.rand;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;

/** What package crypto/rand wants of the runtime. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/rand.fatal")
  public static void fatal(G g, GoString text) {
    throw Fatal.fatal(g, text.toString());
  }
}
