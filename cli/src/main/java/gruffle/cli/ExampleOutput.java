package gruffle.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an example should print: the last comment of its body, if that begins with "Output:".
 *
 * @param text what follows the colon
 * @param unordered whether the lines may come in any order
 */
record ExampleOutput(String text, boolean unordered) {
  private static final Pattern PREFIX =
      Pattern.compile("^\\s*(unordered )?output:", Pattern.CASE_INSENSITIVE);

  /** Null if the body says nothing about its output; then the example is compiled only. */
  static ExampleOutput of(String body) {
    String comment = text(lastGroup(body));
    var m = PREFIX.matcher(comment);
    if (!m.find()) {
      return null;
    }
    String rest = comment.substring(m.end()).replaceFirst("^ +", "");
    return new ExampleOutput(rest.startsWith("\n") ? rest.substring(1) : rest, m.group(1) != null);
  }

  /** The comments behind the last token that have no blank line between them. */
  private static List<String> lastGroup(String src) {
    var group = new ArrayList<String>();
    int newlines = 0; // since the last comment
    boolean behind = false; // whether that stands behind something on its line
    boolean tokens = false; // whether there is something on this line
    int i = 0;
    while (i < src.length()) {
      char c = src.charAt(i);
      boolean isComment = c == '/' && (src.startsWith("//", i) || src.startsWith("/*", i));
      int end = isComment ? commentEnd(src, i) : tokenEnd(src, i);
      if (isComment) {
        if (newlines > (behind ? 0 : 1) || tokens) {
          group.clear();
        }
        group.add(src.substring(i, end));
        newlines = 0;
        behind = tokens;
      } else if (c == '\n') {
        newlines++;
        tokens = false;
      } else if (!Character.isWhitespace(c)) {
        newlines = 2; // ends a group
        tokens = true;
      }
      i = end;
    }
    return group;
  }

  private static int commentEnd(String src, int i) {
    boolean line = src.charAt(i + 1) == '/';
    int end = src.indexOf(line ? "\n" : "*/", i + 2);
    return end < 0 ? src.length() : line ? end : end + 2;
  }

  /** Literals may have in them what looks like a comment; of all else one character will do. */
  private static int tokenEnd(String src, int i) {
    char quote = src.charAt(i);
    if (quote != '"' && quote != '`' && quote != '\'') {
      return i + 1;
    }
    int end = i + 1;
    while (end < src.length() && src.charAt(end) != quote) {
      end += src.charAt(end) == '\\' && quote != '`' ? 2 : 1;
    }
    return Math.min(end + 1, src.length());
  }

  /** The text of comments, as go/ast has it. */
  private static String text(List<String> comments) {
    var lines = new ArrayList<String>();
    for (String c : comments) {
      String inner;
      if (c.startsWith("//")) {
        inner = c.substring(2);
        if (inner.startsWith(" ")) {
          inner = inner.substring(1);
        } else if (inner.matches("[a-z0-9]+:[a-z0-9](?s:.*)")) {
          continue; // a directive
        }
      } else {
        inner = c.substring(2, c.length() - 2);
      }
      for (String line : inner.split("\n", -1)) {
        lines.add(line.stripTrailing());
      }
    }
    var b = new StringBuilder();
    boolean blank = true; // leading ones go
    for (int i = 0; i < lines.size(); i++) {
      boolean empty = lines.get(i).isEmpty();
      if (!empty || !blank) {
        b.append(lines.get(i)).append('\n');
      }
      blank = empty;
    }
    String s = b.toString();
    return s.endsWith("\n\n") ? s.substring(0, s.length() - 1) : s;
  }

  /** The part of a file between two positions, columns being counted in bytes. */
  static String between(byte[] src, int line, int col, int endLine, int endCol) {
    int from = offset(src, line, col);
    int to = offset(src, endLine, endCol);
    return new String(src, from, to - from, StandardCharsets.UTF_8);
  }

  private static int offset(byte[] src, int line, int col) {
    int at = 0;
    for (int l = 1; l < line; l++) {
      while (src[at++] != '\n') {
        // on to the next line
      }
    }
    return at + col - 1;
  }
}
