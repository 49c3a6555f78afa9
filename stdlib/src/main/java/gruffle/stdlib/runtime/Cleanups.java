package gruffle.stdlib.runtime;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/**
 * The cleanups of one program. The collector says which objects are gone through a queue that is looked at when the program asks: a goroutine that waits
 * for it would hide deadlocks.
 *
 * <p>Guarded by this object's monitor, which is never held across a park.
 */
final class Cleanups {
  private static final int WAIT_MILLIS = 50;

  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
  private final Set<Cleanup> pending = new HashSet<>();
  private final ArrayDeque<Cleanup> due = new ArrayDeque<>();

  private static final class Cleanup extends PhantomReference<Object> {
    private final FuncVal run;

    Cleanup(Object holder, ReferenceQueue<Object> queue, FuncVal run) {
      super(holder, queue);
      this.run = run;
    }
  }

  synchronized Object add(Object p, FuncVal run) {
    Object holder =
        switch (p) {
          case Ptr q -> q.base();
          case Slice s -> s.array();
          default -> p;
        };
    Cleanup c = new Cleanup(holder, dead, run);
    pending.add(c);
    return c;
  }

  synchronized void stop(Object c) {
    pending.remove((Cleanup) c);
  }

  /** Takes a cleanup that has to run; null if there is none. */
  synchronized FuncVal due() {
    collect();
    Cleanup c = due.poll();
    return c == null ? null : c.run;
  }

  private void collect() {
    for (Object c; (c = dead.poll()) != null; ) {
      if (pending.remove((Cleanup) c)) {
        due.add((Cleanup) c);
      }
    }
  }

  /** Waits after a collection until the first object is reported gone, but not for long. */
  void await() {
    synchronized (this) {
      if (pending.isEmpty()) {
        return;
      }
    }
    try {
      Object c = dead.remove(WAIT_MILLIS);
      synchronized (this) {
        if (c != null && pending.remove((Cleanup) c)) {
          due.add((Cleanup) c);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
