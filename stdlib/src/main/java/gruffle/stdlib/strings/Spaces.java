package gruffle.stdlib.strings;

import gruffle.stdlib.unicode.Categories;
import gruffle.stdlib.unicode.utf8.Utf8;

/** Runs of Unicode white space in byte arrays. */
public final class Spaces {
  private Spaces() {}

  /** Where the first rune that is, or is not, a space begins; end if there is none. */
  public static int find(byte[] b, int off, int end, boolean space) {
    for (int i = off; i < end; ) {
      int c = b[i];
      if (c >= 0) {
        if ((c == ' ' || c >= '\t' && c <= '\r') == space) {
          return i;
        }
        i++;
        continue;
      }
      long packed = Utf8.decode(b, i, end);
      if (Categories.isSpace(Utf8.rune(packed)) == space) {
        return i;
      }
      i += Utf8.width(packed);
    }
    return end;
  }

  /** Where the last rune that is no space ends; off if there is none. */
  public static int trimRight(byte[] b, int off, int end) {
    while (end > off) {
      int c = b[end - 1];
      if (c >= 0) {
        if (c != ' ' && (c < '\t' || c > '\r')) {
          return end;
        }
        end--;
        continue;
      }
      long packed = Utf8.decodeLast(b, off, end);
      if (!Categories.isSpace(Utf8.rune(packed))) {
        return end;
      }
      end -= Utf8.width(packed);
    }
    return off;
  }
}
