package gruffle.stdlib.strconv;

import java.util.Arrays;

/** A float as it is being written: ASCII in an array that grows. */
public final class FloatText {
  public byte[] b = new byte[32];
  public int len;

  private void room(int n) {
    if (b.length - len < n) {
      b = Arrays.copyOf(b, Math.max(2 * b.length, Math.addExact(len, n)));
    }
  }

  FloatText put(int c) {
    room(1);
    b[len++] = (byte) c;
    return this;
  }

  FloatText put(byte[] from, int off, int n) {
    if (n > 0) {
      room(n);
      System.arraycopy(from, off, b, len, n);
      len += n;
    }
    return this;
  }

  FloatText put(String s) {
    for (int i = 0; i < s.length(); i++) {
      put(s.charAt(i));
    }
    return this;
  }

  FloatText zeros(int n) {
    if (n > 0) {
      room(n);
      Arrays.fill(b, len, len + n, (byte) '0');
      len += n;
    }
    return this;
  }

  /** A number that is not negative. */
  FloatText number(long v) {
    int n = Digits.count(v, 10);
    room(n);
    len += n;
    Digits.write(v, 10, b, len);
    return this;
  }

  @Override
  @SuppressWarnings("deprecation") // the quick way for ASCII
  public String toString() {
    return new String(b, 0, 0, len);
  }
}
