package gruffle.runtime.sched;

import gruffle.runtime.signal.ProcessSignals;
import gruffle.runtime.signal.QuitWatch;
import gruffle.runtime.signal.Watchman;
import java.io.IOException;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends the process with the program.
 *
 * <p>HotSpot's halt waits up to 300 ms for threads in native code, and for a compilation that is under way, in steps of 10 ms; libc's _exit does not,
 * but the first call through the foreign linker costs some 20 ms. So _exit it is where the linker has been used already, which {@link Watchman}
 * does when a program has run for a while. Before that who reads standard input is woken up, and _exit serves where a goroutine stays in a blocking system call.
 */
final class ProcessExit implements Config.ExitHandler {
  private static final long PATIENCE = 5_000_000;
  private static final long STEP = 100_000;

  /** Where these are set, somebody wants something of the JVM, which it may do at its own end only: write a recording. */
  private static final List<String> JVM_OPTIONS = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");

  /** libc's _exit, once it costs little to have it. */
  private volatile MethodHandle quick;

  @Override
  public void exit(GoRuntime rt, int code) {
    if (quick != null) {
      leave(quick, code);
    } else if (rt.inNative() && !wakeReader(rt)) {
      leave(libcExit(), code);
    }
    Runtime.getRuntime().halt(code);
  }

  @Override
  public void starting(GoRuntime rt) {
    ProcessSignals.install(rt);
  }

  @Override
  public void await(GoRuntime rt, CountDownLatch done) throws InterruptedException {
    Watchman.await(
        rt,
        done,
        () -> {
          if (JVM_OPTIONS.stream().allMatch(o -> System.getenv(o) == null)) {
            quick = libcExit();
          }
        });
  }

  @Override
  public boolean alone() {
    return true;
  }

  /** False if goroutines are in system calls still. */
  private static boolean wakeReader(GoRuntime rt) {
    try {
      rt.config.stdin().close();
    } catch (IOException e) {
      // then it will not be long in that call
    }
    long end = System.nanoTime() + PATIENCE;
    while (rt.inNative() && System.nanoTime() < end) {
      LockSupport.parkNanos(STEP);
    }
    return !rt.inNative();
  }

  /** Null where there is no foreign linker, or no libc: then halt does it, a little later. */
  @SuppressWarnings("restricted")
  private static MethodHandle libcExit() {
    try {
      Linker linker = Linker.nativeLinker();
      var symbol = linker.defaultLookup().find("_exit");
      // As dup, which Watchman has called: a function of another shape would cost as much as the
      // first.
      return symbol.isEmpty() ? null : linker.downcallHandle(symbol.get(), QuitWatch.ints(1));
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static void leave(MethodHandle exit, int code) {
    if (exit == null) {
      return;
    }
    try {
      int never = (int) exit.invokeExact(code);
      throw new IllegalStateException("_exit returned " + never);
    } catch (Throwable t) {
      // halt does it
    }
  }
}
