package gruffle.runtime.sched;

import java.util.List;

/**
 * Is told what the scheduler of one program does: {@code gruffle run --explain} and {@code --inspect}.
 *
 * <p>Calls come one at a time, on any thread (Ms, sysmon, others), often with runtime locks held: what is called may write, but not park, not
 * wait for a goroutine, and not call the scheduler.
 */
public interface Observer {
  /** A number that is not there: no M, no P, no goroutine. */
  int NONE = -1;

  /** The goroutine number of M's own stack. */
  long G0 = 0;

  /**
   * Something has been done, or is about to be.
   *
   * @param when nanoseconds since the program's start
   * @param m number of the M, NONE for sysmon and other threads
   * @param p number of its P, or NONE
   * @param g goroutine that it happens in, G0 on M's own stack
   */
  void event(Did what, long when, int m, int p, long g, long a, long b, Object detail);

  /** Before anything else, on the thread that starts the program. */
  default void starting(GoRuntime rt) {}

  /** The program has ended. Called once, like an event. */
  default void ended(int code) {}

  /** After that, before the process ends; nothing is held. */
  default void goodbye() {}

  /** One that tells several. */
  static Observer all(List<Observer> list) {
    if (list.size() == 1) {
      return list.getFirst();
    }
    return new Observer() {
      @Override
      public void event(Did what, long when, int m, int p, long g, long a, long b, Object detail) {
        for (Observer o : list) {
          o.event(what, when, m, p, g, a, b, detail);
        }
      }

      @Override
      public void starting(GoRuntime rt) {
        list.forEach(o -> o.starting(rt));
      }

      @Override
      public void ended(int code) {
        list.forEach(o -> o.ended(code));
      }

      @Override
      public void goodbye() {
        list.forEach(Observer::goodbye);
      }
    };
  }
}
