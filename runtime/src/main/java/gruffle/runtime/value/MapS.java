package gruffle.runtime.value;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;

/** Maps whose keys are strings. */
public final class MapS extends GoMap {
  /** Stands for no table; its one slot is never full. */
  private static final GoString[] NO_KEYS = new GoString[1];

  private GoString[] keys = NO_KEYS;

  MapS(Rtype type) {
    super(type);
  }

  private static int hash(GoString key) {
    return Hashing.mix(key.hashCode());
  }

  /** The slot of the key, or -1. */
  public int find(GoString key) {
    byte[] c = ctrl;
    GoString[] ks = keys;
    int mask = c.length - 1;
    int h = hash(key);
    byte tag = tag(h);
    for (int i = h & mask; ; i = (i + 1) & mask) {
      byte t = c[i];
      if (t == tag && ks[i].eq(key)) {
        return i;
      }
      if (t == FREE) {
        return -1;
      }
    }
  }

  /** The slot of the key, which is made if need be (with value zero or null). */
  public int put(GoString key) {
    int i = find(key);
    if (i >= 0) {
      return i;
    }
    reserve();
    return insert(key);
  }

  private int insert(GoString key) {
    int h = hash(key);
    int mask = ctrl.length - 1;
    int i = h & mask;
    while (ctrl[i] < 0) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    take(i, h);
    if (jv != null) {
      jv[i] = 0;
    }
    return i;
  }

  public boolean delete(GoString key) {
    int i = find(key);
    if (i < 0) {
      return false;
    }
    remove(i);
    return true;
  }

  @Override
  void allocKeys(int n) {
    keys = new GoString[n];
  }

  @Override
  Object keys() {
    return keys;
  }

  @Override
  void forgetKey(int slot) {
    keys[slot] = GoString.EMPTY; // not null: the slot's ctrl byte may be read before it changes
  }

  @Override
  void reinsert(byte[] oldCtrl, Object oldKeys, long[] oldJ, Object[] oldL) {
    GoString[] ks = (GoString[]) oldKeys;
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
    return ((GoString[]) ks)[i];
  }

  @Override
  int findOld(G g, Object ks, int i) {
    return find(((GoString[]) ks)[i]);
  }

  @Override
  public int findBoxed(G g, Object key) {
    return find((GoString) key);
  }

  @Override
  public int putBoxed(G g, Object key) {
    return put((GoString) key);
  }
}
