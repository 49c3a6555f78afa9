package gruffle.conformance.code;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.runtime.chan.Hchan;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;

/** The table of CONTRACTS, section 1: the Java class of a Go type's values. */
final class JavaShapes {
  private JavaShapes() {}

  static Class<?> of(IrType t) {
    return switch (t.under()) {
      case IrType.Basic b -> basic(b.kind());
      case IrType.Pointer p ->
          switch (p.elem().under()) {
            case IrType.Struct s -> GoStruct.class;
            case IrType.Array a -> slice(a.elem());
            default -> Ptr.class;
          };
      case IrType.Slice s -> slice(s.elem());
      case IrType.Array a -> array(a.elem());
      case IrType.Map m -> GoMap.class;
      case IrType.Chan c -> Hchan.class;
      case IrType.Func f -> FuncVal.class;
      case IrType.Struct s -> GoStruct.class;
      default -> Object.class;
    };
  }

  private static Class<?> basic(GoKind kind) {
    return switch (kind.jkind) {
      case Z -> boolean.class;
      case I -> int.class;
      case J -> long.class;
      case F -> float.class;
      case D -> double.class;
      case V -> void.class;
      case L ->
          kind == GoKind.STRING ? GoString.class : kind.isComplex() ? Complex.class : Object.class;
    };
  }

  private static Class<?> slice(IrType elem) {
    return switch (elem.kind().jkind) {
      case Z -> BoolSlice.class;
      case I ->
          switch (elem.kind().bits) {
            case 8 -> ByteSlice.class;
            case 16 -> ShortSlice.class;
            default -> IntSlice.class;
          };
      case J -> LongSlice.class;
      case F -> FloatSlice.class;
      case D -> DoubleSlice.class;
      default -> RefSlice.class;
    };
  }

  private static Class<?> array(IrType elem) {
    return switch (elem.kind().jkind) {
      case Z -> boolean[].class;
      case I ->
          switch (elem.kind().bits) {
            case 8 -> byte[].class;
            case 16 -> short[].class;
            default -> int[].class;
          };
      case J -> long[].class;
      case F -> float[].class;
      case D -> double[].class;
      default -> Object[].class;
    };
  }
}
