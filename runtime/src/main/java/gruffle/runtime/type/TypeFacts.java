package gruffle.runtime.type;

/** Sizes as gc lays types out on amd64, and comparability. */
final class TypeFacts {
  private TypeFacts() {}

  static boolean comparable(Rtype t) {
    return switch (t.kind()) {
      case SLICE, MAP, FUNC -> false;
      case ARRAY -> t.elem().comparable();
      case STRUCT -> {
        for (Field f : t.fields) {
          if (!f.type().comparable()) {
            yield false;
          }
        }
        yield true;
      }
      default -> true;
    };
  }

  static boolean hasPointers(Rtype t) {
    return switch (t.kind()) {
      case ARRAY -> t.len() > 0 && t.elem().hasPointers();
      case STRUCT -> {
        for (Field f : t.fields) {
          if (f.type().hasPointers()) {
            yield true;
          }
        }
        yield false;
      }
      case COMPLEX64, COMPLEX128 -> false;
      default -> !t.kind().isPrimitive();
    };
  }

  static long align(Rtype t) {
    return switch (t.kind()) {
      case ARRAY -> t.elem().align();
      case STRUCT -> {
        long max = 1;
        for (Field f : t.fields) {
          max = Math.max(max, f.type().align());
        }
        yield max;
      }
      case COMPLEX64 -> 4;
      default -> Math.min(8, t.kind().size);
    };
  }

  static long size(Rtype t) {
    return switch (t.kind()) {
      case ARRAY -> t.len * t.elem.size();
      case STRUCT -> offset(t, t.fields.length);
      default -> t.kind().size;
    };
  }

  static long fieldOffset(Rtype t, int i) {
    return offset(t.underlying(), i);
  }

  /** Offset of field i, or the size for i past the last. A trailing field of size 0 is padded by a byte. */
  private static long offset(Rtype t, int i) {
    long o = 0;
    long lastSize = 1;
    for (int k = 0; k < t.fields.length; k++) {
      Rtype f = t.fields[k].type();
      o = up(o, f.align());
      if (k == i) {
        return o;
      }
      lastSize = f.size();
      o += lastSize;
    }
    if (lastSize == 0 && o > 0) {
      o++;
    }
    return up(o, align(t));
  }

  private static long up(long n, long align) {
    return (n + align - 1) & -align;
  }
}
