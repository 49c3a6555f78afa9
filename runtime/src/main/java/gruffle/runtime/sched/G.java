package gruffle.runtime.sched;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.panic.DeferRecord;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.panic.KillUnwind;
import gruffle.runtime.panic.OpenActivation;
import gruffle.runtime.sync.Sudog;
import gruffle.runtime.time.Timer;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.RefSlice;
import java.util.Arrays;
import java.util.List;

/**
 * A goroutine: the hidden first parameter of every Go function.
 *
 * <p>Model: while status is RUNNING or SYSCALL, only the thread of {@link #m} touches the plain fields; in every other
 * state they belong to whoever moved the status there, or holds the lock that the goroutine is queued under. Status
 * moves only by {@link #casStatus}; a reader that is neither may look at status, waitreason and goid, nothing else.
 *
 * <pre>
 *   from      to        by
 *   IDLE      RUNNABLE  newproc: fresh from new or from a P's free list
 *   RUNNABLE  RUNNING   execute, on the M that will run it
 *   RUNNING   WAITING   park on M's stack, after the continuation is put away and before the unlock function runs
 *   WAITING   RUNNABLE  goready, or park itself when the unlock function said no
 *   RUNNING   RUNNABLE  Gosched, preemption (continuation put away first)
 *   RUNNING   SYSCALL   entersyscall
 *   SYSCALL   RUNNING   exitsyscall with a P
 *   SYSCALL   RUNNABLE  exitsyscall without a P
 *   RUNNING   DEAD      goexit
 *   DEAD      RUNNABLE  newproc, from a free list, with its continuation
 *   WAITING, RUNNABLE   with SCAN and back: who looks at its stack
 * </pre>
 *
 * <p>Size: at most 120 bytes with compressed references (a test measures it); what few goroutines need lives in {@link
 * Extra}.
 */
public final class G {
  static final int IDLE = 0;
  static final int RUNNABLE = 1;
  static final int RUNNING = 2;
  static final int SYSCALL = 3;
  static final int WAITING = 4;
  static final int DEAD = 6;

  /** With another one: somebody looks at the stack ({@link Stacks}), and the status stays until he has finished. */
  static final int SCAN = 16;

  // For Mem.U, not handles: the interpreter and C1 call those, and C2 counts what it inlines of
  // them against the limit of the method around.
  private static final long STATUS = Mem.offset(G.class, "status");
  private static final long WAKE = Mem.offset(G.class, "wake");

  /** It is queued and still runs: its stack is not put away. */
  private static final byte LEAVING = 0;

  /** Its stack is put away, or whoever finds it in its queue knows that by the lock. */
  private static final byte AWAY = 1;

  /** A waker has claimed it before its stack was put away: its M goes on with it. */
  private static final byte CALLED_BACK = 2;

  /** A waker has claimed it after that, and makes it ready. */
  private static final byte WOKEN = 3;

  private static final long PREEMPT = Mem.offset(G.class, "preempt");

  /** The program this goroutine belongs to. */
  public final GoRuntime rt;

  public long goid;

  /** Innermost activation of a tier-0 function; null where there is none. */
  public Activation act;

  /** The lowest one that has deferred calls, while it is left. */
  public OpenActivation above;

  /** Innermost defer record. */
  public DeferRecord defers;

  /** Innermost panic in progress. */
  public GoPanic panic;

  // Results beyond the first of the call that has just returned (CONTRACTS section 2).
  public long r1J;
  public long r2J;
  public Object r1L;
  public Object r2L;

  /** The M that runs this goroutine; null while it does not run. */
  M m;

  /** The function it was started with; of a running goroutine also its outermost frame. */
  FuncVal startfn;

  /** The stack. */
  Goroutine cont;

  /** Link in the one queue or free list it is on. */
  G schedlink;

  /** Sudogs it waits with, in lock order for select. */
  public Sudog waiting;

  /** What the waker hands over: the sudog that fired, or null. */
  public Object param;

  /** Never null: {@link GoRuntime#noExtra} where it has none, so that each switch reads it without asking, and code that has seen none is not thrown away by the first. */
  Extra extra;

  /** The function with the go statement that made it, for "created by"; null for the main goroutine. */
  public Code creator;

  public int creatorLine;
  public long parentGoid;

  private int status;

  /** When it began to wait, in seconds of {@link Sched#seconds}: for "[chan receive, 5 minutes]". */
  int waitsince;

  /** Ordinal of the {@link WaitReason}; of a RUNNABLE one what it waited for, ZERO if it has not. */
  private byte waitreason;

  /** Somebody wants this goroutine to reach a poll and give up its P. Read with {@link #preemptRequested}. */
  private boolean preempt;

  /** How far a goroutine that lets itself be woken has come; see {@link #awaitWake}. */
  private byte wake;

