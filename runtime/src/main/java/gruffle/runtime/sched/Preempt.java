package gruffle.runtime.sched;

import gruffle.runtime.panic.Fatal;

/**
 * The cooperative preemption point: tiers call {@link #check} at function entries and loop back-edges.
 *
 * <p>Model: the mark on the goroutine is a wish of whoever set it (sysmon after 10 ms in one slice, a stop of the world, the end of the program), perhaps for another goroutine that had
 * the P a moment ago: a mark too many costs one poll. {@code P.preempt} is the same wish for the P, which goroutines that park before they poll cannot lose.
 *
 * <p>Go interrupts with a signal what reaches no poll; here every loop has one, and Java code that takes long is in a system call ({@link Syscall#around}).
 */
public final class Preempt {
  private Preempt() {}

  /**
   * What generated code calls; HotSpot inlines it. A call, not the test itself at each place, because of the profile: C2 leaves out a branch that has never been
   * taken, and the first time that one is, the code around it is thrown away and compiled again. Here all places have one profile.
   */
  public static void check(G g) {
    if (g.preemptRequested()) {
      poll(g);
    }
  }

  /**
   * Gives the P up if somebody asked for it and somebody else needs it. Where it cannot (pinned stack) it returns; whoever wants it
   * asks again.
   */
  public static void poll(G g) {
    if (!g.preemptRequested()) {
      return;
    }
    g.setPreempt(false);
    if (g.m == null) {
      return; // rehearsed
    }
    if (g.rt.ended()) {
      throw Proc.killed();
    }
    Groups.check(g);
    P pp = g.m.p;
    pp.preempt = false;
    Watch w = g.rt.sched.watch;
    if (!needed(g.rt, pp)) {
      if (w != null) {
        w.did(g.m, Did.PREEMPT_NOT_NEEDED);
      }
      pp.schedtick++; // as if it had come back at once: to move a deep stack for nothing is
      // dear
      return;
    }
    if (w != null) {
      w.did(g.m, Did.PREEMPTED);
    }
    Proc.traceStop(g, "preempted");
    Mcall.mcall(g, M.PREEMPT);
    if (g.rt.ended()) {
      throw Proc.killed();
    }
    Groups.check(g);
    if (StackSize.of(g.cont) > g.rt.maxStack()) {
      throw Fatal.stackOverflow(g, null);
    }
  }

  /** A goroutine that never runs, for {@link #rehearse}. */
  public static G bystander(GoRuntime rt) {
    return new G(rt);
  }

  /** Takes both ways of {@link #check}, before any goroutine is preempted: by then much has been compiled. */
  public static void rehearse(G bystander) {
    bystander.setPreempt(true);
    check(bystander);
    check(bystander);
  }

  private static boolean needed(GoRuntime rt, P pp) {
    Sched sched = rt.sched;
    long timer = pp.timers.wakeTime();
    return sched.gcwaiting
        || !pp.runq.isEmpty()
        || sched.runq.size() != 0
        || timer != 0 && timer <= rt.nanotime();
  }
}
