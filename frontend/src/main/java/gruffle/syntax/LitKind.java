package gruffle.syntax;

/** The kinds of literals. */
public enum LitKind {
  INT,
  FLOAT,
  IMAG,
  RUNE,
  STRING
}
