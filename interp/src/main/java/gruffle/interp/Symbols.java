package gruffle.interp;

/** Reads Go symbols. */
public final class Symbols {
  private Symbols() {}

  /** The import path in front of a symbol: all up to the first dot after the last slash of the path part. */
  public static String packageOf(String symbol) {
    int end = symbol.indexOf('(');
    int bracket = symbol.indexOf('[');
    if (end < 0 || bracket >= 0 && bracket < end) {
      end = bracket;
    }
    int slash = symbol.lastIndexOf('/', end < 0 ? symbol.length() : end);
    int dot = symbol.indexOf('.', slash + 1);
    return dot < 0 ? symbol : symbol.substring(0, dot);
  }
}
