package gruffle.loader;

import gruffle.constant.Chars;
import gruffle.constant.Literal;
import gruffle.constant.Value;
import java.util.Locale;
import java.util.Set;

/** What the go command asks of the text of an import path. */
final class ImportPath {
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
  static boolean isRemote(String path) {
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
    if (element.chars().allMatch(c -> c == '.')) {
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
    if (DEVICES.contains(lower) || lower.matches("(com|lpt)[1-9]")) {
      return "\"" + stem + "\" disallowed as path element component on Windows";
    }
    return stem.matches(".*~[0-9]+") ? "trailing tilde and digits in path element" : null;
  }
}
