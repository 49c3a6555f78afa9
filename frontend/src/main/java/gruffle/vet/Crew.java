package gruffle.vet;

import gruffle.syntax.BigStack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Threads, one for each processor, that do jobs, which may add others; the least first. */
final class Crew<T extends Comparable<T>> {
  /** What is done for one job. */
  interface Work<T> {
    void on(T job) throws IOException;
  }

  private final PriorityQueue<T> jobs;
  private int busy;
  private Throwable failure;

  Crew(List<T> first) {
    this.jobs = new PriorityQueue<>(first);
  }

  synchronized void add(T job) {
    jobs.add(job);
    notifyAll();
  }

  /** Returns when all jobs are done, or throws what one of them has thrown. */
  void run(Work<T> work) throws IOException {
    var threads = new ArrayList<Thread>();
    for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
      threads.add(Thread.ofPlatform().daemon().start(() -> BigStack.call(() -> work(work))));
    }
    BigStack.call(() -> work(work));
    for (Thread t : threads) {
      try {
        t.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }

  private Void work(Work<T> work) {
    for (T job; (job = next()) != null; ) {
      try {
        work.on(job);
      } catch (IOException | RuntimeException | Error e) {
        fail(e);
      }
      done();
    }
    return null;
  }

  /** Waits while somebody may add a job; null at the end. */
  private synchronized T next() {
    while (jobs.isEmpty() && busy > 0 && failure == null) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    if (jobs.isEmpty() || failure != null) {
      return null;
    }
    busy++;
    return jobs.poll();
  }

  private synchronized void done() {
    busy--;
    notifyAll();
  }

  private synchronized void fail(Throwable t) {
    failure = failure == null ? t : failure;
  }
}
