package gruffle.runtime.value;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;

/** Maps whose keys are bools or integers, held as long. */
public final class MapJ extends GoMap {
  /** Stands for no table; its one slot is never full. */
  private static final long[] NO_KEYS = new long[1];

  private long[] keys = NO_KEYS;

  MapJ(Rtype type) {
    super(type);
  }

  /** The slot of the key, or -1. */
  public int find(long key) {
    byte[] c = ctrl;
    long[] ks = keys;
    int mask = c.length - 1;
    int h = Hashing.mix(key);
    byte tag = tag(h);
    for (int i = h & mask; ; i = (i + 1) & mask) {
      byte t = c[i];
      if (t == tag && ks[i] == key) {
        return i;
      }
      if (t == FREE) {
        return -1;
      }
    }
  }

  /** The slot of the key, which is made if need be (with whatever value the arrays have there: zero or null). */
  public int put(long key) {
    int i = find(key);
    if (i >= 0) {
      return i;
    }
    reserve();
    return insert(key);
  }

  private int insert(long key) {
    int h = Hashing.mix(key);
    int mask = ctrl.length - 1;
    int i = h & mask;
    while (ctrl[i] < 0) {
      i = (i + 1) & mask;
    }
    take(i, h);
    keys[i] = key;
    if (jv != null) {
      jv[i] = 0;
    }
    return i;
  }

  public boolean delete(long key) {
    int i = find(key);
    if (i < 0) {
      return false;
    }
    remove(i);
    return true;
  }

  @Override
  void allocKeys(int n) {
    keys = new long[n];
  }

  @Override
  Object keys() {
    return keys;
  }

  @Override
  void forgetKey(int slot) {
    // A long keeps nothing alive.
  }

  @Override
  void reinsert(byte[] oldCtrl, Object oldKeys, long[] oldJ, Object[] oldL) {
    long[] ks = (long[]) oldKeys;
    count = 0;
    for (int i = 0; i < oldCtrl.length; i++) {
      if (oldCtrl[i] < 0) {
        int k = insert(ks[i]);
        if (oldJ != null) {
          jv[k] = oldJ[i];
        } else {
          lv[k] = oldL[i];
        }
      }
    }
  }

  @Override
  Object boxedKey(Object ks, int i) {
    return ((long[]) ks)[i];
  }

  @Override
  int findOld(G g, Object ks, int i) {
    return find(((long[]) ks)[i]);
  }

  @Override
  public int findBoxed(G g, Object key) {
    return find((Long) key);
  }

  @Override
  public int putBoxed(G g, Object key) {
    return put((Long) key);
  }
}
