package gruffle.runtime.type;

import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;
import java.util.Arrays;

/** Zero values of reference kinds, and bare arrays full of them. */
public final class Zero {
  private Zero() {}

  /** The zero value of a reference kind; structs and arrays are fresh. */
  public static Object of(Rtype t) {
    return switch (t.kind()) {
      case STRING -> GoString.EMPTY;
      case SLICE -> nilSlice(t.elem().slot());
      case COMPLEX64, COMPLEX128 -> Complex.ZERO;
      case STRUCT -> t.newStruct();
      case ARRAY -> array(t.elem(), (int) t.len());
      default -> null;
    };
  }

  public static Slice nilSlice(Store elem) {
    return switch (elem) {
      case Z -> BoolSlice.NIL;
      case B, UB -> ByteSlice.NIL;
      case S, US -> ShortSlice.NIL;
      case I -> IntSlice.NIL;
      case J -> LongSlice.NIL;
      case F -> FloatSlice.NIL;
      case D -> DoubleSlice.NIL;
      case C -> ComplexSlice.NIL;
      case L -> RefSlice.NIL;
    };
  }

  /** A fresh bare Java array of n zero values. */
  public static Object array(Rtype elem, int n) {
    Object a = bare(elem, n);
    if (Allocations.ON) {
      Allocations.array(a);
    }
    return a;
  }

  /** The same for a variable on the stack, as Go would have it, or for what is told of later: it does not count as an allocation. */
  public static Object bare(Rtype elem, int n) {
    return switch (elem.slot()) {
      case Z -> new boolean[n];
      case B, UB -> new byte[n];
      case S, US -> new short[n];
      case I -> new int[n];
      case J -> new long[n];
      case F -> new float[n];
      case D -> new double[n];
      case C -> ComplexArray.make(n);
      case L -> {
        Object[] a = new Object[n];
        fill(a, 0, n, elem);
        yield a;
      }
    };
  }

  /** Puts zero values into a[lo, hi). */
  public static void fill(Object[] a, int lo, int hi, Rtype elem) {
    if (elem.kind() == Kind.STRUCT) {
      if (lo < hi) {
        GoStruct first = elem.newStruct();
        a[lo] = first;
        if (lo + 1 < hi) {
          first.fill(a, lo + 1, hi);
        }
      }
    } else if (elem.isAggregate()) {
      for (int i = lo; i < hi; i++) {
        a[i] = of(elem);
      }
    } else {
      Arrays.fill(a, lo, hi, of(elem));
    }
  }
}
