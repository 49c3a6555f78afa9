package gruffle.stdlib.path;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;

/** The natives of package path. */
public final class Natives {
  private Natives() {}

  @GoNative("path.Clean")
  public static GoString clean(GoString path) {
    return Clean.of(path);
  }

  @GoNative("path.Join")
  public static GoString join(RefSlice elem) {
    int room = 0;
    for (int i = 0; i < elem.len; i++) {
      room = Math.addExact(room, ((GoString) elem.get(i)).len + 1);
    }
    byte[] out = new byte[room];
    int n = 0;
    for (int i = 0; i < elem.len; i++) {
      GoString e = (GoString) elem.get(i);
      if (n == 0 && e.len == 0) {
        continue;
      }
      if (n > 0) {
        out[n++] = '/';
      }
      System.arraycopy(e.b, e.off, out, n, e.len);
      n += e.len;
    }
    return n == 0 ? GoString.EMPTY : Clean.of(new GoString(out, 0, n));
  }
}
