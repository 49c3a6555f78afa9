package gruffle.stdlib.internal.filepathlite;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.path.Clean;

/** The natives of package internal/filepathlite, for systems whose separator is a slash. */
public final class Natives {
  private Natives() {}

  @GoNative("internal/filepathlite.Clean")
  public static GoString clean(GoString path) {
    return Clean.of(path);
  }
}
