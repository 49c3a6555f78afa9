package gruffle.runtime.sched;

/**
 * The cooperative preemption point. Tiers inline {@code if (g.preemptRequested()) Preempt.poll(g)} at function entries and loop
 * back-edges.
 */
public final class Preempt {
  private Preempt() {}

  /** Gives the P up if somebody asked for it. Where it cannot (pinned stack) it returns; whoever wants it asks again. */
  public static void poll(G g) {
    if (!g.preemptRequested()) {
      return;
    }
    g.setPreempt(false);
    if (g.rt.ended()) {
      throw Proc.killed();
    }
    g.m.p.preempt = false;
    Mcall.mcall(g, M.PREEMPT);
    if (g.rt.ended()) {
      throw Proc.killed();
    }
  }
}
