package gruffle.link;

/** Tier 1 does not take a function; the message says why. */
public final class JitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JitException(String message) {
    super(message);
  }

  public JitException(String message, Throwable cause) {
    super(message, cause);
  }
}
