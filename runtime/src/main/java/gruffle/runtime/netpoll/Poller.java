package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GQueue;
import java.io.IOException;

/**
 * The platform part of the poller. Duties: tell by {@link Netpoll#netpollready} that a descriptor may be read or written, at least once after
 * each {@link #arm} (more often does no harm); wake up for {@link #breakPoll}. Called on goroutines' stacks too: what asks for the current
 * thread goes through the Boundary.
 */
public interface Poller {
  void init() throws IOException;

  /** 0 or an errno. */
  int open(G g, PollDesc pd);

  /** After it the descriptor is not known here any more, and can be closed. */
  int close(G g, PollDesc pd);

  /** A goroutine is about to wait: mode 'r' or 'w'. */
  void arm(PollDesc pd, int mode);

  /** Wakes a blocked {@link #poll}, or makes the next one return at once. */
  void breakPoll();

  /** delay in ns: negative blocks, 0 only looks. Appends to ready. */
  void poll(long delay, GQueue ready);

  /** The program has ended. */
  void shutdown();
}
