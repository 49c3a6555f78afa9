package gruffle.stdlib.internal.chacha8rand;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.LongSlice;

/** The rounds of ChaCha8: in arrays that no one else sees, with constant indices, so that C2 keeps them in registers. */
public final class Natives {
  private static final int DOUBLE_ROUNDS = 4;

  private Natives() {}

  /** Makes the four blocks from number {@code done} on. Word i of two of them is a number: of the first two 2i, of the others 2i + 1. */
  @GoNative("internal/chacha8rand.blocks4")
  public static void blocks(LongSlice buf, LongSlice key, int done) {
    for (int b = 0; b < 4; b++) {
      block(buf.a, buf.off + (b >> 1), key.a, key.off, done + b, (b & 1) * Integer.SIZE);
    }
  }

  /** One block, whose words go to every second number from {@code at} on, shifted; those that are not shifted come first. */
  private static void block(long[] buf, int at, long[] key, int k, int number, int shift) {
    int[] in = {
      (int) key[k], (int) (key[k] >>> 32),
      (int) key[k + 1], (int) (key[k + 1] >>> 32),
      (int) key[k + 2], (int) (key[k + 2] >>> 32),
      (int) key[k + 3], (int) (key[k + 3] >>> 32)
    };
    int[] x = {
      0x61707865,
      0x3320646e,
      0x79622d32,
      0x6b206574,
      in[0],
      in[1],
      in[2],
      in[3],
      in[4],
      in[5],
      in[6],
      in[7],
      number,
      0,
      0,
      0
    };
    for (int i = 0; i < DOUBLE_ROUNDS; i++) {
      quarter(x, 0, 4, 8, 12);
      quarter(x, 1, 5, 9, 13);
      quarter(x, 2, 6, 10, 14);
      quarter(x, 3, 7, 11, 15);
      quarter(x, 0, 5, 10, 15);
      quarter(x, 1, 6, 11, 12);
      quarter(x, 2, 7, 8, 13);
      quarter(x, 3, 4, 9, 14);
    }
    for (int i = 0; i < 16; i++) {
      long w = Integer.toUnsignedLong(i < 4 || i >= 12 ? x[i] : x[i] + in[i - 4]) << shift;
      buf[at + 2 * i] = shift == 0 ? w : buf[at + 2 * i] | w;
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[a] += x[b];
    x[d] = Integer.rotateLeft(x[d] ^ x[a], 16);
    x[c] += x[d];
    x[b] = Integer.rotateLeft(x[b] ^ x[c], 12);
    x[a] += x[b];
    x[d] = Integer.rotateLeft(x[d] ^ x[a], 8);
    x[c] += x[d];
    x[b] = Integer.rotateLeft(x[b] ^ x[c], 7);
  }
}
