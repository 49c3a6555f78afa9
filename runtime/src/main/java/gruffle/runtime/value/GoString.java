package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A Go string: an immutable run of bytes that may share its array with other strings. Never Java null. */
public final class GoString implements Comparable<GoString> {
  public static final GoString EMPTY = new GoString(new byte[0], 0, 0);

  public final byte[] b;
  public final int off;
  public final int len;
  private int hash;

  /** The first four bytes, zeros behind the end, once they have been asked for; 0 before. It lies where the object would have padding. */
  private int head;

  /** Wraps, without a copy: the caller gives the array away. */
  public GoString(byte[] b, int off, int len) {
    this.b = b;
    this.off = off;
    this.len = len;
  }

  /** Wraps the whole array, without a copy. */
  public static GoString wrap(byte[] b) {
    return b.length == 0 ? EMPTY : new GoString(b, 0, b.length);
  }

  /** The UTF-8 form of a Java string; lone surrogates become U+FFFD. */
  public static GoString of(String s) {
    return wrap(utf8(s));
  }

  private static byte[] utf8(String s) {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        return fixSurrogates(s);
      }
    }
    return b;
  }

  private static byte[] fixSurrogates(String s) {
    StringBuilder fixed = new StringBuilder(s.length());
    s.codePoints().forEach(c -> fixed.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return fixed.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A copy of part of the array. */
  public static GoString copyOf(byte[] b, int off, int len) {
    if (len == 0) {
      return EMPTY;
    }
    byte[] copy = new byte[len];
    System.arraycopy(b, off, copy, 0, len);
    if (Allocations.ON) {
      Allocations.array(copy, len, 1);
    }
    return new GoString(copy, 0, len);
  }

  public int len() {
    return len;
  }

  /** The byte at i as 0..255; i must be in range. */
  public int at(int i) {
    return b[off + i] & 0xff;
  }

  /** The part [lo, hi), sharing the bytes; bounds must be right. */
  public GoString sub(int lo, int hi) {
    return new GoString(b, lo == hi ? off : off + lo, hi - lo);
  }

  public byte[] toBytes() {
    return Arrays.copyOfRange(b, off, off + len);
  }

  public boolean eq(GoString o) {
    return o == this || (o.len == len && mayBe(o) && Bytes.equal(b, off, o.b, o.off, len));
  }

  /** False where what is known of the first bytes tells two strings apart: a sort by several keys asks for {@code ==} and {@code <} of the same ones again and again. */
  private boolean mayBe(GoString o) {
    int x = head;
    int y = o.head;
    return x == y || x == 0 || y == 0;
  }

  public boolean startsWith(GoString o) {
    return o.len <= len && Bytes.equal(b, off, o.b, o.off, o.len);
  }

  public boolean endsWith(GoString o) {
    return o.len <= len && Bytes.equal(b, off + len - o.len, o.b, o.off, o.len);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof GoString s && eq(s);
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0 && len != 0) {
      h = Hashing.bytes(b, off, len);
      hash = h;
    }
    return h;
  }

  /** Bytewise, as Go compares strings. */
  @Override
  public int compareTo(GoString o) {
    int x = head();
    int y = o.head();
    return x != y ? Integer.compareUnsigned(x, y) : Bytes.compare(b, off, len, o.b, o.off, o.len);
  }

  /** Most comparisons are decided by these, without a look into the arrays, each of which is a cache miss where strings are many. */
  private int head() {
    int h = head;
    if (h == 0) {
      h = Bytes.head(b, off, len);
      head = h;
    }
    return h;
  }

  /** A number for the first bytes: of two strings with different ones, the one with the smaller number comes first. */
  public long prefix() {
    return Bytes.prefix(b, off, len);
  }

  /** The text read as UTF-8 (bad bytes as U+FFFD): for messages, never for semantics. */
  @Override
  public String toString() {
    return new String(b, off, len, StandardCharsets.UTF_8);
  }
}
