package gruffle.runtime.ops;

import gruffle.runtime.panic.Fatal;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.MapIter;
import gruffle.runtime.value.MapJ;
import gruffle.runtime.value.MapL;
import gruffle.runtime.value.MapS;

/**
 * Operations on maps: by kind of key (J, S, L) and of value (J, L). {@code writing} brackets each write, so that most
 * unsynchronised uses end as they do in Go.
 */
public final class MapOps {
  private MapOps() {}

  @IrOp("map.make")
  public static GoMap make(G g, Rtype map, long hint) {
    return GoMap.make(map, hint);
  }

  @IrOp("map.len")
  public static long len(GoMap m) {
    return m == null ? 0 : m.count;
  }

  private static void reading(G g, GoMap m) {
    if (m.writing) {
      throw Fatal.mapFatal(g, "concurrent map read and map write");
    }
  }

  private static void beginWrite(G g, GoMap m) {
    if (m == null) {
      throw PanicErrors.nilMap(g);
    }
    if (m.writing) {
      throw Fatal.mapFatal(g, "concurrent map writes");
    }
    m.writing = true;
  }

  /** A key that cannot be hashed panics even where there is nothing to look for. */
  private static void checkKey(G g, Object key, Rtype map) {
    if (map.key().kind() == Kind.INTERFACE || map.key().isAggregate()) {
      Hashable.check(g, key, map.key());
    }
  }

  /** What an absent key gives: for structs and arrays a shared one that nobody writes. */
  private static Object zero(Rtype map) {
    Rtype e = map.elem();
    if (e.zeroIsNull()) {
      return null;
    }
    return e.kind() == Kind.STRUCT ? e.zeroStruct() : e.zero();
  }

  // --- keys J ---

  private static int slotJ(G g, GoMap m, long key) {
    if (m == null || m.count == 0) {
      return -1;
    }
    reading(g, m);
    return ((MapJ) m).find(key);
  }

  @IrOp("map.getJJ")
  public static long getJJ(G g, GoMap m, long key, Rtype map) {
    int i = slotJ(g, m, key);
    return i < 0 ? 0 : m.jv[i];
  }

  @IrOp("map.getJL")
  public static Object getJL(G g, GoMap m, long key, Rtype map) {
    int i = slotJ(g, m, key);
    return i < 0 ? zero(map) : m.lv[i];
  }

  @IrOp("map.get2JJ")
  public static long get2JJ(G g, GoMap m, long key, Rtype map) {
    int i = slotJ(g, m, key);
    g.setResJ(1, i < 0 ? 0 : 1);
    return i < 0 ? 0 : m.jv[i];
  }

  @IrOp("map.get2JL")
  public static Object get2JL(G g, GoMap m, long key, Rtype map) {
    int i = slotJ(g, m, key);
    g.setResJ(1, i < 0 ? 0 : 1);
    return i < 0 ? zero(map) : m.lv[i];
  }

  @IrOp("map.setJJ")
  public static void setJJ(G g, GoMap m, long key, long value) {
    beginWrite(g, m);
    int i = ((MapJ) m).put(key);
    m.jv[i] = value;
    m.writing = false;
  }

  @IrOp("map.setJL")
  public static void setJL(G g, GoMap m, long key, Object value) {
    beginWrite(g, m);
    int i = ((MapJ) m).put(key);
    m.lv[i] = value;
    m.writing = false;
  }

  @IrOp("map.deleteJ")
  public static void deleteJ(G g, GoMap m, long key, Rtype map) {
    if (m == null || m.count == 0) {
      return;
    }
    beginWrite(g, m);
    ((MapJ) m).delete(key);
    m.writing = false;
  }

  // --- keys S ---

  private static int slotS(G g, GoMap m, GoString key) {
    if (m == null || m.count == 0) {
      return -1;
    }
    reading(g, m);
    return ((MapS) m).find(key);
  }

  @IrOp("map.getSJ")
  public static long getSJ(G g, GoMap m, GoString key, Rtype map) {
    int i = slotS(g, m, key);
    return i < 0 ? 0 : m.jv[i];
  }

  @IrOp("map.getSL")
  public static Object getSL(G g, GoMap m, GoString key, Rtype map) {
    int i = slotS(g, m, key);
    return i < 0 ? zero(map) : m.lv[i];
  }

  @IrOp("map.get2SJ")
  public static long get2SJ(G g, GoMap m, GoString key, Rtype map) {
    int i = slotS(g, m, key);
    g.setResJ(1, i < 0 ? 0 : 1);
    return i < 0 ? 0 : m.jv[i];
  }

  @IrOp("map.get2SL")
  public static Object get2SL(G g, GoMap m, GoString key, Rtype map) {
    int i = slotS(g, m, key);
    g.setResJ(1, i < 0 ? 0 : 1);
    return i < 0 ? zero(map) : m.lv[i];
  }

  @IrOp("map.setSJ")
  public static void setSJ(G g, GoMap m, GoString key, long value) {
    beginWrite(g, m);
    int i = ((MapS) m).put(key);
    m.jv[i] = value;
    m.writing = false;
  }

  @IrOp("map.setSL")
  public static void setSL(G g, GoMap m, GoString key, Object value) {
    beginWrite(g, m);
    int i = ((MapS) m).put(key);
    m.lv[i] = value;
    m.writing = false;
  }

