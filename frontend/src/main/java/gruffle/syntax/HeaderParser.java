package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses the header of a file strictly, and words its errors as the go command does. */
final class HeaderParser {
  private final Scanner s;
  private final byte[] src;
  private final List<Header.Import> imports = new ArrayList<>();
  private PosBase base;
  private SyntaxError first; // the one at the lowest position

  HeaderParser(PosBase file, byte[] src) {
    this.base = file;
    this.src = src;
    this.s =
        new Scanner(
            src,
            new Scanner.Listener() {
              @Override
              public void error(int line, int col, String msg) {
                scanError(line, col, msg);
              }

              @Override
              public void directive(int line, int col, String comment) {
                if (comment.startsWith("//line ") && col == 1) {
                  var pos = new Pos(file, line + 1, 1);
                  var result = LineDirective.read(comment.substring(7).strip(), pos, base);
                  if (result.base() != null) {
                    base = result.base();
                  }
                }
              }
            });
  }

  // The same findings in other words, and some at the start of the token.
  private void scanError(int line, int col, String msg) {
    if (msg.equals("string not terminated") || msg.equals("newline in string")) {
      boolean raw = s.ch < 0 && isRaw();
      error(s.line, s.col, (raw ? "raw " : "") + "string literal not terminated");
    } else if (msg.equals("newline in rune literal")) {
      error(s.line, s.col, "rune literal not terminated");
    } else if (msg.equals("unknown escape")) {
      error(line, col, "unknown escape sequence");
    } else if (msg.startsWith("invalid character U+")) {
      error(line, col, "illegal " + msg.substring("invalid ".length()));
    } else if (msg.equals("invalid NUL character")) {
      error(line, col, "illegal character NUL");
    } else if (msg.equals("invalid UTF-8 encoding")) {
      error(line, col, "illegal UTF-8 encoding" + (startsAsUtf16() ? " (got UTF-16)" : ""));
    } else if (msg.startsWith("invalid BOM")) {
      error(line, col, "illegal byte order mark");
    } else {
      error(line, col, msg);
    }
  }

  private boolean startsAsUtf16() {
    return src.length >= 2 && (src[0] & src[1] & 0xFE) == 0xFE && src[0] != src[1];
  }

  private boolean isRaw() {
    return s.segment().startsWith("`");
  }

  private void error(int line, int col, String msg) {
    if (first == null
        || line < first.pos().line()
        || line == first.pos().line() && col < first.pos().col()) {
      first = new SyntaxError(new Pos(base, line, col), msg);
    }
  }

  private void errorHere(String msg) {
    if (s.tok == Token.EOF && src.length > 0 && src[src.length - 1] == '\n') {
      // The end of the file counts as part of its last line.
      int lineStart = src.length - 1;
      while (lineStart > 0 && src[lineStart - 1] != '\n') {
        lineStart--;
      }
      error(s.line - 1, src.length - lineStart + 1, msg);
      return;
    }
    error(s.line, s.col, msg);
  }

  Header parse() {
    s.next();
    String name = null;
    if (first == null) {
      expect(Token.PACKAGE, "package");
      name = s.tok == Token.NAME ? s.lit : "_";
      expect(Token.NAME, "IDENT");
      semicolon();
    }
    while (first == null && s.tok == Token.IMPORT) {
      s.next();
      if (s.tok == Token.LPAREN) {
        s.next();
        while (first == null && s.tok != Token.RPAREN && s.tok != Token.EOF) {
          spec();
        }
        expect(Token.RPAREN, ")");
        semicolon();
      } else {
        spec();
      }
    }
    return first != null
        ? new Header(null, List.of(), first, false)
        : new Header(name, List.copyOf(imports), null, false);
  }

  private void spec() {
    Pos pos = new Pos(base, s.line, s.col);
    if (s.tok == Token.NAME || s.tok == Token.DOT) {
      s.next();
    }
    if (s.tok == Token.LITERAL && s.kind == LitKind.STRING) {
      imports.add(new Header.Import(pos, s.lit));
      s.next();
    } else if (s.tok == Token.LITERAL || s.tok == Token.NAME) {
      errorHere("import path must be a string");
      s.next();
    } else {
      errorHere("missing import path");
    }
    semicolon();
  }

  private void expect(Token t, String text) {
    if (s.tok == t) {
      s.next();
    } else {
      errorHere("expected '" + text + "', found " + found());
    }
  }

  private void semicolon() {
    if (s.tok == Token.SEMI) {
      s.next();
    } else if (s.tok != Token.RPAREN && s.tok != Token.RBRACE) {
      errorHere("expected ';', found " + found());
    }
  }

  private String found() {
    return switch (s.tok) {
      case NAME, LITERAL -> s.lit;
      case SEMI -> s.lit.equals("semicolon") ? "';'" : "newline";
      case OPERATOR -> "'" + s.op + "'";
      case ASSIGN_OP -> "'" + s.op + "='";
      case INC_OP -> "'" + s.op + s.op + "'";
      default -> "'" + s.tok + "'";
    };
  }
}
