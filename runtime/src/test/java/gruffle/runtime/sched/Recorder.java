package gruffle.runtime.sched;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An observer that keeps what it is told. */
final class Recorder implements Observer {
  /** One event; p is the P's number. */
  record Event(Did what, int m, int p, long g, long a, long b) {}

  private final Set<Did> wanted;
  private final List<Event> events = new ArrayList<>();

  Recorder(Did first, Did... others) {
    wanted = EnumSet.of(first, others);
  }

  @Override
  public synchronized void event(
      Did what, long when, int m, int p, long g, long a, long b, Object detail) {
    if (wanted.contains(what)) {
      events.add(new Event(what, m, p, g, a, b));
    }
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  List<Did> kinds() {
    return events().stream().map(Event::what).toList();
  }
}
