package gruffle.link;

import gruffle.runtime.ops.Strips;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Preempt;
import gruffle.runtime.value.LongSlice;

/**
 * Takes branches that programs seldom take, of the short methods that C2 inlines into every loop: one that has never been taken is left out, and the first time
 * that it is, the code of the whole nest of loops around it is thrown away. These methods have one profile for all their callers, in which once is enough.
 *
 * <p>HotSpot counts in it only once C1 has compiled the method, so this is done again and again ({@link CompileQueue}).
 */
final class Rehearsal {
  private static final int MOST = 16;

  private final LongSlice header = LongSlice.NIL.fresh(1, 1);

  private final G bystander;

  /** What came of it, so that it is done at all. */
  private long sum;

  Rehearsal(GoRuntime rt) {
    this.bystander = Preempt.bystander(rt);
  }

  void run() {
    sum += fit(1, 2 * MOST) + fit(1, MOST / 2) + fit(-1, 2 * MOST) + fit(0, MOST) + fit(2, MOST);
    sum += Strips.fit(MOST, 1L << 32, 1, 0, 0, MOST) + Strips.fit(MOST, 0, 1, -1, 0, MOST);
    sum += Strips.until(MOST / 2, 1, MOST) + Strips.until(2 * MOST, 1, MOST);
    sum += Strips.until(MOST, 2, MOST) + Strips.until(1, 0, MOST) + Strips.through(-1, 1, MOST);
    Preempt.rehearse(bystander);
    header.own();
    header.share();
    header.share();
  }

  private static long fit(int step, int len) {
    return Strips.fit(MOST, step < 0 ? len - 1 : 0, step, 0, 0, len);
  }

  long sum() {
    return sum;
  }
}
