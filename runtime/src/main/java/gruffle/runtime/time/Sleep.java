package gruffle.runtime.time;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Bubble;
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
  private static final UnlockF ARM = new Sleeper(true);

  private static final UnlockF ARMED = new Sleeper(false);

  private record Sleeper(boolean arms) implements UnlockF {
    @Override
    public boolean unlock(G me, G gp, Object timer) {
      if (arms) {
        Timer t = (Timer) timer;
        t.modify(me, t.when, 0, WAKE, gp, 0);
      }
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
  }

  private Sleep() {}

  /** time.Sleep. */
  public static void timeSleep(G g, long ns) {
    if (ns <= 0) {
      return;
    }
    Timer t = Current.sleepTimer(g);
    long when = when(g, ns);
    t.fake = Bubble.of(g) != null;
    if (t.fake) {
      t.modify(g, when, 0, WAKE, g, 0); // no time passes before this goroutine waits
      Park.gopark(g, ARMED, t, WaitReason.SLEEP);
    } else {
      t.when = when;
      Park.gopark(g, ARM, t, WaitReason.SLEEP);
    }
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
    long now = now(g);
    if (ns <= 0) {
      return now;
    }
    long t = now + ns;
    return t < 0 ? Long.MAX_VALUE : t;
  }

  /** The monotonic clock, or that of the goroutine's bubble. */
  public static long now(G g) {
    Bubble b = Bubble.of(g);
    return b == null ? g.rt.nanotime() : b.now();
  }
}
