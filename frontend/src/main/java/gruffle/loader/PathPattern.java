package gruffle.loader;

/** Patterns for one element of a path, as Go's path.Match has them. */
final class PathPattern {
  private final String pattern;
  private int at;

  private PathPattern(String pattern) {
    this.pattern = pattern;
  }

  /** Whether the pattern of a whole path is well-formed. */
  static boolean isValid(String pattern) {
    for (int i = 0; i < pattern.length(); ) {
      i =
          pattern.charAt(i) == '['
              ? classEnd(pattern, i)
              : pattern.charAt(i) == '\\' ? i + 2 : i + 1;
      if (i < 0 || i > pattern.length()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the pattern is more than a name. */
  static boolean hasMeta(String pattern) {
    return pattern.chars().anyMatch(c -> "*?[\\".indexOf(c) >= 0);
  }

  /** Where the character class that starts there ends, -1 if it is malformed. */
  private static int classEnd(String p, int from) {
    int i = from + 1;
    if (i < p.length() && p.charAt(i) == '^') {
      i++;
    }
    for (int ranges = 0; ; ranges++) {
      if (i < p.length() && p.charAt(i) == ']' && ranges > 0) {
        return i + 1;
      }
      i = classChar(p, i);
      if (i >= 0 && i < p.length() && p.charAt(i) == '-') {
        i = classChar(p, i + 1);
      }
      if (i < 0) {
        return -1;
      }
    }
  }

  /** What follows a character of a class; -1 if there is none. */
  private static int classChar(String p, int from) {
    int i = from;
    if (i >= p.length() || p.charAt(i) == '-' || p.charAt(i) == ']') {
      return -1;
    }
    if (p.charAt(i) == '\\') {
      i++;
    }
    if (i >= p.length()) {
      return -1;
    }
    i += Character.charCount(p.codePointAt(i));
    return i < p.length() ? i : -1;
  }

  /** Whether a well-formed pattern matches all of a name. */
  static boolean matches(String pattern, String name) {
    if (pattern.isEmpty()) {
      return name.isEmpty();
    }
    if (pattern.charAt(0) == '*') {
      String rest = pattern.substring(1);
      for (int i = 0; i <= name.length(); i++) {
        if (matches(rest, name.substring(i))) {
          return true;
        }
      }
      return false;
    }
    if (name.isEmpty()) {
      return false;
    }
    var p = new PathPattern(pattern);
    int c = name.codePointAt(0);
    return p.one(c) && matches(pattern.substring(p.at), name.substring(Character.charCount(c)));
  }

  /** Whether the first part of the pattern matches a character; moves behind it. */
  private boolean one(int c) {
    return switch (pattern.charAt(at)) {
      case '?' -> {
        at++;
        yield true;
      }
      case '[' -> inClass(c);
      default -> next() == c;
    };
  }

  private int next() {
    if (pattern.charAt(at) == '\\') {
      at++;
    }
    int c = pattern.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  private boolean inClass(int c) {
    at++;
    boolean negated = pattern.charAt(at) == '^';
    if (negated) {
      at++;
    }
    boolean found = false;
    while (pattern.charAt(at) != ']') {
      int low = next();
      int high = low;
      if (pattern.charAt(at) == '-') {
        at++;
        high = next();
      }
      found |= low <= c && c <= high;
    }
    at++;
    return found != negated;
  }
}
