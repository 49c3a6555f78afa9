package gruffle.stdlib.compress.flate;

import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import java.util.Arrays;

/**
 * The search for what a window repeats, as Go's compressor does it at levels 2 to 9, so that the tokens are the same: hash chains, and above level 3 a match waits for a better one at the next
 * byte.
 */
final class Deflate {
  /** What run returns where there is nothing more to do with this window; after some time. */
  static final int OVER = -1;

  static final int LATER = -2;

  /** Places in the compressor's numbers: those of package flate's overlay. */
  private static final int INDEX = 0;

  private static final int LENGTH = 1;
  private static final int OFFSET = 2;
  private static final int CHAIN_HEAD = 3;
  private static final int BYTE_AVAILABLE = 4;
  private static final int TOKENS = 5;
  private static final int WINDOW_END = 6;
  private static final int HASH_OFFSET = 7;
  private static final int LAZY = 8;
  private static final int NICE = 9;
  private static final int CHAIN = 10;
  private static final int SKIP = 11;
  private static final int SYNC = 12;

  private static final int HASH_BITS = 17;
  private static final int HASH_FACTOR = 0x1e35a7bd;
  private static final int WINDOW = 1 << 15;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;
  private static final int MOST_TOKENS = 1 << 14;
  private static final int MATCH = 1 << 30;
  private static final int LENGTH_SHIFT = 22;

  /** A match of four bytes is not worth the bits of an offset beyond this. */
  private static final int NEAR = 4096;

  /** So many bytes are compared one by one. */
  private static final int FEW = 16;

  /** So many places are looked at before others get a chance to run. */
  private static final int SLICE = 1 << 12;

  private final byte[] w;
  private final int base;
  private final int[] head;
  private final int[] prev;
  private final int[] tokens;
  private final int windowEnd;
  private final int hashOffset;
  private final int nice;
  private final int chain;

  Deflate(ByteSlice window, IntSlice head, IntSlice prev, IntSlice tokens, long[] numbers) {
    if ((head.off | prev.off | tokens.off) != 0) {
      throw new IllegalArgumentException("tables that begin within an array");
    }
    this.w = window.a;
    this.base = window.off;
    this.head = head.a;
    this.prev = prev.a;
    this.tokens = tokens.a;
    this.windowEnd = (int) numbers[WINDOW_END];
    this.hashOffset = (int) numbers[HASH_OFFSET];
    this.nice = (int) numbers[NICE];
    this.chain = (int) numbers[CHAIN];
  }

  /** Goes on where the numbers say, and returns where a block of the tokens ends, if there is one, else one of the constants above. */
  int run(LongSlice numbers) {
    long[] s = numbers.a;
    int lazy = (int) s[LAZY];
    int skip = (int) s[SKIP];
    boolean greedy = skip != Integer.MAX_VALUE;
    boolean sync = s[SYNC] != 0;
    int index = (int) s[INDEX];
    int length = (int) s[LENGTH];
    int offset = (int) s[OFFSET];
    int chainHead = (int) s[CHAIN_HEAD];
    boolean byteAvailable = s[BYTE_AVAILABLE] != 0;
    int n = (int) s[TOKENS];
    int lastInsert = windowEnd - (SHORTEST - 1);
    int end = LATER;
    for (int step = 0; step < SLICE && end == LATER; step++) {
      int lookahead = windowEnd - index;
      if (lookahead < SHORTEST + LONGEST && (!sync || lookahead == 0)) {
        end = OVER;
        break;
      }
      if (index < lastInsert) {
        chainHead = insert(index);
      }
      int prevLength = length;
      int prevOffset = offset;
      length = SHORTEST - 1;
      offset = 0;
      int first = chainHead - hashOffset;
      if (first >= Math.max(index - WINDOW, 0)
          && (greedy ? lookahead > SHORTEST - 1 : lookahead > prevLength && prevLength < lazy)) {
        int match = longest(index, first, Math.min(lookahead, LONGEST));
        if (match != 0) {
          length = match >>> 16;
          offset = match & 0xffff;
        }
      }
      if (greedy ? length >= SHORTEST : prevLength >= SHORTEST && length <= prevLength) {
        tokens[n++] = greedy ? match(length, offset) : match(prevLength, prevOffset);
        if (length > skip) { // not worth an entry for each of its bytes
          index += length;
        } else {
          int to = greedy ? index + length : index + prevLength - 1;
          for (index++; index < to; index++) {
            if (index < lastInsert) {
              insert(index);
            }
          }
          if (!greedy) {
            byteAvailable = false;
            length = SHORTEST - 1;
          }
        }
        if (n == MOST_TOKENS) {
          end = index;
        }
      } else {
        if (greedy || byteAvailable) {
          int literal = greedy ? index : index - 1;
          tokens[n++] = w[base + literal] & 0xff;
          if (n == MOST_TOKENS) {
            end = literal + 1;
          }
        }
        index++;
        byteAvailable = !greedy;
      }
    }
    s[INDEX] = index;
    s[LENGTH] = length;
    s[OFFSET] = offset;
    s[CHAIN_HEAD] = chainHead;
    s[BYTE_AVAILABLE] = byteAvailable ? 1 : 0;
    s[TOKENS] = n;
    return end;
  }

  private static int match(int length, int offset) {
    return MATCH + (length - 3 << LENGTH_SHIFT) + offset - 1;
  }

  /** Puts the four bytes at index at the head of their chain, and returns what was there. */
  private int insert(int index) {
    int at = base + index;
    int four = w[at] << 24 | (w[at + 1] & 0xff) << 16 | (w[at + 2] & 0xff) << 8 | w[at + 3] & 0xff;
    int hash = four * HASH_FACTOR >>> 32 - HASH_BITS;
    int before = head[hash];
    prev[index & WINDOW - 1] = before;
    head[hash] = index + hashOffset;
    return before;
  }

  /** The first of the longest matches in the chain that begins at first: length and, in 16 bits, offset; 0: there is none. */
  private int longest(int pos, int first, int most) {
    int enough = Math.min(nice, most);
    int length = SHORTEST - 1;
    int offset = 0;
    int at = base + pos;
    byte last = w[at + length];
    int least = pos - WINDOW;
    int i = first;
    for (int tries = chain; tries > 0; tries--) {
      if (last == w[base + i + length]) {
        int n = same(base + i, at, most);
        if (n > length && (n > SHORTEST || pos - i <= NEAR)) {
          length = n;
          offset = pos - i;
          if (n >= enough) {
            break;
          }
          last = w[at + n];
        }
      }
      if (i == least) {
        break; // its entry belongs to pos already
      }
      i = prev[i & WINDOW - 1] - hashOffset;
      if (i < least || i < 0) {
        break;
      }
    }
    return offset == 0 ? 0 : length << 16 | offset;
  }

  private int same(int x, int y, int most) {
    int few = Math.min(most, FEW);
    for (int k = 0; k < few; k++) {
      if (w[x + k] != w[y + k]) {
        return k;
      }
    }
    if (few == most) {
      return most;
    }
    int k = Arrays.mismatch(w, x + few, x + most, w, y + few, y + most);
    return k < 0 ? most : few + k;
  }
}
