package gruffle.syntax;

/** Is told each syntax error as it is found. */
@FunctionalInterface
public interface ErrorHandler {
  void error(SyntaxError error);
}
