package gruffle.runtime.signal;

import gruffle.runtime.panic.SignalReport;
import gruffle.runtime.sched.GoRuntime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What the process's first thread does while a program runs: it waits for the end, and looks for SIGQUIT now and then. It also sees to it that SIGTERM
 * ends a process that was started with it ignored.
 *
 * <p>What catches the signal is set up when the program has run for a while, or asks for the signal, or sends it.
 */
public final class Watchman implements Runnable {
  /** Set by the launcher when it has opened descriptor 3 for us. */
  private static final String RESERVED = "gruffle.quit";

  private static final long FIRST_MS = 200;
  private static final long LOOK_MS = 100;

  private QuitWatch quit;
  private boolean ready;

  private final GoRuntime rt;

  private Watchman(GoRuntime rt) {
    this.rt = rt;
  }

  private synchronized QuitWatch quit() {
    if (!ready) {
      ProcessSignals.terminable(rt);
      quit = QuitWatch.start();
      ready = true;
    }
    return quit;
  }

  /** The signal may come at once. */
  @Override
  public void run() {
    quit();
  }

  /** What a program that runs for a while goes through, for the training run of the AOT cache, which must not end by _exit. */
  public static void rehearse() {
    QuitWatch.rehearse();
  }

  /**
   * Waits for the end of the program.
   *
   * @param linked is told what calls functions of the C library, once that costs nothing any more
   */
  public static void await(GoRuntime rt, CountDownLatch done, Consumer<LibcCall> linked)
      throws InterruptedException {
    if (!Boolean.getBoolean(RESERVED)) {
      done.await();
      return;
    }
    var watchman = new Watchman(rt);
    rt.expectQuit = watchman; // no lambda: it would be written at each start
    if (done.await(FIRST_MS, TimeUnit.MILLISECONDS)) {
      return;
    }
    QuitWatch quit = watchman.quit();
    if (quit == null) {
      done.await();
      return;
    }
    linked.accept(quit.libc());
    while (!done.await(LOOK_MS, TimeUnit.MILLISECONDS)) {
      if (!quit.came()) {
        continue;
      }
      Runnable program = rt.onQuit;
      if (program == null) {
        SignalReport.end(rt, "SIGQUIT: quit");
      } else {
        program.run();
      }
      if (!quit.again()) {
        done.await();
        return;
      }
    }
  }
}
