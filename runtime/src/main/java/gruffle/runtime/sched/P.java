package gruffle.runtime.sched;

import gruffle.runtime.sync.Sudog;
import gruffle.runtime.time.Timers;
import gruffle.runtime.value.Mem;

/**
 * A processor: the right to run Go code, with what that needs at hand: a queue of goroutines, timers, free lists.
 *
 * <p>Model: owned by the M in {@link #m} while RUNNING; the run queue ({@link RunQueue}) and the timers have protocols of their own.
 *
 * <pre>
 *   from      to        by
 *   IDLE      RUNNING   acquirep, after pidleget under sched.lock
 *   RUNNING   IDLE      releasep, then pidleput under sched.lock
 *   RUNNING   SYSCALL   entersyscall; the M keeps it as oldp
 *   SYSCALL   RUNNING   exitsyscall, by CAS
 *   SYSCALL   IDLE      sysmon's retake, by CAS; the winner hands it off
 *   any       GCSTOP    stop-the-world (from SYSCALL by CAS)
 *   GCSTOP    IDLE/RUN  procresize, start-the-world
 *   any       DEAD      procresize to fewer Ps
 * </pre>
 */
final class P {
  static final int IDLE = 0;
  static final int RUNNING = 1;
  static final int SYSCALL = 2;
  static final int GCSTOP = 3;
  static final int DEAD = 4;

  private static final long STATUS = Mem.offset(P.class, "status");

  final int id;
  final RunQueue runq = new RunQueue();
  public final Timers timers;

  private volatile int status = GCSTOP;

  /** The M that runs it. */
  volatile M m;

  /** Idle list, or the list of Ps with work that procresize returns. */
  P link;

  /** Time slices so far. The M that owns this P counts; sysmon, which looks a moment later, too, and tools read it as it is. */
  int schedtick;

  /** Goroutines that it has gone on with so far, those of one time slice included; a thief reads it as it is. */
  int executed;

  volatile int syscalltick;

  /** Stop-the-world or sysmon wants this P's goroutine to reach a poll. */
  volatile boolean preempt;

  /** Its goroutine is in work of ours ({@link Syscall#around}, {@link Syscall#held}), which real Go does not have. */
  volatile boolean held;

  // sysmon's own notes about this P.
  int sysmonSchedtick;
  long sysmonSchedwhen;
  int sysmonSyscalltick;
  long sysmonSyscallwhen;

  /** Dead goroutines with their stacks. */
  G gfree;

  int gfreeCount;

  private Sudog sudogs;
  private int sudogCount;

  /** Numbers for new goroutines, taken from the program's counter 16 at a time. */
  long goidcache;

  long goidcacheend;

  P(GoRuntime rt, int id) {
    this.id = id;
    this.timers = new Timers(rt);
  }

  // lint: NonAtomicVolatileUpdate because only who has just changed the status writes it
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void nextSyscalltick() {
    syscalltick++;
  }

  int status() {
    return status;
  }

  void setStatus(int s) {
    status = s;
  }

  boolean casStatus(int from, int to) {
    return Mem.U.compareAndSetInt(this, STATUS, from, to);
  }

  Sudog acquireSudog() {
    Sudog s = sudogs;
    if (s == null) {
      return new Sudog();
    }
    sudogs = s.next;
    sudogCount--;
    s.next = null;
    return s;
  }

  void releaseSudog(Sudog s) {
    s.g = null;
    s.elemL = null;
    s.elemJ = 0;
    s.isSelect = false;
    s.success = false;
    s.ticket = 0;
    s.c = null;
    s.prev = null;
    s.waitlink = null;
    s.next = null;
    if (sudogCount < 128) {
      s.next = sudogs;
      sudogs = s;
      sudogCount++;
    }
  }
}
