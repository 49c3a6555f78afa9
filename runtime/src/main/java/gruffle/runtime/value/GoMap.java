package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import java.util.Arrays;

/**
 * A Go map: open addressing with linear probing, a subclass for each kind of key.
 *
 * <p>Model: slot i is free, deleted or full by {@code ctrl[i]}; a full one's ctrl byte keeps 7 bits of the hash, so that
 * a probe looks at a key only when it is probably the right one. The value of a full slot is {@code jv[i]} for values of
 * primitive kind (floats by raw bits, bool 0/1) and {@code lv[i]} for references; the other array is null.
 *
 * <p>Invariants: at least one slot in four is free, so probes end; an entry never moves except when the whole table is
 * replaced (growth, sweeping of deleted slots, clear), which an iterator notices by {@code ctrl} being another array: it
 * then goes on over the old arrays and asks the new table for each key it meets. The old arrays are never written again.
 *
 * <p>As in Go a map is not safe for concurrent use; {@link #writing} finds most offenders, and no race may do worse
 * than a Java exception or a wrong value of the right kind.
 */
public abstract sealed class GoMap permits MapJ, MapS, MapL {
  static final byte FREE = 0;
  static final byte DELETED = 1;
  private static final int MIN = 8;
  static final byte[] NO_CTRL = {FREE};

  public final Rtype type;

  /** Entries. */
  public int count;

  byte[] ctrl = NO_CTRL;

  /** Slots that are not free. */
  int used;

  /** Times that clear has been called: iterators over old arrays ask. */
  int clears;

  /** How large the table was to be that clear has thrown away: the next one begins with that. */
  private int again;

  /** A write is under way. */
  public boolean writing;

  public long[] jv;
  public Object[] lv;
  final boolean refs;
  private int random;

  GoMap(Rtype type) {
    this.type = type;
    this.refs = !type.elem().kind().isPrimitive();
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  /** An empty map with room for hint entries. */
  public static GoMap make(Rtype type, long hint) {
    GoMap m =
        switch (keyKind(type.key())) {
          case 'J' -> new MapJ(type);
          case 'S' -> new MapS(type);
          default -> new MapL(type);
        };
    if (hint > MIN && hint < 1 << 29) {
      m.resize(tableFor((int) hint));
    }
    return m;
  }

  /** J for keys held as long (bool and integers), S for strings, L for all others (floats in a BoxD). */
  public static char keyKind(Rtype key) {
    return switch (key.kind()) {
      case STRING -> 'S';
      case FLOAT32, FLOAT64 -> 'L';
      default -> key.kind().isPrimitive() ? 'J' : 'L';
    };
  }

  private static int tableFor(int entries) {
    int n = MIN;
    while (n - n / 4 <= entries) {
      n <<= 1;
    }
    return n;
  }

  // --- what subclasses do with keys ---

  abstract void allocKeys(int n);

  /** The key arrays as one object, for iterators. */
  abstract Object keys();

  /** Puts the entries of the full slots of these arrays into the fresh table of this map. */
  abstract void reinsert(byte[] oldCtrl, Object oldKeys, long[] oldJ, Object[] oldL);

  /** Key i of such a key array, with Java's box for a long. */
  abstract Object boxedKey(Object keys, int i);

  /** The slot of a key of an old array in the table of now, or -1. */
  abstract int findOld(G g, Object keys, int i);

  // --- common machinery ---

  static byte tag(int hash) {
    return (byte) (hash >>> 25 | 0x80);
  }

  /** Makes room for one more entry; to be called before the probe for a free slot. */
  final void reserve() {
    int n = ctrl.length;
    if (n < MIN) {
      resize(Math.max(MIN, again));
    } else if (used >= n - n / 4) {
      resize(count > n * 3 / 8 ? n << 1 : n);
    }
  }

  private void resize(int n) {
    byte[] oldCtrl = ctrl;
    Object oldKeys = keys();
    long[] oldJ = jv;
    Object[] oldL = lv;
    int oldUsed = used;
    ctrl = new byte[n];
    allocKeys(n);
    if (refs) {
      lv = new Object[n];
    } else {
      jv = new long[n];
    }
    used = 0;
    if (Allocations.ON) {
      Allocations.array(ctrl, n, 1);
      Allocations.array(keys());
      Allocations.array(refs ? lv : jv);
    }
    if (oldUsed > 0) {
      reinsert(oldCtrl, oldKeys, oldJ, oldL);
    }
  }

  final void take(int slot, int hash) {
    if (ctrl[slot] == FREE) {
      used++;
    }
    ctrl[slot] = tag(hash);
    count++;
  }

  /** Empties a full slot. */
  final void remove(int slot) {
    int mask = ctrl.length - 1;
    count--;
    forgetKey(slot);
    if (ctrl[(slot + 1) & mask] == FREE) {
      ctrl[slot] = FREE;
      used--;
    } else {
      ctrl[slot] = DELETED;
    }
    if (refs) {
      lv[slot] = null;
    }
  }

  abstract void forgetKey(int slot);

  /** The table is given up at once, and made for as many entries again when there is a first one, so that a map which is filled and cleared in turns does not grow each time. */
  public final void clear() {
    clears++;
    if (count > 0) {
      again = Math.min(tableFor(count), ctrl.length);
    }
    count = 0;
    used = 0;
    ctrl = NO_CTRL;
    allocKeys(1);
    jv = refs ? null : new long[1];
    lv = refs ? new Object[1] : null;
  }

  final int random() {
    int r = random;
    if (r == 0) {
      r = (int) (System.nanoTime() | 1) * 0x9E3779B1 ^ System.identityHashCode(this) | 1;
    }
    r ^= r << 13;
    r ^= r >>> 17;
    r ^= r << 5;
    random = r;
    return r;
  }

  public final int count() {
    return count;
  }

  /** The slot of a key given with Java's box for long keys, or -1; panics on an unhashable key. For reflection. */
  public abstract int findBoxed(G g, Object key);

  /** The slot of such a key, made if need be with the zero value of a primitive kind, or null. */
  public abstract int putBoxed(G g, Object key);

  /** The value in a slot, with Java's box for primitive kinds: a Long. */
  public final Object boxedValue(int slot) {
    return refs ? lv[slot] : (Object) jv[slot];
  }

  /** Takes the entry with such a key out. */
  public final void deleteBoxed(G g, Object key) {
    int i = findBoxed(g, key);
    if (i >= 0) {
      remove(i);
    }
  }

  @Override
  public final String toString() {
    return type + Arrays.toString(new int[] {count});
  }
}
