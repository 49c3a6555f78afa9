package gruffle.runtime.trace;

import gruffle.runtime.trace.TraceOutput.Frame;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The events of a trace, with the sequence numbers by which a reader puts those of several threads in order, and with what every processor and goroutine is
 * doing according to them.
 *
 * <p>Not safe for several threads: the tracer has a lock. The format: Go's internal/trace/tracev2, events.go.
 */
public final class TraceEvents {
  public static final int RUNNABLE = Ev.GO_RUNNABLE;
  public static final int RUNNING = Ev.GO_RUNNING;
  public static final int SYSCALL = Ev.GO_SYSCALL;
  public static final int WAITING = Ev.GO_WAITING;

  private static final class Proc {
    long seq;
    int status;
    long thread;
  }

  private static final class Goroutine {
    long seq;
    int status;
    long thread;
  }

  private final TraceOutput out;
  private final Map<Long, Proc> procs = new TreeMap<>();
  private final Map<Long, Goroutine> goroutines = new HashMap<>();
  private long collections;

  /** Goroutines that collect. */
  private int collecting;

  public TraceEvents(TraceOutput out) {
    this.out = out;
  }

  // --- states ---

  /** thread is the one that runs it, or -1. */
  public void proc(long id, long thread) {
    Proc p = new Proc();
    p.status = thread < 0 ? Ev.PROC_IDLE : Ev.PROC_RUNNING;
    p.thread = thread;
    procs.put(id, p);
  }

  public void goroutine(long id, int status, long thread) {
    Goroutine g = new Goroutine();
    g.status = status;
    g.thread = thread;
    goroutines.put(id, g);
  }

  /** Begins a generation: says what all are doing. thread runs the only processor that runs, and the only goroutine. */
  public void begin(long thread, long now, int gomaxprocs) {
    Instant wall = Instant.now();
    out.beginGeneration(now, wall.getEpochSecond(), wall.getNano());
    procs.forEach(
        (id, p) -> {
          p.seq = 0;
          out.event(thread, now, Ev.PROC_STATUS, id, p.status);
        });
    goroutines.forEach(
        (id, g) -> {
          g.seq = 0;
          out.event(thread, now, Ev.GO_STATUS, id, g.thread, g.status);
        });
    out.event(thread, now, Ev.PROCS_CHANGE, gomaxprocs, 0);
    if (collecting > 0) {
      out.event(thread, now, Ev.GC_ACTIVE, ++collections);
    }
  }

  public boolean hasProc(long id, long thread) {
    Proc p = procs.get(id);
    return p != null && p.thread == thread;
  }

  private void move(long id, int status, long thread) {
    Goroutine g = goroutines.get(id);
    g.status = status;
    g.thread = thread;
  }

  // --- goroutines ---

  /** first is its outermost frame. */
  public void goCreate(
      long thread, long now, long id, boolean blocked, List<Frame> first, List<Frame> at) {
    goroutine(id, blocked ? WAITING : RUNNABLE, -1);
    int type = blocked ? Ev.GO_CREATE_BLOCKED : Ev.GO_CREATE;
    out.event(thread, now, type, id, out.stack(first), out.stack(at));
  }

  /** Says nothing if it runs there already: it has done something on the thread's own stack. */
  public void goStart(long thread, long now, long id) {
    Goroutine g = goroutines.get(id);
    if (g.status == RUNNING && g.thread == thread) {
      return;
    }
    if (g.status == SYSCALL) { // its thread did not know of the trace when it came back
      out.event(g.thread, now, Ev.GO_SYSCALL_END_BLOCKED);
    }
    move(id, RUNNING, thread);
    out.event(thread, now, Ev.GO_START, id, ++goroutines.get(id).seq);
  }

  public void goBlock(long thread, long now, long id, String reason, List<Frame> at) {
    move(id, WAITING, -1);
    out.event(thread, now, Ev.GO_BLOCK, out.string(reason), out.stack(at));
  }

  public void goUnblock(long thread, long now, long id, List<Frame> at) {
    move(id, RUNNABLE, -1);
    out.event(thread, now, Ev.GO_UNBLOCK, id, ++goroutines.get(id).seq, out.stack(at));
  }

  public void goStop(long thread, long now, long id, String reason, List<Frame> at) {
    move(id, RUNNABLE, -1);
    out.event(thread, now, Ev.GO_STOP, out.string(reason), out.stack(at));
  }

  public void goDestroy(long thread, long now, long id) {
    goroutines.remove(id);
    out.event(thread, now, Ev.GO_DESTROY);
  }

  // --- system calls ---

