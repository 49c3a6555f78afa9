package gruffle.repl;

import gruffle.link.GoCode;
import gruffle.link.Program;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.GoexitUnwind;
import gruffle.runtime.panic.KillUnwind;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.panic.Traceback;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Groups;
import gruffle.runtime.sched.Keeper;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs lines as goroutines of one program, each line a group of its own.
 *
 * <p>Goroutine 1 never ends: it parks until the session's thread has something for it to do, which is to start a line or to end one. Between lines nothing need run, and that
 * is no deadlock.
 */
final class Lines implements Keeper {
  /** How long goroutines get to end by themselves. */
  private static final long PATIENCE_MS = 2_000;

  /** How a line ended. */
  enum End {
    DONE,
    /** It has panicked, called os.Exit, or nothing could run any more; people have been told. */
    FAILED,
    INTERRUPTED,
    /** Interrupted, but some call into the operating system does not return: left behind. */
    ABANDONED,
    /** The whole program is gone: a bug of ours. */
    LOST
  }

  private enum What {
    FINISHED,
    FAILED,
    DEADLOCK,
    INTERRUPT,
    LOST
  }

  private record Event(What what, int group) {}

  private final GoRuntime rt;
  private final Queue<Job> jobs = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean parked = new AtomicBoolean();
  private final AtomicBoolean deadlockTold = new AtomicBoolean();
  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private volatile G keeper;
  private volatile int running;

  /** The line is to end before it begins. */
  private volatile boolean cancelled;

  private interface Job {
    void run(G g);
  }

  Lines(Program program, Code main) {
    this.rt = program.runtime();
    rt.keeper = this;
    rt.externalEvents.incrementAndGet();
    var thread = new Thread(() -> runProgram(program, main), "session");
    thread.setDaemon(true);
    thread.start();
  }

  private void runProgram(Program program, Code main) {
    program.run(new Loop(main));
    events.add(new Event(What.LOST, 0));
  }

  /** Goroutine 1. */
  private final class Loop extends FuncVal {
    private final Code main;

    Loop(Code main) {
      this.main = main;
    }

    @Override
    public Code code() {
      return main;
    }

    @Override
    public void call0(G g) {
      keeper = g;
      Proc.markSystem(g);
      while (true) {
        for (Job j = jobs.poll(); j != null; j = jobs.poll()) {
          j.run(g);
        }
        Park.gopark(g, park, null, WaitReason.SELECT_NO_CASES);
      }
    }

    @Override
    public Object invoke(G g, Object... args) {
      call0(g);
      return null;
    }
  }

  /** Parks unless somebody has come in between. */
  private final UnlockF park =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object lock) {
          parked.set(true);
          return jobs.isEmpty() || !parked.compareAndSet(true, false);
        }

        @Override
        public int held(G gp, Object lock) {
          return 0;
        }
      };

  private void post(Job j) {
    jobs.add(j);
    if (parked.compareAndSet(true, false)) {
      rt.ready(keeper);
    }
  }

  // --- one line ---

  /** Runs a line and waits for its end; its goroutines may live on. */
  End run(int group, List<GoCode> initialisers, List<GoCode> codes) {
    events.removeIf(e -> e.what != What.LOST);
    running = group;
    cancelled = false;
    var line = new Line(group, initialisers, codes);
    post(
        g -> {
          deadlockTold.set(false);
          rt.externalEvents.decrementAndGet();
          Proc.newproc(g, line);
        });
    try {
      return await(group);
    } finally {
      running = 0;
    }
  }

  private End await(int group) {
    End end = End.DONE;
    int ends = 0;
    while (true) {
      Event e = next(ends > 0 ? PATIENCE_MS : Long.MAX_VALUE);
      if (e != null && e.what == What.LOST) {
        events.add(e);
        return End.LOST;
      }
      if (e != null && e.group != group && e.what != What.INTERRUPT) {
        continue;
      }
      if (e == null) {
        if (ends > 2) {
          return End.ABANDONED;
        }
        ends++;
        endGroup(group);
        continue;
      }
      switch (e.what) {
        case FINISHED -> {
          return end;
        }
        case FAILED -> {
          end = End.FAILED;
          endGroup(group);
        }
        case DEADLOCK -> {
          if (end == End.DONE) {
            end = End.FAILED;
            reportDeadlock(group);
          }
          ends++;
          endGroup(group);
        }
        default -> {
          cancelled = true;
          end = end == End.DONE ? End.INTERRUPTED : end;
          ends++;
          endGroup(group);
        }
      }
    }
  }

  private Event next(long millis) {
    while (true) {
      try {
        return events.poll(millis, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        events.add(new Event(What.INTERRUPT, 0));
      }
    }
  }

  private void endGroup(int group) {
    post(
        g -> {
          deadlockTold.set(false);
          Groups.end(g, group);
        });
  }

  /** Ends the running line with its goroutines; on any thread. False if there is none. */
  boolean interrupt() {
    boolean any = running != 0;
    if (any) {
      events.add(new Event(What.INTERRUPT, 0));
    }
    return any;
  }

  /** Whether a line runs. */
  boolean busy() {
    return running != 0;
  }

  /** The outermost function of a line. */
  private final class Line extends FuncVal {
    private final int group;
    private final List<GoCode> initialisers;
    private final List<GoCode> codes;

    Line(int group, List<GoCode> initialisers, List<GoCode> codes) {
      this.group = group;
      this.initialisers = initialisers;
      this.codes = codes;
    }

    @Override
    public Code code() {
      return codes.isEmpty() ? initialisers.getLast() : codes.getLast();
    }

    @Override
    public void call0(G g) {
      try {
        // Nobody can end these half-way: a package is initialised once.
        for (GoCode c : initialisers) {
          c.invoke(g, null, new Object[0]);
        }
        Groups.enter(g, group);
        if (!cancelled) {
          for (GoCode c : codes) {
            c.invoke(g, null, new Object[0]);
          }
        }
      } catch (GoexitUnwind | KillUnwind e) {
        throw e;
      } catch (Throwable t) {
        // A fault that no deferred call's function has made a panic of: that is told before the
        // line ends.
        throw Panics.uncaught(g, t);
      } finally {
        rt.externalEvents.incrementAndGet();
        Proc.leaving(g);
        Boundary.run(() -> events.add(new Event(What.FINISHED, group)));
      }
    }

    @Override
    public Object invoke(G g, Object... args) {
      call0(g);
      return null;
    }
  }

  // --- keeper ---

  @Override
  public void failed(G g) {
    int group = Groups.of(g);
    Boundary.run(() -> events.add(new Event(What.FAILED, group)));
  }

  @Override
  public void exited(G g, int code) {
    say("exit status " + code + "\n");
    failed(g);
  }

  @Override
  public void deadlock() {
    if (deadlockTold.compareAndSet(false, true)) {
      events.add(new Event(What.DEADLOCK, running));
    }
  }

  private void reportDeadlock(int group) {
    var b = new StringBuilder("fatal error: all goroutines are asleep - deadlock!\n");
    for (G g : rt.goroutines()) {
      if (Groups.of(g) == group) {
        b.append('\n');
        Traceback.goroutine(null, g, b);
      }
    }
    say(b.toString());
  }

  private void say(String text) {
    byte[] b = text.getBytes(StandardCharsets.UTF_8);
    rt.writeErr(b, 0, b.length);
  }

  /** Ends all goroutines. */
  void close() {
    rt.kill();
  }
}
