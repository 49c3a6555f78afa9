package gruffle.stdlib.hash.maphash;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Mem;
import java.util.Objects;

/** Hashes of 64 bits under a seed: of two words after the other, both halves of the product, with all before it in one of its factors. */
public final class Natives {
  // Odd numbers with as many ones as zeros, in which no pattern repeats: the first digits of pi.
  private static final long FIRST = 0x243F6A8885A308D3L;
  private static final long SECOND = 0x13198A2E03707345L;
  private static final long THIRD = 0xA4093822299F31D1L;

  private static final long BASE = Mem.elementOffset(byte[].class, 0);
  private static final int PAIR = 2 * Long.BYTES;

  private Natives() {}

  @GoNative("hash/maphash.rthash")
  public static long rthash(ByteSlice buf, long seed) {
    return hash(buf.a, buf.off, buf.len, seed);
  }

  @GoNative("hash/maphash.rthashString")
  public static long rthashString(GoString s, long seed) {
    return hash(s.b, s.off, s.len, seed);
  }

  @GoNative("hash/maphash.rthashWord")
  public static long rthashWord(long word, long seed) {
    return folded(folded(word ^ FIRST, seed ^ SECOND) ^ THIRD, FIRST);
  }

  private static long hash(byte[] b, int off, int n, long seed) {
    Objects.checkFromIndexSize(off, n, b.length);
    long at = BASE + off;
    if (n == 0) {
      return seed;
    }
    long h = seed ^ SECOND;
    long x;
    long y;
    if (n >= Long.BYTES) {
      for (int left = n; left > PAIR; left -= PAIR, at += PAIR) {
        h = folded(Mem.U.getLong(b, at) ^ FIRST, Mem.U.getLong(b, at + Long.BYTES) ^ h);
      }
      long end = BASE + off + n;
      x = Mem.U.getLong(b, n >= PAIR ? end - PAIR : at);
      y = Mem.U.getLong(b, end - Long.BYTES);
    } else if (n >= Integer.BYTES) {
      x = Mem.U.getInt(b, at);
      y = Mem.U.getInt(b, at + n - Integer.BYTES);
    } else {
      x = b[off];
      y = (long) b[off + n / 2] << Byte.SIZE | b[off + n - 1] & 0xff;
    }
    return folded(folded(x ^ FIRST, y ^ h) ^ THIRD, n ^ FIRST);
  }

  private static long folded(long a, long b) {
    return a * b ^ Math.unsignedMultiplyHigh(a, b);
  }
}
