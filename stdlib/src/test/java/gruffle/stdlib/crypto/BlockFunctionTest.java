package gruffle.stdlib.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The functions stay the same when HotSpot has compiled them, whatever came by before. */
class BlockFunctionTest {
  private static final BlockFunction SHA256 =
      BlockFunction.of("SHA2$SHA256", "SHA2", int[].class, 64);
  private static final BlockFunction SHA512 =
      BlockFunction.of("SHA5$SHA512", "SHA5", long[].class, 128);
  private static final BlockFunction SHA1 = BlockFunction.of("SHA", "SHA", int[].class, 64);
  private static final BlockFunction MD5 = BlockFunction.of("MD5", "MD5", int[].class, 64);

  @Test
  void every_call_gives_the_same_state() {
    byte[] b = new byte[16 << 10];
    new Random(1).nextBytes(b);
    int[][] first = new int[3][];
    long[] first512 = null;
    for (int i = 0; i < 4_000; i++) {
      int[][] states = {ints(SHA256, 8, b), ints(SHA1, 5, b), ints(MD5, 4, b)};
      long[] state512 = {1, 2, 3, 4, 5, 6, 7, 8};
      SHA512.apply(state512, b, 0, b.length);
      if (i == 0) {
        first = states;
        first512 = state512;
      }
      assertThat(states).isDeepEqualTo(first);
      assertThat(state512).isEqualTo(first512);
    }
  }

  private static int[] ints(BlockFunction f, int n, byte[] b) {
    int[] state = new int[n];
    f.apply(state, b, 0, b.length);
    return state;
  }

  @Test
  void blocks_can_be_taken_one_by_one() {
    byte[] b = new byte[5 * 128];
    new Random(2).nextBytes(b);
    long[] atOnce = new long[8];
    long[] inSteps = new long[8];
    SHA512.apply(atOnce, b, 0, b.length);
    for (int i = 0; i < b.length; i += 128) {
      SHA512.apply(inSteps, b, i, 128);
    }
    assertThat(inSteps).isEqualTo(atOnce);
    SHA512.apply(inSteps, b, 0, 0);
    assertThat(inSteps).isEqualTo(atOnce);
  }
}
