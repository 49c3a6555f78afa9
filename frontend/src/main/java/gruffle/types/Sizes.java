package gruffle.types;

import java.util.List;

/**
 * Sizes and alignments of gc on amd64, which unsafe.Sizeof and its kin give as constants.
 *
 * <p>A negative size means that the type is too large for the address space.
 */
public final class Sizes {
  private static final long WORD = 8;

  private Sizes() {}

  public static long alignof(Type t) {
    return switch (Types.under(t)) {
      case ArrayType a -> alignof(a.elem);
      case StructType s -> {
        if (s.fields.isEmpty() && isSyncAtomicAlign64(t)) {
          yield 8;
        }
        long max = 1;
        for (VarObj f : s.fields) {
          max = Math.max(max, alignof(f.type));
        }
        yield max;
      }
      case Basic b -> {
        if (b.has(Basic.IS_STRING)) {
          yield WORD;
        }
        long a = sizeof(b);
        if (b.has(Basic.IS_COMPLEX)) {
          a /= 2;
        }
        yield Math.clamp(a, 1, WORD);
      }
      default -> WORD;
    };
  }

  /** The marker type by which 64-bit atomics are aligned. */
  private static boolean isSyncAtomicAlign64(Type t) {
    Named n = Types.asNamed(t);
    if (n == null || n.obj.pkg() == null || !n.obj.name().equals("align64")) {
      return false;
    }
    String path = n.obj.pkg().path();
    return path.equals("sync/atomic") || path.equals("internal/runtime/atomic");
  }

  /** Offsets of the fields; negative from where the struct has become too large. */
  public static long[] offsetsof(List<VarObj> fields) {
    long[] offsets = new long[fields.size()];
    long at = 0;
    for (int i = 0; i < fields.size(); i++) {
      Type ft = fields.get(i).type();
      at = at < 0 ? -1 : align(at, alignof(ft));
      offsets[i] = at;
      long size = sizeof(ft);
      at = at < 0 || size < 0 || at + size < 0 ? -1 : at + size;
    }
    return offsets;
  }

  public static long sizeof(Type t) {
    return switch (Types.under(t)) {
      case Basic b ->
          switch (b.kind()) {
            case BOOL, INT8, UINT8 -> 1;
            case INT16, UINT16 -> 2;
            case INT32, UINT32, FLOAT32 -> 4;
            case INT64, UINT64, FLOAT64, COMPLEX64 -> 8;
            case COMPLEX128, STRING -> 16;
            default -> WORD;
          };
      case ArrayType a -> {
        if (a.len <= 0) {
          yield 0;
        }
        long e = sizeof(a.elem);
        if (e < 0) {
          yield -1;
        }
        long high = Math.multiplyHigh(e, a.len);
        long size = e * a.len;
        yield high != 0 || size < 0 ? -1 : size;
      }
      case SliceType s -> 3 * WORD;
      case StructType s -> {
        if (s.fields.isEmpty()) {
          yield 0;
        }
        long[] offsets = offsetsof(s.fields);
        long at = offsets[offsets.length - 1];
        long last = sizeof(s.fields.getLast().type());
        if (at < 0 || last < 0) {
          yield -1;
        }
        if (at > 0 && last == 0) {
          last = 1; // the address of a last empty field must lie within the struct
        }
        yield at + last < 0 ? -1 : align(at + last, alignof(t));
      }
      case InterfaceType i -> 2 * WORD;
      default -> WORD;
    };
  }

  private static long align(long x, long a) {
    return (x + a - 1) & -a;
  }
}
