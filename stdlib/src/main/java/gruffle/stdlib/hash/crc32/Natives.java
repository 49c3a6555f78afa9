package gruffle.stdlib.hash.crc32;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;

/** What Go's package has in assembly for amd64. */
public final class Natives {
  private Natives() {}

  @GoNative("hash/crc32.ieeeCLMUL")
  public static int ieee(int crc, ByteSlice p) {
    return Crc.ieee(crc, p);
  }

  @GoNative("hash/crc32.castagnoliSSE42")
  public static int castagnoli(int crc, ByteSlice p) {
    return Crc.castagnoli(crc, p);
  }

  /** Three registers over three pieces, of which rounds of 24 bytes count. */
  @GoNative("hash/crc32.castagnoliSSE42Triple")
  public static int castagnoliTriple(
      G g, int crcA, int crcB, int crcC, ByteSlice a, ByteSlice b, ByteSlice c, int rounds) {
    int n = rounds * 24;
    g.setResJ(1, Crc.castagnoli(crcB, b.reslice(0, n, n)) & 0xffff_ffffL);
    g.setResJ(2, Crc.castagnoli(crcC, c.reslice(0, n, n)) & 0xffff_ffffL);
    return Crc.castagnoli(crcA, a.reslice(0, n, n));
  }
}
