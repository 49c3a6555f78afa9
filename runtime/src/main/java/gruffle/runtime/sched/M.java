package gruffle.runtime.sched;

import gruffle.runtime.netpoll.Scratch;
import gruffle.runtime.value.Mem;
import java.util.concurrent.locks.LockSupport;

/**
 * A machine: a platform thread that runs goroutines.
 *
 * <p>Model: its own thread owns all plain fields, except while it is parked in stopm or stoplockedm: then whoever took it
 * from the idle list (or knows it as a locked M) writes nextp and spinning, and wakes the note.
 *
 * <p>A goroutine leaves its stack by {@link Mcall#mcall}: it stores what it wants in {@link #op}, yields, and this thread, back on
 * its own stack in {@link Schedule#execute}, does it.
 *
 * <pre>
 *   state     p     curg  where
 *   running   set   set   execute
 *   searching set   null  findRunnable (spinning or not)
 *   syscall   null  set   between entersyscall and exitsyscall; oldp is where it wants to return
 *   idle      null  null  parked in stopm, on the idle list
 *   locked    null  any   parked in stoplockedm until somebody hands it a P for lockedg
 *   polling   null  null  blocked in netpoll, or in its stand-in while there is no poller
 *   gone      null  null  its thread is about to end, with the goroutine that it was locked to
 * </pre>
 */
final class M {
  private static final long CURG = Mem.offset(M.class, "curg");

  // What a goroutine asks for when it yields.
  static final int PARK = 1;
  static final int GOSCHED = 2;
  static final int PREEMPT = 3;
  static final int GOEXIT = 4;
  static final int EXITSYSCALL = 5;
  static final int CALL = 6;
  static final int YIELD = 7;

  final int id;
  final GoRuntime rt;

  /** The goroutine that stands for this thread's own stack: for timers and whatever else runs without a goroutine. */
  final G g0;

  final Note park = new Note();
  Thread thread;

  /** Of the operating system; 0 until asked for. */
  long procid;

  volatile P p;
  P nextp;
  P oldp;

  /** Written by {@link #setCurg} only. */
  volatile G curg;

  boolean spinning;

  /** The goroutine that only this M may run. */
  G lockedg;

  /** The thread is about to end: see {@link Ms#mexit}. */
  boolean gone;

  /** Parked in stopm or stoplockedm, for scheddetail. */
  volatile boolean blocked;

  /** Idle list. */
  M schedlink;

  int op;
  UnlockF waitunlockf;
  Object waitlock;
  Runnable call;

  /** What runs here may be in a class initialiser: see {@link Syscall#without}. */
  int inInitialiser;

  /** Runtime locks held by what runs here. */
  int locks;

  /** The goroutine that findRunnable found goes on in the time slice of the last one. */
  boolean inheritTime;

  /** Null until the first system call on a descriptor of the kernel's. */
  Scratch scratch;

  /** pollUntil of the last checkTimers. */
  long pollUntil;

  boolean ranTimer;

  long chanseq;

  /** Room for {@code Select}. */
  final int[] orders = new int[32];

  /** See {@link RunQueue#rehearse}. */
  final RunQueue rehearsal = new RunQueue();

  /** See {@link Latencies}. */
  int readied;

  private int rand;

  M(GoRuntime rt, int id) {
    this.rt = rt;
    this.id = id;
    this.g0 = new G(rt);
    g0.system = true;
    g0.m = this;
    this.rand = id * 0x9e3779b9 ^ (int) System.nanoTime() | 1;
  }

  int cheaprand() {
    int x = rand;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    rand = x;
    return x;
  }

  /** In [0, n). */
  int cheaprandn(int n) {
    return (int) ((cheaprand() & 0xffffffffL) * n >>> 32);
  }

  /** A goroutine's stack has overflowed and sysmon is writing the report: nobody may disturb it. */
  static void waitForTheEnd(M m) {
    while (!m.rt.ended()) {
      LockSupport.parkNanos(10_000_000);
    }
    throw Proc.killed();
  }

  /** Without a fence, twice a switch: the change of the goroutine's status that follows is one, before this M looks whether the world is to stop. */
  void setCurg(G g) {
    Mem.U.putReferenceRelease(this, CURG, g);
  }
}
