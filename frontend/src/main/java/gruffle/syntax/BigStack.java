package gruffle.syntax;

import java.util.function.Supplier;

/** Runs recursive work that may go deep on a thread of its own with a big stack, and waits for it. */
public final class BigStack {
  // Address space only: pages are used as the recursion touches them.
  private static final long SIZE = 1L << 30;

  private BigStack() {}

  /** A thread with a big stack, not started yet. */
  public static Thread thread(String name, Runnable work) {
    return new Thread(null, work, name, SIZE);
  }

  public static <T> T call(Supplier<T> work) {
    return call(work, () -> {});
  }

  /** The same; the caller's thread does something else meanwhile. */
  public static <T> T call(Supplier<T> work, Runnable meanwhile) {
    var run = new Run<>(work);
    Thread thread = thread("frontend", run);
    thread.setDaemon(true);
    thread.start();
    meanwhile.run();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true; // the work has to end anyway; the caller sees the interrupt afterwards
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return run.result();
  }

  private static final class Run<T> implements Runnable {
    private final Supplier<T> work;
    private T value;
    private Throwable failure;

    Run(Supplier<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        value = work.get();
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }

    T result() {
      switch (failure) {
        case null -> {}
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new AssertionError(failure);
      }
      return value;
    }
  }
}
