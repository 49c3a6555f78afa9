package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.Iface;

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
 * <p>{@code recover} counts only in the deferred function itself, which is told by a token: the panic notes
 * the code that it calls, and that code, if it contains a recover, takes the panic at its entry. Nobody else can, so no frame
 * has to be looked at. A wrapper hands the token on to what it wraps.
 */
public final class Panics {
  private Panics() {}

  // --- defer ---

  /** The defer statement; fn has neither parameters nor results. A nil fn panics when it is run. */
  public static void deferproc(G g, Activation act, FuncVal fn) {
    g.defers = new DeferRecord(g.defers, act, fn);
  }

  /**
   * Makes records of all deferred calls that open activations still have, each at its place among the others by how deep its activation
   * is. From then on these activations, and those below, defer by records.
   */
  private static void record(G g) {
    DeferRecord inner = null;
    DeferRecord next = g.defers;
    for (Activation a = g.act; a != null && !a.recorded; a = a.parent) {
      a.recorded = true;
      if (a instanceof OpenActivation open) {
        while (next != null && next.act.depth > a.depth) {
          inner = next;
          next = next.link;
        }
        for (int i = open.room() - 1; i >= 0; i--) {
          FuncVal fn = open.pending(i);
          if (fn != null) {
            var d = new DeferRecord(next, a, fn);
            if (inner == null) {
              g.defers = d;
            } else {
              inner.link = d;
            }
            inner = d;
          }
        }
      }
    }
  }

  /**
   * Runs what the function of act has deferred and not run yet, at its return. Returns normally also where one of the
   * calls panicked and another one recovered.
   */
  public static void deferreturn(G g, Activation act) {
    if (act instanceof OpenActivation) {
      record(g);
    }
    DeferRecord d;
    while ((d = take(g, act)) != null) {
      try {
        call(g, d, false);
      } catch (Throwable t) {
        handle(g, act, t);
      }
    }
  }

  /** Takes the goroutine's innermost deferred call off its list; null if there is none, or none of that activation. */
  private static DeferRecord take(G g, Activation act) {
    DeferRecord d;
    while ((d = g.defers) != null && (act == null || d.act == act)) {
      if (d instanceof RangeDefers r) {
        DeferRecord last = r.take();
        if (last != null) {
          return last;
        }
      }
      g.defers = d.link;
      if (!(d instanceof RangeDefers)) {
        return d;
      }
    }
    return null;
  }

  /** Runs a deferred call, which may recover the goroutine's innermost panic if that one makes the call. */
  private static void call(G g, DeferRecord d, boolean byPanic) {
    if (d.fn == null) {
      throw PanicErrors.nilDereference(g);
    }
    GoPanic p = g.panic;
    if (p != null) {
      p.calling = byPanic ? d.fn.code() : null;
    }
    d.fn.call0(g);
  }

  /**
   * At the entry of a compiled function with deferred calls, which keeps the activation for {@link #deferproc}, {@link #handle}
   * and {@link #deferreturn}, and at its return sets {@code g.act} to the activation's parent.
   */
  public static Activation enter(G g, Code code) {
    Activation act = new Activation(g.act, code).asCompiled();
    g.act = act;
    return act;
  }

  /** The same for a function whose activation keeps the deferred calls. */
  public static OpenActivation enterOpen(G g, Code code) {
    Activation parent = g.act;
    OpenActivation act = parent == null ? g.above : parent.above;
    if (act == null || act.recorded) {
      act = place(g, parent, new OpenActivation(parent, code));
    }
    act.code = code;
    act.token = null;
    g.act = act;
    return act;
  }

  /** Leaves it there for all calls to come. */
  private static <A extends OpenActivation> A place(G g, Activation parent, A act) {
    act.asCompiled();
    if (parent == null) {
      g.above = act;
    } else {
      parent.above = act;
    }
    return act;
  }

  /** The same for one that has a recover. */
  public static OpenActivation enterOpen(G g, Code code, GoPanic token) {
    OpenActivation act = enterOpen(g, code);
    act.token = token;
    return act;
  }

  /** The same for one with several defer statements. */
  public static WideActivation enterWide(G g, Code code) {
    Activation parent = g.act;
    OpenActivation last = parent == null ? g.above : parent.above;
    WideActivation act =
        last instanceof WideActivation wide && !wide.recorded
            ? wide
            : place(g, parent, new WideActivation(parent, code));
    act.code = code;
    act.token = null;
    g.act = act;
    return act;
  }

  /** The same for one with several, and a recover. */
  public static WideActivation enterWide(G g, Code code, GoPanic token) {
    WideActivation act = enterWide(g, code);
    act.token = token;
    return act;
  }

  /** The same for a function that has deferred calls and a recover: it has taken the token before. */
  public static Activation enter(G g, Code code, GoPanic token) {
    Activation act = enter(g, code);
    act.token = token;
    return act;
  }

