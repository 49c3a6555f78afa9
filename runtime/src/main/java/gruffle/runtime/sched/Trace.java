package gruffle.runtime.sched;

import gruffle.runtime.func.Code;
import gruffle.runtime.panic.GoFrames;
import gruffle.runtime.trace.TraceEvents;
import gruffle.runtime.trace.TraceOutput;
import gruffle.runtime.trace.TraceOutput.Frame;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The execution tracer: what the scheduler tells of goes here while a trace is being made, and one goroutine takes it away.
 *
 * <p>Model: {@link Sched#trace} is set and taken away while the world is stopped, so whoever holds a P may read it plainly; those without one (sysmon, Ms
 * that come back from a system call) may be a moment late, and find {@link #ended}. One lock makes all events one sequence: slower than Go's buffers for each M, and simple to
 * believe. Stacks are walked before the lock is taken.
 *
 * <p>Generations: a reader can understand each by itself, so the first events of one say what every P and goroutine is doing. A new one begins every second, in a
 * stopped world; what is said then is what {@link TraceEvents} has kept, not what the objects say, because some of them move on without a P.
 *
 * <p>Invariant: for every P and goroutine the events are in the order of Go's state machine (internal/trace, order.go): the calls here stand before the change of state that lets
 * somebody else make the next one.
 */
final class Trace {
  /** The thread of what is done by sysmon. */
  static final long SYSMON = 1 << 20;

  private static final long GENERATION_NANOS = 1_000_000_000;
  private static final int MAX_FRAMES = 128;

  private final RtLock lock = new RtLock();

  /** Over the two that wait; before {@link #lock}. Parking is an event itself, so it cannot be that one. */
  private final RtLock parking = new RtLock();

  private final TraceOutput out = new TraceOutput();
  private final TraceEvents events = new TraceEvents(out);
  private final ArrayDeque<long[]> collections = new ArrayDeque<>();
  private boolean ended;
  private volatile long began;
  private G reader;
  private G stopper;

  /** Those that wait until all that there was has been read. */
  private final GQueue flushers = new GQueue();

  /** The reader has been told of the end. */
  private boolean over;

  private long now(GoRuntime rt) {
    return rt.nanotime();
  }

  // --- beginning and end; the world is stopped, m runs g, which has asked for it ---

  /** Null: there is a trace already. */
  static Trace start(G g) {
    Sched sched = g.rt.sched;
    Trace[] made = {null};
    sched.world.stopped(
        g,
        m -> {
          if (sched.trace == null) {
            made[0] = new Trace();
            made[0].begin(m, g);
            sched.trace = made[0];
          }
        });
    return made[0];
  }

  private void begin(M m, G g) {
    Sched sched = m.rt.sched;
    for (P pp : sched.allp) {
      events.proc(pp.id, pp == m.p ? m.id : -1);
    }
    for (G gp : sched.allgs()) {
      if (gp == g) {
        events.goroutine(gp.goid, TraceEvents.RUNNING, m.id);
        continue;
      }
      switch (gp.status()) {
        case G.RUNNABLE, G.RUNNING -> events.goroutine(gp.goid, TraceEvents.RUNNABLE, -1);
        case G.WAITING -> events.goroutine(gp.goid, TraceEvents.WAITING, -1);
        case G.SYSCALL -> {
          M on = gp.m;
          events.goroutine(gp.goid, TraceEvents.SYSCALL, on == null ? SYSMON - 1 : on.id);
        }
        default -> {}
      }
    }
    began = now(m.rt);
    events.begin(m.id, began, sched.gomaxprocs);
  }

  /** Completes the generation; another one begins unless this is the end. */
  void advance(G g, boolean end) {
    g.rt.sched.world.stopped(
        g,
        m -> {
          lock.lock(m);
          if (!ended) {
            collected(events, m);
            out.endGeneration(now(m.rt));
            if (end) {
              ended = true;
              m.rt.sched.trace = null;
            } else {
              began = now(m.rt);
              events.begin(m.id, began, m.rt.sched.gomaxprocs);
            }
          }
          lock.unlock(m);
        });
    parking.lock(g);
    G gp = reader;
    reader = null;
    parking.unlock(g);
    if (gp != null) {
      Park.goready(g, gp);
    }
  }

  /** Completes the generation, and returns when the reader has dealt with all of it: it has come back and found nothing. */
  void flush(G g) {
    advance(g, false);
    parking.lock(g);
    if (over || reader != null) { // who waits again has found nothing
      parking.unlock(g);
      return;
    }
    flushers.pushBack(g);
    Park.gopark(g, UNLOCK, parking, WaitReason.TRACE_READER_BLOCKED);
  }

  /** Ends the trace; returns when all of it has been read. */
  void stop(G g) {
    advance(g, true);
    parking.lock(g);
    if (over) {
      parking.unlock(g);
      return;
    }
    stopper = g;
    Park.gopark(g, UNLOCK, parking, WaitReason.TRACE_READER_BLOCKED);
  }

  // --- the reader ---

  /** The next chunk; null after the last one. Parks. */
  byte[] read(G g) {
    while (true) {
      M m = g.m;
      parking.lock(m);
      lock.lock(m);
      byte[] chunk = out.take();
      boolean last = ended && chunk == null;
      boolean old = !ended && began + GENERATION_NANOS <= now(g.rt);
      lock.unlock(m);
      if (chunk == null && !flushers.isEmpty()) {
        over |= last;
        G waits = flushers.pop();
        parking.unlock(m);
        Park.goready(g, waits);
        continue;
      }
      if (chunk == null && !last && !old) {
        reader = g;
        Park.gopark(g, UNLOCK, parking, WaitReason.TRACE_READER_BLOCKED);
        continue;
      }
      // Only who asks again after the last chunk has surely dealt with it.
      over |= last;
      G waits = last ? stopper : null;
      if (waits != null) {
        stopper = null;
      }
      parking.unlock(m);
      if (waits != null) {
        Park.goready(g, waits);
      }
      if (chunk != null || last) {
        return chunk;
      }
      advance(g, false);
    }
  }

  private static final UnlockF UNLOCK =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object lock) {
          ((RtLock) lock).unlock(me);
          return true;
        }

        @Override
        public int held(G gp, Object lock) {
          return 1;
        }
      };

  /** sysmon: wakes the reader if there is something for it to do. */
  void wakeReader(Sched sched, long now) {
    parking.lock((M) null);
    boolean wanted = reader != null && (hasChunk(null) || began + GENERATION_NANOS <= now);
    parking.unlock((M) null);
    if (!wanted) {
      return;
    }
    // One more M counts as running meanwhile, as in retake: else who waits for the reader might
    // find a deadlock before that is in a queue.
    sched.incidlelocked(null, -1);
    parking.lock((M) null);
    G gp = reader;
    reader = null;
    parking.unlock((M) null);
    if (gp != null) {
      GQueue q = new GQueue();
      q.pushBack(gp);
      sched.injectglist(null, q);
    }
    sched.incidlelocked(null, 1);
  }

  private boolean hasChunk(M m) {
    lock.lock(m);
    boolean has = out.hasChunk();
    lock.unlock(m);
    return has;
  }

  // --- stacks ---

  /** Of a goroutine that says something by package runtime/trace: without the functions that say it. */
  private static List<Frame> stack(M m, G gp, int skip) {
    List<Frame> frames = stack(m, gp);
    return frames.subList(Math.min(skip, frames.size()), frames.size());
  }

  /** Of a goroutine that runs on this thread; nothing for g0. */
  private static List<Frame> stack(M m, G gp) {
    List<Frame> frames = new ArrayList<>();
    if (gp == null || gp == m.g0) {
      return frames;
    }
    GoFrames.walk(
        gp,
        (code, line) -> {
          frames.add(new Frame(code, line));
          return frames.size() < MAX_FRAMES;
        });
    return frames;
  }

  private interface Emit {
    void run(TraceEvents e, long now);
  }

  private void emit(M m, GoRuntime rt, Emit body) {
    lock.lock(m);
    if (!ended) {
      body.run(events, now(rt));
    }
    lock.unlock(m);
  }

  private void emit(M m, Emit body) {
    emit(m, m.rt, body);
  }

  // --- goroutines ---

  /** creator is the running goroutine, or a g0. */
  void goCreate(M m, G creator, G gp, boolean blocked) {
    List<Frame> at = stack(m, creator);
    Code code = gp.startfn.code().wrapped();
    List<Frame> first = List.of(new Frame(code, code.line));
    emit(m, (e, now) -> e.goCreate(m.id, now, gp.goid, blocked, first, at));
  }

  void goStart(M m, G gp) {
    emit(m, (e, now) -> e.goStart(m.id, now, gp.goid));
  }

  /** On gp's stack, about to be put away. */
  void goBlock(M m, G gp, WaitReason reason) {
    List<Frame> at = stack(m, gp);
    emit(
        m,
        (e, now) -> {
          collected(e, m);
          e.goBlock(m.id, now, gp.goid, reason(reason), at);
        });
  }

  /** waker is the running goroutine, a g0, or null on threads that are not Ms. */
  void goUnblock(M m, G waker, G gp) {
    List<Frame> at = m == null ? List.of() : stack(m, waker);
    emit(m, gp.rt, (e, now) -> e.goUnblock(m == null ? SYSMON : m.id, now, gp.goid, at));
  }

  void goStop(M m, G gp, String reason) {
    List<Frame> at = stack(m, gp);
    emit(
        m,
        (e, now) -> {
          collected(e, m);
          e.goStop(m.id, now, gp.goid, reason, at);
        });
  }

  void goDestroy(M m, G gp) {
    emit(m, (e, now) -> e.goDestroy(m.id, now, gp.goid));
  }

  private static String reason(WaitReason r) {
    return switch (r) {
      case IO_WAIT -> "network";
      case CHAN_RECEIVE, SYNCTEST_CHAN_RECEIVE -> "chan receive";
      case CHAN_SEND, SYNCTEST_CHAN_SEND -> "chan send";
      case CHAN_RECEIVE_NIL_CHAN, CHAN_SEND_NIL_CHAN, SELECT_NO_CASES -> "forever";
      case SELECT, SYNCTEST_SELECT -> "select";
      case SYNCTEST_RUN, SYNCTEST_WAIT -> "synctest";
      case SLEEP -> "sleep";
      case SYNC_COND_WAIT -> "sync.(*Cond).Wait";
      case TRACE_READER_BLOCKED, FINALIZER_WAIT, FORCE_GC_IDLE -> "system goroutine wait";
      default -> r.isSemaphore() ? "sync" : r.toString();
    };
  }

  // --- system calls ---

  void syscallBegin(M m, G gp, P pp) {
    List<Frame> at = stack(m, gp);
    emit(
        m,
        (e, now) -> {
          collected(e, m);
          e.syscallBegin(m.id, now, gp.goid, pp.id, at);
        });
  }

  /** With the P that it had. Somebody else may have had that one in between, and been in a system call of his own with it. */
  void syscallEnd(M m, G gp, P pp) {
    emit(
        m,
        (e, now) -> {
          if (e.hasProc(pp.id, m.id)) {
            e.syscallEnd(m.id, now, gp.goid, pp.id);
          } else {
            e.procSteal(m.id, now, pp.id);
            e.syscallEndBlocked(m.id, now, gp.goid);
            e.procStart(m.id, now, pp.id);
            e.goStart(m.id, now, gp.goid);
          }
        });
  }

  void syscallEndBlocked(M m, G gp) {
    emit(m, (e, now) -> e.syscallEndBlocked(m.id, now, gp.goid));
  }

  // --- processors ---

  void procStart(M m, P pp) {
    emit(m, (e, now) -> e.procStart(m.id, now, pp.id));
  }

  void procStop(M m, P pp) {
    emit(m, (e, now) -> e.procStop(m.id, now, pp.id));
  }

  /** From an M in a system call. m is null on threads that are not Ms. */
  void procSteal(GoRuntime rt, M m, P pp) {
    emit(m, rt, (e, now) -> e.procSteal(m == null ? SYSMON : m.id, now, pp.id));
  }

  void procsChange(M m, int procs) {
    emit(m, (e, now) -> e.procsChange(m.id, now, procs));
  }

  // --- what programs say ---

  void userTask(M m, G gp, long id, long parent, String name) {
    List<Frame> at = stack(m, gp, 2);
    emit(m, (e, now) -> e.userTask(m.id, now, id, parent, name, at));
  }

  void userTaskEnd(M m, G gp, long id) {
    List<Frame> at = stack(m, gp, 1);
    emit(m, (e, now) -> e.userTaskEnd(m.id, now, id, at));
  }

  void userRegion(M m, G gp, long id, boolean begin, String name) {
    List<Frame> at = stack(m, gp, 2);
    emit(m, (e, now) -> e.userRegion(m.id, now, id, begin, name, at));
  }

  void userLog(M m, G gp, long id, String key, String value) {
    List<Frame> at = stack(m, gp, 2);
    emit(m, (e, now) -> e.userLog(m.id, now, id, key, value, at));
  }

  // --- collections of the JVM ---

  /**
   * From any thread, in nanoseconds of the program's clock; used: bytes that are left. The format wants a thread with a goroutine to tell it: one that has said nothing since, or else the next that has
   * something to tell.
   */
  void collection(long from, long to, long used) {
    lock.lock((M) null);
    long thread = ended || events.isCollecting() ? -1 : events.silentSince(from);
    if (thread >= 0) {
      events.collection(thread, from, to, used);
    } else {
      collections.add(new long[] {from, to, used});
    }
    lock.unlock((M) null);
  }

  /** The running goroutine is about to collect, unless another one does. */
  void collectionBegin(M m) {
    emit(m, (e, now) -> e.collectionBegin(m.id, now));
  }

  /** It has; used: bytes that are left. */
  void collectionEnd(M m, long used) {
    emit(m, (e, now) -> e.collectionEnd(m.id, now, used));
  }

  private void collected(TraceEvents e, M m) {
    if (e.isCollecting()) {
      return;
    }
    for (long[] c; (c = collections.poll()) != null; ) {
      e.collection(m.id, c[0], c[1], c[2]);
    }
  }
}
