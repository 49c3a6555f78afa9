package gruffle.runtime.sched;

/** Outlives what its goroutines do: a session, whose program goes on where another one would end. */
public interface Keeper {
  /** The goroutine has panicked or met a fatal error, and the report has been written. On that goroutine; its stack is left afterwards. */
  void failed(G g);

  /** The goroutine has called os.Exit; otherwise the same. */
  void exited(G g, int code);

  /** Nothing can ever run again. On an M that holds a lock of the scheduler: it must only tell somebody. */
  void deadlock();
}
