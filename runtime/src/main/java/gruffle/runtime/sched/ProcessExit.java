package gruffle.runtime.sched;

import gruffle.runtime.signal.ProcessSignals;
import gruffle.runtime.signal.Watchman;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends the process with the program. HotSpot's halt waits up to 300 ms for threads in native code, so who reads standard input is woken up
 * first; where a goroutine stays in a blocking system call, libc's _exit is faster, though its first call through the foreign linker costs
 * some 50 ms.
 */
final class ProcessExit implements Config.ExitHandler {
  private static final long PATIENCE = 5_000_000;
  private static final long STEP = 100_000;

  @Override
  public void exit(GoRuntime rt, int code) {
    if (rt.inSyscall() && !wakeReader(rt)) {
      leaveByLibc(code);
    }
    Runtime.getRuntime().halt(code);
  }

  @Override
  public void starting(GoRuntime rt) {
    ProcessSignals.install(rt);
  }

  @Override
  public void await(GoRuntime rt, CountDownLatch done) throws InterruptedException {
    Watchman.await(rt, done);
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
    while (rt.inSyscall() && System.nanoTime() < end) {
      LockSupport.parkNanos(STEP);
    }
    return !rt.inSyscall();
  }

  @SuppressWarnings("restricted")
  private static void leaveByLibc(int code) {
    try {
      Linker linker = Linker.nativeLinker();
      var symbol = linker.defaultLookup().find("_exit");
      if (symbol.isPresent()) {
        linker
            .downcallHandle(symbol.get(), FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT))
            .invokeExact(code);
      }
    } catch (Throwable t) {
      // No foreign linker, or no libc: halt does it, a little later.
    }
  }
}
