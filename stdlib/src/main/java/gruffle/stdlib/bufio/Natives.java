package gruffle.stdlib.bufio;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.stdlib.strings.Search;

/** The natives of package bufio. */
public final class Natives {
  private static final int LINES = 1;
  private static final int WORDS = 2;

  private Natives() {}

  @GoNative("bufio.cutOf")
  public static long cutOf(FuncVal split) {
    return switch (split == null ? "" : split.code().name) {
      case "bufio.ScanLines" -> LINES;
      case "bufio.ScanWords" -> WORDS;
      default -> 0;
    };
  }

  @GoNative("bufio.line")
  public static long line(G g, ByteSlice buf, long start, long end) {
    int from = buf.off + (int) start;
    int i = Search.indexByte(buf.a, from, buf.off + (int) end, '\n');
    int stop = i > from && buf.a[i - 1] == '\r' ? i - 1 : i;
    g.setResJ(1, i < 0 ? 0 : (long) i + 1 - buf.off);
    return i < 0 ? 0 : (long) stop - buf.off;
  }

  @GoNative("bufio.word")
  public static long word(G g, ByteSlice buf, long start, long end) {
    byte[] b = buf.a;
    int stop = buf.off + (int) end;
    int i = buf.off + (int) start;
    while (i < stop && isSpace(b[i])) {
      i++;
    }
    int from = i;
    while (i < stop && !isSpace(b[i]) && !isWide(b[i])) {
      i++;
    }
    boolean found = i < stop && isSpace(b[i]);
    g.setResJ(1, (long) i - buf.off);
    g.setResJ(2, found ? (long) i + 1 - buf.off : 0);
    return (long) from - buf.off;
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Whether white space beyond ASCII may begin so. */
  private static boolean isWide(byte c) {
    return c == (byte) 0xc2 || c >= (byte) 0xe1 && c <= (byte) 0xe3;
  }
}
