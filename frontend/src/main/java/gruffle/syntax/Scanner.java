package gruffle.syntax;

import java.util.HashMap;
import java.util.Map;

/** Splits a file into tokens; {@link #next} moves to the next one, which the fields then describe. */
final class Scanner extends Source {
  private static final Map<String, Token> KEYWORDS = keywords();

  /** What the scanner finds besides tokens. */
  interface Listener {
    void error(int line, int col, String msg);

    /** A comment that starts like a line or go: directive; the text is the whole comment. */
    void directive(int line, int col, String comment);
  }

  private final Listener listener;
  private final Literals literals = new Literals(this);
  private boolean nlsemi; // whether a newline or the end of the file now means a semicolon

  // Where the last token that is no semicolon ended.
  int endLine;
  int endCol;

  // The current token.
  int line;
  int col;
  boolean blank; // nothing but white space stands before it on its line
  Token tok;
  String lit; // of a name or literal its text, of a semicolon "semicolon", "newline" or "EOF"
  boolean bad; // of a literal: malformed
  LitKind kind; // of a literal
  Operator op; // of OPERATOR, STAR, ASSIGN_OP, INC_OP
  int prec; // binary precedence of OPERATOR and STAR

  Scanner(byte[] src, Listener listener) {
    super(src);
    this.listener = listener;
    nextch();
  }

  private static Map<String, Token> keywords() {
    Map<String, Token> map = new HashMap<>();
    for (Token t : Token.values()) {
      if (t.isKeyword()) {
        map.put(t.toString(), t);
      }
    }
    return Map.copyOf(map);
  }

  @Override
  void errorAt(int line, int col, String msg) {
    listener.error(line, col, msg);
  }

  /** Reports an error some bytes after the start of the current token. */
  void errorInToken(int offset, String msg) {
    listener.error(line, col + offset, msg);
  }

  /** Makes the rest of the file invisible: the current token is then the end. */
  void stop() {
    skipToEnd();
    nlsemi = false;
    tok = Token.EOF;
  }

  void next() {
    boolean semi = nlsemi;
    nlsemi = false;
    if (tok != Token.SEMI) {
      endLine = chLine();
      endCol = chCol();
    }
    while (!scan(semi)) {
      // comments and characters that cannot start a token
    }
  }

  private boolean scan(boolean semi) {
    int startLine = chLine();
    boolean atLineStart = chCol() == 1;
    while (ch == ' ' || ch == '\t' || ch == '\r' || ch == '\n' && !semi) {
      nextch();
    }
    line = chLine();
    col = chCol();
    blank = line > startLine || atLineStart;
    startSegment();
    if (Runes.isAsciiLetter(ch) || ch >= 0x80 && atIdentChar(true)) {
      nextch();
      ident();
      return true;
    }
    switch (ch) {
      case -1 -> {
        if (semi) {
          semicolon("EOF");
        } else {
          tok = Token.EOF;
        }
      }
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> literals.number(false);
      case '"' -> literals.interpreted();
      case '`' -> literals.raw();
      case '\'' -> literals.rune();
      case '/' -> {
        return slash(semi);
      }
      default -> {
        if (!punctuation() && !operator()) {
          errorHere("invalid character " + Runes.unicode(ch));
          nextch();
          return false;
        }
      }
    }
    return true;
  }

  private void semicolon(String text) {
    lit = text;
    tok = Token.SEMI;
  }

  void literal(LitKind kind, boolean ok) {
    nlsemi = true;
    tok = Token.LITERAL;
    lit = segment();
    bad = !ok;
    this.kind = kind;
  }

  private void ident() {
    while (Runes.isAsciiLetter(ch) || Runes.isDecimal(ch)) {
      nextch();
    }
    if (ch >= 0x80) {
      while (atIdentChar(false)) {
        nextch();
      }
    }
    String text = segment();
    Token keyword = KEYWORDS.get(text);
    if (keyword != null) {
      tok = keyword;
      nlsemi =
          keyword == Token.BREAK
              || keyword == Token.CONTINUE
              || keyword == Token.FALLTHROUGH
              || keyword == Token.RETURN;
      return;
    }
    nlsemi = true;
    lit = text;
    tok = Token.NAME;
  }

  // Any non-ASCII character counts as part of an identifier, so that it is reported once.
  private boolean atIdentChar(boolean first) {
    if (ch < 0x80) {
      return Runes.isAsciiLetter(ch) || Runes.isDecimal(ch);
    }
    if (Character.isDigit(ch)) {
      if (first) {
        errorHere("identifier cannot begin with digit " + Runes.unicode(ch));
      }
    } else if (!Character.isLetter(ch)) {
      errorHere("invalid character " + Runes.unicode(ch) + " in identifier");
    }
    return true;
  }

