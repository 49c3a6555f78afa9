package gruffle.runtime.sched;

/**
 * How many goroutines there are, by what they do, and the like: about, since they go on meanwhile.
 *
 * @param notInGo in system calls
 * @param created so far
 */
public record SchedCounts(
    long procs,
    long threads,
    long goroutines,
    long created,
    long running,
    long runnable,
    long waiting,
    long notInGo) {
  public static SchedCounts of(G g) {
    Sched sched = g.rt.sched;
    int[] n = new int[G.DEAD + 1];
    for (G gp : g.rt.goroutines()) {
      n[gp.status()]++;
    }
    long unused = 0;
    for (P pp : sched.allp) {
      unused += pp.goidcacheend - pp.goidcache;
    }
    return new SchedCounts(
        sched.gomaxprocs,
        sched.mcount(),
        sched.gcount(),
        sched.goidgen.get() - unused,
        n[G.RUNNING],
        n[G.RUNNABLE],
        n[G.WAITING],
        n[G.SYSCALL]);
  }
}
