package gruffle.runtime.panic;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.util.concurrent.locks.LockSupport;

/**
 * The end of a goroutine's stack.
 *
 * <p>Java's error strikes where no room is left to report it. So each Go function that makes calls has a handler which counts the frame in
 * {@link GoRuntime#unwound} and throws the error on, and only from {@link #ROOM} frames on calls {@link #overflow}. That sees whether there is
 * room by now, and if so prints the report: its top is in the error's own frames, its bottom is still on the stack, and how
 * many lie between is known. Rejected: to wait in the deepest frame while another thread reports, for Java gives only the top
 * of another thread's stack.
 */
public final class Overflow {
  /** Handlers below that many frames call nothing. */
  public static final int ROOM = 2048;

  /**
   * After so many more it is tried, until there is room. Each try that finds none is an error of its own, with 65,536 frames to note: with 256
   * they cost more than the report.
   */
  private static final int EACH = 8192;

  /** Calls that take more of the stack than a report does. */
  private static final int PROBE = 6000;

  private static final Class<?>[] NAMED = {
    StackOverflowError.class, Throwable.class, Overflow.class, G.class, GoRuntime.class
  };

  private Overflow() {}

  /**
   * Makes the classes that handlers name known to the loader of a class with such handlers. The first handler of a class has the JVM look
   * for them, and where the stack is full no loader can be asked.
   */
  public static void prepare(ClassLoader loader) {
    try {
      for (Class<?> c : NAMED) {
        Class.forName(c.getName(), true, loader);
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    probe(1, 1, 2, 3);
  }

  /**
   * What a handler does when {@code ++g.rt.unwound} has reached {@link #ROOM}: throws e, or ends the program. Its own call may find
   * the stack too full, too: the error that this gives serves as well.
   */
  public static RuntimeException overflow(Throwable e, G g) {
    GoRuntime rt = g.rt;
    if (rt.ended()) {
      throw KillUnwind.INSTANCE;
    }
    if (rt.unwound % EACH != 0 || !isRoom()) {
      throw Panics.sneaky(e);
    }
    throw report(e, g);
  }

  /** The same in a function of tier 0, and in one that has deferred calls, whose activation that is. */
  public static RuntimeException overflow(Throwable e, G g, Activation act) {
    GoRuntime rt = g.rt;
    if (rt.overflowTop == null) {
      rt.overflowTop = g.act;
    }
    g.act = act.parent;
    if (++rt.unwound < ROOM) {
      throw Panics.sneaky(e);
    }
    throw overflow(e, g);
  }

  /** The error has come to the goroutine's root. */
  public static RuntimeException uncaught(Throwable e, G g) {
    throw report(e, g);
  }

  private static RuntimeException report(Throwable e, G g) {
    GoRuntime rt = g.rt;
    if (!rt.overflowing(g)) {
      while (!rt.ended()) { // another goroutine's overflow ends the program
        LockSupport.parkNanos(10_000_000);
      }
      throw KillUnwind.INSTANCE;
    }
    throw Fatal.stackOverflow(g, e);
  }

  private static boolean isRoom() {
    try {
      return probe(PROBE, 1, 2, 3) != 0;
    } catch (StackOverflowError e) {
      return false;
    }
  }

  private static long probe(int n, long a, long b, long c) {
    return n == 0 ? a | 1 : probe(n - 1, b + n, c, a) | probe(0, c, a, b);
  }
}
