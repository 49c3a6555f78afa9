package gruffle.link;

/**
 * Go symbols as names of Java classes and methods: each character that the JVM forbids in one is replaced by another that no
 * Go identifier and no import path has, so that a Java stack trace tells the symbol again.
 */
public final class Symbols {
  private static final String GO = "./[;<>";
  private static final String JAVA = "\u2024\u2215\u27e6\u204f\u2039\u203a";

  private Symbols() {}

  /** The symbol as an unqualified Java name. */
  public static String escape(String symbol) {
    return replace(symbol, GO, JAVA);
  }

  /** The symbol behind such a name. */
  public static String unescape(String name) {
    return replace(name, JAVA, GO);
  }

  private static String replace(String s, String from, String to) {
    StringBuilder b = null;
    for (int i = 0; i < s.length(); i++) {
      int at = from.indexOf(s.charAt(i));
      if (at >= 0) {
        if (b == null) {
          b = new StringBuilder(s);
        }
        b.setCharAt(i, to.charAt(at));
      }
    }
    return b == null ? s : b.toString();
  }
}
