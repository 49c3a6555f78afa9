package gruffle.stdlib.os.signal;

import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.signal.Unignored;
import java.lang.reflect.Field;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import jdk.internal.misc.Signal;

/**
 * The signals of one program, over the JVM's: handlers run on threads of the JVM and put numbers into a set, from which one goroutine takes
 * them. As in Go, a signal that comes again before it is taken counts once.
 *
 * <p>Signals that the JVM needs itself (SEGV, BUS, FPE, ILL) cannot be had.
 */
final class Signals {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(1, "HUP"),
          Map.entry(2, "INT"),
          Map.entry(5, "TRAP"),
          Map.entry(6, "ABRT"),
          Map.entry(10, "USR1"),
          Map.entry(12, "USR2"),
          Map.entry(13, "PIPE"),
          Map.entry(14, "ALRM"),
          Map.entry(15, "TERM"),
          Map.entry(16, "STKFLT"),
          Map.entry(17, "CHLD"),
          Map.entry(18, "CONT"),
          Map.entry(20, "TSTP"),
          Map.entry(21, "TTIN"),
          Map.entry(22, "TTOU"),
          Map.entry(23, "URG"),
          Map.entry(24, "XCPU"),
          Map.entry(25, "XFSZ"),
          Map.entry(26, "VTALRM"),
          Map.entry(27, "PROF"),
          Map.entry(28, "WINCH"),
          Map.entry(29, "IO"),
          Map.entry(30, "PWR"),
          Map.entry(31, "SYS"));

  private static final int RTMIN = 34;

  private static final int RTMAX = 64;

  /** The JVM's own, by the launcher's setting of _JAVA_SR_SIGNUM. */
  private static final int SUSPEND = 62;

  /** Comes from {@link gruffle.runtime.signal.QuitWatch}: the JVM does not give it away. */
  private static final int SIGQUIT = 3;

  private static final int SIGTERM = 15;

  /** How often a waiting goroutine looks whether its program has ended. */
  private static final long LOOK_MS = 200;

  private final GoRuntime rt;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition came = lock.newCondition();
  private final BitSet pending = new BitSet();
  private final Signal.Handler[] before = new Signal.Handler[65];

  Signals(GoRuntime rt) {
    this.rt = rt;
  }

  private void handle(int n, Signal.Handler handler) {
    if (n == SIGQUIT) {
      rt.expectQuit();
      rt.onQuit = handler == null ? null : () -> handler.handle(null);
      return;
    }
    if (n == SIGTERM && (rt.ignored >> n & 1) != 0) {
      rt.expectQuit(); // it has Go's own handler then, which it will get back
    }
    Signal signal = signal(n);
    if (signal == null) {
      return;
    }
    try {
      Signal.Handler old = Unignored.handle(signal, handler);
      if (before[n] == null) {
        before[n] = old;
      }
    } catch (IllegalArgumentException e) {
      // the JVM keeps it
    }
  }

  /** Null for one that there is no name for and that is no real-time signal; the JDK knows none of those by name. */
  private static Signal signal(int n) {
    String name = NAMES.get(n);
    if (name != null) {
      return new Signal(name);
    }
    if (n < RTMIN || n > RTMAX || n == SUSPEND) {
      return null;
    }
    try {
      Signal s = new Signal("USR1");
      Field number = Signal.class.getDeclaredField("number");
      Field text = Signal.class.getDeclaredField("name");
      number.setAccessible(true);
      text.setAccessible(true);
      number.setInt(s, n);
      text.set(s, "SIG" + n);
      return s;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the process was started with the signal ignored, and Go leaves it so: of HUP and INT alone. */
  boolean ignored(int n) {
    return n != SIGTERM && (rt.ignored >> n & 1) != 0;
  }

  void enable(int n) {
    handle(n, s -> add(n));
  }

  void disable(int n) {
    if (before[n] != null || n == SIGQUIT) {
      handle(n, before[n]);
    }
  }

  /** The JVM would not give HUP, INT and TERM back once the system ignores them. */
  void ignore(int n) {
    boolean ours = n == SIGQUIT || n == 1 || n == 2 || n == SIGTERM;
    Signal.Handler none = ours ? s -> {} : Signal.Handler.SIG_IGN;
    handle(n, none);
    before[n] = none; // as in Go, what ends a later Notify does not end this
  }

  private void add(int n) {
    lock.lock();
    try {
      pending.set(n);
      came.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a signal. */
  int next() {
    lock.lock();
    try {
      while (pending.isEmpty() && !rt.ended()) {
        came.await(LOOK_MS, TimeUnit.MILLISECONDS);
      }
      int n = Math.max(pending.nextSetBit(0), 0);
      pending.clear(n);
      return n;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
  }
}
