package gruffle.runtime.type;

import gruffle.runtime.value.Store;

/** Java types of the fields of generated struct classes. */
final class FieldDescriptors {
  private static final String VALUE = "gruffle/runtime/value/";

  private FieldDescriptors() {}

  static String of(Rtype t, StructClasses classes) {
    if (t.store() != Store.L) {
      return String.valueOf(t.store().letter);
    }
    return switch (t.kind()) {
      case STRING -> "L" + VALUE + "GoString;";
      case COMPLEX64, COMPLEX128 -> "L" + VALUE + "Complex;";
      case SLICE -> "L" + sliceClass(t.elem().store()) + ";";
      case ARRAY ->
          t.elem().store() == Store.L ? "[Ljava/lang/Object;" : "[" + t.elem().store().letter;
      case STRUCT -> "L" + classes.baseName(t) + ";";
      case MAP -> "L" + VALUE + "GoMap;";
      case CHAN -> "Lgruffle/runtime/chan/Hchan;";
      case FUNC -> "Lgruffle/runtime/func/FuncVal;";
      case POINTER -> pointer(t, classes);
      default -> "Ljava/lang/Object;";
    };
  }

  /**
   * A pointer's target is looked at only where it is a struct literally or by name: reading the definition of each type that
   * is pointed to would make every type of the program on the way to one struct.
   */
  private static String pointer(Rtype t, StructClasses classes) {
    Rtype e = t.elem();
    return switch (e.kind()) {
      case STRUCT -> "L" + classes.baseName(e) + ";";
      case ARRAY -> "L" + sliceClass(e.elem().store()) + ";";
      default -> "L" + VALUE + "Ptr;";
    };
  }

  static String sliceClass(Store elem) {
    return VALUE
        + switch (elem) {
          case Z -> "BoolSlice";
          case B, UB -> "ByteSlice";
          case S, US -> "ShortSlice";
          case I -> "IntSlice";
          case J -> "LongSlice";
          case F -> "FloatSlice";
          case D -> "DoubleSlice";
          case L -> "RefSlice";
        };
  }
}
