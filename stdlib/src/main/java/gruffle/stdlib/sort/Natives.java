package gruffle.stdlib.sort;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import gruffle.runtime.value.Slice;
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
    Slice s = (Slice) Iface.ref(x);
    int p = s.off + (int) i;
    int q = s.off + (int) j;
    switch (s) {
      case RefSlice r -> swapReferences(r.a, p, q, Iface.typeOf(x).elem());
      case LongSlice l -> {
        long t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
      case IntSlice l -> {
        int t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
      case ByteSlice l -> {
        byte t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
      case ShortSlice l -> {
        short t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
      case DoubleSlice l -> {
        double t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
      case FloatSlice l -> {
        float t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
      case BoolSlice l -> {
        boolean t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
    }
  }

  /** Structs and arrays are variables: pointers to them must see the swap, so their values move, not they. */
  private static void swapReferences(Object[] a, int p, int q, Rtype elem) {
    if (!elem.isAggregate()) {
      Object t = a[p];
      a[p] = a[q];
      a[q] = t;
    } else if (p != q) {
      Object t = Copies.copy(a[p], elem);
      Copies.assign(a[p], a[q], elem);
      Copies.assign(a[q], t, elem);
    }
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
    Arrays.sort(x.a, x.off, x.off + x.len);
  }
}
