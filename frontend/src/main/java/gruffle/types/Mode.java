package gruffle.types;

/** What an operand is, and so what may be done with it. */
public enum Mode {
  /** In error, and the error has been reported. */
  INVALID("invalid operand"),
  /** The "value" of a call without results. */
  NOVALUE("no value"),
  BUILTIN("built-in"),
  TYPEXPR("type"),
  CONSTANT("constant"),
  /** Addressable. */
  VARIABLE("variable"),
  /** m[k]: assignable though not addressable; allows comma-ok. */
  MAPINDEX("map index expression"),
  VALUE("value"),
  NILVALUE("nil"),
  /** Like VALUE, and allows comma-ok. */
  COMMAOK("comma, ok expression"),
  /** Like COMMAOK, for cgo only. */
  COMMAERR("comma, error expression"),
  CGOFUNC("cgo function");

  final String text;

  Mode(String text) {
    this.text = text;
  }
}
