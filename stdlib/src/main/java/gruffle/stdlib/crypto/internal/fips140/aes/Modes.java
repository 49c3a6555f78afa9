package gruffle.stdlib.crypto.internal.fips140.aes;

import static gruffle.stdlib.crypto.internal.fips140.aes.Cipher.BLOCK;

import gruffle.runtime.value.ByteSlice;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What AES is used in: each block with the one before it (CBC), or with the encrypted blocks of a counter (CTR, GCM). In pieces, since the processor's instructions are
 * not interrupted: a collection has to wait for them. Where dst is not src, the two have nothing in common.
 */
final class Modes {
  private static final int PIECE = 4096;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Modes() {}

  static void chainEncrypted(int[] keys, ByteSlice iv, ByteSlice dst, ByteSlice src) {
    byte[] last = Arrays.copyOfRange(iv.a, iv.off, iv.off + BLOCK);
    for (int i = 0; i < src.len; i += BLOCK) {
      xor(src.a, src.off + i, last, 0, last, 0, BLOCK);
      Cipher.encrypt(keys, last, 0, BLOCK, last, 0);
      System.arraycopy(last, 0, dst.a, dst.off + i, BLOCK);
    }
    System.arraycopy(last, 0, iv.a, iv.off, BLOCK);
  }

  /** What is decrypted lies over what is still needed of src, where dst is src: so that is put away, after the block before it. */
  static void chainDecrypted(int[] keys, ByteSlice iv, ByteSlice dst, ByteSlice src) {
    byte[] before = new byte[BLOCK + Math.min(PIECE, src.len)];
    System.arraycopy(iv.a, iv.off, before, 0, BLOCK);
    for (int i = 0; i < src.len; i += PIECE) {
      int n = Math.min(PIECE, src.len - i);
      System.arraycopy(src.a, src.off + i, before, BLOCK, n);
      Cipher.decrypt(keys, before, BLOCK, n, dst.a, dst.off + i);
      xor(dst.a, dst.off + i, before, 0, dst.a, dst.off + i, n);
      System.arraycopy(before, n, before, 0, BLOCK);
    }
    System.arraycopy(before, 0, iv.a, iv.off, BLOCK);
  }

  /** Where word is set, only the lower 32 bits of lo count, and begin anew. */
  static void count(int[] keys, ByteSlice dst, ByteSlice src, long hi, long lo, boolean word) {
    byte[] stream = new byte[Math.min(PIECE, src.len)];
    long high = hi;
    long low = lo;
    for (int i = 0; i < src.len; i += PIECE) {
      int n = Math.min(PIECE, src.len - i);
      for (int j = 0; j < n; j += BLOCK) {
        WORD.set(stream, j, high);
        WORD.set(stream, j + 8, low);
        if (word) {
          low = low & -1L << 32 | low + 1 & (1L << 32) - 1;
        } else if (++low == 0) {
          high++;
        }
      }
      Cipher.encrypt(keys, stream, 0, n, stream, 0);
      xor(src.a, src.off + i, stream, 0, dst.a, dst.off + i, n);
    }
  }

  private static void xor(byte[] a, int i, byte[] b, int j, byte[] to, int at, int len) {
    for (int k = 0; k < len; k += 8) {
      WORD.set(to, at + k, (long) WORD.get(a, i + k) ^ (long) WORD.get(b, j + k));
    }
  }
}
