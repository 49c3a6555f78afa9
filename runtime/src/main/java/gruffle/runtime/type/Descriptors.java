package gruffle.runtime.type;

import gruffle.runtime.value.Store;

/**
 * The Java types of Go values in generated classes: one table for struct fields and for parameters, results and locals.
 * References are precise, so that compiled code needs few casts.
 */
public final class Descriptors {
  public static final String OBJECT = "Ljava/lang/Object;";
  private static final String VALUE = "gruffle/runtime/value/";

  private final StructClasses classes;

  Descriptors(StructClasses classes) {
    this.classes = classes;
  }

  /** Descriptor of a struct field of that Go type. */
  public String field(Rtype t) {
    return t.store() == Store.L ? reference(t) : String.valueOf(t.store().letter);
  }

  /** Descriptor of a parameter, result or local: small integers are int. */
  public String stack(Rtype t) {
    return t.store() == Store.L ? reference(t) : String.valueOf(t.store().stack);
  }

  /** What checkcast names for a descriptor of a reference. */
  public static String internalName(String descriptor) {
    return descriptor.startsWith("[")
        ? descriptor
        : descriptor.substring(1, descriptor.length() - 1);
  }

  private String reference(Rtype t) {
    return switch (t.kind()) {
      case STRING -> "L" + VALUE + "GoString;";
      case COMPLEX64, COMPLEX128 -> "L" + VALUE + "Complex;";
      case SLICE -> "L" + sliceClass(t.elem().slot()) + ";";
      case ARRAY -> array(t.elem().slot());
      case STRUCT -> "L" + classes.baseName(t) + ";";
      case MAP -> "L" + VALUE + "GoMap;";
      case CHAN -> "Lgruffle/runtime/chan/Hchan;";
      case FUNC -> "Lgruffle/runtime/func/FuncVal;";
      case POINTER -> pointer(t);
      default -> OBJECT;
    };
  }

  /**
   * A pointer's target is looked at only where it is a struct literally or by name: reading the definition of each type that
   * is pointed to would make every type of the program on the way to one struct.
   */
  private String pointer(Rtype t) {
    Rtype e = t.elem();
    return switch (e.kind()) {
      case STRUCT -> "L" + classes.baseName(e) + ";";
      case ARRAY -> "L" + sliceClass(e.elem().slot()) + ";";
      default -> "L" + VALUE + "Ptr;";
    };
  }

  /** Descriptor of a bare array with such elements. */
  public static String array(Store elem) {
    return switch (elem) {
      case L -> "[" + OBJECT;
      case C -> "L" + VALUE + "ComplexArray;";
      default -> "[" + elem.letter;
    };
  }

  /** Internal name of the class of slices with such elements. */
  public static String sliceClass(Store elem) {
    return VALUE
        + switch (elem) {
          case Z -> "BoolSlice";
          case B, UB -> "ByteSlice";
          case S, US -> "ShortSlice";
          case I -> "IntSlice";
          case J -> "LongSlice";
          case F -> "FloatSlice";
          case D -> "DoubleSlice";
          case C -> "ComplexSlice";
          case L -> "RefSlice";
        };
  }
}
