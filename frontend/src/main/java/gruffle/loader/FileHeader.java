package gruffle.loader;

import gruffle.syntax.BuildConstraint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the comments before a file's package clause say about when it belongs to the build.
 *
 * @param constraint the first {@code //go:build} line; null if there is none
 * @param plusBuild what follows {@code +build} in each line of the older form, which count where a blank line comes after them
 */
record FileHeader(String constraint, List<String> plusBuild) {

  static FileHeader of(byte[] src) {
    var counted = new ArrayList<String>();
    var open = new ArrayList<String>();
    boolean leading = true; // only line comments and blank lines so far
    boolean inComment = false;
    for (int at = 0, next; at < src.length; at = next) {
      next = nextLine(src, at);
      String line = new String(src, at, next - at, StandardCharsets.UTF_8).strip();
      if (!inComment && BuildConstraint.isConstraint(line)) {
        return new FileHeader(line, List.of());
      }
      if (leading && line.isEmpty()) {
        counted.addAll(open);
        open.clear();
      } else if (leading && line.startsWith("//")) {
        String text = line.substring(2).strip();
        if (text.equals("+build") || text.startsWith("+build ") || text.startsWith("+build\t")) {
          open.add(text.substring(6).strip());
        }
      } else {
        leading = false;
      }
      while (!line.isEmpty()) {
        if (inComment) {
          int end = line.indexOf("*/");
          if (end < 0) {
            break;
          }
          inComment = false;
          line = line.substring(end + 2).strip();
        } else if (line.startsWith("//")) {
          break;
        } else if (line.startsWith("/*")) {
          inComment = true;
          line = line.substring(2);
        } else {
          return new FileHeader(null, counted);
        }
      }
    }
    return new FileHeader(null, counted);
  }

  private static int nextLine(byte[] src, int at) {
    int i = at;
    while (i < src.length && src[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, src.length);
  }
}
