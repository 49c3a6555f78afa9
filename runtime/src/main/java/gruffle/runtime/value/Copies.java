package gruffle.runtime.value;

import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;

/** Copies of structs and arrays: the values that are variables in place. */
public final class Copies {
  private Copies() {}

  /** A fresh copy of a value of that struct or array type; other values are their own copies. */
  public static Object copy(Object x, Rtype t) {
    return switch (t.kind()) {
      case STRUCT -> ((GoStruct) x).copy();
      case ARRAY -> copyArray(x, t.elem());
      default -> x;
    };
  }

  /** A fresh copy of a bare array. */
  public static Object copyArray(Object x, Rtype elem) {
    return switch (elem.slot()) {
      case Z -> ((boolean[]) x).clone();
      case B, UB -> ((byte[]) x).clone();
      case S, US -> ((short[]) x).clone();
      case I -> ((int[]) x).clone();
      case J -> ((long[]) x).clone();
      case F -> ((float[]) x).clone();
      case D -> ((double[]) x).clone();
      case C -> ((ComplexArray) x).copy();
      case L -> {
        Object[] a = ((Object[]) x).clone();
        if (elem.isAggregate()) {
          copyAll(a, 0, a, 0, a.length, elem);
        }
        yield a;
      }
    };
  }

  /** Copies the value of src into the variable dst, both of that struct or array type. */
  public static void assign(Object dst, Object src, Rtype t) {
    if (dst == src) {
      return;
    }
    switch (t.kind()) {
      case STRUCT -> ((GoStruct) dst).assign((GoStruct) src);
      case ARRAY -> move(src, 0, dst, 0, (int) t.len(), t.elem());
      default -> throw new IllegalStateException("assign of " + t);
    }
  }

  /**
   * Copies n elements between backing arrays, as if all were read before any is written. Variables of struct and array
   * type in dst keep their identity; missing ones are made.
   */
  public static void move(Object src, int s, Object dst, int d, int n, Rtype elem) {
    if (!elem.isAggregate()) {
      if (src instanceof ComplexArray c) {
        ComplexArray.move(c, s, (ComplexArray) dst, d, n);
      } else {
        System.arraycopy(src, s, dst, d, n);
      }
      return;
    }
    moveAggregates((Object[]) src, s, (Object[]) dst, d, n, elem);
  }

  public static void moveAggregates(Object[] src, int s, Object[] dst, int d, int n, Rtype elem) {
    if (n > 1
        && elem.kind() == Kind.STRUCT
        && (src != dst || s != d)
        && allThere(src, s, dst, d, n)) {
      if (src == dst && s < d) {
        ((GoStruct) dst[d]).assignBack(src, s + n, dst, d, d + n);
      } else {
        ((GoStruct) dst[d]).assignAll(src, s, dst, d, d + n);
      }
    } else if (src == dst && s < d) {
      for (int i = n - 1; i >= 0; i--) {
        put(dst, d + i, src[s + i], elem);
      }
    } else if (src != dst || s != d) {
      for (int i = 0; i < n; i++) {
        put(dst, d + i, src[s + i], elem);
      }
    }
  }

  /** Puts a struct that nothing else refers to into slot i: as the variable there, unless there is one already. */
  public static void keep(Object[] a, int i, GoStruct fresh) {
    Object old = a[i];
    if (old == null) {
      a[i] = fresh;
    } else {
      ((GoStruct) old).assign(fresh);
    }
  }

  private static boolean allThere(Object[] src, int s, Object[] dst, int d, int n) {
    int shift = Math.abs(s - d);
    return src == dst && shift < n
        ? allThere(src, Math.min(s, d), n + shift)
        : allThere(dst, d, n) && allThere(src, s, n);
  }

  private static boolean allThere(Object[] a, int from, int n) {
    for (int i = from; i < from + n; i++) {
      if (a[i] == null) {
        return false;
      }
    }
    return true;
  }

  /** Fresh copies of n structs or arrays, in this order. */
  public static void copyAll(Object[] src, int s, Object[] dst, int d, int n, Rtype elem) {
    if (n > 0 && elem.kind() == Kind.STRUCT) {
      ((GoStruct) src[s]).copyAll(src, s, dst, d, d + n);
    } else {
      for (int i = 0; i < n; i++) {
        dst[d + i] = copy(src[s + i], elem);
      }
    }
  }

  /** Copies a struct or array into slot i: into the variable there, or as a new one. */
  public static void put(Object[] a, int i, Object x, Rtype elem) {
    Object old = a[i];
    if (old != null) {
      assign(old, x, elem);
    } else {
      a[i] = x == null ? Zero.of(elem) : copy(x, elem);
    }
  }
}
