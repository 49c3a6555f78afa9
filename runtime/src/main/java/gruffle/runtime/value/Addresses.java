package gruffle.runtime.value;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.TreeMap;

/**
 * Numbers for pointers: what {@code uintptr(p)}, {@code %p} and print show. Each object gets an address when it is first
 * asked for, for life, increasing; a place inside is the object's address plus its offset, so that elements of one array
 * are in order and at their distance. The way back finds what is still alive: like Go's, a number keeps nothing so.
 *
 * <p>Guarded by this object's monitor, which is never held across a park.
 */
public final class Addresses {
  private static final long FIRST = 0xc000010000L;

  private final HashMap<Key, Long> known = new HashMap<>();
  private final TreeMap<Long, Key> byAddress = new TreeMap<>();
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
      case Address a -> a.number;
      case Ptr q when q.base() != q -> base(q.base(), size(q.base())) + inside(q);
      case Slice s when s.isNil() -> 0;
      case ComplexSlice s -> base(s.a.d, size(s.a.d)) + 16L * s.off;
      case Slice s -> base(s.array(), size(s.array())) + (long) s.off * scale(s.array());
      default -> base(p, size(p));
    };
  }

  private static long inside(Ptr q) {
    return q.base().getClass().isArray()
        ? q.offset() - Mem.elementOffset(q.base().getClass(), 0)
        : q.offset();
  }

  private static long scale(Object array) {
    return Mem.elementSize(array.getClass());
  }

  private static long size(Object o) {
    if (o.getClass().isArray()) {
      return java.lang.reflect.Array.getLength(o) * scale(o);
    }
    return o instanceof GoStruct s ? Math.max(64, 16 + 8L * s.layout().numField()) : 64;
  }

  private synchronized long base(Object o, long size) {
    for (Object k; (k = dead.poll()) != null; ) {
      byAddress.remove(known.remove(k));
    }
    Long a = known.get(new Key(o, null));
    if (a == null) {
      a = next;
      next += (size + 31) & -16L;
      var key = new Key(o, dead);
      known.put(key, a);
      byAddress.put(a, key);
    }
    return a;
  }

  /** A live object and how far behind its address something lies: in an array in bytes, in a struct as of {@link Mem#U}. */
  public record Found(Object object, long inside) {}

  /** The object that an address lies in; null if there is none. */
  public Found find(long address) {
    Object o;
    long inside;
    synchronized (this) {
      var e = byAddress.floorEntry(address);
      o = e == null ? null : e.getValue().get();
      inside = e == null ? 0 : address - e.getKey();
    }
    return o == null || inside != 0 && inside >= size(o) ? null : new Found(o, inside);
  }

  /** The pointer with that address. */
  public Object at(long address) {
    if (address == 0) {
      return null;
    }
    Found f = find(address);
    Object p = f == null ? null : place(f.object, f.inside);
    return p == null ? new Address(address) : p;
  }

  private static Object place(Object o, long inside) {
    if (o.getClass().isArray()) {
      long i = inside / scale(o);
      boolean fits = inside % scale(o) == 0 && i < java.lang.reflect.Array.getLength(o);
      return !fits
          ? null
          : o instanceof Object[] a && a[(int) i] instanceof GoStruct s
              ? s
              : ElemPtr.of(o, (int) i, Store.of(o));
    }
    if (inside != 0 && o instanceof GoStruct s) {
      for (int i = 0; i < s.layout().numField(); i++) {
        if (s.layout().ptr(s, i) instanceof Ptr f && f.offset() == inside) {
          return f;
        }
      }
      return null;
    }
    return inside == 0 ? o : null;
  }
}
