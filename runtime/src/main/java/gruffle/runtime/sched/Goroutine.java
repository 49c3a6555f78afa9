package gruffle.runtime.sched;

import gruffle.runtime.value.Mem;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/**
 * A goroutine's stack: a JDK continuation that runs one goroutine after another on the same G.
 *
 * <p>{@link Continuation#run} and yield keep books for whoever nests continuations, has scoped values, or runs one on two threads. Here none
 * nests, no scoped value lives across a park, and a G's status says who runs it; so M enters and leaves by the JVM's own two
 * calls, in 76 ns for both instead of 95. What is left of the books is the thread's field that says which continuation
 * it runs. On a JDK without these calls, run and yield do it ({@link Entry#KNOWN}).
 */
final class Goroutine extends Continuation {
  static final ContinuationScope SCOPE = new ContinuationScope("goroutine");

  /** More stacks than those that begin before the JVM has compiled {@link Root#run}. */
  static final int EARLY = 16;

  /**
   * Its outermost frame is one of the JVM's interpreter, as long as there is this stack, and to put away such a frame takes microseconds instead
   * of nanoseconds: it serves one goroutine only.
   */
  final boolean early;

  /** It has run before: its frames are put away. */
  private boolean begun;

  Goroutine(G g) {
    super(SCOPE, new Root(g));
    this.early = g.rt.sched.stacks++ < EARLY;
  }

  /** Runs it on this thread, an M's, until it yields. */
  void resume(Thread me) {
    if (!Entry.KNOWN) {
      run();
      return;
    }
    boolean again = begun;
    begun = true;
    Mem.U.putReference(me, Entry.CONTINUATION, this);
    try {
      Entry.ENTER.invokeExact((Continuation) this, again, false);
    } catch (Throwable t) {
      throw Entry.sneaky(t);
    } finally {
      Mem.U.putReference(me, Entry.CONTINUATION, null);
    }
  }

  /** Yield reports a pinned continuation by its result. */
  @Override
  protected void onPinned(Pinned reason) {}

  /** The outermost frame; after goexit it stays suspended here until the G is used again. */
  private record Root(G g) implements Runnable {
    @Override
    public void run() {
      while (true) {
        Proc.runStartFn(g);
        Mcall.mcall(g, M.GOEXIT);
      }
    }
  }

  /** The way into a continuation, as JDK 25 has it. */
  static final class Entry {
    /** Continuation.enterSpecial(continuation, whether it has run before, false). */
    private static final MethodHandle ENTER;

    /** Thread.cont. */
    private static final long CONTINUATION;

    /** Continuation.doYield, which gives 0, or why it cannot. */
    static final MethodHandle DO_YIELD;

    static final boolean KNOWN;

    static {
      MethodHandle enter = null;
      MethodHandle doYield = null;
      long continuation = 0;
      try {
        var l = MethodHandles.lookup();
        var in = MethodHandles.privateLookupIn(Continuation.class, l);
        doYield = in.findStatic(Continuation.class, "doYield", MethodType.methodType(int.class));
        enter =
            in.findStatic(
                Continuation.class,
                "enterSpecial",
                MethodType.methodType(
                    void.class, Continuation.class, boolean.class, boolean.class));
        continuation = Mem.offset(Thread.class, "cont");
      } catch (ReflectiveOperationException | InternalError e) {
        enter = null; // another JDK, or one that is not open to us
      }
      ENTER = enter;
      DO_YIELD = doYield;
      CONTINUATION = continuation;
      KNOWN = enter != null;
    }

    private Entry() {}

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X sneaky(Throwable t) throws X {
      throw (X) t;
    }
  }
}
