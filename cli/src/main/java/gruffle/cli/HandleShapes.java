package gruffle.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * References to static methods with the parameters and results of those that the runtime has handles of: the JVM's code for a handle is shared by
 * all whose methods take and give as many ints, longs and objects, and the AOT cache keeps it for a reference that the training run has met, but not for a
 * handle that was looked up. Without it a start writes a class for each, two milliseconds, the first one seven.
 */
final class HandleShapes {
  /** Continuation.enterSpecial. */
  private interface Enter {
    void call(Object continuation, boolean again, boolean virtual);
  }

  /** MethodHandleImpl.profileBoolean. */
  private interface Profile {
    boolean call(boolean b, int[] counts);
  }

  /** Of netpoll.Transfer. */
  private interface Bytes {
    long call(Object f, Object g, byte[] b, int off, int len);
  }

  private HandleShapes() {}

  /** As many as there are. */
  static List<Object> all() {
    IntSupplier doYield = HandleShapes::number;
    Consumer<Object> action = HandleShapes::take;
    Function<Object, Object> body = HandleShapes::give;
    ToIntFunction<Object> yield = HandleShapes::number;
    ToLongFunction<Object> number = HandleShapes::count;
    Enter enter = HandleShapes::take;
    Profile profile = HandleShapes::take;
    Bytes bytes = HandleShapes::take;
    return List.of(doYield, action, body, yield, number, enter, profile, bytes);
  }

  private static int number() {
    return 0;
  }

  private static int number(Object a) {
    return a.hashCode();
  }

  private static long count(Object a) {
    return a.hashCode();
  }

  private static Object give(Object a) {
    return a;
  }

  private static void take(Object a) {
    Objects.requireNonNull(a);
  }

  private static void take(Object a, boolean b, boolean c) {
    Objects.requireNonNull(b & c ? a : "");
  }

  private static boolean take(boolean a, int[] b) {
    return a & b.length > 0;
  }

  private static long take(Object a, Object b, byte[] c, int d, int e) {
    return a.equals(b) ? c.length : d + e;
  }
}
