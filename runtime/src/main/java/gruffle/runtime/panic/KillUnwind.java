package gruffle.runtime.panic;

/** Unwinds a goroutine of a program that has been stopped; runs nothing on the way. Stackless. */
public final class KillUnwind extends RuntimeException {
  public static final KillUnwind INSTANCE = new KillUnwind();

  private KillUnwind() {
    super(null, null, false, false);
  }
}
