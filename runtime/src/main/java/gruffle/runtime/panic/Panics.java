package gruffle.runtime.panic;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;

/**
 * Panic, defer, recover and Goexit.
 *
 * <p>Model, as in Go: a panic runs the deferred calls of its goroutine, innermost first, on top of the panicking stack.
 * When one of them recovers, {@link Unwind} throws the stack down to the function that had deferred it. When none does, the
 * report is printed, with the stack whole, and the program ends.
 *
 * <p>What may pass through a frame of this class while it runs a deferred call:
 *
 * <pre>
 *   Unwind         a panic inside the call was recovered further out: the panic of this frame is aborted (dropped from
 *                  g.panic); a Goexit of this frame is not, it goes on with the remaining deferred calls
 *   JVM fault      nil dereference and the like in a function without deferred calls: becomes a nested panic here
 *   GoexitUnwind   Goexit inside the call has run everything: passes
 *   KillUnwind     passes
 * </pre>
 *
 * <p>{@code recover} counts only in a function called by a frame of this class: its activation's parent, wrappers
 * skipped, is the panic's base.
 */
public final class Panics {
  private Panics() {}

  // --- defer ---

  /** The defer statement; fn has neither parameters nor results. A nil fn panics when it is run. */
  public static void deferproc(G g, Activation act, FuncVal fn) {
    g.defers = new DeferRecord(g.defers, act, fn);
  }

  /**
   * Runs what the function of act has deferred and not run yet, at its return. Returns normally also where one of the
   * calls panicked and another one recovered.
   */
  public static void deferreturn(G g, Activation act) {
    DeferRecord d;
    while ((d = g.defers) != null && d.act == act) {
      g.defers = d.link;
      try {
        call(g, d);
      } catch (Throwable t) {
        handle(g, act, t);
      }
    }
  }

  private static void call(G g, DeferRecord d) {
    if (d.fn == null) {
      throw PanicErrors.nilDereference(g);
    }
    d.fn.call0(g);
  }

  /**
   * What a function with deferred calls does with whatever its body threw. Returns normally if a panic was recovered by a
   * deferred call of this function, which then goes on with {@link #deferreturn} and returns; throws else.
   */
  public static void handle(G g, Activation act, Throwable t) {
    Throwable x = t;
    if (isFault(t)) {
      try {
        throw javaFault(g, t);
      } catch (Unwind u) {
        x = u;
      }
    }
    if (x instanceof Unwind u && u.target == act) {
      g.act = act;
      return;
    }
    throw sneaky(x);
  }

  // --- panic ---

  /** panic(arg), an interface value. Never returns. */
  public static RuntimeException gopanic(G g, Object arg) {
    Object a = arg != null ? arg : PanicErrors.make(g, "nil", "panic called with nil argument");
    return run(g, new GoPanic(g.panic, a, g.act, null, false));
  }

  /** A run-time error. Never returns. */
  static RuntimeException runtimePanic(G g, Object e, GoPanic.Origin origin) {
    GoPanic p = new GoPanic(g.panic, e, g.act, null, false);
    p.origin = origin;
    return run(g, p);
  }

  /** A nil dereference, found by the JVM (fault) or by an operation (null). */
  static RuntimeException nilPanic(G g, Throwable fault) {
    Object e =
        PanicErrors.make(
            g, "error", "runtime error: invalid memory address or nil pointer dereference");
    GoPanic p = new GoPanic(g.panic, e, g.act, fault, false);
    p.origin = GoPanic.Origin.MEMORY;
    p.signal = "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]";
    return run(g, p);
  }

  /** Faults of the JVM that are Go panics. */
  public static boolean isFault(Throwable t) {
    return t instanceof NullPointerException
        || t instanceof ArithmeticException
        || t instanceof StackOverflowError;
  }

  /** Turns a fault of the JVM into Go's panic. Never returns normally. */
  public static RuntimeException javaFault(G g, Throwable t) {
    if (t instanceof NullPointerException) {
      if (!Faults.isNilDereference(t)) {
        throw Fatal.internal(g, t);
      }
      return nilPanic(g, t);
    }
    if (t instanceof ArithmeticException) {
      if (!"/ by zero".equals(t.getMessage())) {
        throw Fatal.internal(g, t);
      }
      Object e = PanicErrors.make(g, "error", "runtime error: integer divide by zero");
      GoPanic p = new GoPanic(g.panic, e, g.act, t, false);
      p.origin = GoPanic.Origin.DIVIDE;
      return run(g, p);
    }
    if (t instanceof StackOverflowError) {
      throw Fatal.stackOverflow(g, t);
    }
    throw sneaky(t);
  }

  private static RuntimeException run(G g, GoPanic p) {
    g.panic = p;
    g.rt.runningPanicDefers.incrementAndGet();
    try {
      runDeferred(g, p);
      throw Fatal.panicked(g, p);
    } finally {
      g.rt.runningPanicDefers.decrementAndGet();
    }
  }

  private static void runDeferred(G g, GoPanic p) {
    try {
      DeferRecord d;
      while ((d = g.defers) != null) {
        g.defers = d.link;
        runOne(g, p, d);
        if (p.recovered) {
          g.panic = p.link;
          throw new Unwind(d.act);
        }
      }
    } catch (Unwind u) {
      if (g.panic == p) {
        g.panic = p.link;
      }
      throw u;
    }
  }

  private static void runOne(G g, GoPanic p, DeferRecord d) {
    try {
      call(g, d);
    } catch (Throwable t) {
      if (!isFault(t)) {
        throw sneaky(t);
      }
      throw javaFault(g, t);
    }
    g.act = p.base;
  }

  /**
   * The builtin recover, called by the function of act: the panic's value, or null where there is nothing to recover
   * for this function. The wrapper of {@code defer recover()} stands for the function that runs it.
   */
  public static Object gorecover(G g, Activation act) {
    GoPanic p = g.panic;
    if (p == null || p.goexit || p.recovered || act == null) {
      return null;
    }
    Activation self = act.code.isWrapper() ? act.parent : act;
    if (self == null) {
      return null;
    }
    Activation caller = self.parent;
    while (caller != p.base && caller != null && caller.code.isWrapper()) {
      caller = caller.parent;
    }
    if (caller != p.base) {
      return null;
    }
    p.recovered = true;
    return p.arg;
  }

  /** Whether a panic is in progress on the goroutine. */
  public static boolean panicking(G g) {
    return g.panic != null;
  }

  // --- Goexit and the root ---

  /** Runs all deferred calls. The caller (runtime.Goexit) then throws {@link GoexitUnwind} to the root. */
  public static void runDefersForGoexit(G g) {
    GoPanic p = new GoPanic(g.panic, null, g.act, null, true);
    g.panic = p;
    DeferRecord d;
    while ((d = g.defers) != null) {
      g.defers = d.link;
      try {
        runOne(g, p, d);
      } catch (Unwind u) {
        // A panic of the call was recovered further out; Goexit goes on from where it stands.
        g.act = p.base;
      }
      g.panic = p;
    }
    g.panic = null;
  }

  /**
   * What reached a goroutine's root: a fault outside any function with deferred calls, or an error of ours. Never returns
   * normally.
   */
  public static RuntimeException uncaught(G g, Throwable t) {
    if (isFault(t)) {
      return javaFault(g, t);
    }
    if (t instanceof OutOfMemoryError) {
      return Fatal.fatal(g, "runtime: out of memory");
    }
    return Fatal.internal(g, t);
  }

  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException sneaky(Throwable t) throws T {
    throw (T) t;
  }
}
