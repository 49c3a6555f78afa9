package gruffle.runtime.sched;

import gruffle.runtime.debug.Collections;

/**
 * Where the scheduler tells the {@link Observer}. {@link Sched#watch} is null where there is none, which is nearly always, and never changes: that test is all that
 * an unwatched program pays. It is apart from {@link Trace}, which is Go's format and Go's events; here stands what has no event there, such as why a
 * goroutine was picked.
 *
 * <p>Model: one lock around the clock and the observer, so that events come in the order of their times. It is a leaf: everything else may be
 * held when it is taken.
 */
public final class Watch {
  private final RtLock lock = new RtLock();
  private final GoRuntime rt;
  private final Observer observer;

  Watch(GoRuntime rt, Observer observer) {
    this.rt = rt;
    this.observer = observer;
  }

  /** On M's thread, in what runs there: a goroutine, or M's own stack. m is null for other threads. */
  void did(M m, Did what, long a, long b, Object detail) {
    G gp = m == null ? null : m.curg;
    did(m, gp == null ? Observer.G0 : gp.goid, what, a, b, detail);
  }

  void did(M m, Did what) {
    did(m, what, 0, 0, null);
  }

  void did(M m, Did what, long a) {
    did(m, what, a, 0, null);
  }

  void did(M m, Did what, long a, long b) {
    did(m, what, a, b, null);
  }

  /** The same where g is told, since M has left its stack already. */
  void did(M m, long g, Did what, long a, long b, Object detail) {
    int mid = m == null ? Observer.NONE : m.id;
    P pp = m == null ? null : m.p;
    int pid = pp == null ? Observer.NONE : pp.id;
    Boundary.run(
        () -> {
          lock.lock(m);
          try {
            observer.event(what, rt.nanotime(), mid, pid, g, a, b, detail);
          } finally {
            lock.unlock(m);
          }
        });
  }

  /** In a goroutine (or a g0), by the other packages of the runtime; g is null on threads that run none. */
  public void did(G g, Did what, long a, long b, Object detail) {
    M m = g == null ? null : g.m;
    did(m, m == null || g == m.g0 ? Observer.G0 : g.goid, what, a, b, detail);
  }

  void starting() {
    observer.starting(rt);
    Collections.watchInBackground(
        rt::nanotime,
        (info, cause, from, to) -> {
          did((M) null, Did.COLLECTION, to - from, 0, cause);
          return !rt.ended();
        });
  }

  /** The last event; then the observer may take a moment. */
  void ended(int code) {
    lock.lock((M) null);
    try {
      observer.event(
          Did.EXIT, rt.nanotime(), Observer.NONE, Observer.NONE, Observer.NONE, code, 0, null);
      observer.ended(code);
    } finally {
      lock.unlock((M) null);
    }
    observer.goodbye();
  }
}
