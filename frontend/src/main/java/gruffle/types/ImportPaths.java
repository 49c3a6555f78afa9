package gruffle.types;

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
      if (ch <= ' ' || ch == 0x7f || !isGraphic(ch) || ILLEGAL.indexOf(ch) >= 0) {
        boolean printable = ch == ' ' || ch > ' ' && ch != 0x7f && isGraphic(ch);
        String shown = printable ? " '" + Character.toString(ch) + "'" : "";
        return new Result(null, "invalid character U+%04X".formatted(ch) + shown);
      }
      i += Character.charCount(ch);
    }
    return new Result(path, null);
  }

  private static boolean isGraphic(int ch) {
    return switch (Character.getType(ch)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
