package gruffle.runtime.sched;

import java.util.function.BiConsumer;

/** The Ms as profiles see them: threads, and which goroutine each runs. */
public final class Threads {
  private Threads() {}

  /** Each thread with the goroutine that it runs at the moment; null for none. Any thread may ask. */
  public static void each(GoRuntime rt, BiConsumer<Thread, G> body) {
    for (M m : rt.sched.allm) {
      Thread t = m == null ? null : m.thread;
      if (t != null) {
        body.accept(t, m.curg);
      }
    }
  }

  /** How many Ms there are. */
  public static int count(GoRuntime rt) {
    return rt.sched.mcount();
  }

  /** Whether the thread still runs the goroutine. */
  public static boolean runs(Thread t, G g) {
    return t instanceof MThread m && m.m.curg == g;
  }

  /** What runtime/pprof has set for the goroutine: null, or a map of labels. */
  public static Object labels(G g) {
    return g.extra.labels;
  }

  public static void setLabels(G g, Object labels) {
    if (labels != null || g.hasExtra()) {
      g.extra().labels = labels;
    }
  }

  /** A new goroutine has the labels of its maker. */
  static void inherit(G maker, G made) {
    G.Extra e = maker.extra;
    if (e.labels != null) {
      made.extra().labels = e.labels;
    }
  }
}
