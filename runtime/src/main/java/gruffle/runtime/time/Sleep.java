package gruffle.runtime.time;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;

/** time.Sleep, and the timer functions that the library's timers use. */
public final class Sleep {
  private static final TimerFunc WAKE = (me, arg, seq, delta) -> Park.goready(me, (G) arg);

  /** Arms the timer only when the goroutine's stack is put away: it may fire at once. */
  private static final UnlockF ARM =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object timer) {
          Timer t = (Timer) timer;
          t.modify(me, t.when, 0, WAKE, gp, 0);
          return true;
        }

        @Override
        public boolean withdraw(G me, G gp, Object timer) {
          return ((Timer) timer).stop(me);
        }

        @Override
        public int held(G gp, Object lock) {
          return 0;
        }
      };

  private Sleep() {}

  /** time.Sleep. */
  public static void timeSleep(G g, long ns) {
    if (ns <= 0) {
      return;
    }
    Timer t = Current.sleepTimer(g);
    long when = g.rt.nanotime() + ns;
    t.when = when < 0 ? Long.MAX_VALUE : when;
    Park.gopark(g, ARM, t, WaitReason.SLEEP);
  }

  /**
   * The function of time.AfterFunc: its argument is the FuncVal, run in a goroutine of its own.
   *
   * @param creator the function that the goroutine's traceback says it was created by
   */
  public static TimerFunc startGoroutine(Code creator) {
    return (me, arg, seq, delta) -> Proc.newproc(me, (FuncVal) arg, creator, creator.line);
  }

  /** The time of a timer that is to fire in ns from now. */
  public static long when(G g, long ns) {
    if (ns <= 0) {
      return g.rt.nanotime();
    }
    long t = g.rt.nanotime() + ns;
    return t < 0 ? Long.MAX_VALUE : t;
  }
}
