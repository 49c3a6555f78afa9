package gruffle.runtime.panic;

/** Unwinds to the function whose deferred call recovered a panic. Stackless. */
public final class Unwind extends RuntimeException {
  /** The function to unwind to. */
  public final transient Activation target;

  Unwind(Activation target) {
    super(null, null, false, false);
    this.target = target;
  }
}
