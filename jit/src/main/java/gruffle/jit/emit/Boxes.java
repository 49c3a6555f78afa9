package gruffle.jit.emit;

import gruffle.ir.JKind;

/** Java's boxes, as arguments of Entry are in them. */
final class Boxes {
  private static final String LANG = "java/lang/";

  private Boxes() {}

  private static String type(JKind k) {
    return LANG
        + switch (k) {
          case Z -> "Boolean";
          case I -> "Integer";
          case J -> "Long";
          case F -> "Float";
          case D -> "Double";
          case L, V -> throw new IllegalArgumentException("no box for " + k);
        };
  }

  private static String method(JKind k) {
    return switch (k) {
      case Z -> "booleanValue";
      case I -> "intValue";
      case J -> "longValue";
      case F -> "floatValue";
      case D -> "doubleValue";
      case L, V -> throw new IllegalArgumentException("no box for " + k);
    };
  }

  /** From an Object to a value of that shape, or to a reference of that descriptor. */
  static void unbox(CodeBuilder c, JKind k, String descriptor) {
    if (k == JKind.L) {
      c.cast(descriptor);
      return;
    }
    c.cast("L" + type(k) + ";");
    c.invokeVirtual(type(k), method(k), "()" + k);
  }

  /** From a value to an Object; null for none. */
  static void box(CodeBuilder c, JKind k) {
    switch (k) {
      case V -> c.aconstNull();
      case L -> {}
      default -> c.invokeStatic(type(k), "valueOf", "(" + k + ")L" + type(k) + ";");
    }
  }
}
