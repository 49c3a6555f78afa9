package gruffle.stdlib.weak;

import gruffle.runtime.ops.Rebuild;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.function.UnaryOperator;

/**
 * The weak pointers of one program: one for each place, so that they can be compared by identity. What is held weakly is the object that
 * has the place, since the pointer itself may be a short-lived Java object.
 *
 * <p>Guarded by this object's monitor, which is never held across a park.
 */
final class WeakTable {
  private final HashMap<Key, Weak> known = new HashMap<>();
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

  /** A place: an object and where in it; as a key of its own where the object may be gone. */
  private static final class Key extends WeakReference<Object> {
    private final long where;
    private final int hash;

    Key(Object holder, long where, ReferenceQueue<Object> queue) {
      super(holder, queue);
      this.where = where;
      this.hash = System.identityHashCode(holder) * 31 + Long.hashCode(where);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object o) {
      return this == o
          || o instanceof Key k && k.where == where && k.get() == get() && get() != null;
    }
  }

  /** A weak pointer. */
  static final class Weak {
    private final WeakReference<Object> holder;
    private final UnaryOperator<Object> pointer;

    Weak(Object p) {
      this.holder = new WeakReference<>(Rebuild.holder(p));
      this.pointer = Rebuild.of(p);
    }

    /** The pointer, null if what has the place is gone. */
    Object pointer() {
      Object o = holder.get();
      return o == null ? null : pointer.apply(o);
    }
  }

  /** The weak pointer for a pointer of any form that is not nil. */
  synchronized Object of(Object p) {
    for (Object k; (k = dead.poll()) != null; ) {
      known.remove(k);
    }
    Object holder = Rebuild.holder(p);
    long where = where(p);
    Weak w = known.get(new Key(holder, where, null));
    if (w == null) {
      w = new Weak(p);
      known.put(new Key(holder, where, dead), w);
    }
    return w;
  }

  private static long where(Object p) {
    return switch (p) {
      case Ptr q -> q.offset();
      case Slice s -> s.off;
      default -> -1;
    };
  }
}
