package gruffle.runtime.sched;

import java.util.Arrays;
import java.util.List;

/**
 * The global run queue, and the scheduler's lock, which protects it.
 *
 * <p>Model: a ring that grows, of goroutines in the order in which they came. Not a list linked through them, as {@link GQueue} is: whoever takes a goroutine out has not run it for last, so its
 * fields are in another processor's cache, and each link would be waited for with the lock held, for which all others wait in turn.
 *
 * <p>Invariants: size of the slots from head on hold goroutines, all others null; the length is a power of two. {@link #size} may be read without the lock.
 *
 * <p>It is the lock itself, and longer than a cache line, for the same reason: lock and indices come in one line, and nothing else that Ms look at lies there.
 */
final class GlobalQueue extends RtLock {
  /** What an empty queue keeps at most. */
  private static final int KEPT = 1 << 12;

  private G[] ring = new G[64];
  private int head;
  private int size;

  // What follows in the line of the fields above.
  int pad0;
  int pad1;
  int pad2;
  int pad3;
  int pad4;
  int pad5;
  int pad6;
  int pad7;
  int pad8;
  int pad9;
  int pad10;
  int pad11;
  int pad12;
  int pad13;
  int pad14;
  int pad15;

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  G first() {
    return size == 0 ? null : ring[head];
  }

  /** Adds the numbers of the first n to list. */
  void first(int n, List<Long> list) {
    for (int i = 0; i < Math.min(n, size); i++) {
      list.add(ring[head + i & ring.length - 1].goid);
    }
  }

  void pushBack(G gp) {
    if (size == ring.length) {
      grow(1);
    }
    ring[head + size & ring.length - 1] = gp;
    size++;
  }

  /** In front of all others, in the order of q, which is empty after. */
  void pushFront(GQueue q) {
    int n = q.size();
    grow(n);
    head = head - n & ring.length - 1;
    for (int i = 0; i < n; i++) {
      ring[head + i & ring.length - 1] = q.pop();
    }
    size += n;
  }

  /** q is empty after. */
  void pushBackAll(GQueue q) {
    for (G gp; (gp = q.pop()) != null; ) {
      pushBack(gp);
    }
  }

  void pushBackAll(G[] list) {
    for (G gp : list) {
      pushBack(gp);
    }
  }

  /** Makes room for n more. */
  private void grow(int n) {
    if (size + n <= ring.length) {
      return;
    }
    G[] larger = new G[Integer.highestOneBit(size + n - 1) << 1];
    int k = Math.min(size, ring.length - head);
    System.arraycopy(ring, head, larger, 0, k);
    System.arraycopy(ring, 0, larger, k, size - k);
    ring = larger;
    head = 0;
  }

  G pop() {
    if (size == 0) {
      return null;
    }
    G gp = ring[head];
    ring[head] = null;
    head = head + 1 & ring.length - 1;
    if (--size == 0 && ring.length > KEPT) {
      ring = Arrays.copyOf(ring, KEPT);
      head = 0;
    }
    return gp;
  }
}
