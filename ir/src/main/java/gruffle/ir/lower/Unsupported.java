package gruffle.ir.lower;

/** Something of Go that the lowering does not do; becomes an error at the statement in hand. */
class Unsupported extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unsupported(String what) {
    super(what);
  }
}
