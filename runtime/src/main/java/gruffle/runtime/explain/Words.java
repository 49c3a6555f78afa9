package gruffle.runtime.explain;

import gruffle.runtime.func.Code;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.WaitReason;

/** What each step of the scheduler is called in Go's runtime, and what it means. */
final class Words {
  private Words() {}

  /** The function of Go's runtime, or the nearest thing, that does it. */
  static String step(Did what, Object detail) {
    return switch (what) {
      case START -> start((String) detail);
      case PROCRESIZE -> "procresize";
      case SYSMON -> "sysmon";
      case MSTART -> "mstart";
      case EXIT -> "exit";
      case CHECKDEAD -> "checkdead";
      case GFGET -> "gfget";
      case MALG -> "malg";
      case NEWPROC -> "newproc";
      case NEWCORO -> "newcoro";
      case GOEXIT -> "goexit";
      case RUNQPUT_NEXT, RUNQPUT -> "runqput";
      case RUNQPUTSLOW -> "runqputslow";
      case GLOBRUNQPUT -> "globrunqput";
      case INJECTGLIST -> "injectglist";
      case PICK_RUNNEXT,
          PICK_LOCAL,
          PICK_GLOBAL,
          PICK_GLOBAL61,
          PICK_NETPOLL,
          PICK_STOLEN,
          PICK_LOCKED,
          PICK_SYSCALL,
          PICK_AGAIN ->
          "schedule";
      case GOPARK -> "gopark";
      case GOREADY -> "goready";
      case GOYIELD -> "goyield";
      case GOSCHED -> "Gosched";
      case LOCK_THREAD -> "LockOSThread";
      case UNLOCK_THREAD -> "UnlockOSThread";
      case ENTERSYSCALL -> "entersyscall";
      case ENTERSYSCALLBLOCK -> "entersyscallblock";
      case EXITSYSCALL_FAST, EXITSYSCALL_IDLE, EXITSYSCALL_SLOW -> "exitsyscall";
      case RETAKE -> "retake";
      case HANDOFFP -> "handoffp";
      case PREEMPT_ASK -> "preemptone";
      case PREEMPTED, PREEMPT_NOT_NEEDED -> "preempt";
      case WAKEP -> "wakep";
      case STARTM -> "startm";
      case STOPM, WOKEN -> "stopm";
      case STOPLOCKEDM -> "stoplockedm";
      case STARTLOCKEDM -> "startlockedm";
      case MEXIT -> "mexit";
      case SPINNING, SPUN -> "findRunnable";
      case ACQUIREP -> "acquirep";
      case PIDLEPUT -> "pidleput";
      case STOPTHEWORLD -> "stopTheWorld";
      case STARTTHEWORLD -> "startTheWorld";
      case GCSTOPM -> "gcstopm";
      case COLLECTION -> "gc";
      case TIMER_ADD -> "timers.addHeap";
      case TIMER_RUN -> "checkTimers";
      case TIMER_SLEEP -> "notetsleep";
      case NETPOLL_BLOCK, NETPOLL -> "netpoll";
      case NETPOLLBREAK -> "netpollBreak";
      case POLL_OPEN -> "pollOpen";
      case POLL_CLOSE -> "pollClose";
    };
  }

  private static String start(String step) {
    return step.startsWith("init:") ? "doInit" : step;
  }

