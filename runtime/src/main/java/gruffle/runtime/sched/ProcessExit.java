package gruffle.runtime.sched;

import gruffle.runtime.signal.LibcCall;
import gruffle.runtime.signal.ProcessSignals;
import gruffle.runtime.signal.Watchman;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Ends the process with the program.
 *
 * <p>HotSpot's halt waits up to 300 ms for threads in native code, and for a compilation that is under way, in steps of 10 ms; libc's _exit does not,
 * but costs some 5 ms to get at. So _exit it is where functions of libc have been called already, which {@link Watchman} does when a program has run for a while. Before that who reads standard input is woken up, and _exit serves where a goroutine stays in a blocking system call.
 */
final class ProcessExit implements Config.ExitHandler, Consumer<LibcCall> {
  private static final long PATIENCE = 5_000_000;
  private static final long STEP = 100_000;

  /** Where these are set, somebody wants something of the JVM, which it may do at its own end only: write a recording. */
  private static final List<String> JVM_OPTIONS = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");

  /** For libc's _exit, once it costs nothing to have it. */
  private volatile LibcCall quick;

  @Override
  public void exit(GoRuntime rt, int code) {
    if (quick != null) {
      leave(quick, code);
    } else if (rt.inNative() && !wakeReader(rt)) {
      leave(LibcCall.open(), code);
    }
    Runtime.getRuntime().halt(code);
  }

  @Override
  public void starting(GoRuntime rt) {
    ProcessSignals.install(rt);
  }

  @Override
  public void await(GoRuntime rt, CountDownLatch done) throws InterruptedException {
    Watchman.await(rt, done, this);
  }

  /** Functions of the C library cost nothing from now on. */
  @Override
  public void accept(LibcCall libc) {
    if (System.getenv(JVM_OPTIONS.getFirst()) == null
        && System.getenv(JVM_OPTIONS.getLast()) == null) {
      quick = libc;
    }
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

  /** Where there is no such function, halt does it, a little later. */
  private static void leave(LibcCall libc, int code) {
    if (libc != null && libc.address("_exit") != 0) {
      libc.call("_exit", code, 0);
    }
  }
}
