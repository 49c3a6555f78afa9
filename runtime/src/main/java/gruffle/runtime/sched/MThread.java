package gruffle.runtime.sched;

import gruffle.runtime.pprof.AllocThread;

/** The thread of an M. */
final class MThread extends AllocThread {
  final M m;

  MThread(M m, Runnable body, long stack) {
    super(m.rt.profiles.heap, body, "M" + m.id, stack);
    this.m = m;
  }

  /** The goroutine whose stack this thread is on, by whoever was not told; null if it is none's. */
  static G running() {
    return Boundary.call(Thread::currentThread) instanceof MThread t ? t.m.curg : null;
  }

  @Override
  protected G sampled() {
    G g = running();
    M on = g == null ? null : g.m;
    P pp = on == null ? null : on.p;
    // Not in the midst of linking, compiling, or the runtime's own work.
    return pp == null || pp.held || on.locks != 0 || on.inInitialiser != 0 ? null : g;
  }

  @Override
  protected double random() {
    return (m.cheaprand() & 0x7fffffff) / (double) (1L << 31);
  }
}
