package gruffle.runtime.sched;

import gruffle.runtime.panic.JavaFrames;
import java.util.function.Consumer;
import jdk.internal.vm.Continuation;

/**
 * The Java frames of a goroutine, wherever it is: on this thread, on another one, or put away.
 *
 * <p>While a stack that is put away is being walked, its goroutine's status has the scan bit, so that nobody puts it back.
 */
public final class Stacks {
  private Stacks() {}

  /**
   * Gives the frames of g to body, the innermost first, fetched as body asks for them. Body may not park.
   *
   * @return false if g runs on another thread just now
   */
  public static boolean walk(G g, Consumer<JavaFrames> body) {
    if (isCurrent(g)) {
      Boundary.run(() -> JavaFrames.walk(StackWalker.getInstance(), body));
      return true;
    }
    for (int i = 0; ; i++) {
      int status = g.status();
      switch (status) {
        case G.WAITING, G.RUNNABLE -> {
          if (g.tryCasStatus(status, status | G.SCAN)) {
            try {
              waiting(g, body);
            } finally {
              g.casStatus(status | G.SCAN, status);
            }
            return true;
          }
        }
        case G.SYSCALL -> {
          M m = g.m;
          if (m != null) {
            body.accept(JavaFrames.of(m.thread.getStackTrace()));
          }
          return true;
        }
        default -> {
          return false;
        }
      }
      if (i > 1000) {
        return false; // it comes and goes
      }
    }
  }

  /** Whether this thread runs on g's stack. */
  private static boolean isCurrent(G g) {
    return Boundary.call(() -> Continuation.getCurrentContinuation(Goroutine.SCOPE)) == g.cont;
  }

  private static void waiting(G g, Consumer<JavaFrames> body) {
    M m = g.m;
    if (m != null && g.extra.lockedm == m && m.thread != here()) {
      // Its stack could not be put away: it waits on its thread (Mcall.pinned).
      body.accept(JavaFrames.of(m.thread.getStackTrace()));
      return;
    }
    JavaFrames.walk(g.cont.stackWalker(), body);
  }

  private static Thread here() {
    return Boundary.call(Thread::currentThread);
  }
}
