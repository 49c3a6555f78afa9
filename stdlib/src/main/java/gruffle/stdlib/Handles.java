package gruffle.stdlib;

/** What comes of calls into the JDK by method handles, which are declared to throw anything. */
public final class Handles {
  private Handles() {}

  /** What is to be thrown for what such a call has thrown: the same, if it is unchecked. */
  public static RuntimeException fault(Throwable e) {
    if (e instanceof Error x) {
      throw x;
    }
    return e instanceof RuntimeException x ? x : new IllegalStateException(e);
  }
}
