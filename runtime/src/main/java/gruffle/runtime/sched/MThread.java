package gruffle.runtime.sched;

/** The thread of an M. */
final class MThread extends Thread {
  final M m;

  MThread(M m, Runnable body, long stack) {
    super(null, body, "M" + m.id, stack);
    this.m = m;
  }

  /** The goroutine whose stack this thread is on, by whoever was not told; null if it is none's. */
  static G running() {
    return Boundary.call(Thread::currentThread) instanceof MThread t ? t.m.curg : null;
  }
}
