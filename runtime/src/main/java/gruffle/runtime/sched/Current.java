package gruffle.runtime.sched;

import gruffle.runtime.netpoll.Scratch;
import gruffle.runtime.sync.Sudog;
import gruffle.runtime.time.Timer;
import gruffle.runtime.time.Timers;

/** What the other packages of the runtime get from the M and P that a goroutine (or a g0) runs on. */
public final class Current {
  private Current() {}

  public static Sudog acquireSudog(G g) {
    return g.m.p.acquireSudog();
  }

  public static void releaseSudog(G g, Sudog s) {
    g.m.p.releaseSudog(s);
  }

  /** The heap that new timers go to. */
  public static Timers timers(G g) {
    return g.m.p.timers;
  }

  /** There is a poller now: an M that sleeps until a timer is due, for want of one, has to go and block there. */
  public static void endNap(G g) {
    g.rt.sched.breakPoll(g.m);
  }

  /** A timer is due at when that is earlier than all others of its heap. */
  public static void wakeNetPoller(G g, long when) {
    g.rt.sched.wakeNetPoller(g.m, when);
  }

  /** In [0, n). */
  public static int cheaprandn(G g, int n) {
    return g.m.cheaprandn(n);
  }

  /** Unique in the program, increasing on one M: the order in which select locks channels. */
  public static long nextChanId(G g) {
    return ++g.m.chanseq << 14 | g.m.id;
  }

  /** Room for the orders of select's cases: the M's, until g parks. */
  public static int[] orders(G g, int n) {
    int[] room = g.m.orders;
    return n <= room.length ? room : new int[n];
  }

  /** The goroutine's own timer for time.Sleep. */
  public static Timer sleepTimer(G g) {
    G.Extra e = g.extra();
    if (e.sleepTimer == null) {
      e.sleepTimer = new Timer(g.rt);
    }
    return e.sleepTimer;
  }

  /** Whether there is more than one P. */
  public static boolean isParallel(G g) {
    return g.rt.sched.gomaxprocs > 1;
  }

  /** Worth spinning for a lock that another goroutine holds: there is another P that runs, and nothing else to do here. */
  public static boolean canSpin(G g, int i) {
    Sched sched = g.rt.sched;
    return i < 4
        && sched.rt.ncpu() > 1
        && sched.gomaxprocs > sched.npidle.get() + sched.nmspinning.get() + 1
        && g.m.p.runq.isEmpty();
  }

  /** Another number if g has given up its P since the last one; a detached goroutine has none. */
  public static long turn(G g) {
    M m = g.m;
    if (m == null) {
      return 0;
    }
    P pp = m.p;
    return (long) pp.id << 32 | pp.executed & 0xffffffffL;
  }

  /** The number of the P, which g has until it parks, polls or enters a system call. */
  public static int pid(G g) {
    return g.m.p.id;
  }

  /** The number of the M. */
  public static int mid(G g) {
    return g.m.id;
  }

  /** The M's room for arguments of system calls: until g parks. */
  public static Scratch scratch(G g) {
    M m = g.m;
    if (m.scratch == null) {
      m.scratch = new Scratch();
    }
    return m.scratch;
  }

  /** True on M's own stack. */
  public static boolean isG0(G g) {
    return g == g.m.g0;
  }
}
