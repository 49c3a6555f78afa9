package gruffle.stdlib.slices;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.StringSort;
import java.util.Arrays;

/** Package slices: what equal elements cannot be told apart of, so that any algorithm does. */
public final class Natives {
  private Natives() {}

  @GoNative("slices.sortStrings")
  public static void sortStrings(RefSlice x) {
    StringSort.sort(x);
  }

  @GoNative("slices.sortInts")
  public static void sortInts(LongSlice x) {
    Arrays.sort(x.a, x.off, x.off + x.len);
  }

  @GoNative("slices.sortInt64s")
  public static void sortInt64s(LongSlice x) {
    sortInts(x);
  }

  @GoNative("slices.sortInt32s")
  public static void sortInt32s(IntSlice x) {
    Arrays.sort(x.a, x.off, x.off + x.len);
  }

  // Numbers without a sign are in order as those with one are that differ from them in the highest
  // bit.

  @GoNative("slices.sortUints")
  public static void sortUints(LongSlice x) {
    flip(x);
    sortInts(x);
    flip(x);
  }

  @GoNative("slices.sortUint64s")
  public static void sortUint64s(LongSlice x) {
    sortUints(x);
  }

  private static void flip(LongSlice x) {
    for (int i = x.off, end = x.off + x.len; i < end; i++) {
      x.a[i] ^= Long.MIN_VALUE;
    }
  }

  @GoNative("slices.sortUint32s")
  public static void sortUint32s(IntSlice x) {
    flip(x);
    sortInt32s(x);
    flip(x);
  }

  private static void flip(IntSlice x) {
    for (int i = x.off, end = x.off + x.len; i < end; i++) {
      x.a[i] ^= Integer.MIN_VALUE;
    }
  }

  @GoNative("slices.sortBytes")
  public static void sortBytes(ByteSlice x) {
    flip(x);
    Arrays.sort(x.a, x.off, x.off + x.len);
    flip(x);
  }

  private static void flip(ByteSlice x) {
    for (int i = x.off, end = x.off + x.len; i < end; i++) {
      x.a[i] ^= Byte.MIN_VALUE;
    }
  }
}
