package gruffle.runtime.sync;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.G;

/**
 * A goroutine in a queue of waiters: of a channel, a semaphore or a notify list. Pooled on P. All fields are protected
 * by the lock of that queue, except that isSelect and success belong to the waiting goroutine once it is dequeued.
 */
public final class Sudog {
  public G g;
  public Sudog next;
  public Sudog prev;

  /** The value to send, or the value received. */
  public long elemJ;

  public Object elemL;

  /** It takes part in a select: the waker must win {@link G#claimSelect}. */
  public boolean isSelect;

  /** Woken by a communication; false: by close. */
  public boolean success;

  /** Index of the case in a select; ticket of a notify list; 1 for a direct hand-off of a semaphore. */
  public int ticket;

  /** When the wait for a lock began, where the mutex profile wants to know; else 0. */
  long since;

  public Hchan c;

  /** The goroutine's next sudog: all cases of one select, in lock order. */
  public Sudog waitlink;
}
