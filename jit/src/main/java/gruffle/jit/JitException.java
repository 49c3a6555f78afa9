package gruffle.jit;

/** A function that tier 1 does not compile, and why. */
public final class JitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public JitException(String message) {
    super(message);
  }
}
