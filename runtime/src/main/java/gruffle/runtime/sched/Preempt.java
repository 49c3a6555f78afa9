package gruffle.runtime.sched;

/** The cooperative preemption point. Tiers inline {@code if (g.preemptRequested()) Preempt.poll(g)}. */
public final class Preempt {
  private Preempt() {}

  /** Gives the P up if somebody asked for it. */
  public static void poll(G g) {
    throw new UnsupportedOperationException("being written");
  }
}