  /** Made by the runtime itself: not counted, not in tracebacks, and checkdead ignores it. */
  public boolean system;

  /** What only a few goroutines have; others share one that nobody writes to. */
  static final class Extra {
    /** LockOSThread, or a pinned park: the only M that may run it. */
    M lockedm;

    /** See {@link G#first()}. */
    RefSlice first;

    /** See {@link G#numbered}; the last ones, in turn. */
    Object[] numbered;

    int turn;

    /** See {@link G#unsignedBound}. */
    int unsignedBounds;

    /** LockOSThread calls without their UnlockOSThread. */
    int lockCount;

    /** What this goroutine was made for. */
    Coro coro;

    /** See {@link Ancestor}; the nearest first. */
    List<Ancestor> ancestors = List.of();

    /** The goroutines of one line of a session; 0 for all others. See {@link Groups}. */
    int group;

    /** How far the end of its group has come with it. */
    Groups.End end = Groups.End.NONE;

    /** What it has parked with, where there are groups. */
    UnlockF parkedBy;

    Object parkedOn;

    /** Of testing/synctest; null for none. */
    Bubble bubble;

    /** See {@link Bubble#deadlocked}. */
    Bubble deadlocked;

    /** For time.Sleep, made by the first one. */
    Timer sleepTimer;

    /** See {@link Latencies}; 0: not measured this time. */
    long runnableSince;

    /** Labels for profiles; what they are is known to runtime/pprof. */
    Object labels;

    long[] xJ;
    Object[] xL;
  }

  G(GoRuntime rt) {
    this.rt = rt;
    this.extra = rt.noExtra;
  }

  // --- results ---

  /** Result i ≥ 1, a bool, integer or float (raw bits). */
  public long resJ(int i) {
    return i == 1 ? r1J : i == 2 ? r2J : extra.xJ[i - 3];
  }

  public void setResJ(int i, long v) {
    if (i == 1) {
      r1J = v;
    } else if (i == 2) {
      r2J = v;
    } else {
      setMoreJ(i, v);
    }
  }

  /** By itself, as for references: the results that most functions have are at most 35 bytes of bytecode, which HotSpot inlines also where they are not hot. */
  private void setMoreJ(int i, long v) {
    Extra e = extra();
    e.xJ = e.xJ == null ? new long[Math.max(i - 2, 8)] : e.xJ;
    if (e.xJ.length <= i - 3) {
      e.xJ = Arrays.copyOf(e.xJ, i - 2);
    }
    e.xJ[i - 3] = v;
  }

  /** Result i ≥ 1, a reference. */
  public Object resL(int i) {
    return i == 1 ? r1L : i == 2 ? r2L : extra.xL[i - 3];
  }

  public void setResL(int i, Object v) {
    if (i == 1) {
      r1L = v;
    } else if (i == 2) {
      r2L = v;
    } else {
      setMoreL(i, v);
    }
  }

  private void setMoreL(int i, Object v) {
    Extra e = extra();
    e.xL = e.xL == null ? new Object[Math.max(i - 2, 8)] : e.xL;
    if (e.xL.length <= i - 3) {
      e.xL = Arrays.copyOf(e.xL, i - 2);
    }
    e.xL[i - 3] = v;
  }

  void clearResults() {
    r1L = null;
    r2L = null;
    if (hasExtra()) {
      extra.xL = null;
      extra.first = null;
      if (extra.numbered != null) {
        Arrays.fill(extra.numbered, null);
      }
    }
  }

  /** The slice whose first element, a struct, the program has last taken the address of where it may use unsafe; null if there is none. */
  public RefSlice first() {
    return extra.first;
  }

  public void first(RefSlice s) {
    extra().first = s;
  }

  /**
   * The program has made a number of a pointer: until the goroutine parks, the object stays for the system call that may follow, though the number
   * alone keeps nothing.
   */
  public void numbered(Object p) {
    Extra e = extra();
    if (e.numbered == null) {
      e.numbered = new Object[8];
    }
    e.numbered[e.turn++ & 7] = p;
  }

  /** Those whose stacks are kept. */
  public List<Ancestor> ancestors() {
    return extra.ancestors;
  }

  Extra extra() {
    Extra e = extra;
    if (e == rt.noExtra) {
      extra = e = new Extra();
    }
    return e;
  }

  /** Whether there is one of its own, which may be written to. */
  boolean hasExtra() {
    return extra != rt.noExtra;
  }

  // --- state ---

  int status() {
    return Mem.U.getIntAcquire(this, STATUS) & ~SCAN;
  }

  /** The status, with scanBit added while somebody looks at the stack. */
  int rawStatus(int scanBit) {
    int s = Mem.U.getIntAcquire(this, STATUS);
    return (s & SCAN) == 0 ? s : scanBit | s & ~SCAN;
  }

