package gruffle.stdlib.crypto.internal.sysrand;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.value.ByteSlice;
import java.security.SecureRandom;

/** Random bytes from the JDK's strongest generator that does not wait. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/sysrand.fill")
  public static void fill(ByteSlice b) {
    byte[] bytes = new byte[b.len];
    Boundary.run(() -> new SecureRandom().nextBytes(bytes));
    System.arraycopy(bytes, 0, b.a, b.off, b.len);
  }
}
