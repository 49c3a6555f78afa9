package gruffle.link;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.GoRuntime;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The compiler thread of one program: no M, a daemon, started when the first function is hot, stopped with the program.
 *
 * <p>The scheduler does not know of it: nothing of the program waits for it, so it has no say in whether there is a deadlock.
 */
final class CompileQueue {
  /** Compiling recurses over the nesting of expressions. */
  private static final long STACK = 256L << 20;

  private static final Runnable STOP = () -> {};

  /** Rehearsals after a compilation, and the time between them, ms: C2 has the code a tenth of a second later. */
  private static final int REHEARSALS = 40;

  private static final int PAUSE = 5;

  private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final GoRuntime rt;
  private Thread thread;
  private volatile boolean stopped;

  CompileQueue(GoRuntime rt) {
    this.rt = rt;
  }

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
      var rehearsal = new Rehearsal(rt);
      int left = 0;
      while (!stopped) {
        Runnable job = left > 0 ? queue.poll(PAUSE, TimeUnit.MILLISECONDS) : queue.take();
        if (job == null) {
          rehearsal.run();
          left--;
        } else {
          job.run();
          left = REHEARSALS;
        }
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
