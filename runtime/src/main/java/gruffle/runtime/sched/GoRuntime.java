package gruffle.runtime.sched;

import gruffle.runtime.debug.BugReport;
import gruffle.runtime.debug.GcTrace;
import gruffle.runtime.debug.GruffleDebug;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.netpoll.Fds;
import gruffle.runtime.netpoll.Netpoll;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.panic.CodeNames;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.panic.KillUnwind;
import gruffle.runtime.panic.Overflow;
import gruffle.runtime.panic.TracebackLevel;
import gruffle.runtime.pprof.Profiles;
import gruffle.runtime.sync.SemaTable;
import gruffle.runtime.value.Addresses;
import gruffle.runtime.value.GoString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * One running Go program: everything that is global in Go's runtime hangs here, so that many programs run in one JVM.
 *
 * <p>Ends once: {@link #exit} by a goroutine, an M or sysmon, or {@link #kill} from outside. After that no Go code runs on: idle Ms
 * wake up and leave, running goroutines leave at their next poll, park or system call by {@link KillUnwind}, parked ones are dropped with
 * their stacks.
 */
public final class GoRuntime {
  private static final int PANIC_YIELDS = 1000;
  private static final long PANIC_WAIT_NANOS = 500_000_000L;

  /** Makes values of the Go types of run-time errors; filled when the program is linked (CONTRACTS section 5). */
  public interface Errors {
    Object make(G g, String kind, GoString message);
  }

  private static final int RUNNING = Integer.MIN_VALUE;

  /** Of all goroutines that have none: see {@link G#extra}. */
  final G.Extra noExtra = new G.Extra();

  public final Config config;
  public final GruffleDebug debug;

  /** Of how many ancestors goroutines keep the stacks. */
  final int tracebackAncestors;

  public final Netpoll netpoll;
  public final Fds fds;
  public final SemaTable semas = new SemaTable();
  public volatile Errors errors;

  /** The one value of all nil dereferences, and that of all divisions by zero, once there is one. */
  public volatile Object memoryError;

  public volatile Object divideError;

  /** What the program wants to happen on SIGQUIT; null: a report of all goroutines, and the end. */
  public volatile Runnable onQuit;

  /** Makes the process ready for SIGQUIT, which it is some time after the start anyway; null: nobody does. */
  public volatile Runnable expectQuit;

  /** Signals that were ignored when the process was started, a bit for each; of HUP, INT and TERM alone. Known before the program starts. */
  public long ignored;

  /** SIGQUIT may come at once. */
  public void expectQuit() {
    Runnable ready = expectQuit;
    if (ready != null) {
      ready.run();
    }
  }

  /** The program's functions, for tracebacks. */
  public final CodeNames names = new CodeNames();

  public final Profiles profiles = new Profiles(this);

  /** Numbers for what prints an address. */
  public final Addresses addresses = new Addresses();

  /** Goroutines that print a panic's report: main's return and checkdead leave the last word to them. */
  public final AtomicInteger panicking = new AtomicInteger();

  /** Functions and loops that the compiler has refused, and that therefore stay in tier 0. */
  public final AtomicInteger jitFallbacks = new AtomicInteger();

  /** The setting of a {@link #buildInfo} that has the program's own settings of GODEBUG. */
  public static final String DEFAULT_GODEBUG = "DefaultGODEBUG";

  /** How the program was built, in the text form of Go's BuildInfo; "" where nobody knows. */
  private volatile String buildInfo = "";

  /** Where the program's builder found a Go installed; "" where there is none. */
  public volatile String goroot = "";

  /** Calls of runtime.GC. */
  public final AtomicLong forcedCollections = new AtomicLong();

  /** 64, always: what compiled code reads where HotSpot's compiler shall not know a number. */
  public final int strip = 64;

  /** Goroutine 1 runs the initialisers of the packages. */
  public volatile boolean initializing;

  public final DepartureCounts departures = new DepartureCounts();

  /** Where reports of crashes go too; null: nowhere. */
  public volatile OutputStream crashOutput;

  /** Settings of runtime/debug. */
  public final Limits limits;

  public final LargeArrays largeArrays;

  /** Null where the program ends with the first panic, as usual. */
  public volatile Keeper keeper;

  private volatile TracebackLevel traceback;

  /** Ends the process by SIGABRT; null where it is not the program's own. */
  public volatile Runnable abort;

  /** Goroutines whose panic runs deferred calls: main waits a little for them before it exits. */
  public final AtomicInteger runningPanicDefers = new AtomicInteger();

  /** Sources of events that checkdead cannot see: signal handlers, embedders. While positive there is no deadlock. */
  public final AtomicInteger externalEvents = new AtomicInteger();

  /** Go frames that a StackOverflowError has taken down: see {@link gruffle.runtime.panic.Overflow}. */
  public int unwound;

  /** The innermost activation when the first of them was. */
  public Activation overflowTop;

  private final AtomicReference<G> overflow = new AtomicReference<>();

  /**
   * How deep tier-0 calls may nest, in place of Go's limit of a billion bytes. A program among others in one JVM gets less.
   */
  public final int maxDepth;

  /**
   * How much of a goroutine's stack may lie in the heap. Every preemption moves the stack there, from where only its top comes
   * back, so a recursion without end need never reach the end of M's stack.
   */
  private final long maxStack;

  final Sched sched;

  private final AtomicInteger exitCode = new AtomicInteger(RUNNING);
  private final AtomicInteger liveMs = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(1);
  private final long startNanos = System.nanoTime();

  /** Asked once: each time is a system call, and a mutex that others want asks before it spins. */
  private final int ncpu = Runtime.getRuntime().availableProcessors();

  private volatile boolean ended;
  private volatile G mainG;

  /** Null unless GODEBUG asks for it. */
  private volatile GcTrace gcTrace;

  public GoRuntime(Config config) {
    this.config = config;
    int calls = config.exit().alone() ? 2_000_000 : 250_000;
    this.maxDepth = (int) Math.min(calls, Runtime.getRuntime().maxMemory() / 800);
    this.maxStack = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 4);
    this.debug = new GruffleDebug(config.getenv("GODEBUG"), config.getenv("GRUFFLEDEBUG"));
    this.tracebackAncestors = debug.getInt("tracebackancestors", 0);
    this.limits = Limits.of(config);
    this.largeArrays = LargeArrays.ofJvm(limits);
    this.sched = new Sched(this);
    Overflow.prepare(GoRuntime.class.getClassLoader());
    this.netpoll = new Netpoll(this);
    this.fds = new Fds(this);
  }

  /** Says how the program was built, before it starts: the text form of Go's BuildInfo. */
  public void built(String info) {
    buildInfo = info;
    String start = "build\t" + DEFAULT_GODEBUG + "=";
    info.lines()
        .filter(l -> l.startsWith(start))
        .forEach(l -> debug.defaults(l.substring(start.length())));
  }

  public String buildInfo() {
    return buildInfo;
  }

  // --- start and end ---

  /** Has the JVM make what the first goroutine needs: the handles behind {@link Boundary} take it some milliseconds. */
  public static void prepare() {
    Boundary.run(() -> {});
  }

  /** Runs main as goroutine 1 and waits for the end of the program; the exit code. */
  public int start(FuncVal main) {
    return start(main, true);
  }

  /** The same; without sysmon's thread, for tests that are sysmon themselves, with a clock of their own. */
  int start(FuncVal main, boolean sysmon) {
    Watch w = sched.watch;
    if (w != null) {
      w.starting();
      w.did((M) null, Did.START, config.args().size(), 0, "args");
    }
    config.exit().starting(this);
    String problem = Limits.problem(config);
    if (problem != null) {
      print(
          problem
              + "fatal error: malformed GOMEMLIMIT; see `go doc runtime/debug.SetMemoryLimit`\n");
      return refuse();
    }
    if (w != null) {
      w.did((M) null, Did.START, ncpu(), 0, "osinit");
      w.did((M) null, Did.START, 0, 0, "schedinit");
    }
    sched.lock.lock((M) null); // somebody may watch already
    M m0 = sched.ms.newM(null);
    sched.world.procresize(m0, initialProcs());
    sched.lock.unlock((M) null);
    G g = Proc.newproc1(m0, main);
    if (w != null) {
      w.did(m0, Did.START, g.goid, 0, "newproc");
    }
    mainG = g;
    m0.p.runq.put(m0, g, false); // not runnext: it would inherit a time slice that nobody had
    m0.nextp = sched.releasep(m0);
    sched.lastpoll.set(nanotime());
    sched.mainStarted = true;
    if (debug.isSet("gctrace")) {
      gcTrace = GcTrace.start(this::print, this::nanotime, () -> sched.gomaxprocs);
    }
    if (sysmon) {
      sched.sysmon.start();
    }
    if (w != null) {
      w.did(m0, Did.START, 0, 0, "mstart");
    }
    sched.ms.startThread(null, m0);
    try {
      config.exit().await(this, done);
      awaitMs();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    return exitCode.get();
  }

  /** The environment is wrong: the end before the beginning. */
  private int refuse() {
    kill();
    return exitCode.get();
  }

  private int initialProcs() {
    if (config.gomaxprocs() > 0) {
      return config.gomaxprocs();
    }
    int n = ncpu;
    String v = config.getenv("GOMAXPROCS");
    if (v != null) {
      try {
        int wish = Integer.parseInt(v);
        n = wish > 0 ? wish : n;
      } catch (NumberFormatException e) {
        // as Go: a value that is no number counts as unset
      }
    }
    return Math.min(n, World.MAX_PROCS);
  }

  /** Ms that run or wake up now are gone soon; those in a blocking call stay until it returns, and do nothing then. */
  private void awaitMs() throws InterruptedException {
    for (int i = 0; i < 500 && liveMs.get() > inSyscallCount(); i++) {
      TimeUnit.MILLISECONDS.sleep(i < 20 ? 1 : 5);
    }
    fds.closeAll();
  }

  /**
   * Ends the program. In the command line's process that is the end of the process; elsewhere it throws KillUnwind, and start
   * returns the code.
   */
  public void exit(int code) {
    if (exitCode.compareAndSet(RUNNING, code)) {
      ended = true;
      Boundary.run(
          () -> {
            if (sched.watch != null) {
              sched.watch.ended(code);
            }
            awaitGcTrace();
            wakeAll();
            fds.mappings.closeAll();
            config.exit().exit(this, code);
            done.countDown();
          });
    }
    throw KillUnwind.INSTANCE;
  }

  /** Stops all goroutines for good, if that can be had quickly; those that were running. */
  public Set<G> freeze() {
    return sched.world.freeze();
  }

  /** The same by a goroutine: os.Exit. */
  public void exit(G g, int code) {
    if (keeper == null) {
      exit(code);
    }
    keeper.exited(g, code);
    throw KillUnwind.INSTANCE;
  }

  /** Makes a parked goroutine ready, from a thread that runs none; nobody else may. */
  public void ready(G gp) {
    GQueue list = new GQueue();
    list.pushBack(gp);
    // As in sysmon: nobody may see a deadlock meanwhile.
    sched.incidlelocked(null, -1);
    sched.injectglist(null, list);
    sched.incidlelocked(null, 1);
  }

  /** Goroutines, Ms and Ps as GODEBUG=schedtrace has them, now. */
  public String schedText() {
    return SchedTrace.now(sched);
  }

  /** Forgets an overflow, after whose report the program goes on. */
  public void overflowReported() {
    unwound = 0;
    overflowTop = null;
    overflow.set(null);
  }

  /** Stops all Ms from outside; start returns 2. */
  public void kill() {
    try {
      exit(2);
    } catch (KillUnwind e) {
      // meant for goroutines
    }
  }

  public boolean ended() {
    return ended;
  }

  private void wakeAll() {
    for (M m : sched.allm) {
      if (m != null) {
        G gp = m.curg;
        if (gp != null) {
          gp.setPreempt(true);
        }
        m.park.wakeup();
      }
    }
    sched.stopnote.wakeup();
    sched.breakPoll(null);
    sched.sysmon.wake();
  }

  /** The variable GOTRACEBACK, and what debug.SetTraceback has said. */
  public TracebackLevel traceback() {
    TracebackLevel level = TracebackLevel.of(config.getenv("GOTRACEBACK"));
    return traceback == null ? level : level.or(traceback);
  }

  public void setTraceback(String level) {
    traceback = TracebackLevel.of(level);
  }

  /** The end after a report. */
  public void crash() {
    Runnable a = abort;
    if (a != null && traceback().crash()) {
      a.run();
    }
    exit(2);
  }

  G mainG() {
    return mainG;
  }

  /** Goroutine 1 has returned from the main function. */
  void mainReturned(G g) {
    // Another goroutine's panic may have made main return (a deferred wg.Done): its report comes
    // first, which in a cold JVM takes longer than Go's thousand yields.
    long start = System.nanoTime();
    for (int i = 0; runningPanicDefers.get() != 0 && panicking.get() == 0; i++) {
      if (i >= PANIC_YIELDS && System.nanoTime() - start > PANIC_WAIT_NANOS) {
        break;
      }
      Proc.gosched(g);
    }
    if (panicking.get() != 0) {
      Park.gopark(g, null, null, WaitReason.PANIC_WAIT);
    }
    exit(0);
  }

  void mStarted() {
    liveMs.incrementAndGet();
  }

  void mExited() {
    liveMs.decrementAndGet();
  }

  /** Whether a system call is under way, other than one that merely waits in Java, as for a signal. */
  boolean inNative() {
    return inSyscalls(m -> m.thread.getState() == Thread.State.RUNNABLE) > 0;
  }

  private int inSyscallCount() {
    return inSyscalls(m -> true);
  }

  private int inSyscalls(Predicate<M> which) {
    int n = 0;
    for (M m : sched.allm) {
      G gp = m == null ? null : m.curg;
      if (gp != null && gp.status() == G.SYSCALL && which.test(m)) {
        n++;
      }
    }
    return n;
  }

  /** Null where nobody watches. */
  public Watch watch() {
    return sched.watch;
  }

  // --- reports ---

  /** A fatal error that no goroutine stands for; prefix lines come before it. */
  void fatal(String message, String prefix) {
    print(prefix);
    throw Fatal.fatal(this, message);
  }

  void fatal(G g, String message, String prefix) {
    print(prefix);
    throw Fatal.fatal(g, message);
  }

  /** The JVM has collected: what GODEBUG=gctrace=1 says of it is written when this returns. Behind {@link Boundary}. */
  public void awaitGcTrace() {
    GcTrace trace = gcTrace;
    if (trace != null) {
      trace.await();
    }
  }

  /** A bug of ours: not something that a Go program can cause. Ends the program; on threads that run no goroutine. */
  public void internalError(Throwable t) {
    print("fatal error: " + BugReport.line(t) + "\n");
    try {
      exit(2);
    } catch (KillUnwind e) {
      // the caller is a thread's outermost frame
    }
  }

  /** The stack of g has overflowed. False if another goroutine's had before. */
  public boolean overflowing(G g) {
    return overflow.compareAndSet(null, g);
  }

  /** A goroutine's stack has overflowed, and the report is being written: no lock may be waited for. */
  boolean overflow() {
    return overflow.get() != null;
  }

  public void print(String s) {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    writeErr(b, 0, b.length);
  }

  /** A report that ends the program: also to where debug.SetCrashOutput has said. */
  public void writeReport(byte[] b, int off, int len) {
    writeErr(b, off, len);
    OutputStream copy = crashOutput;
    if (copy != null) {
      Boundary.run(
          () -> {
            try {
              copy.write(b, off, len);
              copy.flush();
            } catch (IOException e) {
              // the report is on standard error
            }
          });
    }
  }

  /** Standard error of the program, unbuffered: reports, print and println. */
  public void writeErr(byte[] b, int off, int len) {
    OutputStream err = config.stderr();
    Boundary.run(
        () -> {
          try {
            err.write(b, off, len);
            err.flush();
          } catch (IOException e) {
            // as Go: nobody is left to tell
          }
        });
  }

  /** How much of a stack may lie in the heap now. */
  long maxStack() {
    return Math.min(maxStack, limits.maxStack());
  }

  /** The most Ms that there may be; the number before. More there are already: the end. */
  public int setMaxThreads(G g, int n) {
    return sched.setMaxThreads(g.m, n);
  }

  // --- what natives ask ---

  /** All goroutines that are not dead, as allgs has them, which is the order of tracebacks; the runtime's own left out. */
  public List<G> goroutines() {
    List<G> list = new ArrayList<>();
    for (G g : overflow() ? sched.allgsUnlocked() : sched.allgs()) {
      int s = g.status();
      if (s != G.DEAD && s != G.IDLE && !g.system) {
        list.add(g);
      }
    }
    return list;
  }

  /** Monotonic clock, from 1 at the program's start. */
  public long nanotime() {
    return System.nanoTime() - startNanos + 1;
  }

  /** Number of processors at the start, as runtime.NumCPU. */
  public int ncpu() {
    return ncpu;
  }

  /** Continuations that could not be put away: tests count these. */
  public long pinnedParks() {
    return sched.pinned.get();
  }

  /** A goroutine that is never scheduled, for Go code that computes without parking, panicking or being preempted. */
  public G detached() {
    var g = new G(this);
    g.system = true;
    return g;
  }
}
