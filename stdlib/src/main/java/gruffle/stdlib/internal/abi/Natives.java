package gruffle.stdlib.internal.abi;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.BoxL;

/** Functions as values. */
public final class Natives {
  private Natives() {}

  @GoNative("internal/abi.funcOf")
  public static Object funcOf(Object f) {
    return ((BoxL) f).v;
  }
}
