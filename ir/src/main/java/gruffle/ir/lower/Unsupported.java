package gruffle.ir.lower;

/** Something of Go that the lowering does not do yet; becomes an error with a position. */
final class Unsupported extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unsupported(String what) {
    super(what);
  }
}
