package gruffle.ir;

/** A bug of the compiler itself, found by one of its own checks; never a fault of the program. */
public final class IrException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IrException(String message) {
    super(message);
  }
}
