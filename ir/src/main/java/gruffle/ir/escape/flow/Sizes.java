package gruffle.ir.escape.flow;

/** What gc lets live on a stack, in bytes. */
final class Sizes {
  static final String TOO_LARGE = "too large for stack";
  static final long VARIABLE = 128 * 1024;
  static final long IMPLICIT = 64 * 1024;
  static final long CAPTURED_BY_VALUE = 128;

  private Sizes() {}
}
