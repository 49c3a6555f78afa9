package gruffle.runtime.sched;

import gruffle.runtime.func.Code;
import gruffle.runtime.panic.GoFrames;
import gruffle.runtime.panic.Traceback;
import gruffle.runtime.time.Timers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scheduler as it is now, for who looks at it from outside.
 *
 * <p>Model: any thread that is no M. Counts and lists that sched.lock protects are read under it; the rest (a queue's slots, an M's curg, a goroutine's
 * status) as it is at that moment, so that two things may be from two moments. Nothing waits for it but who wants that lock, for microseconds; goroutines are
 * counted without any lock.
 */
public final class SchedView {
  /** A P. m, g and runnext are 0 or negative where there is none; nextTimer is in nanoseconds from now, negative: none. */
  public record Proc(
      int id,
      String status,
      int m,
      long g,
      long runnext,
      List<Long> queue,
      int queued,
      long schedtick,
      int timers,
      long nextTimer) {}

  /** An M; state: what it does, in words. */
  public record Machine(int id, int p, long g, boolean spinning, long lockedg, String state) {}

  /** A goroutine. seconds: how long it waits. */
  public record Goroutine(
      long id, String function, String file, int line, String creator, long parent, int seconds) {}

  /** Goroutines in one state: runnable, syscall, a reason to wait. first: some of them. */
  public record State(
      String name, int count, Map<String, Integer> functions, List<Goroutine> first) {}

  /** All of it. */
  public record Snapshot(
      long now,
      int gomaxprocs,
      int idleProcs,
      int spinning,
      int idleMs,
      boolean stopping,
      List<Long> globalQueue,
      int globalQueued,
      boolean polling,
      long pollUntil,
      List<Proc> procs,
      List<Machine> machines,
      List<State> states,
      int goroutines,
      int dead,
      long handoffs,
      long retakes,
      long preemptions,
      long steals) {}

  private static final int MAX_QUEUE = 256;

  /** Goroutines of a state that are listed one by one. */
  private static final int MAX_LISTED = 60;

  private final GoRuntime rt;
  private final Sched sched;

  /** By the wrapper. */
  private final Map<Code, String> wrapped = new ConcurrentHashMap<>();

  public SchedView(GoRuntime rt) {
    this.rt = rt;
    this.sched = rt.sched;
  }

  public Snapshot now() {
    long now = rt.nanotime();
    List<Proc> procs = new ArrayList<>();
    List<Machine> machines = new ArrayList<>();
    List<Long> global = new ArrayList<>();
    int globalQueued;
    int idleMs;
    sched.lock.lock((M) null);
    try {
      for (P pp : sched.allp) {
        procs.add(proc(pp, now));
      }
      for (M m : sched.allm) {
        if (m != null) {
          machines.add(machine(m));
        }
      }
      globalQueued = sched.runq.size();
      sched.runq.first(MAX_QUEUE, global);
      idleMs = sched.nmidle;
    } finally {
      sched.lock.unlock((M) null);
    }
    Map<String, Counted> byState = new HashMap<>();
    int dead = 0;
    int all = 0;
    for (G gp : sched.allgs()) {
      int status = gp.status();
      if (status == G.DEAD || status == G.IDLE) {
        dead++;
      } else if (!gp.system) {
        all++;
        byState.computeIfAbsent(state(gp, status), s -> new Counted()).add(gp);
      }
    }
    List<State> states = new ArrayList<>();
    byState.forEach((name, c) -> states.add(new State(name, c.count, c.functions, c.first)));
    states.sort(Comparator.comparingInt(State::count).reversed().thenComparing(State::name));
    return new Snapshot(
        now,
        sched.gomaxprocs,
        sched.npidle.get(),
        sched.nmspinning.get(),
        idleMs,
        sched.gcwaiting,
        global,
        globalQueued,
        sched.lastpoll.get() == 0,
        sched.pollUntil,
        procs,
        machines,
        states,
        all,
        dead,
        sched.handoffs.get(),
        sched.retakes.get(),
        sched.preemptions.get(),
        sched.steals.get());
  }