  private boolean punctuation() {
    switch (ch) {
      case '\n' -> semicolon("newline");
      case ';' -> semicolon("semicolon");
      case '(' -> tok = Token.LPAREN;
      case '[' -> tok = Token.LBRACK;
      case '{' -> tok = Token.LBRACE;
      case ',' -> tok = Token.COMMA;
      case ')' -> closing(Token.RPAREN);
      case ']' -> closing(Token.RBRACK);
      case '}' -> closing(Token.RBRACE);
      case ':' -> {
        nextch();
        tok = Token.COLON;
        if (ch != '=') {
          return true;
        }
        tok = Token.DEFINE;
      }
      case '.' -> {
        nextch();
        dot();
        return true;
      }
      default -> {
        return false;
      }
    }
    nextch();
    return true;
  }

  private void closing(Token t) {
    nlsemi = true;
    tok = t;
  }

  private void dot() {
    if (Runes.isDecimal(ch)) {
      literals.number(true);
      return;
    }
    tok = Token.DOT;
    if (ch == '.' && peek() == '.') {
      nextch();
      nextch();
      tok = Token.DOT_DOT_DOT;
    } else if (ch == '.' && peek() == '\n') {
      miscountLine(); // gc loses count here, and errors have to be where it says
      // where it says
    }
  }

  private boolean operator() {
    int first = ch;
    switch (first) {
      case '+', '-' -> {
        nextch();
        if (ch == first) {
          nextch();
          op(first == '+' ? Operator.ADD : Operator.SUB);
          nlsemi = true;
          tok = Token.INC_OP;
        } else {
          assignable(first == '+' ? Operator.ADD : Operator.SUB);
        }
      }
      case '*' -> {
        nextch();
        assignable(Operator.MUL);
        if (tok == Token.OPERATOR) {
          tok = Token.STAR;
        }
      }
      case '%' -> {
        nextch();
        assignable(Operator.REM);
      }
      case '^' -> {
        nextch();
        assignable(Operator.XOR);
      }
      case '&' -> {
        nextch();
        if (ch == '&') {
          plain(Operator.AND_AND);
        } else if (ch == '^') {
          nextch();
          assignable(Operator.AND_NOT);
        } else {
          assignable(Operator.AND);
        }
      }
      case '|' -> {
        nextch();
        if (ch == '|') {
          plain(Operator.OR_OR);
        } else {
          assignable(Operator.OR);
        }
      }
      case '<' -> {
        nextch();
        if (ch == '=') {
          plain(Operator.LEQ);
        } else if (ch == '<') {
          nextch();
          assignable(Operator.SHL);
        } else if (ch == '-') {
          nextch();
          tok = Token.ARROW;
        } else {
          op(Operator.LSS);
        }
      }
      case '>' -> {
        nextch();
        if (ch == '=') {
          plain(Operator.GEQ);
        } else if (ch == '>') {
          nextch();
          assignable(Operator.SHR);
        } else {
          op(Operator.GTR);
        }
      }
      case '=' -> {
        nextch();
        if (ch == '=') {
          plain(Operator.EQL);
        } else {
          tok = Token.ASSIGN;
        }
      }
      case '!' -> {
        nextch();
        if (ch == '=') {
          plain(Operator.NEQ);
        } else {
          op(Operator.NOT);
        }
      }
      case '~' -> plain(Operator.TILDE);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void op(Operator operator) {
    op = operator;
    prec = operator.precedence;
    tok = Token.OPERATOR;
  }

  // The current character is the operator's last.
  private void plain(Operator operator) {
    nextch();
    op(operator);
  }

  // The operator has been read; an equals sign makes it an assignment.
  private void assignable(Operator operator) {
    op(operator);
    if (ch == '=') {
      nextch();
      tok = Token.ASSIGN_OP;
    }
  }

  private boolean slash(boolean semi) {
    nextch();
    if (ch == '/') {
      nextch();
      lineComment();
      return false;
    }
    if (ch == '*') {
      nextch();
      fullComment();
      if (chLine() > line && semi) {
        semicolon("newline");
        return true;
      }
      return false;
    }
    assignable(Operator.DIV);
    return true;
  }

  private void lineComment() {
    boolean directive = ch == 'g' ? accept("go:") : ch == 'l' && accept("line ");
    while (ch >= 0 && ch != '\n') {
      nextch();
    }
    if (directive) {
      listener.directive(line, col, segment());
    }
  }

  private void fullComment() {
    boolean directive = ch == 'l' && accept("line ");
    if (skipComment() && directive) {
      listener.directive(line, col, segment());
    }
  }

  private boolean accept(String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      if (ch != prefix.charAt(i)) {
        return false;
      }
      nextch();
    }
    return true;
  }

  private boolean skipComment() {
    while (ch >= 0) {
      while (ch == '*') {
        nextch();
        if (ch == '/') {
          nextch();
          return true;
        }
      }
      nextch();
    }
    errorInToken(0, "comment not terminated");
    return false;
  }
}