  /** The rest of the line. */
  static String sentence(Did what, long a, long b, Object detail) {
    return switch (what) {
      case START -> startSentence((String) detail, a);
      case PROCRESIZE ->
          "GOMAXPROCS is " + a + ": " + (b == 0 ? plural(a, "P") + " made" : "it was " + b);
      case SYSMON ->
          "the watchdog starts, on a thread without M and P: it takes Ps from long system calls, preempts, polls";
      case MSTART -> "the thread of this M begins; from here on it is in the loop of schedule";
      case EXIT -> "the program ends with code " + a + ", and all other goroutines with it";
      case CHECKDEAD -> "no goroutine can ever run again: " + detail;
      case GFGET -> g(a) + " takes over the descriptor and the stack of one that has ended";
      case MALG -> g(a) + " is new: a G, and a stack that grows when it is needed";
      case NEWPROC ->
          (b > 0 ? "go statement in line " + b : "go statement of the runtime's own")
              + ": "
              + g(a)
              + " is _Grunnable, to run "
              + name(detail);
      case NEWCORO ->
          "iter.Pull: "
              + g(a)
              + " is _Gwaiting, to run "
              + name(detail)
              + " when the other side first hands over to it";
      case GOEXIT ->
          "the function has returned: _Gdead; gfput keeps G and stack for the next go statement ("
              + a
              + " kept here)";
      case RUNQPUT_NEXT ->
          g(a)
              + " is runnext, to run as soon as this one waits"
              + (b == 0 ? "" : "; " + g(b) + " leaves that place for the queue's end");
      case RUNQPUT -> g(a) + " goes to the end of this P's queue, now " + b + " long";
      case RUNQPUTSLOW ->
          "the queue of 256 is full: its first half and the new one, "
              + a
              + ", go to the global queue; "
              + b
              + " stay";
      case GLOBRUNQPUT ->
          g(a) + " goes to the end of the global queue, now " + b + " long: " + detail;
      case INJECTGLIST ->
          plural(a, "goroutine")
              + " made runnable by the poller go to the queues, and Ms are started for them";
      case PICK_RUNNEXT ->
          g(a) + " runs: it was runnext, and inherits what is left of the time slice" + left(b);
      case PICK_LOCAL -> g(a) + " runs: first in the P's own queue" + left(b);
      case PICK_GLOBAL ->
          g(a)
              + " runs: from the global queue, as the own one is empty"
              + (b == 0 ? "" : "; " + b + " more come along, this P's share");
      case PICK_GLOBAL61 ->
          g(a)
              + " runs: from the global queue, which every 61st time comes first (schedtick "
              + b
              + ")";
      case PICK_NETPOLL ->
          g(a) + " runs: its descriptor is ready" + (b == 0 ? "" : ", and those of " + b + " more");
      case PICK_STOLEN ->
          g(a)
              + " runs: stolen from P"
              + detail
              + (b == 1 ? "" : ", with " + (b - 1) + " more: half of its queue");
      case PICK_LOCKED -> g(a) + " runs: it is locked to this thread, which runs nothing else";
      case PICK_SYSCALL -> g(a) + " runs on: a P has become idle while it was about to queue";
      case PICK_AGAIN -> g(a) + " runs on at once: " + detail;
      case GOPARK ->
          "_Grunning → _Gwaiting: "
              + reason((WaitReason) detail)
              + "; the M looks for another goroutine";
      case GOREADY -> g(a) + " is woken: _Gwaiting → _Grunnable";
      case GOYIELD -> "makes room for the first in the queue, and goes to its end";
      case GOSCHED -> "gives the P up, and goes to the end of the global queue";
      case LOCK_THREAD ->
          "from now on only this M runs this goroutine"
              + (a > 1 ? " (" + a + " times locked)" : "");
      case UNLOCK_THREAD -> "any M may run this goroutine again";
      case ENTERSYSCALL ->
          "_Grunning → _Gsyscall: the thread may block; the P stays its own unless sysmon finds it to take long";
      case ENTERSYSCALLBLOCK ->
          "_Grunning → _Gsyscall, in a call that will block: the P is handed over at once";
      case EXITSYSCALL_FAST -> "_Gsyscall → _Grunning with the same P, which nobody has taken";
      case EXITSYSCALL_IDLE -> "_Gsyscall → _Grunning with an idle P: its own has been taken";
      case EXITSYSCALL_SLOW ->
          "_Gsyscall → _Grunnable: no P is free, so it has to queue, and the M to stop";
      case RETAKE ->
          "sysmon takes P"
              + a
              + (b == 0
                  ? " from a system call"
                  : " from the compilation of a function, or the like,")
              + " that takes long: others could run on it";
      case HANDOFFP -> "P" + a + " goes to another M if there is work for it, else it is idle";
      case PREEMPT_ASK ->
          g(a)
              + " on P"
              + b
              + " is asked to stop at its next poll (a function's beginning, a loop's end)";
      case PREEMPTED -> "stops, as it was asked to: _Grunning → _Grunnable";
      case PREEMPT_NOT_NEEDED ->
          "was asked to stop, but nobody else wants the P: it runs on in a new time slice";
      case WAKEP -> "there is more to run: P" + a + " is idle, so an M is to look for work with it";
      case STARTM ->
          "M"
              + a
              + ", "
              + (detail.equals("new") ? "a new thread" : "which was parked")
              + ", gets P"
              + b;
      case STOPM -> "nothing to do: the M parks, " + plural(a, "M") + " idle now";
      case WOKEN -> "the M is back, and looks for work";
      case STOPLOCKEDM -> "the M parks until its own goroutine can run";
      case MEXIT ->
          "its thread ends with the goroutine, which was locked to it and may have changed its state";
      case STARTLOCKEDM -> g(a) + " is locked to M" + b + ": that one gets the P";
      case SPINNING -> "nothing of its own: the M spins, that is, looks for work at the other Ps";
      case SPUN ->
          "found nothing to steal: the M stops spinning, and looks into all queues once more";
      case ACQUIREP -> "takes P" + a;
      case PIDLEPUT -> "P" + a + " is idle";
      case STOPTHEWORLD -> "all other goroutines are to stop at their next poll";
      case STARTTHEWORLD -> "they may run again";
      case GCSTOPM -> "the world stops: gives its P up";
      case COLLECTION -> "the JVM has collected for " + time(a) + ": " + detail;
      case TIMER_ADD -> "a timer is due in " + time(a) + "; " + plural(b, "timer") + " on this P";
      case TIMER_RUN ->
          plural(a, "timer")
              + " due: "
              + (a == 1 ? "its function runs" : "their functions run")
              + " here, on the M's own stack";
      case TIMER_SLEEP -> "the M sleeps for all, until the next timer is due, in " + time(a);
      case NETPOLL_BLOCK ->
          "the M waits for the network"
              + (a < 0 ? ", however long" : ", " + time(a) + " at most, as a timer is due then");
      case NETPOLL ->
          detail
              + ": "
              + (a == 0
                  ? "nothing is ready"
                  : plural(a, "goroutine")
                      + (a == 1 ? " has its descriptor ready" : " have their descriptors ready"));
      case NETPOLLBREAK -> "the M that waits for all is woken before its time";
      case POLL_OPEN -> "descriptor " + a + " is known to the poller from now on";
      case POLL_CLOSE -> "descriptor " + a + " is forgotten by the poller";
    };
  }

