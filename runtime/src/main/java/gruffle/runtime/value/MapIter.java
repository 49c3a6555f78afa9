package gruffle.runtime.value;

import gruffle.runtime.sched.G;

/**
 * A range over a map, kept in a local of the loop. Starts at a random slot and goes round once. Deleted entries that were not
 * reached are not seen, new ones may be, none is seen twice.
 */
public final class MapIter {
  /** Null for a nil map. */
  private final GoMap map;

  private final byte[] ctrl;
  private final Object keys;
  private final int start;
  private final int clears;
  private int left;
  private int pos;

  // The entry that next has moved to; the value is where the table has it now.
  private int slot;
  private Object keyArray;
  private int keySlot;

  public MapIter(GoMap map) {
    this.map = map;
    if (map == null || map.count == 0) {
      ctrl = GoMap.NO_CTRL;
      keys = null;
      start = 0;
      clears = 0;
      // An empty map may get entries in the loop, but the loop never starts.
      left = 0;
      return;
    }
    ctrl = map.ctrl;
    keys = map.keys();
    clears = map.clears;
    left = ctrl.length;
    start = map.random() & (ctrl.length - 1);
    pos = start;
  }

  public GoMap map() {
    return map;
  }

  /** Moves to the next entry; false at the end. */
  public boolean next(G g) {
    while (left > 0) {
      int i = pos;
      pos = (i + 1) & (ctrl.length - 1);
      left--;
      if (ctrl[i] >= 0) {
        continue;
      }
      if (map.ctrl == ctrl) {
        at(i, keys, i);
        return true;
      }
      if (map.clears != clears && map.count == 0) {
        return false;
      }
      int now = map.findOld(g, keys, i);
      if (now >= 0) {
        at(now, map.keys(), now);
        return true;
      }
      if (map.clears == clears && map instanceof MapL m && m.unfindable(g, keys, i)) {
        int moved = m.identical(keys, i);
        if (moved >= 0) {
          at(moved, map.keys(), moved);
          return true;
        }
      }
    }
    return false;
  }

  private void at(int valueSlot, Object ks, int ki) {
    slot = valueSlot;
    keyArray = ks;
    keySlot = ki;
  }

  public long keyJ() {
    return ((long[]) keyArray)[keySlot];
  }

  /** A string, or the object of a generic key: borrowed for structs and arrays. */
  public Object keyL() {
    return ((Object[]) keyArray)[keySlot];
  }

  public long valueJ() {
    return map.jv[slot];
  }

  public Object valueL() {
    return map.lv[slot];
  }
}
