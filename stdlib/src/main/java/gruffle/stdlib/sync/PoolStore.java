package gruffle.stdlib.sync;

import java.lang.ref.SoftReference;
import java.util.Arrays;

/**
 * The objects of a sync.Pool: a stack that the collector drops as a whole when memory is short. Callers hold the pool's lock.
 *
 * <p>The first object has a place of its own and leaves first, as with Go's private object of a P: programs show that order.
 */
final class PoolStore {
  private static final int FIRST = 8;

  private SoftReference<Stack> ref = new SoftReference<>(null);

  private static final class Stack {
    Object first;
    Object[] items = new Object[FIRST];
    int n;
  }

  void put(Object x) {
    Stack s = ref.get();
    if (s == null) {
      s = new Stack();
      ref = new SoftReference<>(s);
    }
    if (s.first == null) {
      s.first = x;
      return;
    }
    if (s.n == s.items.length) {
      s.items = Arrays.copyOf(s.items, s.n * 2);
    }
    s.items[s.n++] = x;
  }

  /** Null if it is empty. */
  Object get() {
    Stack s = ref.get();
    if (s == null) {
      return null;
    }
    if (s.first != null) {
      Object x = s.first;
      s.first = null;
      return x;
    }
    if (s.n == 0) {
      return null;
    }
    Object x = s.items[--s.n];
    s.items[s.n] = null;
    return x;
  }
}
