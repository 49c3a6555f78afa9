package gruffle.runtime.sched;

/**
 * The cooperative preemption point. Tiers inline {@code if (g.preemptRequested()) Preempt.poll(g)} at function entries and loop
 * back-edges.
 */
public final class Preempt {
  /**
   * Beyond this many tier-0 calls a goroutine is left alone: putting its stack away would copy it, and a recursion without end would
   * move into the heap instead of reaching the end of M's stack, where it is reported.
   */
  private static final int MAX_DEPTH = 200_000;

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
    if (g.act != null && g.act.depth > MAX_DEPTH) {
      return;
    }
    Mcall.mcall(g, M.PREEMPT);
    if (g.rt.ended()) {
      throw Proc.killed();
    }
  }
}
