package gruffle.stdlib.regexp;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;

/** Text to search in. */
public final class Natives {
  private Natives() {}

  @GoNative("regexp.view")
  public static GoString view(ByteSlice b) {
    return new GoString(b.a, b.off, b.len);
  }
}
