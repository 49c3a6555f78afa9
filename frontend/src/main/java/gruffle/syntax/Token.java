package gruffle.syntax;

/** The lexical tokens of Go; operators of one precedence group share a token, as in gc. */
public enum Token {
  EOF("EOF"),
  NAME("name"),
  LITERAL("literal"),
  OPERATOR("op"),
  ASSIGN_OP("op="),
  INC_OP("opop"),
  ASSIGN("="),
  DEFINE(":="),
  ARROW("<-"),
  STAR("*"),
  LPAREN("("),
  LBRACK("["),
  LBRACE("{"),
  RPAREN(")"),
  RBRACK("]"),
  RBRACE("}"),
  COMMA(","),
  SEMI(";"),
  COLON(":"),
  DOT("."),
  DOT_DOT_DOT("..."),
  BREAK("break"),
  CASE("case"),
  CHAN("chan"),
  CONST("const"),
  CONTINUE("continue"),
  DEFAULT("default"),
  DEFER("defer"),
  ELSE("else"),
  FALLTHROUGH("fallthrough"),
  FOR("for"),
  FUNC("func"),
  GO("go"),
  GOTO("goto"),
  IF("if"),
  IMPORT("import"),
  INTERFACE("interface"),
  MAP("map"),
  PACKAGE("package"),
  RANGE("range"),
  RETURN("return"),
  SELECT("select"),
  STRUCT("struct"),
  SWITCH("switch"),
  TYPE("type"),
  VAR("var");

  private final String text;

  Token(String text) {
    this.text = text;
  }

  public boolean isKeyword() {
    return compareTo(BREAK) >= 0;
  }

  /** The token as error messages spell it. */
  @Override
  public String toString() {
    return text;
  }
}