  private static String startSentence(String step, long n) {
    return switch (step) {
      case "args" ->
          "the JVM is up, Gruffle has compiled the program: rt0_go's part is done; "
              + plural(n, "argument")
              + " and the environment";
      case "osinit" -> plural(n, "processor") + " to run on";
      case "schedinit" ->
          "makes the scheduler: M0, the first thread's, and the Ps; the JVM has the heap, the stacks and the collector";
      case "newproc" -> g(n) + " is the main goroutine: it will run runtime.main";
      case "mstart" -> "starts M0's thread, which takes the first P and begins to schedule";
      case "runtime.main" ->
          "goroutine 1 initialises "
              + plural(n, "package")
              + ", in order of their dependencies, then calls main.main";
      case "main.main" -> "the program's own code begins";
      default -> "package " + step.substring("init:".length());
    };
  }

  private static String reason(WaitReason r) {
    return switch (r) {
      case CHAN_RECEIVE -> "chan receive: nobody has sent";
      case CHAN_SEND -> "chan send: nobody receives";
      case SELECT -> "select: none of its cases is ready";
      case SLEEP -> "sleep, until its timer wakes it";
      case IO_WAIT -> "IO wait, until the poller finds its descriptor ready";
      case SYNC_MUTEX_LOCK -> "sync.Mutex.Lock: another goroutine has it";
      case SYNC_WAITGROUP_WAIT -> "sync.WaitGroup.Wait: its counter is not 0";
      default -> r.toString();
    };
  }

  private static String left(long n) {
    return n == 0 ? "" : "; " + n + " left in the queue";
  }

  private static String name(Object detail) {
    return detail instanceof Code c ? c.shownName() : "a function";
  }

  private static String g(long goid) {
    return "G" + goid;
  }

  private static String plural(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** A duration, as short as it is precise enough. */
  static String time(long ns) {
    if (ns <= 0) {
      return "0 ms";
    }
    if (ns < 1_000_000) {
      return (ns + 500) / 1000 + " µs";
    }
    return ns < 10_000_000_000L
        ? Math.round(ns / 1e5) / 10.0 + " ms"
        : Math.round(ns / 1e8) / 10.0 + " s";
  }
}