  @IrOp("map.deleteS")
  public static void deleteS(G g, GoMap m, GoString key, Rtype map) {
    if (m == null || m.count == 0) {
      return;
    }
    beginWrite(g, m);
    ((MapS) m).delete(key);
    m.writing = false;
  }

  // --- keys L ---

  private static int slotL(G g, GoMap m, Object key, Rtype map) {
    if (m == null || m.count == 0) {
      checkKey(g, key, map);
      return -1;
    }
    reading(g, m);
    return ((MapL) m).find(g, key);
  }

  @IrOp("map.getLJ")
  public static long getLJ(G g, GoMap m, Object key, Rtype map) {
    int i = slotL(g, m, key, map);
    return i < 0 ? 0 : m.jv[i];
  }

  @IrOp("map.getLL")
  public static Object getLL(G g, GoMap m, Object key, Rtype map) {
    int i = slotL(g, m, key, map);
    return i < 0 ? zero(map) : m.lv[i];
  }

  @IrOp("map.get2LJ")
  public static long get2LJ(G g, GoMap m, Object key, Rtype map) {
    int i = slotL(g, m, key, map);
    g.setResJ(1, i < 0 ? 0 : 1);
    return i < 0 ? 0 : m.jv[i];
  }

  @IrOp("map.get2LL")
  public static Object get2LL(G g, GoMap m, Object key, Rtype map) {
    int i = slotL(g, m, key, map);
    g.setResJ(1, i < 0 ? 0 : 1);
    return i < 0 ? zero(map) : m.lv[i];
  }

  /** Begins a write, with the slot of the key's entry. */
  private static int putL(G g, GoMap m, Object key) {
    if (m == null) {
      throw PanicErrors.nilMap(g);
    }
    MapL map = (MapL) m;
    int hash = map.hashOf(g, key);
    beginWrite(g, m);
    return map.put(g, key, hash);
  }

  @IrOp("map.setLJ")
  public static void setLJ(G g, GoMap m, Object key, long value) {
    int i = putL(g, m, key);
    m.jv[i] = value;
    m.writing = false;
  }

  @IrOp("map.setLL")
  public static void setLL(G g, GoMap m, Object key, Object value) {
    int i = putL(g, m, key);
    m.lv[i] = value;
    m.writing = false;
  }

  @IrOp("map.deleteL")
  public static void deleteL(G g, GoMap m, Object key, Rtype map) {
    if (m == null || m.count == 0) {
      checkKey(g, key, map);
      return;
    }
    MapL t = (MapL) m;
    int hash = t.hashOf(g, key);
    beginWrite(g, m);
    t.delete(g, key, hash);
    m.writing = false;
  }

  // --- entries that are changed: m[k] += v, m[k] = append(m[k], v) ---

  private static long entry(GoMap m, int slot, Rtype map) {
    if (m.lv != null && m.lv[slot] == null) {
      m.lv[slot] = zero(map);
    }
    m.writing = false;
    return slot;
  }

  /** The slot of a key's entry, which is made if need be; good until something is put into the map. */
  @IrOp("map.slotJ")
  public static long entryJ(G g, GoMap m, long key, Rtype map) {
    beginWrite(g, m);
    return entry(m, ((MapJ) m).put(key), map);
  }

  @IrOp("map.slotS")
  public static long entryS(G g, GoMap m, GoString key, Rtype map) {
    beginWrite(g, m);
    return entry(m, ((MapS) m).put(key), map);
  }

  @IrOp("map.slotL")
  public static long entryL(G g, GoMap m, Object key, Rtype map) {
    return entry(m, putL(g, m, key), map);
  }

  @IrOp("map.atJ")
  public static long atJ(GoMap m, long slot) {
    return m.jv[(int) slot];
  }

  @IrOp("map.atL")
  public static Object atL(GoMap m, long slot) {
    return m.lv[(int) slot];
  }

  @IrOp("map.storeJ")
  public static void storeJ(GoMap m, long slot, long value) {
    m.jv[(int) slot] = value;
  }

  @IrOp("map.storeL")
  public static void storeL(GoMap m, long slot, Object value) {
    m.lv[(int) slot] = value;
  }

  @IrOp("map.clear")
  public static void clear(G g, GoMap m) {
    if (m == null || m.count == 0) {
      return;
    }
    beginWrite(g, m);
    m.clear();
    m.writing = false;
  }

  // --- range ---

  @IrOp("map.iter")
  public static Object iter(GoMap m) {
    return new MapIter(m);
  }

  @IrOp("map.next")
  public static boolean next(G g, Object iter) {
    MapIter it = (MapIter) iter;
    if (it.map() != null && it.map().writing) {
      throw Fatal.mapFatal(g, "concurrent map iteration and map write");
    }
    return it.next(g);
  }

  @IrOp("map.keyJ")
  public static long keyJ(Object iter) {
    return ((MapIter) iter).keyJ();
  }

  @IrOp("map.keyL")
  public static Object keyL(Object iter) {
    return ((MapIter) iter).keyL();
  }

  @IrOp("map.valueJ")
  public static long valueJ(Object iter) {
    return ((MapIter) iter).valueJ();
  }

  @IrOp("map.valueL")
  public static Object valueL(Object iter) {
    return ((MapIter) iter).valueL();
  }
}
