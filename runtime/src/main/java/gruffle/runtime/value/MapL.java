package gruffle.runtime.value;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;

/**
 * Maps with keys of any other kind: interfaces, structs and arrays (the map keeps private copies), pointers, channels,
 * complex numbers, and floats in a BoxD. Hashing panics where Go's does.
 */
public final class MapL extends GoMap {
  private final Rtype keyType;

  /** Stands for no table; its one slot is never full. */
  private static final Object[] NO_KEYS = new Object[1];

  private Object[] keys = NO_KEYS;
  private static final int[] NO_HASHES = new int[1];

  private int[] hashes = NO_HASHES;

  /** Between allocKeys and reinsert. */
  private int[] oldHashes;

  MapL(Rtype type) {
    super(type);
    this.keyType = type.key();
  }

  /** The slot of the key, or -1. */
  public int find(G g, Object key) {
    return probe(g, key, hashOf(g, key));
  }

  /** The hash of a key; panics on an unhashable one. */
  public int hashOf(G g, Object key) {
    return Hashing.mix(Equality.hash(g, key, keyType));
  }

  private int probe(G g, Object key, int h) {
    byte[] c = ctrl;
    int mask = c.length - 1;
    byte tag = tag(h);
    for (int i = h & mask; ; i = (i + 1) & mask) {
      byte t = c[i];
      if (t == tag && hashes[i] == h && Equality.eq(g, keys[i], key, keyType)) {
        return i;
      }
      if (t == FREE) {
        return -1;
      }
    }
  }

  /** The slot of the key, which is made if need be (with value zero or null). */
  public int put(G g, Object key, int h) {
    int i = probe(g, key, h);
    if (i >= 0) {
      // +0 and -0 are one key and the last one written is kept, as in Go.
      if (keyType.kind().isFloat() || keyType.kind() == Kind.INTERFACE) {
        keys[i] = key;
      }
      return i;
    }
    reserve();
    return insert(keep(key), h);
  }

  private Object keep(Object key) {
    return keyType.isAggregate() ? Copies.copy(key, keyType) : key;
  }

  private int insert(Object key, int h) {
    int mask = ctrl.length - 1;
    int i = h & mask;
    while (ctrl[i] < 0) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    hashes[i] = h;
    take(i, h);
    if (jv != null) {
      jv[i] = 0;
    }
    return i;
  }

  public boolean delete(G g, Object key, int h) {
    int i = probe(g, key, h);
    if (i < 0) {
      return false;
    }
    remove(i);
    return true;
  }

  @Override
  void allocKeys(int n) {
    keys = new Object[n];
    oldHashes = hashes;
    hashes = new int[n];
  }

  @Override
  Object keys() {
    return keys;
  }

  @Override
  void forgetKey(int slot) {
    keys[slot] = null;
  }

  @Override
  void reinsert(byte[] oldCtrl, Object oldKeys, long[] oldJ, Object[] oldL) {
    Object[] ks = (Object[]) oldKeys;
    int[] hs = oldHashes;
    oldHashes = null;
    count = 0;
    for (int i = 0; i < oldCtrl.length; i++) {
      if (oldCtrl[i] < 0) {
        int k = insert(ks[i], hs[i]);
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
    return ((Object[]) ks)[i];
  }

  @Override
  int findOld(G g, Object ks, int i) {
    return find(g, ((Object[]) ks)[i]);
  }

  /** Whether a key of an old array is a NaN in some guise, which no look-up finds. */
  boolean unfindable(G g, Object ks, int i) {
    Object k = ((Object[]) ks)[i];
    return !Equality.eq(g, k, k, keyType);
  }

  /** The slot that holds the very object of an old array: how an unfindable key is found again. */
  int identical(Object ks, int i) {
    Object k = ((Object[]) ks)[i];
    for (int j = 0; j < keys.length; j++) {
      if (keys[j] == k && ctrl[j] < 0) {
        return j;
      }
    }
    return -1;
  }

  @Override
  public int findBoxed(G g, Object key) {
    return find(g, key);
  }

  @Override
  public int putBoxed(G g, Object key) {
    return put(g, key, hashOf(g, key));
  }
}
