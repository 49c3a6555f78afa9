package gruffle.syntax;

import java.util.function.Predicate;

/** The expression of a {@code //go:build} line. */
public abstract sealed class BuildConstraint {
  /** A line that does not parse. */
  public static final class InvalidException extends Exception {
    InvalidException(String message) {
      super(message);
    }
  }

  private static final class Tag extends BuildConstraint {
    private final String name;

    Tag(String name) {
      this.name = name;
    }

    @Override
    public boolean eval(Predicate<String> tags) {
      return tags.test(name);
    }

    @Override
    int minVersion(boolean positive) {
      if (!positive || !name.startsWith("go1")) {
        return -1;
      }
      if (name.equals("go1")) {
        return 0;
      }
      return name.matches("go1\\.[0-9]{1,9}") ? Integer.parseInt(name.substring(4)) : -1;
    }
  }

  private static final class Not extends BuildConstraint {
    private final BuildConstraint x;

    Not(BuildConstraint x) {
      this.x = x;
    }

    @Override
    public boolean eval(Predicate<String> tags) {
      return !x.eval(tags);
    }

    @Override
    int minVersion(boolean positive) {
      return x.minVersion(!positive);
    }
  }

  private static final class Binary extends BuildConstraint {
    private final boolean and;
    private final BuildConstraint x;
    private final BuildConstraint y;

    Binary(boolean and, BuildConstraint x, BuildConstraint y) {
      this.and = and;
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean eval(Predicate<String> tags) {
      // Both sides always, so that a predicate can collect the tags.
      boolean left = x.eval(tags);
      boolean right = y.eval(tags);
      return and ? left && right : left || right;
    }

    @Override
    int minVersion(boolean positive) {
      int left = x.minVersion(positive);
      int right = y.minVersion(positive);
      return and == positive ? Math.max(left, right) : Math.min(left, right);
    }
  }

  /** Whether the constraint holds, given which tags do. */
  public abstract boolean eval(Predicate<String> tags);

  // N where the constraint implies at least go1.N; -1: nothing.
  abstract int minVersion(boolean positive);

  /** The lowest Go version for which the constraint can hold, such as go1.22; empty if any. */
  public final String goVersion() {
    int n = minVersion(true);
    return n < 0 ? "" : n == 0 ? "go1" : "go1." + n;
  }

  /** The Go version of a directive's text; null if it does not parse. */
  static String goVersion(String directive) {
    try {
      return parse("//" + directive).goVersion();
    } catch (InvalidException e) {
      return null;
    }
  }

  /** Whether a line is a build constraint, well-formed or not. */
  public static boolean isConstraint(String line) {
    String rest = line.startsWith("//go:build") ? line.substring("//go:build".length()) : null;
    return rest != null && (rest.isBlank() || rest.charAt(0) == ' ' || rest.charAt(0) == '\t');
  }

  /** Parses a line that starts with {@code //go:build}. */
  public static BuildConstraint parse(String line) throws InvalidException {
    if (!isConstraint(line)) {
      throw new InvalidException("not a build constraint");
    }
    var p = new ConstraintParser(line.substring("//go:build".length()));
    return p.parse();
  }

  private static final class ConstraintParser {
    private static final int MAX_DEPTH = 1000;

    private final String text;
    private int i;
    private String tok; // "" at the end
    private boolean isTag;
    private int depth;

    ConstraintParser(String text) {
      this.text = text.trim();
    }

    BuildConstraint parse() throws InvalidException {
      next();
      BuildConstraint x = or();
      if (!tok.isEmpty()) {
        throw new InvalidException("unexpected token " + tok);
      }
      return x;
    }

    private BuildConstraint or() throws InvalidException {
      BuildConstraint x = and();
      while (tok.equals("||")) {
        next();
        x = new Binary(false, x, and());
      }
      return x;
    }

    private BuildConstraint and() throws InvalidException {
      BuildConstraint x = not();
      while (tok.equals("&&")) {
        next();
        x = new Binary(true, x, not());
      }
      return x;
    }

    private BuildConstraint not() throws InvalidException {
      if (!tok.equals("!")) {
        return atom();
      }
      next();
      if (tok.equals("!")) {
        throw new InvalidException("double negation not allowed");
      }
      return new Not(atom());
    }

    private BuildConstraint atom() throws InvalidException {
      if (tok.equals("(")) {
        if (++depth > MAX_DEPTH) {
          throw new InvalidException("build expression too large");
        }
        next();
        BuildConstraint x = or();
        if (!tok.equals(")")) {
          throw new InvalidException("missing close paren");
        }
        next();
        depth--;
        return x;
      }
      if (!isTag) {
        throw new InvalidException(
            !tok.isEmpty()
                ? "unexpected token " + tok
                : depth > 0 ? "missing close paren" : "unexpected end of expression");
      }
      String name = tok;
      next();
      return new Tag(name);
    }

    private void next() throws InvalidException {
      while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
        i++;
      }
      isTag = false;
      if (i == text.length()) {
        tok = "";
        return;
      }
      int start = i;
      char c = text.charAt(i);
      if (c == '(' || c == ')' || c == '!') {
        i++;
      } else if (c == '&' || c == '|') {
        i++;
        if (i == text.length() || text.charAt(i) != c) {
          throw new InvalidException("invalid syntax at " + c);
        }
        i++;
      } else {
        while (i < text.length() && isTagChar(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
        if (i == start) {
          throw new InvalidException(
              "invalid syntax at " + Character.toString(text.codePointAt(i)));
        }
        isTag = true;
      }
      tok = text.substring(start, i);
    }

    private static boolean isTagChar(int c) {
      return Character.isLetter(c) || Character.isDigit(c) || c == '_' || c == '.';
    }
  }
}
