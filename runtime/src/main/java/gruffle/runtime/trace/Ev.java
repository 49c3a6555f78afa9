package gruffle.runtime.trace;

/** The kinds of events of an execution trace, by their numbers in the format (Go's internal/trace/tracev2). */
final class Ev {
  static final int EVENT_BATCH = 1;
  static final int STACKS = 2;
  static final int STACK = 3;
  static final int STRINGS = 4;
  static final int STRING = 5;
  static final int FREQUENCY = 8;
  static final int PROCS_CHANGE = 9;
  static final int PROC_START = 10;
  static final int PROC_STOP = 11;
  static final int PROC_STEAL = 12;
  static final int PROC_STATUS = 13;
  static final int GO_CREATE = 14;
  static final int GO_START = 16;
  static final int GO_DESTROY = 17;
  static final int GO_STOP = 19;
  static final int GO_BLOCK = 20;
  static final int GO_UNBLOCK = 21;
  static final int GO_SYSCALL_BEGIN = 22;
  static final int GO_SYSCALL_END = 23;
  static final int GO_SYSCALL_END_BLOCKED = 24;
  static final int GO_STATUS = 25;
  static final int GC_ACTIVE = 28;
  static final int GC_BEGIN = 29;
  static final int GC_END = 30;
  static final int HEAP_ALLOC = 37;
  static final int USER_TASK_BEGIN = 40;
  static final int USER_TASK_END = 41;
  static final int USER_REGION_BEGIN = 42;
  static final int USER_REGION_END = 43;
  static final int USER_LOG = 44;
  static final int GO_CREATE_BLOCKED = 47;
  static final int SYNC = 50;
  static final int CLOCK_SNAPSHOT = 51;
  static final int END_OF_GENERATION = 52;

  // States of a processor, and of a goroutine.
  static final int PROC_RUNNING = 1;
  static final int PROC_IDLE = 2;
  static final int PROC_SYSCALL = 3;
  static final int GO_RUNNABLE = 1;
  static final int GO_RUNNING = 2;
  static final int GO_SYSCALL = 3;
  static final int GO_WAITING = 4;

  private Ev() {}
}
