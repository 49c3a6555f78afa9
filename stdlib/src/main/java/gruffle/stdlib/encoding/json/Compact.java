package gruffle.stdlib.encoding.json;

import gruffle.runtime.value.ByteSlice;

/** A well-formed text without the white space between its parts. */
final class Compact {
  private static final int LINE_SEPARATOR = 0xA8;

  private Compact() {}

  static Out of(ByteSlice src, boolean escapeHtml) {
    Out out = new Out(src.len + 16);
    byte[] b = src.a;
    int end = src.off + src.len;
    for (int i = src.off; i < end; ) {
      int c = b[i];
      if (c == '"') {
        int to = Syntax.literalEnd(b, i + 1, end);
        string(out, b, i, to, escapeHtml);
        i = to;
        continue;
      }
      if (!Syntax.isSpace(c)) {
        out.put(c);
      }
      i++;
    }
    return out;
  }

  private static void string(Out out, byte[] b, int from, int to, boolean escapeHtml) {
    int start = from;
    for (int i = from; escapeHtml && i < to; i++) {
      int c = b[i];
      if (c == '<' || c == '>' || c == '&') {
        out.put(b, start, i - start);
        out.escape(c);
        start = i + 1;
      } else if (c == (byte) 0xE2
          && to - i > 2
          && b[i + 1] == (byte) 0x80
          && (b[i + 2] & 0xFE) == LINE_SEPARATOR) {
        out.put(b, start, i - start);
        out.escape(0x2000 | b[i + 2] & 0x3F);
        start = i + 3;
      }
    }
    out.put(b, start, to - start);
  }
}
