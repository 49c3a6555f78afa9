package gruffle.runtime.sched;

/** Why a goroutine is parked, in the words of Go's tracebacks. */
public enum WaitReason {
  ZERO(""),
  GC_ASSIST_MARKING("GC assist marking"),
  IO_WAIT("IO wait"),
  CHAN_RECEIVE_NIL_CHAN("chan receive (nil chan)"),
  CHAN_SEND_NIL_CHAN("chan send (nil chan)"),
  DUMPING_HEAP("dumping heap"),
  GARBAGE_COLLECTION("garbage collection"),
  PANIC_WAIT("panicwait"),
  SELECT("select"),
  SELECT_NO_CASES("select (no cases)"),
  CHAN_RECEIVE("chan receive"),
  CHAN_SEND("chan send"),
  FINALIZER_WAIT("finalizer wait"),
  FORCE_GC_IDLE("force gc (idle)"),
  SEMACQUIRE("semacquire"),
  SLEEP("sleep"),
  SYNC_COND_WAIT("sync.Cond.Wait"),
  SYNC_MUTEX_LOCK("sync.Mutex.Lock"),
  SYNC_RWMUTEX_RLOCK("sync.RWMutex.RLock"),
  SYNC_RWMUTEX_LOCK("sync.RWMutex.Lock"),
  SYNC_WAITGROUP_WAIT("sync.WaitGroup.Wait"),
  TRACE_READER_BLOCKED("trace reader (blocked)"),
  WAIT_FOR_GC_CYCLE("wait for GC cycle"),
  PREEMPTED("preempted"),
  COROUTINE("coroutine"),
  STOPPING_THE_WORLD("stopping the world"),
  SYNCTEST_RUN("synctest.Run"),
  SYNCTEST_WAIT("synctest.Wait"),
  SYNCTEST_CHAN_RECEIVE("chan receive (durable)"),
  SYNCTEST_CHAN_SEND("chan send (durable)"),
  SYNCTEST_SELECT("select (durable)"),
  SYNCTEST_WAITGROUP_WAIT("sync.WaitGroup.Wait (durable)");

  private final String text;

  WaitReason(String text) {
    this.text = text;
  }

  /** A wait for a lock of package sync: such goroutines are what the mutex profile shows. */
  public boolean isMutexWait() {
    return this == SYNC_MUTEX_LOCK || this == SYNC_RWMUTEX_RLOCK || this == SYNC_RWMUTEX_LOCK;
  }

  /** A wait for a semaphore: those of package sync are made of them. */
  public boolean isSemaphore() {
    return isMutexWait()
        || this == SEMACQUIRE
        || this == SYNC_WAITGROUP_WAIT
        || this == SYNCTEST_WAITGROUP_WAIT;
  }

  /** Who waits so in a {@link Bubble} waits for that bubble: nobody outside can end it. */
  boolean durable() {
    return switch (this) {
      case CHAN_RECEIVE_NIL_CHAN,
          CHAN_SEND_NIL_CHAN,
          SELECT_NO_CASES,
          SLEEP,
          SYNC_COND_WAIT,
          COROUTINE,
          SYNCTEST_RUN,
          SYNCTEST_WAIT,
          SYNCTEST_CHAN_RECEIVE,
          SYNCTEST_CHAN_SEND,
          SYNCTEST_SELECT,
          SYNCTEST_WAITGROUP_WAIT ->
          true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
