package gruffle.runtime.sched;

import gruffle.runtime.panic.GoexitUnwind;
import gruffle.runtime.panic.KillUnwind;
import gruffle.runtime.panic.Panics;

/**
 * Groups of goroutines, of which one can be ended while the program goes on: a goroutine belongs to the group of the one that made it.
 *
 * <p>Each goroutine of the group is told, and ends as by runtime.Goexit, with its deferred calls, at its next poll or where it is parked: it is
 * taken out of what it waits for while the world is stopped, so that no wake-up is lost on it. One that is told a second time leaves at once.
 */
public final class Groups {
  /** Stages of an end. */
  enum End {
    NONE,
    /** It has been told. */
    TOLD,
    /** Its deferred calls run. */
    DEFERS,
    /** It has been told again. */
    NOW
  }

  private Groups() {}

  /** The group of a goroutine, 0 if it has none. */
  public static int of(G g) {
    return g.extra.group;
  }

  /** Puts the goroutine into a group, and so what it makes from now on. */
  public static void enter(G g, int group) {
    if (group != 0 || g.hasExtra()) {
      g.extra().group = group;
    }
  }

  /** A new goroutine is in the group of its maker. */
  static void inherit(G maker, G made) {
    G.Extra e = maker.extra;
    if (e.group != 0) {
      made.extra().group = e.group;
    }
  }

  /** Tells all goroutines of the group; gives their number. */
  public static int end(G me, int group) {
    int[] n = new int[1];
    me.rt.sched.world.stopped(me, m -> n[0] = tell(m, group));
    return n[0];
  }

  /** How many goroutines of the group there are. */
  public static int count(GoRuntime rt, int group) {
    int n = 0;
    for (G gp : rt.goroutines()) {
      n += of(gp) == group ? 1 : 0;
    }
    return n;
  }

  private static int tell(M m, int group) {
    Sched sched = m.rt.sched;
    int n = 0;
    for (G gp : sched.allgsUnlocked()) {
      if (gp.status() == G.DEAD || gp.status() == G.IDLE || of(gp) != group) {
        continue;
      }
      n++;
      G.Extra e = gp.extra;
      e.end = e.end == End.NONE || e.end == End.TOLD ? End.TOLD : End.NOW;
      gp.setPreempt(true);
      if (gp.status() == G.WAITING
          && (e.parkedBy == null || e.parkedBy.withdraw(m.g0, gp, e.parkedOn))) {
        gp.casStatus(G.WAITING, G.RUNNABLE);
        Bubble.readied(m, gp);
        sched.globrunqput(m, gp);
      }
    }
    return n;
  }

  /** Whether the goroutine has been told and not yet begun to end. */
  static boolean told(G g) {
    End end = g.extra.end;
    return end == End.TOLD || end == End.NOW;
  }

  /** Where a goroutine may end: it does if it has been told to. */
  static void check(G g) {
    if (told(g)) {
      throw leave(g);
    }
  }

  private static RuntimeException leave(G g) {
    if (g.extra.end == End.NOW) {
      throw KillUnwind.INSTANCE;
    }
    g.extra.end = End.DEFERS;
    Panics.runDefersForGoexit(g);
    throw GoexitUnwind.INSTANCE;
  }
}
