package gruffle.runtime.sched;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;

/** Making and ending goroutines. */
public final class Proc {
  private Proc() {}

  /** {@code go fn()}: fn has no parameters and no results. Throws Go's "go of nil func value" by Panics. */
  public static void newproc(G g, FuncVal fn) {
    newproc(g, fn, null, 0);
  }

  /** The same, with the place of the go statement for "created by". */
  public static void newproc(G g, FuncVal fn, Code creator, int line) {
    throw new UnsupportedOperationException("being written");
  }

  /** Gives up the P and goes to the end of the global queue. */
  public static void gosched(G g) {
    throw new UnsupportedOperationException("being written");
  }

  /** Ends the goroutine after its deferred calls have run; throws GoexitUnwind to its root. Called by Panics.goexit. */
  public static RuntimeException goexit(G g) {
    throw new UnsupportedOperationException("being written");
  }

  public static void lockOSThread(G g) {
    throw new UnsupportedOperationException("being written");
  }

  public static void unlockOSThread(G g) {
    throw new UnsupportedOperationException("being written");
  }

  /** runtime.GOMAXPROCS: n < 1 only asks. */
  public static int gomaxprocs(G g, int n) {
    throw new UnsupportedOperationException("being written");
  }

  public static int gcount(G g) {
    throw new UnsupportedOperationException("being written");
  }
}
