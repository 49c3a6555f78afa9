package gruffle.stdlib;

import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import gruffle.runtime.value.Slice;

/** Swaps two elements of a slice of any type. */
public final class Swaps {
  private Swaps() {}

  /** Swaps elements i and j, which are in range. */
  public static void swap(Slice s, int i, int j, Rtype elem) {
    if (s instanceof RefSlice r) {
      references(r.a, s.off + i, s.off + j, elem);
    } else {
      plain(s, s.off + i, s.off + j);
    }
  }

  /** Apart from the other, which is small enough for HotSpot to have it in each sort. */
  private static void plain(Slice s, int p, int q) {
    switch (s) {
      case RefSlice r -> throw new IllegalArgumentException();
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
      case ComplexSlice l -> {
        Complex t = l.a.get(p);
        l.a.set(p, l.a.get(q));
        l.a.set(q, t);
      }
      case BoolSlice l -> {
        boolean t = l.a[p];
        l.a[p] = l.a[q];
        l.a[q] = t;
      }
    }
  }

  /** Structs and arrays are variables: pointers to them must see the swap, so their values move, not they. */
  private static void references(Object[] a, int p, int q, Rtype elem) {
    if (!elem.isAggregate()) {
      Object t = a[p];
      a[p] = a[q];
      a[q] = t;
    } else if (p == q) {
      return;
    } else if (a[p] instanceof GoStruct v) {
      v.swap((GoStruct) a[q]);
    } else {
      Object t = Copies.copy(a[p], elem);
      Copies.assign(a[p], a[q], elem);
      Copies.assign(a[q], t, elem);
    }
  }
}
