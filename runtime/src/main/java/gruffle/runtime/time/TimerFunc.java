package gruffle.runtime.time;

import gruffle.runtime.sched.G;

/**
 * What a timer does. Runs on M's own stack or on that of any goroutine: it must not park, and is short.
 */
public interface TimerFunc {
  /** me for goready and newproc; seq as it was when the timer was set; delta is how late it runs, in ns. */
  void run(G me, Object arg, long seq, long delta);
}
