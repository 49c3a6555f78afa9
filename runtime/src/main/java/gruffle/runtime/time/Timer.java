package gruffle.runtime.time;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.netpoll.PollDesc;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.value.Mem;

/**
 * One timer: a function to be called on M's stack at a time, or again and again.
 *
 * <p>Model. A timer is armed or not, and an armed one is in the heap {@link #ts}, except an armed channel timer that nobody waits for:
 * that one is in no heap, so that an unreferenced one can be collected; receives look at the clock themselves ({@link #maybeRunChan}),
 * and a blocked receiver puts it into a heap for as long as it blocks.
 *
 * <p>Fields: while ts is null all belong to the holder of this lock. While it is in a heap, the fields belong to the heap's lock; so
 * changing it means: take this lock, then the heap's, see that ts is still that heap, take it out. A heap's runner takes timers out
 * under the heap's lock alone.
 *
 * <pre>
 *   armed  ts     meaning                          goes to
 *   no     null   new, stopped, or has run         armed by reset
 *   yes    heap   waits in the heap                run: not armed, or again with period; stop
 *   yes    null   channel timer without receivers  heap by block; run by a receive; stop
 * </pre>
 *
 * <p>No stale values (Go 1.23): the runner of a channel timer takes {@link #sendLock} and compares seq before it sends; stop and reset
 * change seq under sendLock and empty the channel. When they return, nothing of the old setting can arrive.
 *
 * <p>Lock order: sendLock, channel, timer, heap.
 */
public final class Timer extends RtLock {
  private static final long SENDING = Mem.offset(Timer.class, "sending");

  final GoRuntime rt;

  /** The heap it is in. Set under both locks, cleared under the heap's. */
  volatile Timers ts;

  /** Its place there. */
  int index;

  /** When it fires, in nanotime. */
  long when;

  /** Not 0: fires every period. */
  long period;

  TimerFunc f;
  Object arg;
  long seq;
  boolean armed;

  /** Goes by the clock of a {@link Bubble}: whoever arms it, or waits for its channel, is in that. */
  boolean fake;

  /** Of fake timers for the same time: which one is first. */
  int rand;

  // --- channel timers only ---
  private Hchan chan;
  private RtLock sendLock;

  /** Receivers that block on the channel. */
  private int blocked;

  /** A runner has taken the timer out and not yet decided whether to send. */
  private volatile int sending;

  public Timer(GoRuntime rt) {
    this.rt = rt;
  }

  /** A timer that calls f; armed by {@link #reset}. */
  public Timer(G g, TimerFunc f, Object arg) {
    this.rt = g.rt;
    this.fake = Bubble.of(g) != null;
    this.f = f;
    this.arg = arg;
  }

  /** A timer that sends to c, which has room for one value and belongs to it alone. */
  public static Timer ofChan(G g, TimerFunc f, Object arg, Hchan c) {
    Timer t = new Timer(g, f, arg);
    t.chan = c;
    t.sendLock = new RtLock();
    c.setTimer(t);
    return t;
  }

  /** What it is for, in words. */
  String what() {
    if (chan != null) {
      return "channel";
    }
    return switch (arg) {
      case G gp -> "wakes G" + gp.goid;
      case FuncVal fn -> "calls " + fn.code().shownName();
      case PollDesc pd -> "deadline of descriptor " + pd.fd();
      case null, default -> "the runtime's own";
    };
  }

  boolean isChan() {
    return chan != null;
  }

  /** Made in a bubble. */
  public boolean isFake() {
    return fake;
  }

  /** Sets what it does, before it is armed for the first time. */
  public void init(TimerFunc function, Object argument) {
    f = function;
    arg = argument;
  }

  /** Stops it. True: it was armed and will not fire (or its value has not been received). */
  public boolean stop(G g) {
    if (chan != null) {
      sendLock.lock(g);
    }
    lock(g);
    boolean pending = takeOut(g);
    if (chan != null) {
      seq++;
      if (period == 0 && sending > 0) {
        pending = true; // a runner has it, and will see the new seq
      }
    }
    unlock(g);
    if (chan != null) {
      sendLock.unlock(g);
      if (chan.drainTimer(g)) {
        pending = true;
      }
    }
    return pending;
  }

