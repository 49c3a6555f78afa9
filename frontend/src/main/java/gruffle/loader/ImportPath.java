package gruffle.loader;

import gruffle.constant.Chars;
import gruffle.constant.Literal;
import gruffle.constant.Value;
import java.util.Locale;
import java.util.Set;

/** What the go command asks of the text of an import path. */
public final class ImportPath {
  private static final String ILLEGAL = "!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD";
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private ImportPath() {}

  /** The path that a literal stands for; null if it is malformed. */
  static String unquote(String literal) {
    return Literal.ofString(literal) instanceof Value.Str s ? s.decoded() : null;
  }

  /** Whether all its characters may occur in an import path at all. */
  static boolean hasValidCharacters(String path) {
    return !path.isEmpty()
        && path.codePoints().allMatch(c -> c != ' ' && Chars.isPrint(c) && ILLEGAL.indexOf(c) < 0);
  }

  static boolean isRelative(String path) {
    return path.equals(".") || path.equals("..") || path.startsWith("./") || path.startsWith("../");
  }

  /** Whether its first element looks like a host: such packages come from modules, others from the library. */
  public static boolean isRemote(String path) {
    int slash = path.indexOf('/');
    return (slash < 0 ? path : path.substring(0, slash)).contains(".");
  }

  /** The prefix up to the element "internal", below which it may be imported; null if there is none. */
  static String internalParent(String path) {
    if (path.equals("internal") || path.startsWith("internal/")) {
      return path.lastIndexOf("/internal") < 0 ? "" : parentOfLast(path);
    }
    return path.endsWith("/internal") || path.contains("/internal/") ? parentOfLast(path) : null;
  }

  private static String parentOfLast(String path) {
    int i = (path + "/").lastIndexOf("/internal/");
    return path.substring(0, i);
  }

  /** What is wrong with a path that is to be looked up; null: nothing. */
  static String problem(String path) {
    if (path.startsWith("-")) {
      return "leading dash";
    }
    if (path.contains("//")) {
      return "double slash";
    }
    if (path.endsWith("/")) {
      return "trailing slash";
    }
    for (String element : path.split("/", -1)) {
      String problem = elementProblem(element);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private static String elementProblem(String element) {
    if (element.isEmpty()) {
      return "empty path element";
    }
    if (element.replace(".", "").isEmpty()) {
      return "invalid path element \"" + element + "\"";
    }
    if (element.endsWith(".")) {
      return "trailing dot in path element";
    }
    for (int i = 0; i < element.length(); ) {
      int c = element.codePointAt(i);
      boolean ok = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~+".indexOf(c) >= 0);
      if (!ok) {
        return "invalid char '" + Character.toString(c) + "'";
      }
      i += Character.charCount(c);
    }
    int dot = element.indexOf('.');
    String stem = dot < 0 ? element : element.substring(0, dot);
    String lower = stem.toLowerCase(Locale.ROOT);
    if (DEVICES.contains(lower) || isPort(lower)) {
      return "\"" + stem + "\" disallowed as path element component on Windows";
    }
    return endsInNumber(stem) ? "trailing tilde and digits in path element" : null;
  }

  // By hand: a start needs no regular expressions else.

  private static boolean isPort(String s) {
    return s.length() == 4
        && (s.startsWith("com") || s.startsWith("lpt"))
        && s.charAt(3) >= '1'
        && s.charAt(3) <= '9';
  }

  private static boolean endsInNumber(String s) {
    int i = s.length();
    while (i > 0 && s.charAt(i - 1) >= '0' && s.charAt(i - 1) <= '9') {
      i--;
    }
    return i > 0 && i < s.length() && s.charAt(i - 1) == '~';
  }
}
