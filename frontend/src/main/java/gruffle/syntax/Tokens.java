package gruffle.syntax;

/** Sets of tokens as bit masks: error recovery skips to one of them. */
final class Tokens {
  /** Keywords that start a statement: within a function, recovery stops at them too. */
  static final long STATEMENT_START =
      of(
          Token.BREAK,
          Token.CONST,
          Token.CONTINUE,
          Token.DEFER,
          Token.FALLTHROUGH,
          Token.FOR,
          Token.GO,
          Token.GOTO,
          Token.IF,
          Token.RETURN,
          Token.SELECT,
          Token.SWITCH,
          Token.TYPE,
          Token.VAR);

  private Tokens() {}

  static long of(Token... tokens) {
    long set = 0;
    for (Token t : tokens) {
      set |= 1L << t.ordinal();
    }
    return set;
  }

  static boolean contains(long set, Token t) {
    return (set >>> t.ordinal() & 1) != 0;
  }

  /** A token in the words of an error message. */
  static String describe(Token t) {
    return switch (t) {
      case COMMA -> "comma";
      case SEMI -> "semicolon or newline";
      default -> t.isKeyword() ? "keyword " + t : t.toString();
    };
  }
}
