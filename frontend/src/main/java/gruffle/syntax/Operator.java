package gruffle.syntax;

/** Go's operators; {@link #precedence} is 0 for those that are only unary. */
public enum Operator {
  /** The ":" of ":=" in an assignment. */
  DEF(":", 0),
  NOT("!", 0),
  RECV("<-", 0),
  TILDE("~", 0),
  OR_OR("||", 1),
  AND_AND("&&", 2),
  EQL("==", 3),
  NEQ("!=", 3),
  LSS("<", 3),
  LEQ("<=", 3),
  GTR(">", 3),
  GEQ(">=", 3),
  ADD("+", 4),
  SUB("-", 4),
  OR("|", 4),
  XOR("^", 4),
  MUL("*", 5),
  DIV("/", 5),
  REM("%", 5),
  AND("&", 5),
  AND_NOT("&^", 5),
  SHL("<<", 5),
  SHR(">>", 5);

  public static final int PREC_OR_OR = 1;
  public static final int PREC_AND_AND = 2;
  public static final int PREC_CMP = 3;
  public static final int PREC_ADD = 4;
  public static final int PREC_MUL = 5;

  private final String text;
  public final int precedence;

  Operator(String text, int precedence) {
    this.text = text;
    this.precedence = precedence;
  }

  public boolean isComparison() {
    return precedence == PREC_CMP;
  }

  public boolean isShift() {
    return this == SHL || this == SHR;
  }

  @Override
  public String toString() {
    return text;
  }
}
