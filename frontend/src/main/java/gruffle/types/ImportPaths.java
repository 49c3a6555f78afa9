package gruffle.types;

import gruffle.constant.Chars;
import gruffle.constant.Literal;
import gruffle.constant.Value;

/** Checks the text of import paths. */
final class ImportPaths {
  private static final String ILLEGAL = "!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD";

  private ImportPaths() {}

  /** The path, or an error text in "error". */
  record Result(String path, String error) {}

  static Result validated(String literal) {
    if (!(Literal.ofString(literal) instanceof Value.Str s)) {
      return new Result(null, "invalid syntax");
    }
    String path = s.decoded();
    if (path.isEmpty()) {
      return new Result(null, "empty string");
    }
    for (int i = 0; i < path.length(); ) {
      int ch = path.codePointAt(i);
      if (ch == ' ' || !Chars.isPrint(ch) || ILLEGAL.indexOf(ch) >= 0) {
        String shown = Chars.isPrint(ch) ? " '" + Character.toString(ch) + "'" : "";
        return new Result(null, "invalid character U+%04X".formatted(ch) + shown);
      }
      i += Character.charCount(ch);
    }
    return new Result(path, null);
  }
}
