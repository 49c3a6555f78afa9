package gruffle.stdlib;

import gruffle.runtime.value.GoString;
import java.util.Arrays;

/** Text that is being written: bytes in an array that grows. */
public abstract class ByteText {
  public byte[] b;

  /** Where the next byte goes. */
  public int n;

  protected ByteText(byte[] b, int n) {
    this.b = b;
    this.n = n;
  }

  /** Makes room for so many bytes more. */
  public final void room(int more) {
    if (b.length - n < more) {
      b = Arrays.copyOf(b, Math.max(2 * b.length, Math.addExact(n, more)));
    }
  }

  public final void put(int c) {
    room(1);
    b[n++] = (byte) c;
  }

  public final void put(byte[] from, int off, int len) {
    room(len);
    System.arraycopy(from, off, b, n, len);
    n += len;
  }

  public final void put(GoString s) {
    put(s.b, s.off, s.len);
  }
}
