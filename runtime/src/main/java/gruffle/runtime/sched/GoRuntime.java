package gruffle.runtime.sched;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.value.GoString;
import java.util.List;

/**
 * One running Go program: everything that is global in Go's runtime hangs here, so that many programs run in one JVM.
 */
public final class GoRuntime {
  /** Makes values of the Go types of run-time errors; filled when the program is linked (CONTRACTS section 5). */
  public interface Errors {
    Object make(G g, String kind, GoString message);
  }

  public volatile Errors errors;

  /** Runs main as goroutine 1 and waits for the end of the program; the exit code. */
  public int start(FuncVal main) {
    throw new UnsupportedOperationException("being written");
  }

  /** Ends the program: in the command line's process by Runtime.halt, elsewhere by stopping its Ms. Does not return normally to Go code. */
  public void exit(int code) {
    throw new UnsupportedOperationException("being written");
  }

  /** Stops all Ms from outside; parked goroutines are dropped, running ones end at their next poll. */
  public void kill() {
    throw new UnsupportedOperationException("being written");
  }

  public boolean ended() {
    throw new UnsupportedOperationException("being written");
  }

  /** All goroutines that are not dead, by goid, the runtime's own left out. */
  public List<G> goroutines() {
    throw new UnsupportedOperationException("being written");
  }

  /** Monotonic clock. */
  public long nanotime() {
    throw new UnsupportedOperationException("being written");
  }

  /** Standard error of the program, unbuffered: reports, print and println. */
  public void writeErr(byte[] b, int off, int len) {
    throw new UnsupportedOperationException("being written");
  }

  /**
   * What a tier's handler in the deepest Go frame stores on a StackOverflowError before it spins for ever, calling nothing:
   * first the goroutine, then the error. sysmon prints the report and ends the process.
   */
  public volatile G overflowG;

  public volatile StackOverflowError overflow;
}
