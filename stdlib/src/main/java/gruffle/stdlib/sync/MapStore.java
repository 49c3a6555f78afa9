package gruffle.stdlib.sync;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;
import jdk.internal.misc.Unsafe;

/**
 * The keys and values of a sync.Map.
 *
 * <p>Model: a table with open addressing of entries, one for each key that has been stored since the table was made. An entry that is deleted stays in the table without a value, and the next store of
 * its key gives it one again. So everything but a key's first store is done without a lock, by one operation on the entry's value. The lock is for who adds an entry, or makes the next table, which has
 * the same objects of those entries that have a value.
 *
 * <p>Invariants: the lock is held where a place of the table is written, and where an entry without a value gets one; so one that has none while the lock is held has none for good once the next table
 * is made without it. A table has a place that is empty, and a key at most one entry in it. Whoever goes on in an old table finds the same values in the entries that it shares with the new one.
 */
final class MapStore extends RtLock {
  private static final int FIRST = 16;

  /** Stands for the value nil. */
  private static final Object NIL = new Object();

  private static final long VALUE = Mem.offset(Entry.class, "value");

  private static final class Entry {
    final Object key;
    final int hash;

    /** Null: deleted. */
    volatile Object value;

    Entry(Object key, int hash, Object value) {
      this.key = key;
      this.hash = hash;
      this.value = value;
    }
  }

  private volatile Entry[] table = new Entry[FIRST];

  /** Places that are not empty. */
  private int used;

  private static Object in(Object v) {
    return v == null ? NIL : v;
  }

  /** What Go sees of a value; null also where there is none. */
  private static Object out(Object v) {
    return v == NIL ? null : v;
  }

  // By Unsafe: the guards of a VarHandle are some 200 bytes of bytecode in each place.

  /** The entry at a place that is in range. */
  private static Entry at(Entry[] t, int i) {
    return (Entry) Mem.U.getReferenceAcquire(t, place(i));
  }

  private static long place(int i) {
    return Unsafe.ARRAY_OBJECT_BASE_OFFSET + (long) i * Unsafe.ARRAY_OBJECT_INDEX_SCALE;
  }

  private static Entry find(G g, Entry[] t, Object key, int hash) {
    int mask = t.length - 1;
    for (int i = hash & mask; ; i = i + 1 & mask) {
      Entry e = at(t, i);
      if (e == null) {
        return null;
      }
      if (e.hash == hash && Iface.eq(g, e.key, key)) {
        return e;
      }
    }
  }

  private Entry find(G g, Object key) {
    return find(g, table, key, Iface.hash(g, key));
  }

  /** The value; result 1 is whether there is one. */
  Object load(G g, Object key) {
    Entry e = find(g, key);
    return result(g, e == null ? null : e.value);
  }

  private static Object result(G g, Object value) {
    g.setResJ(1, value == null ? 0 : 1);
    return out(value);
  }

  /** Sets the value; the result is the one before, and result 1 whether there was one. */
  Object swap(G g, Object key, Object value) {
    int hash = Iface.hash(g, key);
    Entry e = find(g, table, key, hash);
    Object v = in(value);
    Object old = e == null ? null : replace(e, v);
    if (old == null) {
      old = add(g, key, hash, v, true);
    }
    return result(g, old);
  }

  /** Null if the entry has no value, and gets none. */
  private static Object replace(Entry e, Object v) {
    while (true) {
      Object old = e.value;
      if (old == null || Mem.U.compareAndSetReference(e, VALUE, old, v)) {
        return old;
      }
    }
  }

  /** The value that there is, else sets it; result 1 is whether there was one. */
  Object loadOrStore(G g, Object key, Object value) {
    int hash = Iface.hash(g, key);
    Entry e = find(g, table, key, hash);
    Object old = e == null ? null : e.value;
    if (old == null) {
      old = add(g, key, hash, in(value), false);
    }
    Object v = result(g, old);
    return old == null ? value : v;
  }

  /** Gives a key a value that had none a moment ago; the one that it has got meanwhile, which is replaced if that is wanted, else null. */
  private Object add(G g, Object key, int hash, Object v, boolean replace) {
    lock(g);
    Entry e = find(g, table, key, hash);
    Object old = null;
    if (e == null) {
      put(grown(), new Entry(key, hash, v));
      used++;
    } else {
      old = replace ? replace(e, v) : e.value;
      if (old == null) {
        e.value = v;
      }
    }
    unlock(g);
    return old;
  }

  private static void put(Entry[] t, Entry e) {
    int mask = t.length - 1;
    int i = e.hash & mask;
    while (t[i] != null) {
      i = i + 1 & mask;
    }
    Mem.U.putReferenceRelease(t, place(i), e);
  }

  /** Lock held: a table with room for one more. */
  private Entry[] grown() {
    Entry[] t = table;
    if (used < t.length / 4 * 3) {
      return t;
    }
    int alive = 0;
    for (Entry e : t) {
      alive += e != null && e.value != null ? 1 : 0;
    }
    int size = FIRST;
    while (size < 2 * (alive + 1)) {
      size *= 2;
    }
    var next = new Entry[size];
    used = 0;
    for (Entry e : t) {
      if (e != null && e.value != null) { // nobody but who holds the lock gives one a value
        put(next, e);
        used++;
      }
    }
    table = next;
    return next;
  }

  /** Deletes a key; the result is its value, and result 1 whether there was one. */
  Object loadAndDelete(G g, Object key) {
    Entry e = find(g, key);
    return result(g, e == null ? null : Mem.U.getAndSetReference(e, VALUE, null));
  }

  /** Sets the value (deletes the key where it is null) of a key that has the value old. */
  private static boolean compareAndSet(G g, Entry e, Object old, Object v) {
    while (true) {
      Object now = e == null ? null : e.value;
      if (now == null || !Iface.eq(g, out(now), old)) {
        return false;
      }
      if (Mem.U.compareAndSetReference(e, VALUE, now, v)) {
        return true;
      }
    }
  }

  boolean compareAndSwap(G g, Object key, Object old, Object value) {
    return compareAndSet(g, find(g, key), old, in(value));
  }

  boolean compareAndDelete(G g, Object key, Object old) {
    return compareAndSet(g, find(g, key), old, null);
  }

  /** What goes on in the old table meanwhile has happened before. */
  void clear(G g) {
    lock(g);
    table = new Entry[FIRST];
    used = 0;
    unlock(g);
  }

  /** For {@link #next}. */
  Object entries() {
    return table;
  }

  /** The first key from that place on that has a value: the result is the place after it, or -1, result 1 the key and 2 the value. */
  static long next(G g, Object entries, long from) {
    var t = (Entry[]) entries;
    for (int i = (int) from; i < t.length; i++) {
      Entry e = at(t, i);
      Object v = e == null ? null : e.value;
      if (v != null) {
        g.setResL(1, e.key);
        g.setResL(2, out(v));
        return i + 1L;
      }
    }
    g.setResL(1, null);
    g.setResL(2, null);
    return -1;
  }
}
