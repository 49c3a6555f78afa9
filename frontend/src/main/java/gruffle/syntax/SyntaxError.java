package gruffle.syntax;

/** An error that scanner, parser or branch check found. */
public record SyntaxError(Pos pos, String msg) {
  @Override
  public String toString() {
    return pos + ": " + msg;
  }
}