  public void syscallBegin(long thread, long now, long id, long proc, List<Frame> at) {
    move(id, SYSCALL, thread);
    Proc p = procs.get(proc);
    p.status = Ev.PROC_SYSCALL;
    out.event(thread, now, Ev.GO_SYSCALL_BEGIN, ++p.seq, out.stack(at));
  }

  public void syscallEnd(long thread, long now, long id, long proc) {
    if (goroutines.get(id).status == RUNNING) {
      return; // it was work of ours
    }
    move(id, RUNNING, thread);
    procs.get(proc).status = Ev.PROC_RUNNING;
    out.event(thread, now, Ev.GO_SYSCALL_END);
  }

  /** Without its processor, which may be running elsewhere. */
  public void syscallEndBlocked(long thread, long now, long id) {
    Goroutine g = goroutines.get(id);
    if (g.status != SYSCALL || g.thread != thread) {
      return; // it has been said for it: see goStart
    }
    move(id, RUNNABLE, -1);
    out.event(thread, now, Ev.GO_SYSCALL_END_BLOCKED);
  }

  // --- processors ---

  public void procStart(long thread, long now, long id) {
    Proc p = procs.get(id);
    if (p == null) { // GOMAXPROCS has grown
      proc(id, -1);
      p = procs.get(id);
      out.event(thread, now, Ev.PROC_STATUS, id, Ev.PROC_IDLE);
    }
    p.status = Ev.PROC_RUNNING;
    p.thread = thread;
    out.event(thread, now, Ev.PROC_START, id, ++p.seq);
  }

  public void procStop(long thread, long now, long id) {
    Proc p = procs.get(id);
    p.status = Ev.PROC_IDLE;
    p.thread = -1;
    out.event(thread, now, Ev.PROC_STOP);
  }

  /** From a goroutine in a system call, or in work of ours, of which nothing has been said so far. */
  public void procSteal(long thread, long now, long id) {
    Proc p = procs.get(id);
    long from = p.thread;
    if (p.status == Ev.PROC_RUNNING) {
      goroutines.forEach(
          (held, g) -> {
            if (g.status == RUNNING && g.thread == from) {
              syscallBegin(from, now, held, id, List.of());
            }
          });
    }
    p.status = Ev.PROC_IDLE;
    p.thread = -1;
    out.event(thread, now, Ev.PROC_STEAL, id, ++p.seq, from);
  }

  public void procsChange(long thread, long now, int n) {
    out.event(thread, now, Ev.PROCS_CHANGE, n, 0);
  }

  // --- what programs say ---

  public void userTask(long thread, long now, long id, long parent, String name, List<Frame> at) {
    out.event(thread, now, Ev.USER_TASK_BEGIN, id, parent, out.string(name), out.stack(at));
  }

  public void userTaskEnd(long thread, long now, long id, List<Frame> at) {
    out.event(thread, now, Ev.USER_TASK_END, id, out.stack(at));
  }

  public void userRegion(
      long thread, long now, long task, boolean begin, String name, List<Frame> at) {
    int type = begin ? Ev.USER_REGION_BEGIN : Ev.USER_REGION_END;
    out.event(thread, now, type, task, out.string(name), out.stack(at));
  }

  public void userLog(long thread, long now, long task, String key, String value, List<Frame> at) {
    out.event(thread, now, Ev.USER_LOG, task, out.string(key), out.string(value), out.stack(at));
  }

  // --- collections ---

  /** Goroutines collect: no other collection is told of until they have ended. */
  public boolean isCollecting() {
    return collecting > 0;
  }

  public void collectionBegin(long thread, long now) {
    if (collecting++ == 0) {
      out.event(thread, now, Ev.GC_BEGIN, ++collections, 0);
    }
  }

  /** The last of those that collect at the same time tells the end. */
  public void collectionEnd(long thread, long now, long used) {
    if (collecting > 0 && --collecting == 0) {
      out.event(thread, now, Ev.GC_END, ++collections);
      out.event(thread, now, Ev.HEAP_ALLOC, used);
    }
  }

  /** A thread that has a goroutine and a processor, and has told nothing since then; -1 for none. */
  public long silentSince(long time) {
    for (Goroutine g : goroutines.values()) {
      long last = g.thread < 0 ? 0 : out.lastTime(g.thread);
      if (last != 0
          && last <= time
          && procs.values().stream().anyMatch(p -> p.thread == g.thread)) {
        return g.thread;
      }
    }
    return -1;
  }

  /** Told by a thread with a goroutine and a processor, after the fact. */
  public void collection(long thread, long from, long to, long used) {
    out.event(thread, from, Ev.GC_BEGIN, ++collections, 0);
    out.event(thread, to, Ev.GC_END, ++collections);
    out.event(thread, to, Ev.HEAP_ALLOC, used);
  }
}