  private static String state(G gp, int status) {
    return switch (status) {
      case G.RUNNABLE -> "runnable";
      case G.RUNNING -> "running";
      case G.SYSCALL -> "syscall";
      default -> gp.waitReason().toString();
    };
  }

  /**
   * What a goroutine was started with. A go statement with arguments starts a wrapper: then it is what that calls, which is found once, by a look at
   * the stack of one that is parked.
   */
  private String function(G gp, Code code) {
    if (code == null) {
      return "?";
    }
    if (!code.isWrapper()) {
      return code.shownName();
    }
    String called = wrapped.get(code);
    if (called == null && gp.status() == G.WAITING) {
      Code[] outermost = new Code[1];
      GoFrames.walk(
          gp,
          (frame, line) -> {
            outermost[0] = frame;
            return true;
          });
      if (outermost[0] != null) {
        called = outermost[0].shownName();
        wrapped.put(code, called);
      }
    }
    return called == null ? code.shownName() : called;
  }

  private final class Counted {
    int count;
    final Map<String, Integer> functions = new HashMap<>();
    final List<Goroutine> first = new ArrayList<>();

    void add(G gp) {
      count++;
      var fn = gp.startfn;
      var code = fn == null ? null : fn.code();
      String name = function(gp, code);
      functions.merge(name, 1, Integer::sum);
      if (first.size() < MAX_LISTED) {
        var creator = gp.creator;
        int since = gp.waitsince;
        first.add(
            new Goroutine(
                gp.goid,
                name,
                code == null ? "" : code.file,
                code == null ? 0 : code.line,
                creator == null ? "" : creator.shownName(),
                gp.parentGoid,
                gp.status() == G.WAITING ? Math.max(sched.seconds - since, 0) : 0));
      }
    }
  }

  private static Proc proc(P pp, long now) {
    M m = pp.m;
    G gp = m == null ? null : m.curg;
    List<Long> queue = new ArrayList<>();
    long runnext = pp.runq.look(queue);
    Timers timers = pp.timers;
    long next = timers.wakeTime();
    String status =
        switch (pp.status()) {
          case P.IDLE -> "idle";
          case P.RUNNING -> "running";
          case P.SYSCALL -> "syscall";
          case P.GCSTOP -> "gcstop";
          default -> "dead";
        };
    return new Proc(
        pp.id,
        status,
        m == null ? -1 : m.id,
        gp == null ? 0 : gp.goid,
        runnext,
        queue,
        queue.size() + (runnext == 0 ? 0 : 1),
        Integer.toUnsignedLong(pp.schedtick),
        timers.size(),
        next == 0 ? -1 : Math.max(next - now, 0));
  }

  private Machine machine(M m) {
    P pp = m.p;
    G gp = m.curg;
    G locked = m.lockedg;
    String state;
    if (m.blocked) {
      state = locked == null ? "parked" : "parked, for its own goroutine only";
    } else if (gp != null) {
      state = gp.status() == G.SYSCALL ? "in a system call" : "runs";
    } else if (pp != null) {
      state = m.spinning ? "spins" : "schedules";
    } else {
      state = rt.netpoll.inited() ? "waits in netpoll" : "sleeps for the next timer";
    }
    return new Machine(
        m.id,
        pp == null ? -1 : pp.id,
        gp == null ? 0 : gp.goid,
        m.spinning,
        locked == null ? 0 : locked.goid,
        state);
  }

  /** The stack of a goroutine, as a traceback has it; null if there is none of that number. */
  public String stack(long goid) {
    for (G gp : sched.allgs()) {
      int s = gp.status();
      if (gp.goid == goid && s != G.DEAD && s != G.IDLE) {
        var out = new StringBuilder();
        Traceback.goroutine(null, gp, out);
        return out.toString();
      }
    }
    return null;
  }

  /** Timers of all Ps, those that are due first first. */
  public List<Timers.Pending> timers(int max) {
    List<Timers.Pending> all = new ArrayList<>();
    for (P pp : sched.allp) {
      pp.timers.look(max, all);
    }
    all.sort(Comparator.comparingLong(Timers.Pending::when));
    return all.size() > max ? all.subList(0, max) : all;
  }
}
