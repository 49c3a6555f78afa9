package gruffle.runtime.panic;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The place, among a function's deferred calls, of those that the bodies of its ranges over functions defer: a body runs deeper
 * in the stack, perhaps on another goroutine, and its deferred calls are nevertheless the function's.
 */
public final class RangeDefers extends DeferRecord {
  /** The last one added; this object itself once the function takes no more. */
  private final AtomicReference<DeferRecord> head = new AtomicReference<>();

  private RangeDefers(DeferRecord link, Activation act) {
    super(link, act, null);
  }

  /** Before a loop whose body defers: makes the place, in the innermost activation, which is that of the function. */
  public static RangeDefers open(G g) {
    var r = new RangeDefers(g.defers, g.act);
    g.defers = r;
    return r;
  }

  /** The defer statement in a body. */
  public void defer(G g, FuncVal fn) {
    DeferRecord last;
    do {
      last = head.get();
      if (last == this) {
        throw Fatal.fatal(g, "defer after range func returned");
      }
    } while (!head.compareAndSet(last, new DeferRecord(last, act, fn)));
  }

  /** Takes the last call; null if there is none, and then none can be added any more. */
  DeferRecord take() {
    while (true) {
      DeferRecord last = head.get();
      if (last == this) {
        return null;
      }
      if (head.compareAndSet(last, last == null ? this : last.link)) {
        return last;
      }
    }
  }
}
