package gruffle.runtime.sched;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/**
 * The call that C2 cannot inline, around Java library code that asks for the current thread.
 *
 * <p>C2 assumes that the current thread never changes within one compiled method, and keeps it in a register; a
 * goroutine changes threads at every park. Whatever runs behind a boundary gets a compiled method of its own, which
 * asks afresh. The handles are fields that are not final on purpose: a constant handle would be inlined. They, and those
 * of {@code netpoll.Transfer}, are the project's exception to "no static mutable state", and nobody writes them. The handle of doYield is constant, since that asks for no thread.
 *
 * <p>Nothing may park inside: no gopark, no poll, no channel operation.
 */
public final class Boundary {
  /** Code behind the boundary. */
  public interface Body<T, X extends Exception> {
    T run() throws X;
  }

  /** Code behind the boundary, without a result. */
  public interface Action<X extends Exception> {
    void run() throws X;
  }

  /** Code behind the boundary, with a number as its result. */
  public interface LongBody<X extends Exception> {
    long run() throws X;
  }

  private static MethodHandle enterBody; // lint: StaticState because a final one is inlined
  private static MethodHandle enterAction; // lint: StaticState because a final one is inlined
  private static MethodHandle enterLong; // lint: StaticState because a final one is inlined
  private static MethodHandle yield; // lint: StaticState because a final one is inlined

  /** Inlined: it asks for no thread, and the two frames of a call by handle would be put away and fetched at each park. */
  private static final MethodHandle DO_YIELD = Goroutine.Entry.DO_YIELD;

  static {
    try {
      MethodHandles.Lookup l = MethodHandles.lookup();
      enterBody =
          l.findStatic(Boundary.class, "body", MethodType.methodType(Object.class, Body.class));
      enterAction =
          l.findStatic(Boundary.class, "action", MethodType.methodType(void.class, Action.class));
      enterLong =
          l.findStatic(Boundary.class, "number", MethodType.methodType(long.class, LongBody.class));
      yield =
          l.findStatic(
              Continuation.class,
              "yield",
              MethodType.methodType(boolean.class, ContinuationScope.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Boundary() {}

  private static <T, X extends Exception> T body(Body<T, X> b) throws X {
    return b.run();
  }

  private static <X extends Exception> void action(Action<X> a) throws X {
    a.run();
  }

  private static <X extends Exception> long number(LongBody<X> b) throws X {
    return b.run();
  }

  @SuppressWarnings("unchecked")
  public static <T, X extends Exception> T call(Body<T, X> b) throws X {
    try {
      return (T) (Object) enterBody.invokeExact(b);
    } catch (Throwable t) {
      throw Boundary.<X>sneak(t);
    }
  }

  public static <X extends Exception> void run(Action<X> a) throws X {
    try {
      enterAction.invokeExact(a);
    } catch (Throwable t) {
      throw Boundary.<X>sneak(t);
    }
  }

  public static <X extends Exception> long callLong(LongBody<X> b) throws X {
    try {
      return (long) enterLong.invokeExact(b);
    } catch (Throwable t) {
      throw Boundary.<X>sneak(t);
    }
  }

  /** Leaves the goroutine's stack; Continuation.yield itself looks for the current thread. False: pinned. */
  static boolean yield() {
    try {
      return Goroutine.Entry.KNOWN
          ? (int) DO_YIELD.invokeExact() == 0
          : (boolean) yield.invokeExact(Goroutine.SCOPE);
    } catch (Throwable t) {
      throw Boundary.<RuntimeException>sneak(t);
    }
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> X sneak(Throwable t) throws X {
    throw (X) t;
  }
}
