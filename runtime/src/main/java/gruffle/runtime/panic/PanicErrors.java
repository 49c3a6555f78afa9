package gruffle.runtime.panic;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Slice;

/**
 * The run-time errors that operations panic with, in Go's words. Each method panics: it returns an exception only so that
 * callers can write {@code throw}.
 *
 * <p>Kinds for {@link GoRuntime.Errors#make}: "error" (runtime.errorString), "bounds" (runtime.boundsError), "plain"
 * (runtime.plainError, no "runtime error: " before it), "assert" (*runtime.TypeAssertionError), "nil"
 * (*runtime.PanicNilError). The message is what Error() answers, whole.
 */
public final class PanicErrors {
  private PanicErrors() {}

  /** Panics with a run-time error of that kind. */
  public static RuntimeException raise(G g, String kind, String message) {
    return Panics.gopanic(g, make(g, kind, message));
  }

  static Object make(G g, String kind, String message) {
    GoRuntime.Errors errors = g.rt.errors;
    GoString text = GoString.of(message);
    // A runtime without a linked Go library (unit tests) panics with the text itself.
    return errors == null ? text : errors.make(g, kind, text);
  }

  /** The value of all nil dereferences. */
  static Object memory(G g) {
    Object e = g.rt.memoryError;
    if (e == null) {
      e = make(g, "error", "runtime error: invalid memory address or nil pointer dereference");
      g.rt.memoryError = e;
    }
    return e;
  }

  /** The value of all divisions by zero. */
  static Object divideByZero(G g) {
    Object e = g.rt.divideError;
    if (e == null) {
      e = make(g, "error", "runtime error: integer divide by zero");
      g.rt.divideError = e;
    }
    return e;
  }

  /** "runtime error: " and the message. */
  public static RuntimeException error(G g, String message) {
    return raise(g, "error", "runtime error: " + message);
  }

  /** A run-time error without the prefix. */
  public static RuntimeException plain(G g, String message) {
    return raise(g, "plain", message);
  }

  public static RuntimeException divide(G g) {
    return Panics.runtimePanic(g, divideByZero(g), GoPanic.Origin.DIVIDE);
  }

  public static RuntimeException nilDereference(G g) {
    return Panics.nilPanic(g, null, null);
  }

  public static RuntimeException shift(G g) {
    return error(g, "negative shift amount");
  }

  public static RuntimeException nilMap(G g) {
    return plain(g, "assignment to entry in nil map");
  }

  public static RuntimeException unhashable(G g, Rtype t) {
    return error(g, "hash of unhashable type " + t.string);
  }

  public static RuntimeException uncomparable(G g, Rtype t) {
    return error(g, "comparing uncomparable type " + t.string);
  }

  // --- bounds ---

  private static RuntimeException bounds(G g, String message) {
    Object e = make(g, "bounds", "runtime error: " + message);
    return Panics.runtimePanic(g, e, GoPanic.Origin.BOUNDS);
  }

  public static RuntimeException index(G g, long i, long len) {
    return bounds(g, "index out of range [" + i + "]" + (i < 0 ? "" : " with length " + len));
  }

  /** An index of a slice. */
  public static RuntimeException index(G g, long i, Slice s) {
    return index(g, i, s.len);
  }

  /** An index of unsigned 64-bit type. */
  public static RuntimeException indexUnsigned(G g, long i, long len) {
    return bounds(g, "index out of range [" + Long.toUnsignedString(i) + "] with length " + len);
  }

  /** In {@link G#unsignedBound}: s[LOW:HIGH:MAX]. */
  public static final int LOW = 1;

  public static final int HIGH = 2;
  public static final int MAX = 4;

  /** A slice bound is wrong: what stands before it in the brackets, and after a negative or another one. */
  private static RuntimeException slice(
      G g, String before, int which, long x, String negative, String other) {
    boolean unsigned = g.takeUnsignedBound(which);
    String number = unsigned ? Long.toUnsignedString(x) : Long.toString(x);
    String after = x < 0 && !unsigned ? negative : other;
    return bounds(g, "slice bounds out of range [" + before + number + after);
  }

  /** s[?:hi] of a string or array. */
  public static RuntimeException sliceLen(G g, long hi, long len) {
    return slice(g, ":", HIGH, hi, "]", "] with length " + len);
  }

  /** s[?:hi] of a slice. */
  public static RuntimeException sliceCap(G g, long hi, long cap) {
    return slice(g, ":", HIGH, hi, "]", "] with capacity " + cap);
  }

  /** s[lo:hi] of a slice, with bounds that are not in order or beyond the capacity. */
  public static RuntimeException slice(G g, long lo, long hi, long cap) {
    return hi < 0 || hi > cap ? sliceCap(g, hi, cap) : sliceOrder(g, lo, hi);
  }

  /** The same of a string of that length. */
  public static RuntimeException sliceText(G g, long lo, long hi, long len) {
    return hi < 0 || hi > len ? sliceLen(g, hi, len) : sliceOrder(g, lo, hi);
  }

  /** s[lo:hi] with lo beyond hi. */
  public static RuntimeException sliceOrder(G g, long lo, long hi) {
    return slice(g, "", LOW, lo, ":]", ":" + hi + "]");
  }

  /** s[::max] of an array. */
  public static RuntimeException slice3Len(G g, long max, long len) {
    return slice(g, "::", MAX, max, "]", "] with length " + len);
  }

  /** s[::max] of a slice. */
  public static RuntimeException slice3Cap(G g, long max, long cap) {
    return slice(g, "::", MAX, max, "]", "] with capacity " + cap);
  }

  /** s[:hi:max] with hi beyond max. */
  public static RuntimeException slice3Order(G g, long hi, long max) {
    return slice(g, ":", HIGH, hi, ":]", ":" + max + "]");
  }

  /** s[lo:hi:] with lo beyond hi. */
  public static RuntimeException slice3Low(G g, long lo, long hi) {
    return slice(g, "", LOW, lo, "::]", ":" + hi + ":]");
  }

  public static RuntimeException convert(G g, long len, long want) {
    return bounds(
        g,
        "cannot convert slice with length "
            + len
            + " to array or pointer to array with length "
            + want);
  }

  // --- interfaces ---

  /**
   * A failed type assertion.
   *
   * @param iface static type of the operand
   * @param have dynamic type, null for nil
   * @param want the asserted type
   */
  public static RuntimeException assertion(G g, Rtype iface, Rtype have, Rtype want) {
    String text;
    if (have == null) {
      text = (want.isInterface() ? "interface" : name(iface)) + " is nil, not " + name(want);
    } else if (want.isInterface()) {
      String missing = have.itab(want).missing;
      text = name(have) + " is not " + name(want) + ": missing method " + missing;
    } else {
      text = name(iface) + " is " + name(have) + ", not " + name(want);
      if (name(have).equals(name(want))) {
        text +=
            pkgPath(have).equals(pkgPath(want))
                ? " (types from different scopes)"
                : " (types from different packages)";
      }
    }
    return raise(g, "assert", "interface conversion: " + text);
  }

  /** The package of a named type, or that of an unnamed struct's unexported fields. */
  private static String pkgPath(Rtype t) {
    if (t.pkgPath.isEmpty() && t.kind() == Kind.STRUCT) {
      for (int i = 0; i < t.numField(); i++) {
        if (!t.field(i).pkgPath().isEmpty()) {
          return t.field(i).pkgPath();
        }
      }
    }
    return t.pkgPath;
  }

  private static String name(Rtype t) {
    return t == null ? "interface" : t.string;
  }
}
