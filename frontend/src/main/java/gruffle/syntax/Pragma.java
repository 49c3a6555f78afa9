package gruffle.syntax;

/** One {@code //go:} directive; the text is without the slashes. */
public record Pragma(Pos pos, String text) {
  /** The directive's name, for instance {@code go:embed}. */
  public String verb() {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
      end++;
    }
    return text.substring(0, end);
  }

  /** What follows the name, trimmed. */
  public String arguments() {
    return text.substring(verb().length()).trim();
  }

  /** Whether it has to stand before a declaration that it is for. */
  public boolean isBound() {
    return Directives.isBound(verb());
  }
}
