package gruffle.stdlib;

import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
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
    int p = s.off + i;
    int q = s.off + j;
    switch (s) {
      case RefSlice r -> references(r.a, p, q, elem);
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
    } else if (p != q) {
      Object t = Copies.copy(a[p], elem);
      Copies.assign(a[p], a[q], elem);
      Copies.assign(a[q], t, elem);
    }
  }
}
