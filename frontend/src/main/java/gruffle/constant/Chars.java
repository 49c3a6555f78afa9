package gruffle.constant;

/** Characters as Go's library classifies them. */
public final class Chars {
  private Chars() {}

  /** What Go prints as it is: all that leaves ink, and the ASCII space. */
  public static boolean isPrint(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
