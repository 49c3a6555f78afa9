package gruffle.runtime.signal;

import jdk.internal.misc.Signal;

/**
 * Handlers for HUP, INT and TERM where the process was started with the signal ignored: the JVM leaves such a one ignored whatever handler it is given,
 * until the C library has been told that it is not. Go takes TERM in any case, the others where the program asks for them.
 */
public final class Unignored {
  private static final long SIG_DFL = 0;

  private Unignored() {}

  /** Gives the signal a handler; returns what it had before, {@link Signal.Handler#SIG_IGN} for one that was ignored. */
  public static Signal.Handler handle(Signal signal, Signal.Handler handler) {
    Signal.Handler old = Signal.handle(signal, handler);
    if (old == Signal.Handler.SIG_IGN && handler != old && byDefault(signal.getNumber())) {
      Signal.handle(signal, handler);
    }
    return old;
  }

  private static boolean byDefault(int signal) {
    LibcCall libc = LibcCall.open();
    return libc != null && libc.call("signal", signal, SIG_DFL) != -1;
  }
}
