package gruffle.runtime.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How often a condition holds, said to C2.
 *
 * <p>C2 leaves out a branch that has never been taken, and the first time that it is, all code with that branch in it is thrown away: a server's poller when its first
 * connection ends. A condition that is asked through here has both its branches compiled from the start. It must come as a boolean that no branch has made ({@code a == b} is
 * one): a field, a parameter, the result of a compare-and-set, a bit, or {@link #some}. Not {@code Class.isInstance} of what may be null: C2 takes it for never null there until it has been.
 *
 * <p>Not for what each switch of goroutines passes: until C2 has compiled a place, asking costs a dozen frames (docs/decisions/scheduler.md).
 *
 * <p>It is the JDK's own means, by which its guards carry the profile of the handle that they belong to; without that, the condition is as any other.
 */
public final class Odds {
  /** Of false, of true; so many that it makes no difference that the JDK counts on there until C2 has compiled a place. */
  private static final int[] MOSTLY = {1 << 20, 1 << 30};

  private static final boolean[] BITS = {false, true};

  private static final MethodHandle PROFILED = profiled();

  private Odds() {}

  private static MethodHandle profiled() {
    var type = MethodType.methodType(boolean.class, boolean.class, int[].class);
    try {
      var impl = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
      var lookup =
          (MethodHandles.Lookup)
              Mem.U.getReference(Mem.U.staticFieldBase(impl), Mem.U.staticFieldOffset(impl));
      return lookup.findStatic(
          Class.forName("java.lang.invoke.MethodHandleImpl"), "profileBoolean", type);
    } catch (ReflectiveOperationException e) {
      return MethodHandles.dropArguments(
          MethodHandles.identity(boolean.class), 1, int[].class); // another JDK
    }
  }

  /**
   * b, which is mostly true. In six bytes of bytecode ({@code MaxTrivialSize}): C2 inlines no more than that where a call is rare in its function, and then the condition would be as any
   * other there.
   */
  public static boolean mostly(boolean b) {
    return expected(b);
  }

  private static boolean expected(boolean b) {
    return counted(b, MOSTLY);
  }

  /** b, which has been false and true as often as is counted there (and is counted on until C2 has compiled the place). */
  public static boolean counted(boolean b, int[] counts) {
    try {
      return (boolean) PROFILED.invokeExact(b, counts);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** Counts of a condition that has been false and true once: neither is left out. */
  public static int[] counts() {
    return new int[] {1, 1};
  }

  /** The same of one that has only been false: what it would lead to is left out as long as it is. */
  public static int[] failures() {
    return new int[] {1, 0};
  }

  /** Whether there is an object, by a branch that has gone both ways as often as this has been asked. */
  public static boolean some(Object o) {
    return isNull(null) & !isNull(BITS) & !isNull(o);
  }

  private static boolean isNull(Object o) {
    return o == null;
  }

  /** The lowest bit, which is mostly 1. */
  public static boolean mostly(int bit) {
    return expected(bit);
  }

  private static boolean expected(int bit) {
    return expected(BITS[bit & 1]);
  }

  /** 1 if x is not 0, else 0: a bit that no branch has made. */
  public static int nonzero(int x) {
    return (x | -x) >>> 31;
  }
}
