package gruffle.stdlib.sync;

import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.RtLock;
import java.lang.ref.SoftReference;
import java.util.Arrays;

/**
 * The objects of a sync.Pool: a stack for each P, which the collector drops all at once when memory is short.
 *
 * <p>Model. A native cannot be interrupted, so whoever runs here has his P until he returns. The first object of a P has a place of its own, which only the P
 * touches, without a lock, and it leaves first, as with Go's private object of a P: programs show that order. The others are under the lock of their stack:
 * a P whose own stack is empty takes from another's.
 */
final class PoolStore extends RtLock {
  private static final int FIRST = 8;

  private volatile SoftReference<Local[]> ref = new SoftReference<>(new Local[0]);

  private static final class Local extends RtLock {
    Object first;
    Object[] items = new Object[FIRST];
    int n;

    // Two Ps that take and put at the same time must not write to one cache line, and these are
    // made one after the other.
    long pad0;
    long pad1;
    long pad2;
    long pad3;
    long pad4;
    long pad5;
    long pad6;
    long pad7;
    long pad8;
    long pad9;
    long pad10;
    long pad11;

    /** Lock held. */
    Object pop() {
      if (n == 0) {
        return null;
      }
      Object x = items[--n];
      items[n] = null;
      return x;
    }
  }

  void put(G g, Object x) {
    int p = Current.pid(g);
    Local[] all = ref.get();
    Local l = all == null || p >= all.length ? grow(g, p) : all[p];
    if (l.first == null) {
      l.first = x;
      return;
    }
    l.lock(g);
    if (l.n == l.items.length) {
      l.items = Arrays.copyOf(l.items, l.n * 2);
    }
    l.items[l.n++] = x;
    l.unlock(g);
  }

  /** One for each P up to p; Ps that come later have theirs when they need it. */
  private Local grow(G g, int p) {
    lock(g);
    Local[] all = ref.get();
    int n = all == null ? 0 : all.length;
    if (p >= n) {
      all = all == null ? new Local[p + 1] : Arrays.copyOf(all, p + 1);
      while (n <= p) {
        all[n++] = new Local();
      }
      ref = new SoftReference<>(all);
    }
    unlock(g);
    return all[p];
  }

  /** Null if there is none: what other Ps have in their first places does not count. */
  Object get(G g) {
    Local[] all = ref.get();
    if (all == null) {
      return null;
    }
    int p = Current.pid(g);
    if (p < all.length) {
      Local own = all[p];
      Object x = own.first;
      if (x != null) {
        own.first = null;
        return x;
      }
    }
    for (int i = 0; i < all.length; i++) {
      Local l = all[(p + i) % all.length];
      if (l.n > 0) { // as it is seen without the lock: what is put at this moment need not be found
        l.lock(g);
        Object x = l.pop();
        l.unlock(g);
        if (x != null) {
          return x;
        }
      }
    }
    return null;
  }
}
