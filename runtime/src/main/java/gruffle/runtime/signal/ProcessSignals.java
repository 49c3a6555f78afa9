package gruffle.runtime.signal;

import gruffle.runtime.panic.SignalReport;
import gruffle.runtime.sched.GoRuntime;
import java.lang.reflect.Method;
import jdk.internal.misc.Signal;

/**
 * What signals do to a process that runs one program and no more, until package os/signal says otherwise.
 *
 * <p>As Go's runtime (its sigtable): HUP, INT and TERM end the process as the signal itself would, so that a parent sees it; ABRT, TRAP, STKFLT, SYS and QUIT print what
 * every goroutine is doing; the others that a program may want to hear of have no effect. HUP and INT stay ignored in a process that was started so. The JVM, left alone, would exit with a number above 128 for the first, and die of the last.
 *
 * <p>QUIT is {@link QuitWatch}'s: the JVM gives it to nobody.
 */
public final class ProcessSignals {
  private static final String[] DEADLY = {"HUP", "INT", "TERM"};
  private static final String[] FATAL = {"ABRT", "TRAP", "STKFLT", "SYS"};
  private static final String[] HARMLESS = {
    "USR1", "USR2", "ALRM", "VTALRM", "PROF", "IO", "PWR", "XCPU"
  };

  private ProcessSignals() {}

  public static void install(GoRuntime rt) {
    var deadly = new Deadly();
    for (String name : DEADLY) {
      if (handle(name, deadly) == Signal.Handler.SIG_IGN) {
        rt.ignored |= 1L << new Signal(name).getNumber();
      }
    }
    var harmless = new Harmless();
    for (String name : HARMLESS) {
      handle(name, harmless);
    }
    var report = new Report(rt);
    for (String name : FATAL) {
      handle(name, report);
    }
    rt.abort = new Abort();
  }

  /** Null if the JVM keeps it, or this system has no such signal: then it does what it always does. */
  private static Signal.Handler handle(String name, Signal.Handler handler) {
    try {
      return Signal.handle(new Signal(name), handler);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** TERM ends the process though it was started with it ignored; HUP and INT stay ignored then, as in Go. */
  static void terminable(GoRuntime rt) {
    var term = new Signal("TERM");
    if ((rt.ignored & 1L << term.getNumber()) != 0) {
      Unignored.handle(term, new Deadly());
    }
  }

  // Classes with names: lambdas would cost a start-up more than all signals.

  private static final class Harmless implements Signal.Handler {
    @Override
    public void handle(Signal s) {
      // nobody has asked for it
    }
  }

  private static final class Deadly implements Signal.Handler {
    @Override
    public void handle(Signal s) {
      die(s);
    }
  }

  private static final class Abort implements Runnable {
    @Override
    public void run() {
      die(new Signal("ABRT"));
    }
  }

  private static void die(Signal s) {
    Signal.handle(s, Signal.Handler.SIG_DFL);
    try {
      Method raise = Signal.class.getDeclaredMethod("raise0", int.class);
      raise.setAccessible(true);
      raise.invoke(null, s.getNumber());
    } catch (ReflectiveOperationException | RuntimeException e) {
      Runtime.getRuntime().halt(128 + s.getNumber());
    }
  }

  private record Report(GoRuntime rt) implements Signal.Handler {
    @Override
    public void handle(Signal s) {
      String text =
          switch (s.getName()) {
            case "TRAP" -> "trace trap";
            case "STKFLT" -> "stack fault";
            case "SYS" -> "bad system call";
            default -> "abort";
          };
      SignalReport.end(rt, "SIG" + s.getName() + ": " + text);
    }
  }
}
