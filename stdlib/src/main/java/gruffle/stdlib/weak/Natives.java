package gruffle.stdlib.weak;

import gruffle.runtime.func.GoNative;

/** Weak pointers, as Java objects that a program keeps in place of the pointers. */
public final class Natives {
  private Natives() {}

  @GoNative("weak.newState")
  public static Object newState() {
    return new WeakTable();
  }

  @GoNative("weak.of")
  public static Object of(Object state, Object p) {
    return ((WeakTable) state).of(p);
  }

  @GoNative("weak.strong")
  public static Object strong(Object w) {
    return ((WeakTable.Weak) w).pointer();
  }
}
