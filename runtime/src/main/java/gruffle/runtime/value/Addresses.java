package gruffle.runtime.value;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;

/**
 * Numbers for pointers: what {@code uintptr(p)}, {@code %p} and print show. Each object gets an address when it is first
 * asked for, for life, increasing; a place inside is the object's address plus its offset, so that elements of one array
 * are in order and at their distance. There is no way back from a number.
 *
 * <p>Guarded by this object's monitor, which is never held across a park.
 */
public final class Addresses {
  private static final long FIRST = 0xc000010000L;

  private final HashMap<Key, Long> known = new HashMap<>();
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
  private long next = FIRST;

  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object o, ReferenceQueue<Object> q) {
      super(o, q);
      hash = System.identityHashCode(o);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object o) {
      return this == o || (o instanceof Key k && k.get() == get() && get() != null);
    }
  }

  /** The address of any pointer-like value: struct object, Ptr, array header or slice, map, chan, func; nil is 0. */
  public long of(Object p) {
    return switch (p) {
      case null -> 0;
      case Ptr q when q.base() != q -> base(q.base(), size(q.base())) + inside(q);
      case Slice s when s.isNil() -> 0;
      case Slice s -> base(s.array(), size(s.array())) + (long) s.off * scale(s.array());
      default -> base(p, 64);
    };
  }

  private static long inside(Ptr q) {
    return q.base().getClass().isArray()
        ? q.offset() - Mem.elementOffset(q.base().getClass(), 0)
        : q.offset();
  }

  private static long scale(Object array) {
    return Mem.U.arrayIndexScale(array.getClass());
  }

  private static long size(Object o) {
    return o.getClass().isArray() ? java.lang.reflect.Array.getLength(o) * scale(o) : 64;
  }

  private synchronized long base(Object o, long size) {
    for (Object k; (k = dead.poll()) != null; ) {
      known.remove(k);
    }
    Long a = known.get(new Key(o, null));
    if (a == null) {
      a = next;
      next += (size + 31) & -16L;
      known.put(new Key(o, dead), a);
    }
    return a;
  }
}
