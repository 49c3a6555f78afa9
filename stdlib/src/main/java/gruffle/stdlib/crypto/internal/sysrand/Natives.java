package gruffle.stdlib.crypto.internal.sysrand;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.value.ByteSlice;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Random bytes from the JDK's strongest generator that does not wait. */
public final class Natives {
  /** From this many bytes on, they are the operating system's own. Of fewer, the JDK keeps some ready, which it mixes with a digest of its own. */
  private static final int MANY = 256;

  private Natives() {}

  @GoNative("crypto/internal/sysrand.fill")
  public static void fill(ByteSlice b) {
    byte[] bytes = new byte[b.len];
    Boundary.run(() -> fill(bytes));
    System.arraycopy(bytes, 0, b.a, b.off, b.len);
  }

  private static void fill(byte[] bytes) {
    if (bytes.length < MANY || Source.SYSTEM == null) {
      Source.GENERATOR.nextBytes(bytes);
    } else {
      byte[] seed = Source.SYSTEM.generateSeed(bytes.length);
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }

  /** Found when the first bytes are asked for: to look for a generator takes longer than a few bytes do. Any number of threads may use one at once, and all programs. */
  private static final class Source {
    static final SecureRandom GENERATOR = new SecureRandom();

    /** Its seeds are read from the operating system's file without waiting; null where there is none. */
    static final SecureRandom SYSTEM = system();

    private static SecureRandom system() {
      try {
        return SecureRandom.getInstance("NativePRNGNonBlocking");
      } catch (NoSuchAlgorithmException e) {
        return null;
      }
    }
  }
}
