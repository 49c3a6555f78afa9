package gruffle.runtime.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How often a condition holds, said to C2.
 *
 * <p>C2 leaves out a branch that has never been taken, and the first time that it is, all code with that branch in it is thrown away, and a busy scheduler runs on in slow code until
 * C2 has made it anew: a server at the end of its first connection, a pipeline when its first channel is closed. A condition that is asked through here has both its branches compiled from the start. It
 * must come as a boolean that no branch has made ({@code a == b} is one): a field, the result of a compare-and-set, or a bit.
 *
 * <p>It is the JDK's own means, by which its guards carry the profile of the handle that they belong to; without that, the condition is as any other.
 */
public final class Odds {
  private static final int[] SELDOM = {
    1000, 1
  }; // lint: StaticState because the JDK counts there until C2 has compiled a place
  private static final int[] MOSTLY = {
    1, 1000
  }; // lint: StaticState because the JDK counts there until C2 has compiled a place
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

  private static boolean ask(boolean b, int[] counts) {
    try {
      return (boolean) PROFILED.invokeExact(b, counts);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  public static boolean seldom(boolean b) {
    return ask(b, SELDOM);
  }

  /** Of the lowest bit. */
  public static boolean seldom(int bit) {
    return ask(BITS[bit & 1], SELDOM);
  }

  public static boolean mostly(boolean b) {
    return ask(b, MOSTLY);
  }

  /** Of the lowest bit. */
  public static boolean mostly(int bit) {
    return ask(BITS[bit & 1], MOSTLY);
  }

  /** 1 if x is not 0, else 0: a bit that no branch has made. */
  public static int nonzero(int x) {
    return (x | -x) >>> 31;
  }
}
