package gruffle.stdlib.internal.fmtvalue;

import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import java.util.Comparator;

/**
 * The order of types in which fmt prints keys of different types.
 *
 * <p>Go compares the addresses of the types' descriptions, which its linker lays out by size, and among those of one size by {@link #rank}: a
 * program prints the same in each run.
 */
final class TypeOrder {
  private static final int UNCOMMON = 16;
  private static final int METHOD = 16;

  private static final String PREDECLARED =
      " string int8 uint8 int16 uint16 int32 uint32 int64 uint64 int uint uintptr complex64 complex128 float32 float64 bool ";

  static final Comparator<Rtype> ORDER =
      Comparator.comparingInt(TypeOrder::size)
          .thenComparingInt(TypeOrder::rank)
          .thenComparing(t -> t.symbol);

  private TypeOrder() {}

  /** Types that the program's main package declares, those that others do, predeclared ones, and those without a name. */
  private static int rank(Rtype t) {
    int place = PREDECLARED.indexOf(" " + t.symbol + " ");
    if (place >= 0) {
      return place;
    }
    return !t.named() ? PREDECLARED.length() : "main".equals(t.pkgPath) ? -2 : -1;
  }

  /** Bytes of the description that gc makes of a type that can be compared. */
  private static int size(Rtype t) {
    int kind =
        switch (t.kind()) {
          case POINTER -> 56;
          case CHAN -> 64;
          case ARRAY -> 72;
          case STRUCT -> 80 + 24 * t.numField();
          default -> 48;
        };
    int methods = t.methods().length;
    return kind + (isNamed(t) || methods > 0 ? UNCOMMON + METHOD * methods : 0);
  }

  private static boolean isNamed(Rtype t) {
    Kind k = t.kind();
    return t.named()
        || k.isPrimitive()
        || k == Kind.STRING
        || k == Kind.UNSAFE_POINTER
        || k == Kind.COMPLEX64
        || k == Kind.COMPLEX128;
  }
}
