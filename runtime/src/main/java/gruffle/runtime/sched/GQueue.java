package gruffle.runtime.sched;

import java.util.List;

/** A queue of goroutines linked by schedlink. A goroutine is on one queue at most; the holder of the queue protects it. */
public final class GQueue {
  private G head;
  private G tail;
  private int size;

  public boolean isEmpty() {
    return head == null;
  }

  G first() {
    return head;
  }

  int size() {
    return size;
  }

  void push(G gp) {
    gp.schedlink = head;
    head = gp;
    if (tail == null) {
      tail = gp;
    }
    size++;
  }

  public void pushBack(G gp) {
    gp.schedlink = null;
    if (tail != null) {
      tail.schedlink = gp;
    } else {
      head = gp;
    }
    tail = gp;
    size++;
  }

  /** Adds the numbers of the first n to list. */
  void first(int n, List<Long> list) {
    for (G gp = head; gp != null && n > 0; gp = gp.schedlink, n--) {
      list.add(gp.goid);
    }
  }

  /** q is empty after. */
  void pushBackAll(GQueue q) {
    if (q.tail == null) {
      return;
    }
    if (tail != null) {
      tail.schedlink = q.head;
    } else {
      head = q.head;
    }
    tail = q.tail;
    size += q.size;
    q.head = null;
    q.tail = null;
    q.size = 0;
  }

  G pop() {
    G gp = head;
    if (gp != null) {
      head = gp.schedlink;
      gp.schedlink = null;
      if (head == null) {
        tail = null;
      }
      size--;
    }
    return gp;
  }

  /** The first n, as a queue of their own. */
  GQueue popN(int n) {
    GQueue q = new GQueue();
    while (n-- > 0 && head != null) {
      q.pushBack(pop());
    }
    return q;
  }
}
