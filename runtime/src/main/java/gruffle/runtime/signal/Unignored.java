package gruffle.runtime.signal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.internal.misc.Signal;

/**
 * Handlers for HUP, INT and TERM where the process was started with the signal ignored: the JVM leaves such a one ignored whatever handler it is given,
 * until the C library has been told that it is not. Go takes TERM in any case, the others where the program asks for them.
 */
public final class Unignored {
  private Unignored() {}

  /** Gives the signal a handler; returns what it had before, {@link Signal.Handler#SIG_IGN} for one that was ignored. */
  public static Signal.Handler handle(Signal signal, Signal.Handler handler) {
    Signal.Handler old = Signal.handle(signal, handler);
    if (old == Signal.Handler.SIG_IGN && handler != old && byDefault(signal.getNumber())) {
      Signal.handle(signal, handler);
    }
    return old;
  }

  /** Behind a Boundary: the first call through the foreign linker costs some 20 ms. */
  @SuppressWarnings("restricted")
  private static boolean byDefault(int signal) {
    try {
      Linker linker = Linker.nativeLinker();
      var type =
          FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
      MemorySegment function = linker.defaultLookup().find("signal").orElseThrow();
      return (long) linker.downcallHandle(function, type).invokeExact(signal, MemorySegment.NULL)
          != -1;
    } catch (Throwable e) {
      return false; // no foreign linker here
    }
  }
}
