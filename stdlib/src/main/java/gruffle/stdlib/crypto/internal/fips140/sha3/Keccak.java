package gruffle.stdlib.crypto.internal.fips140.sha3;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The permutation Keccak-f[1600] of FIPS 202 on 25 words, which lie in bytes, the lowest first. */
final class Keccak {
  private static final int SIDE = 5;
  private static final int WORDS = 25;
  private static final int ROUNDS = 24;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long[] CONSTANTS = constants();

  /** Where the word goes that is at place i, and how far it is rotated: rho and pi in one. */
  private static final int[] TARGETS = new int[WORDS];

  private static final int[] ROTATIONS = new int[WORDS];

  static {
    int x = 1;
    int y = 0;
    for (int t = 0; t < ROUNDS; t++) {
      int next = (2 * x + 3 * y) % SIDE;
      TARGETS[x + SIDE * y] = y + SIDE * next;
      ROTATIONS[x + SIDE * y] = (t + 1) * (t + 2) / 2 % Long.SIZE;
      x = y;
      y = next;
    }
  }

  private Keccak() {}

  /** The constants of iota, by the standard's shift register. */
  private static long[] constants() {
    var constants = new long[ROUNDS];
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j <= 6; j++) {
        if ((register & 1) != 0) {
          constants[round] ^= 1L << (1 << j) - 1;
        }
        register <<= 1;
        if (register > 0xFF) {
          register ^= 0x171;
        }
      }
    }
    return constants;
  }

  static void permute(byte[] state, int off) {
    var a = new long[WORDS];
    var b = new long[WORDS];
    for (int i = 0; i < WORDS; i++) {
      a[i] = (long) WORD.get(state, off + Long.BYTES * i);
    }
    for (long constant : CONSTANTS) {
      theta(a);
      for (int i = 0; i < WORDS; i++) {
        b[TARGETS[i]] = Long.rotateLeft(a[i], ROTATIONS[i]);
      }
      for (int y = 0; y < WORDS; y += SIDE) {
        long b0 = b[y];
        long b1 = b[y + 1];
        long b2 = b[y + 2];
        long b3 = b[y + 3];
        long b4 = b[y + 4];
        a[y] = b0 ^ ~b1 & b2;
        a[y + 1] = b1 ^ ~b2 & b3;
        a[y + 2] = b2 ^ ~b3 & b4;
        a[y + 3] = b3 ^ ~b4 & b0;
        a[y + 4] = b4 ^ ~b0 & b1;
      }
      a[0] ^= constant;
    }
    for (int i = 0; i < WORDS; i++) {
      WORD.set(state, off + Long.BYTES * i, a[i]);
    }
  }

  private static void theta(long[] a) {
    long c0 = a[0] ^ a[5] ^ a[10] ^ a[15] ^ a[20];
    long c1 = a[1] ^ a[6] ^ a[11] ^ a[16] ^ a[21];
    long c2 = a[2] ^ a[7] ^ a[12] ^ a[17] ^ a[22];
    long c3 = a[3] ^ a[8] ^ a[13] ^ a[18] ^ a[23];
    long c4 = a[4] ^ a[9] ^ a[14] ^ a[19] ^ a[24];
    long d0 = c4 ^ Long.rotateLeft(c1, 1);
    long d1 = c0 ^ Long.rotateLeft(c2, 1);
    long d2 = c1 ^ Long.rotateLeft(c3, 1);
    long d3 = c2 ^ Long.rotateLeft(c4, 1);
    long d4 = c3 ^ Long.rotateLeft(c0, 1);
    for (int y = 0; y < WORDS; y += SIDE) {
      a[y] ^= d0;
      a[y + 1] ^= d1;
      a[y + 2] ^= d2;
      a[y + 3] ^= d3;
      a[y + 4] ^= d4;
    }
  }
}
