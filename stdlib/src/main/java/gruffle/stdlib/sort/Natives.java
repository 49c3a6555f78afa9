package gruffle.stdlib.sort;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.stdlib.StringSort;
import gruffle.stdlib.Swaps;
import java.util.Arrays;

/** The natives of package sort. */
public final class Natives {
  private Natives() {}

  @GoNative("sort.sliceLen")
  public static long sliceLen(Object x) {
    Rtype t = Iface.typeOf(x);
    return t != null && t.kind() == Kind.SLICE ? ((Slice) Iface.ref(x)).len : -1;
  }

  @GoNative("sort.kindName")
  public static GoString kindName(Object x) {
    Rtype t = Iface.typeOf(x);
    return GoString.of(t == null ? "zero" : t.kind().text);
  }

  @GoNative("sort.swapElements")
  public static void swapElements(Object x, long i, long j) {
    Swaps.swap((Slice) Iface.ref(x), (int) i, (int) j, Iface.typeOf(x).elem());
  }

  @GoNative("sort.Ints")
  public static void ints(LongSlice x) {
    Arrays.sort(x.a, x.off, x.off + x.len);
  }

  @GoNative("sort.Float64s")
  public static void float64s(DoubleSlice x) {
    int from = x.off;
    int end = x.off + x.len;
    for (int i = from; i < end; i++) {
      if (Double.isNaN(x.a[i])) {
        double t = x.a[from];
        x.a[from++] = x.a[i];
        x.a[i] = t;
      }
    }
    Arrays.sort(x.a, from, end);
  }

  @GoNative("sort.Strings")
  public static void strings(RefSlice x) {
    StringSort.sort(x);
  }
}
