package gruffle.runtime.sched;

/**
 * Finds that nothing can ever run again: Go's checkdead.
 *
 * <p>Model: an M counts as running unless it is on the idle list (nmidle) or parked with a goroutine of its own (nmidlelocked). When the last running one stops, under
 * sched.lock, every goroutine must be waiting, for there would be an M for a runnable one; then only a timer or something from outside (externalEvents) can wake one.
 *
 * <p>Invariant: whoever makes something runnable without being an M (sysmon, {@link GoRuntime#ready}) lowers nmidlelocked first and raises it after, so that there is a
 * running M meanwhile.
 */
final class Deadlock {
  private final Sched sched;
  private boolean reported;

  Deadlock(Sched sched) {
    this.sched = sched;
  }

  /**
   * sched.lock held, called whenever an M goes idle. An M in a system call, in the poller, or asleep for a timer counts as running; sysmon
   * and the threads of tools and signals are not Ms.
   */
  void checkdead() {
    GoRuntime rt = sched.rt;
    if (reported || rt.ended() || rt.panicking.get() > 0 || rt.externalEvents.get() > 0) {
      return;
    }
    int run = sched.mcount() - sched.nmidle - sched.nmidlelocked;
    if (run > 0) {
      return;
    }
    if (run < 0) {
      throw new IllegalStateException("checkdead: inconsistent counts");
    }
    int waiting = 0;
    for (G gp : sched.allgsUnlocked()) {
      if (gp.system) {
        continue;
      }
      switch (gp.status()) {
        case G.WAITING -> waiting++;
        case G.RUNNABLE, G.RUNNING, G.SYSCALL ->
            throw new IllegalStateException("checkdead: runnable g");
        default -> {}
      }
    }
    if (waiting == 0) {
      report("no goroutines (main called runtime.Goexit) - deadlock!");
      return;
    }
    for (P pp : sched.allp) {
      if (!pp.timers.isEmpty()) {
        return;
      }
    }
    report("all goroutines are asleep - deadlock!");
  }

  /** Does not return unless there is a keeper; the lock is given back for those who wake up to find that the program has ended. */
  private void report(String message) {
    Keeper keeper = sched.rt.keeper;
    if (keeper != null) {
      keeper.deadlock();
      return;
    }
    reported = true;
    Watch w = sched.watch;
    if (w != null) {
      w.did((M) null, Did.CHECKDEAD, 0, 0, message);
    }
    sched.lock.unlock((M) null);
    sched.rt.fatal(message, "");
  }
}
