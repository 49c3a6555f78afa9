package gruffle.runtime.func;

import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;

/** A Go function value: the code, and in subclasses the captured variables. */
public abstract class FuncVal {
  protected FuncVal() {
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  public abstract Code code();

  /** Calls a function without parameters and results: go, defer, timers, finalizers. */
  public abstract void call0(G g);

  public abstract Object invoke(G g, Object... args);

  /** Captured variable i in the IR's order, boxed: the cell of a shared one, else the value. */
  public Object captured(int i) {
    throw new IndexOutOfBoundsException("captured variable " + i + " of " + code());
  }
}
