package gruffle.runtime.chan;

import gruffle.runtime.sync.Sudog;

/** Goroutines that wait on one side of a channel, first come first served. The channel's lock protects it. */
final class WaitQ {
  Sudog first;
  private Sudog last;

  void enqueue(Sudog s) {
    s.next = null;
    s.prev = last;
    if (last == null) {
      first = s;
    } else {
      last.next = s;
    }
    last = s;
  }

  /** The first waiter that this caller may wake: of a select, only one case wins. */
  Sudog dequeue() {
    while (true) {
      Sudog s = first;
      if (s == null) {
        return null;
      }
      first = s.next;
      if (first == null) {
        last = null;
      } else {
        first.prev = null;
        s.next = null; // marks it as dequeued for remove
      }
      if (s.isSelect && !s.g.claimSelect()) {
        continue; // another case of its select has been faster
      }
      return s;
    }
  }

  boolean has(Sudog s) {
    Sudog x = first;
    while (x != null && x != s) {
      x = x.next;
    }
    return x != null;
  }

  /** Takes s out if it is still in. */
  void remove(Sudog s) {
    Sudog before = s.prev;
    Sudog after = s.next;
    if (before != null) {
      before.next = after;
      if (after != null) {
        after.prev = before;
        s.next = null;
      } else {
        last = before;
      }
      s.prev = null;
    } else if (after != null) {
      after.prev = null;
      first = after;
      s.next = null;
    } else if (first == s) {
      first = null;
      last = null;
    }
  }
}
