package gruffle.stdlib.unicode;

import gruffle.runtime.value.IntSlice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The range tables of package unicode, from the resource that src/main/tools/unicode writes. */
final class Tables {
  private static final Map<String, String> LINES = read();

  private Tables() {}

  private static Map<String, String> read() {
    try (InputStream in = Tables.class.getResourceAsStream("tables.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      Map<String, String> lines = new HashMap<>(512);
      text.lines().forEach(l -> lines.put(l.substring(0, l.indexOf(' ')), l));
      return Collections.unmodifiableMap(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** LatinOffset, the number of 16-bit ranges, then first, last and stride of all ranges. */
  static IntSlice ranges(String name) {
    String line = LINES.get(name);
    int at = line.indexOf(' ', name.length() + 1);
    int latin = Integer.parseInt(line, name.length() + 1, at, 10);
    int bar = line.indexOf('|');
    int[] flat = new int[64];
    int n = 2;
    for (int i = at + 1; i < line.length(); ) {
      int end = i;
      while (end < line.length() && line.charAt(end) != ',' && line.charAt(end) != '|') {
        end++;
      }
      if (end > i) {
        if (n + 3 > flat.length) {
          flat = Arrays.copyOf(flat, 2 * flat.length);
        }
        int dash = line.indexOf('-', i);
        int slash = line.indexOf('/', dash);
        boolean stride = slash >= 0 && slash < end;
        flat[n++] = Integer.parseInt(line, i, dash, 16);
        flat[n++] = Integer.parseInt(line, dash + 1, stride ? slash : end, 16);
        flat[n++] = stride ? Integer.parseInt(line, slash + 1, end, 16) : 1;
      }
      if (end == bar) {
        flat[1] = (n - 2) / 3;
      }
      i = end + 1;
    }
    flat[0] = latin;
    return new IntSlice(flat, 0, n, n);
  }

  /** First, last and the three deltas of each range. */
  static IntSlice caseRanges() {
    String[] parts = LINES.get("CaseRanges").split(" ");
    int[] flat = new int[5 * (parts.length - 1)];
    int n = 0;
    for (int i = 1; i < parts.length; i++) {
      String[] p = parts[i].split("[-:]", 3);
      flat[n++] = Integer.parseInt(p[0], 16);
      flat[n++] = Integer.parseInt(p[1], 16);
      for (String delta : p[2].split(",")) {
        flat[n++] = Integer.parseInt(delta);
      }
    }
    return IntSlice.of(flat);
  }
}