  /** Moves the status; the caller knows that it is {@code from}, perhaps a moment from now. */
  void casStatus(int from, int to) {
    for (int i = 0; !Mem.U.compareAndSetInt(this, STATUS, from, to); i++) {
      if (i > 1000 && rt.ended()) {
        throw KillUnwind.INSTANCE;
      }
      if (i > 100_000_000) {
        throw new IllegalStateException("casgstatus: bad status " + status() + ", want " + from);
      }
      Thread.onSpinWait();
    }
  }

  boolean tryCasStatus(int from, int to) {
    return Mem.U.compareAndSetInt(this, STATUS, from, to);
  }

  /**
   * Before it is queued where wakers find it, under the lock of that queue, in a select under those of all its channels. early: it lets go of them before its stack is put away.
   *
   * <pre>
   *   from         to           by
   *   LEAVING      AWAY         its M, which goes on with it at once where that fails
   *   LEAVING      CALLED_BACK  the one waker, who then does nothing more
   *   AWAY         WOKEN        the one waker of a select, who makes it ready
   * </pre>
   */
  public void awaitWake(boolean early) {
    wake = early ? LEAVING : AWAY;
  }

  /** M has put its stack away. False: a waker has been faster. */
  boolean commitPark() {
    return Mem.U.compareAndSetByte(this, WAKE, LEAVING, AWAY);
  }

  /** By whoever has taken it out of its queue, when all that it will read is written: true if it goes on by itself, false if it is to be made ready. Not of one in a select. */
  public boolean claimWake() {
    return Mem.U.getByteAcquire(this, WAKE) == LEAVING
        && Mem.U.compareAndSetByte(this, WAKE, LEAVING, CALLED_BACK);
  }

  /** True for the first of those who find its select in a queue. */
  public boolean claimSelect() {
    return Mem.U.compareAndSetByte(this, WAKE, AWAY, WOKEN)
        || Mem.U.compareAndSetByte(this, WAKE, LEAVING, CALLED_BACK)
        || Mem.U.compareAndSetByte(this, WAKE, AWAY, WOKEN);
  }

  /** Whether the waker of its select has been faster than its M: known to that waker, as long as it holds its channel's lock. */
  public boolean calledBack() {
    return wake == CALLED_BACK;
  }

  /** That bound of the slice expression in hand is beyond int, of an unsigned type: only the panic that follows asks. */
  public void unsignedBound(int which) {
    extra().unsignedBounds |= which;
  }

  /** Whether that bound is one, of the expression whose panic this is: nothing is known of them after that. */
  public boolean takeUnsignedBound(int which) {
    if (!hasExtra()) {
      return false;
    }
    boolean is = (extra.unsignedBounds & which) != 0;
    extra.unsignedBounds = 0;
    return is;
  }

  /** Whether its stack ends in a wait, also in one that has come to its end while it has not gone on yet. */
  public boolean isInWait() {
    int s = status();
    return s == WAITING || s == RUNNABLE;
  }

  public WaitReason waitReason() {
    return WaitReason.values()[waitreason];
  }

  void setWaitReason(WaitReason r) {
    waitreason = (byte) r.ordinal();
  }

  /** Before it becomes RUNNABLE without having been parked. */
  void waitsForNothing() {
    waitreason = 0;
  }

  /** What {@link Preempt#check} asks. */
  public boolean preemptRequested() {
    return Mem.U.getBooleanOpaque(this, PREEMPT);
  }

  void setPreempt(boolean b) {
    Mem.U.putBooleanOpaque(this, PREEMPT, b);
  }

  public FuncVal startfn() {
    return startfn;
  }

  private String durable() {
    WaitReason r = waitReason();
    return Bubble.of(this) != null && r.durable() && !r.toString().endsWith("(durable)")
        ? " (durable)"
        : "";
  }

  private String minutes() {
    long m = (rt.nanotime() / 1_000_000_000 - waitsince) / 60;
    return m < 1 || waitsince < 0 ? "" : ", " + m + " minutes";
  }

  /** What a traceback has in brackets. */
  public String statusText() {
    Bubble b = Bubble.of(this);
    return stateText() + lockedText() + (b == null ? "" : ", synctest bubble " + b.id);
  }

  /** What tracebacks say of a goroutine wired to its thread, as Go's goroutine 1 is while packages are initialised. */
  public String lockedText() {
    boolean locked = extra.lockCount > 0 || goid == 1 && rt.initializing;
    return locked ? ", locked to thread" : "";
  }

  private String stateText() {
    return switch (status()) {
      case IDLE -> "idle";
      case RUNNABLE -> "runnable";
      case RUNNING -> "running";
      case SYSCALL -> "syscall";
      case WAITING -> waitReason() + durable() + minutes();
      default -> "dead";
    };
  }

  /** The number of the M that runs it, or -1. */
  public int mid() {
    M on = m;
    return on == null ? -1 : on.id;
  }
}
