package gruffle.constant;

/** The operators that constants know. */
public enum Op {
  ADD,
  SUB,
  MUL,
  /** Exact division: of integers it gives a fraction. */
  QUO,
  /** Integer division, cut toward zero. */
  INT_QUO,
  REM,
  AND,
  OR,
  XOR,
  AND_NOT,
  SHL,
  SHR,
  LAND,
  LOR,
  NOT,
  EQL,
  NEQ,
  LSS,
  LEQ,
  GTR,
  GEQ
}
