package gruffle.runtime.panic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FrameBatchesTest {
  /** Frames in a batch. */
  private static final int SIZE = 4096;

  private static final int STEP = 97;

  @Test
  void theLastFramesAreKept() throws InterruptedException {
    onADeepStack(true);
  }

  @Test
  void theLastFramesAreKeptByObjects() throws InterruptedException {
    onADeepStack(false);
  }

  private static void onADeepStack(boolean internals) throws InterruptedException {
    var failure = new AtomicReference<Throwable>();
    var t = new Thread(null, () -> down(3 * SIZE, internals), "deep", 64 << 20);
    t.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
    t.start();
    t.join();
    assertNull(failure.get());
  }

  /** Looks at the stack at each so many frames on the way back, so that the last batch is now short, now long. */
  private static int down(int n, boolean internals) {
    int below = n == 0 ? 0 : down(n - 1, internals);
    if (n < SIZE && n % STEP == 0) {
      StackWalker.getInstance().walk(s -> check(s.spliterator(), internals));
    }
    return below + 1;
  }

  private static Void check(Spliterator<StackFrame> source, boolean internals) {
    int total = StackWalker.getInstance().walk(s -> (int) s.count());
    var skimmed = new int[1];
    var batches =
        new FrameBatches(
            Spliterators.iterator(source), internals ? WalkerInternals.of(source) : null);
    batches.skim(
        frame -> {
          skimmed[0]++;
          return false;
        });
    List<StackFrame> rest = batches.rest();
    assertTrue(rest.size() >= SIZE, () -> rest.size() + " frames are left");
    int frames = skimmed[0] + rest.size();
    assertTrue(Math.abs(total - frames) < 10, () -> total + " frames, not " + frames);
    StackFrame last = StackWalker.getInstance().walk(s -> s.reduce((a, b) -> b).orElseThrow());
    assertEquals(last.getMethodName(), rest.get(rest.size() - 1).getMethodName());
    return null;
  }
}
