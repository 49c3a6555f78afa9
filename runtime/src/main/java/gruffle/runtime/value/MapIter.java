package gruffle.runtime.value;

import gruffle.runtime.sched.G;
import jdk.internal.misc.Unsafe;

/**
 * A range over a map, kept in a local of the loop. Starts at a random slot and goes round once. Deleted entries that were not
 * reached are not seen, new ones may be, none is seen twice.
 *
 * <p>Slots are looked at eight at a time, by their ctrl bytes as one word: one by one, the processor guesses wrong at a slot in three or so whether it is full,
 * which takes longer than the entry itself. What a word said is looked at again when its slot's turn comes.
 */
public final class MapIter {
  /** The least size of a table. */
  private static final int GROUP = 8;

  /** Null for a nil map. */
  private final GoMap map;

  private final byte[] ctrl;
  private final Object keys;
  private final int clears;

  /** Slots of the first group before this one come last. */
  private final int start;

  /** Groups after this one; the first one comes twice. */
  private int left;

  /** The first slot of the group. */
  private int group;

  /** The highest bit of each byte whose slot of the group was full, and has not had its turn. */
  private long full;

  // The entry that next has moved to; the value is where the table has it now.
  private int slot;
  private Object keyArray;
  private int keySlot;

  public MapIter(GoMap map) {
    this.map = map;
    byte[] c = map == null || map.count == 0 ? GoMap.NO_CTRL : map.ctrl;
    ctrl = c;
    if (c.length < GROUP) {
      keys = null;
      start = 0;
      clears = 0;
      // An empty map may get entries in the loop, but the loop never starts.
      left = 0;
      return;
    }
    keys = map.keys();
    clears = map.clears;
    left = c.length / GROUP;
    start = map.random() & (c.length - 1);
    group = start & -GROUP;
    full = full(group) & fromStart();
  }

  private long full(int slot) {
    return Mem.U.getLongUnaligned(ctrl, Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) slot, false)
        & 0x8080_8080_8080_8080L;
  }

  /** All bits of the first group's slots from start on. */
  private long fromStart() {
    return -1L << (start & (GROUP - 1)) * Byte.SIZE;
  }

  public GoMap map() {
    return map;
  }

  /** Moves to the next entry; false at the end. */
  public boolean next(G g) {
    while (true) {
      while (full == 0) {
        if (left == 0) {
          return false;
        }
        group = (group + GROUP) & (ctrl.length - 1);
        full = full(group);
        if (--left == 0) {
          full &= ~fromStart();
        }
      }
      int i = group + (Long.numberOfTrailingZeros(full) >> 3);
      full &= full - 1;
      if (ctrl[i] >= 0) {
        continue; // deleted meanwhile
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
