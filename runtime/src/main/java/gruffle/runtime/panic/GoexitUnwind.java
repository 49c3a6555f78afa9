package gruffle.runtime.panic;

/** Unwinds a goroutine to its root after Goexit has run all deferred calls. Stackless. */
public final class GoexitUnwind extends RuntimeException {
  public static final GoexitUnwind INSTANCE = new GoexitUnwind();

  private GoexitUnwind() {
    super(null, null, false, false);
  }
}