  /**
   * What a function with deferred calls does with whatever its body threw. Returns normally if a panic was recovered by a
   * deferred call of this function, which then goes on with {@link #deferreturn} and returns; throws else.
   */
  public static void handle(G g, Activation act, Throwable t) {
    if (t instanceof StackOverflowError) {
      throw Overflow.overflow(t, g, act);
    }
    Throwable x = t;
    if (isFault(t)) {
      try {
        throw javaFault(g, t, act);
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
    Object a =
        arg != null || g.rt.debug.isSet("panicnil")
            ? arg
            : PanicErrors.make(g, "nil", "panic called with nil argument");
    return run(g, new GoPanic(g.panic, a, g.act, null, false));
  }

  /** A run-time error. Never returns. */
  static RuntimeException runtimePanic(G g, Object e, GoPanic.Origin origin) {
    GoPanic p = new GoPanic(g.panic, e, g.act, null, false);
    p.origin = origin;
    return run(g, p);
  }

  /** A nil dereference, found by the JVM (fault) or by an operation (null). */
  static RuntimeException nilPanic(G g, Throwable fault, Activation handler) {
    GoPanic p = new GoPanic(g.panic, PanicErrors.memory(g), g.act, fault, false);
    p.handler = handler;
    p.origin = GoPanic.Origin.MEMORY;
    p.signal = "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]";
    return run(g, p);
  }

  /** Faults of the JVM that are Go panics. */
  static boolean isFault(Throwable t) {
    return t instanceof NullPointerException || t instanceof ArithmeticException;
  }

  /** Turns a fault of the JVM, handled where that activation is the innermost, into Go's panic. Never returns normally. */
  private static RuntimeException javaFault(G g, Throwable t, Activation handler) {
    if (t instanceof NullPointerException) {
      if (!Faults.isNilDereference(t)) {
        throw Fatal.internal(g, t);
      }
      return nilPanic(g, t, handler);
    }
    if (t instanceof ArithmeticException) {
      if (!"/ by zero".equals(t.getMessage())) {
        throw Fatal.internal(g, t);
      }
      GoPanic p = new GoPanic(g.panic, PanicErrors.divideByZero(g), g.act, t, false);
      p.handler = handler;
      p.origin = GoPanic.Origin.DIVIDE;
      return run(g, p);
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
      record(g);
      DeferRecord d;
      while ((d = take(g, null)) != null) {
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
      call(g, d, !p.goexit);
    } catch (Throwable t) {
      if (!isFault(t)) {
        throw sneaky(t);
      }
      throw javaFault(g, t, p.base);
    }
    g.act = p.base;
  }

  /** Whether a panic is in progress on the goroutine. */
  public static boolean panicking(G g) {
    return g.panic != null;
  }

  // --- recover ---

  /**
   * At the entry of a function that contains recover, before it pushes an activation: the panic that calls it as a deferred
   * function, else null. The wrapper of {@code defer recover()} stands for the function that runs it.
   */
  public static GoPanic takeToken(G g, Code code) {
    if (code.isWrapper()) {
      return g.act == null ? null : g.act.token;
    }
    GoPanic p = g.panic;
    if (p == null || p.calling != code) {
      return null;
    }
    p.calling = null;
    return p;
  }

  /** In a wrapper, right before its call: what was meant for the wrapper is meant for the function that it wraps. */
  public static void passToken(G g, Code wrapper, Code target) {
    GoPanic p = g.panic;
    if (p != null && p.calling == wrapper) {
      p.calling = target;
    }
  }

  /** The same for a call of a function value. */
  public static void passToken(G g, Code wrapper, FuncVal target) {
    GoPanic p = g.panic;
    if (p != null && p.calling == wrapper && target != null) {
      p.calling = target.code();
    }
  }

  /** The same for a call of an interface's method. */
  public static void passToken(G g, Code wrapper, Object recv, String method, String pkgPath) {
    GoPanic p = g.panic;
    if (p != null && p.calling == wrapper && recv != null) {
      p.calling = Iface.typeOf(recv).method(method, pkgPath).code();
    }
  }

  /** The builtin recover, in a function that has taken that token: the panic's value, null where there is none. */
  public static Object gorecover(G g, GoPanic token) {
    if (token == null || token != g.panic || token.recovered) {
      return null;
    }
    token.recovered = true;
    return token.arg;
  }

  // --- Goexit and the root ---

  /** Runs all deferred calls. The caller (runtime.Goexit) then throws {@link GoexitUnwind} to the root. */
  public static void runDefersForGoexit(G g) {
    GoPanic p = new GoPanic(g.panic, null, g.act, null, true);
    g.panic = p;
    record(g);
    DeferRecord d;
    while ((d = take(g, null)) != null) {
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
      return javaFault(g, t, null);
    }
    if (t instanceof StackOverflowError) {
      return Overflow.uncaught(t, g);
    }
    if (t instanceof OutOfMemoryError) {
      return Fatal.fatal(g, "runtime: out of memory");
    }
    return Fatal.internal(g, t);
  }

  /** Throws what a method need not declare. */
  @SuppressWarnings("unchecked")
  public static <T extends Throwable> RuntimeException sneaky(Throwable t) throws T {
    throw (T) t;
  }
}
