package gruffle.runtime.sched;

/**
 * What the scheduler does, for an {@link Observer}. The comment at each tells what event's a, b and detail are; goroutines, Ms and Ps
 * are told by their numbers.
 */
public enum Did {
  // --- from the process to main.main ---
  /** detail: the step's name in Go's runtime, or a sentence. */
  START(Group.START),
  /** a: the number of Ps, b: before. */
  PROCRESIZE(Group.START),
  /** sysmon has been started. */
  SYSMON(Group.START),
  /** An M's thread begins. */
  MSTART(Group.THREAD),
  /** a: exit code. */
  EXIT(Group.START),
  /** detail: the verdict. */
  CHECKDEAD(Group.START),

  // --- making and ending goroutines ---
  /** a: the goroutine, whose stack is reused. */
  GFGET(Group.GO),
  /** a: the goroutine, which has nothing from before. */
  MALG(Group.GO),
  /** a: the new goroutine, b: line, detail: its function's Code. */
  NEWPROC(Group.GO),
  /** a: the new goroutine, of a coroutine, detail: its function's Code. */
  NEWCORO(Group.GO),
  /** The goroutine has ended; a: dead ones that the P keeps now. */
  GOEXIT(Group.GO),

  // --- queues ---
  /** a: the goroutine that is in runnext now, b: the one that was, or 0. */
  RUNQPUT_NEXT(Group.QUEUE),
  /** a: the goroutine, b: the queue's length after. */
  RUNQPUT(Group.QUEUE),
  /** a: how many went to the global queue, b: how many were left. */
  RUNQPUTSLOW(Group.QUEUE),
  /** a: the goroutine, b: the global queue's length after, detail: why. */
  GLOBRUNQPUT(Group.QUEUE),
  /** a: how many the network or sysmon made runnable. */
  INJECTGLIST(Group.QUEUE),

  // --- what schedule picks; a: the goroutine ---
  PICK_RUNNEXT(Group.SCHED),
  /** b: what is left in the queue. */
  PICK_LOCAL(Group.SCHED),
  /** b: how many came along into the own queue. */
  PICK_GLOBAL(Group.SCHED),
  /** b: schedtick, a multiple of 61. */
  PICK_GLOBAL61(Group.SCHED),
  /** b: how many others were ready. */
  PICK_NETPOLL(Group.SCHED),
  /** b: how many were taken, detail: the P that had them. */
  PICK_STOLEN(Group.SCHED),
  /** By an M that only runs this one. */
  PICK_LOCKED(Group.SCHED),
  /** At the end of its system call, with a P that had become idle. */
  PICK_SYSCALL(Group.SCHED),
  /** The unlock function of gopark said no, or the call on M's stack is over. detail: which. */
  PICK_AGAIN(Group.SCHED),

  // --- park and ready ---
  /** detail: WaitReason. */
  GOPARK(Group.PARK),
  /** a: the goroutine. */
  GOREADY(Group.PARK),
  /** To the end of the own queue. */
  GOYIELD(Group.PARK),
  GOSCHED(Group.PARK),
  LOCK_THREAD(Group.PARK),
  UNLOCK_THREAD(Group.PARK),

  // --- system calls, sysmon ---
  ENTERSYSCALL(Group.SYSCALL),
  ENTERSYSCALLBLOCK(Group.SYSCALL),
  /** Back with the P that it had. */
  EXITSYSCALL_FAST(Group.SYSCALL),
  /** Back with another P, which was idle. */
  EXITSYSCALL_IDLE(Group.SYSCALL),
  /** No P: to the global queue. */
  EXITSYSCALL_SLOW(Group.SYSCALL),
  /** a: the P. */
  RETAKE(Group.SYSCALL),
  /** a: the P, detail: where it goes. */
  HANDOFFP(Group.SYSCALL),
  /** a: the goroutine that is asked, b: its P. */
  PREEMPT_ASK(Group.SYSCALL),
  /** A poll was reached. */
  PREEMPTED(Group.SYSCALL),
  /** A poll was reached, and nobody else wants the P. */
  PREEMPT_NOT_NEEDED(Group.SYSCALL),

  // --- threads and processors ---
  /** a: the P that an idle M is to look for work with. */
  WAKEP(Group.THREAD),
  /** a: the M, b: the P, detail: "new" or "idle". */
  STARTM(Group.THREAD),
  /** a: idle Ms with this one. */
  STOPM(Group.THREAD),
  /** The M is back from stopm, with a P. */
  WOKEN(Group.THREAD),
  STOPLOCKEDM(Group.THREAD),
  /** a: the goroutine, b: its M. */
  STARTLOCKEDM(Group.THREAD),
  /** The M's thread ends with the goroutine that was locked to it. */
  MEXIT(Group.THREAD),
  SPINNING(Group.THREAD),
  /** It found nothing. */
  SPUN(Group.THREAD),
  /** a: the P. */
  ACQUIREP(Group.THREAD),
  /** a: the P. */
  PIDLEPUT(Group.THREAD),

  // --- the world ---
  STOPTHEWORLD(Group.WORLD),
  STARTTHEWORLD(Group.WORLD),
  /** The M gives its P up for it. */
  GCSTOPM(Group.WORLD),
  /** a: nanoseconds, detail: the cause. */
  COLLECTION(Group.WORLD),

  // --- timers ---
  /** a: in so many nanoseconds, b: timers of this P, with it. */
  TIMER_ADD(Group.TIMER),
  /** a: how many ran. */
  TIMER_RUN(Group.TIMER),
  /** a: for so many nanoseconds. */
  TIMER_SLEEP(Group.TIMER),

  // --- network ---
  /** About to block; a: nanoseconds, negative: until something comes. */
  NETPOLL_BLOCK(Group.NET),
  /** a: goroutines that are ready, b: the delay that was asked for, detail: who asked. */
  NETPOLL(Group.NET),
  NETPOLLBREAK(Group.NET),
  /** a: descriptor. */
  POLL_OPEN(Group.NET),
  /** a: descriptor. */
  POLL_CLOSE(Group.NET);

  /** Subjects that one can choose among. */
  public enum Group {
    START,
    GO,
    QUEUE,
    SCHED,
    PARK,
    SYSCALL,
    THREAD,
    WORLD,
    TIMER,
    NET
  }

  public final Group group;

  Did(Group group) {
    this.group = group;
  }
}
