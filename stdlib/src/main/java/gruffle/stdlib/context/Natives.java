package gruffle.stdlib.context;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;

/** Package context. */
public final class Natives {
  private Natives() {}

  @GoNative("context.isComparable")
  public static boolean isComparable(Object v) {
    return Iface.typeOf(v).comparable();
  }

  @GoNative("context.typeString")
  public static GoString typeString(Object v) {
    return GoString.of(Iface.typeOf(v).string);
  }
}
