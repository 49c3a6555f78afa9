package gruffle.link;

import gruffle.runtime.sched.Boundary;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The compiler thread of one program: no M, a daemon, started when the first function is hot, stopped with the program.
 *
 * <p>The scheduler does not know of it: nothing of the program waits for it, so it has no say in whether there is a deadlock.
 */
final class CompileQueue {
  /** Compiling recurses over the nesting of expressions. */
  private static final long STACK = 256L << 20;

  private static final Runnable STOP = () -> {};

  private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private Thread thread;
  private volatile boolean stopped;

  /** Has that done in the background, unless the program has ended. */
  void add(Runnable job) {
    Boundary.run(() -> start(job));
  }

  private synchronized void start(Runnable job) {
    if (stopped) {
      return;
    }
    if (thread == null) {
      thread = new Thread(null, this::run, "gruffle-jit", STACK);
      thread.setDaemon(true);
      thread.start();
    }
    queue.add(job);
  }

  private void run() {
    try {
      while (!stopped) {
        queue.take().run();
      }
    } catch (InterruptedException e) {
      stopped = true; // nobody interrupts it but who wants its end
    }
  }

  /** The thread ends after what it compiles now. */
  synchronized void stop() {
    stopped = true;
    queue.clear();
    queue.add(STOP);
  }
}
