package gruffle.runtime.sched;

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/** A goroutine's stack: a JDK continuation that runs one goroutine after another on the same G. */
final class Goroutine extends Continuation {
  static final ContinuationScope SCOPE = new ContinuationScope("goroutine");

  Goroutine(G g) {
    super(SCOPE, new Root(g));
  }

  /** Yield reports a pinned continuation by its result. */
  @Override
  protected void onPinned(Pinned reason) {}

  /** The outermost frame; after goexit it stays suspended here until the G is used again. */
  private record Root(G g) implements Runnable {
    @Override
    public void run() {
      while (true) {
        Proc.runStartFn(g);
        Mcall.mcall(g, M.GOEXIT);
      }
    }
  }
}
