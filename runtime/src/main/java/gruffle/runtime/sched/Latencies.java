package gruffle.runtime.sched;

/**
 * How long goroutines are runnable before they run, and for how long the world is stopped: for package runtime/metrics.
 *
 * <p>Model: as in Go, every eighth time that a goroutine of an M's becomes runnable is measured; the note is in the goroutine, and belongs to whoever owns its plain fields.
 * Nothing of that is done in programs that do not import the package ({@link #begin}).
 */
public final class Latencies {
  private static final int ONE_OF = 8;

  private final GoRuntime rt;
  private final Durations waits = new Durations();

  private Latencies(GoRuntime rt) {
    this.rt = rt;
  }

  /** From now on waits are measured. */
  public static void begin(G g) {
    Sched sched = g.rt.sched;
    if (sched.latencies == null) {
      sched.latencies = new Latencies(g.rt);
    }
  }

  /** Counts of {@link Durations}. */
  public static long[] waits(G g) {
    Latencies l = g.rt.sched.latencies;
    return l == null ? new Durations().counts() : l.waits.counts();
  }

  /** How long it took until the world stood. */
  public static long[] stopping(G g) {
    return g.rt.sched.world.stopping.counts();
  }

  /** How long it was until the world went on, from the same moment. */
  public static long[] stopped(G g) {
    return g.rt.sched.world.standing.counts();
  }

  /** gp has just become runnable, and nobody else knows yet. m: who made it so; null for none. */
  static void runnable(M m, G gp) {
    Latencies l = gp.rt.sched.latencies;
    if (l != null && m != null && ++m.readied % ONE_OF == 0) {
      gp.extra().runnableSince = l.rt.nanotime();
    }
  }

  /** gp runs. */
  void runs(G gp) {
    G.Extra e = gp.extra;
    if (e.runnableSince != 0) {
      waits.add(rt.nanotime() - e.runnableSince);
      e.runnableSince = 0;
    }
  }
}
