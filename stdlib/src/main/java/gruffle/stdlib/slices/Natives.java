package gruffle.stdlib.slices;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.StringSort;

/** Package slices: what equal elements cannot be told apart of, so that any algorithm does. */
public final class Natives {
  private Natives() {}

  @GoNative("slices.sortStrings")
  public static void sortStrings(RefSlice x) {
    StringSort.sort(x);
  }
}