  /** Arms it again, with the same function. True: it was armed. */
  public boolean reset(G g, long when, long period) {
    return modify(g, when, period, f, arg, seq);
  }

  /** Arms it for another function; of a channel timer seq is its own affair. */
  public boolean modify(G g, long when, long period, TimerFunc f, Object arg, long seq) {
    if (chan != null) {
      sendLock.lock(g);
    }
    lock(g);
    boolean wasPeriodic = this.period != 0;
    boolean pending = takeOut(g);
    this.when = Math.max(when, 1);
    this.period = period;
    this.f = f;
    this.arg = arg;
    armed = true;
    if (chan != null) {
      this.seq++;
      if (!wasPeriodic && sending > 0) {
        pending = true;
      }
    } else {
      this.seq = seq;
    }
    boolean first = false;
    if (chan == null || blocked > 0) {
      first = add(g);
    }
    long w = this.when;
    unlock(g);
    if (chan != null) {
      sendLock.unlock(g);
      if (chan.drainTimer(g)) {
        pending = true;
      }
    }
    if (first) {
      added(g, w);
    }
    return pending;
  }

  /** Lock held. True: it is the first of its heap. */
  private boolean add(G g) {
    if (!fake) {
      return Current.timers(g).add(g, this);
    }
    rand = Current.cheaprandn(g, Integer.MAX_VALUE);
    return Bubble.of(g).timers.add(g, this);
  }

  /** No lock held: somebody has to hear of it. What is due in a bubble runs before that is idle. */
  private void added(G g, long when) {
    if (!fake) {
      Current.wakeNetPoller(g, when);
      return;
    }
    Bubble b = Bubble.of(g);
    if (when <= b.now()) {
      b.runTimers(g);
    }
  }

  /** Lock held. After it the timer is in no heap and not armed; the result says whether it was. */
  private boolean takeOut(G g) {
    while (true) {
      Timers heap = ts;
      if (heap == null) {
        boolean was = armed;
        armed = false;
        return was;
      }
      heap.lock(g);
      if (ts == heap) {
        heap.remove(this);
        armed = false;
        heap.unlock(g);
        return true;
      }
      heap.unlock(g); // it ran, or moved with its P's heap
    }
  }

  // --- channel timers ---

  /** Called before a receive looks at the channel: sends the value if it is due and no heap does it. */
  public void maybeRunChan(G g) {
    if (ts != null) {
      return;
    }
    lock(g);
    long now;
    if (ts != null || !armed || when > (now = fake ? Sleep.now(g) : rt.nanotime())) {
      unlock(g);
      return;
    }
    long s = seq;
    long delta = now - when;
    if (period > 0) {
      when += period * (1 + delta / period);
    } else {
      armed = false;
    }
    enterSend();
    unlock(g);
    send(g, s, delta);
  }

  /** A receiver is about to block; the channel's lock is held. */
  public void block(G g) {
    lock(g);
    boolean first = false;
    if (blocked++ == 0 && armed && ts == null) {
      first = add(g);
    }
    long w = when;
    unlock(g);
    if (first && !fake) {
      Current.wakeNetPoller(g, w);
    }
  }

  /** It does not block any more. */
  public void unblock(G g) {
    lock(g);
    if (--blocked == 0) {
      Timers heap = ts;
      if (heap != null) {
        heap.lock(g);
        if (ts == heap) {
          heap.remove(this); // stays armed
        }
        heap.unlock(g);
      }
    }
    unlock(g);
  }

  private void changeSending(int d) {
    Mem.U.getAndAddInt(this, SENDING, d);
  }

  /** The runner has taken this channel timer, under the lock that protects its fields. */
  void enterSend() {
    changeSending(1);
  }

  /** Calls the function unless the timer has been stopped or set anew since seq was s. No lock held. */
  void send(G g, long s, long delta) {
    sendLock.lock(g);
    changeSending(-1);
    if (seq == s) {
      f.run(g, arg, s, delta);
    }
    sendLock.unlock(g);
  }

  /** When it fires next, if it is armed; for tests and traces. */
  public long when() {
    return when;
  }
}
