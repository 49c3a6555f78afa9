package gruffle.stdlib.reflect;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.chan.Scase;
import gruffle.runtime.chan.Select;
import gruffle.runtime.ops.ChanOps;
import gruffle.runtime.ops.MapOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.MapIter;
import java.util.Arrays;

/** Maps and channels, whose elements are longs or references, for held values. */
final class Containers {
  private Containers() {}

  // --- maps ---

  /** The value is then in results 1 and 2. */
  static boolean get(G g, GoMap m, Rtype map, Object keyRef, long keyBits) {
    Rtype key = map.key();
    Rtype elem = map.elem();
    boolean prim = elem.kind().isPrimitive();
    long bits = 0;
    Object ref = null;
    switch (GoMap.keyKind(key)) {
      case 'J' -> {
        if (prim) {
          bits = MapOps.get2JJ(g, m, keyBits, map);
        } else {
          ref = MapOps.get2JL(g, m, keyBits, map);
        }
      }
      case 'S' -> {
        if (prim) {
          bits = MapOps.get2SJ(g, m, (GoString) keyRef, map);
        } else {
          ref = MapOps.get2SL(g, m, (GoString) keyRef, map);
        }
      }
      default -> {
        Object k = Held.key(key, keyRef, keyBits);
        if (prim) {
          bits = MapOps.get2LJ(g, m, k, map);
        } else {
          ref = MapOps.get2LL(g, m, k, map);
        }
      }
    }
    boolean found = g.resJ(1) != 0;
    g.setResL(1, found && !prim ? own(ref, elem) : null);
    g.setResJ(2, bits);
    return found;
  }

  static void set(G g, GoMap m, Rtype map, Object keyRef, long keyBits, Object ref, long bits) {
    Rtype key = map.key();
    boolean prim = map.elem().kind().isPrimitive();
    Object raw = prim ? null : Held.raw(ref, map.elem());
    switch (GoMap.keyKind(key)) {
      case 'J' -> {
        if (prim) {
          MapOps.setJJ(g, m, keyBits, bits);
        } else {
          MapOps.setJL(g, m, keyBits, raw);
        }
      }
      case 'S' -> {
        if (prim) {
          MapOps.setSJ(g, m, (GoString) keyRef, bits);
        } else {
          MapOps.setSL(g, m, (GoString) keyRef, raw);
        }
      }
      default -> {
        Object k = Held.key(key, keyRef, keyBits);
        if (prim) {
          MapOps.setLJ(g, m, k, bits);
        } else {
          MapOps.setLL(g, m, k, raw);
        }
      }
    }
  }

  static void delete(G g, GoMap m, Rtype map, Object keyRef, long keyBits) {
    switch (GoMap.keyKind(map.key())) {
      case 'J' -> MapOps.deleteJ(g, m, keyBits, map);
      case 'S' -> MapOps.deleteS(g, m, (GoString) keyRef, map);
      default -> MapOps.deleteL(g, m, Held.key(map.key(), keyRef, keyBits), map);
    }
  }

  /** The reference of the entry's key; for primitive kinds null, and the bits are result 1. */
  static Object key(G g, MapIter it, Rtype key) {
    g.setResJ(1, 0);
    if (GoMap.keyKind(key) == 'J') {
      g.setResJ(1, it.keyJ());
      return null;
    }
    Object k = it.keyL();
    if (key.kind().isFloat()) {
      double d = ((BoxD) k).v;
      g.setResJ(1, Held.bits(key.boxD(d)));
      return null;
    }
    return own(k, key);
  }

  static Object elem(G g, MapIter it, Rtype elem) {
    if (elem.kind().isPrimitive()) {
      g.setResJ(1, it.valueJ());
      return null;
    }
    Object v = own(it.valueL(), elem);
    g.setResJ(1, 0);
    return v;
  }

  /** What a container holds, as a value of one's own. */
  private static Object own(Object raw, Rtype t) {
    return t.isAggregate() ? Held.of(gruffle.runtime.value.Copies.copy(raw, t), t) : raw;
  }

  // --- channels ---

  static boolean send(G g, Hchan c, Rtype elem, Object ref, long bits, boolean wait) {
    if (elem.kind().isPrimitive()) {
      if (!wait) {
        return Hchan.selectnbsendJ(g, c, bits);
      }
      Hchan.chansendJ(g, c, bits);
    } else {
      Object raw = Held.raw(ref, elem);
      if (!wait) {
        return Hchan.selectnbsendL(g, c, raw);
      }
      Hchan.chansendL(g, c, raw);
    }
    return true;
  }

  /** Whether something was received; results 1 (ok), 2 (reference) and 3 (bits) are it. */
  static boolean recv(G g, Hchan c, Rtype elem, boolean wait) {
    boolean prim = elem.kind().isPrimitive();
    long bits = 0;
    Object raw = null;
    if (!wait) {
      if (!Hchan.selectnbrecv(g, c)) {
        g.setResJ(1, 0);
        g.setResL(2, null);
        g.setResJ(3, 0);
        return false;
      }
      bits = prim ? g.resJ(2) : 0;
      raw = prim ? null : g.resL(2);
    } else if (prim) {
      bits = Hchan.chanrecvJ(g, c);
    } else {
      raw = Hchan.chanrecvL(g, c);
    }
    long ok = g.resJ(1);
    g.setResL(2, prim ? null : received(raw, elem));
    g.setResJ(1, ok);
    g.setResJ(3, bits);
    return true;
  }

  /** A received reference as it is held; null from a closed channel is the zero value. */
  static Object received(Object raw, Rtype elem) {
    return Held.of(ChanOps.valueL(raw, elem), elem);
  }

  static Scase sendCase(Hchan c, Rtype elem, Object ref, long bits) {
    return elem.kind().isPrimitive() ? Scase.sendJ(c, bits) : Scase.sendL(c, Held.raw(ref, elem));
  }

  /** The chosen case; results 1 (ok), 2 (raw reference) and 3 (bits) are what was received. */
  static long select(G g, Object[] list, int n, boolean wait) {
    int chosen = Select.selectgo(g, Arrays.copyOf(list, n), wait);
    boolean send = chosen < 0;
    long ok = send ? 0 : g.resJ(1);
    long bits = g.resJ(2);
    g.setResL(2, send ? null : g.resL(2));
    g.setResJ(1, ok);
    g.setResJ(3, bits);
    return chosen;
  }
}
