package gruffle.ir.escape.flow;

import gruffle.types.ArrayType;
import gruffle.types.Basic;
import gruffle.types.ChanType;
import gruffle.types.InterfaceType;
import gruffle.types.MapType;
import gruffle.types.PointerType;
import gruffle.types.Signature;
import gruffle.types.Sizes;
import gruffle.types.SliceType;
import gruffle.types.StructType;
import gruffle.types.TupleType;
import gruffle.types.Type;
import gruffle.types.TypeParam;
import gruffle.types.Types;

/** What gc's escape analysis asks of a type. */
final class TypeFacts {
  private TypeFacts() {}

  /** Whether values of the type hold pointers. */
  static boolean hasPointers(Type t) {
    return switch (t.underlying()) {
      case Basic b ->
          switch (b.kind()) {
            case STRING, UNSAFE_POINTER, UNTYPED_STRING, UNTYPED_NIL -> true;
            default -> false;
          };
      case ArrayType a -> a.len() != 0 && hasPointers(a.elem());
      case StructType s -> s.fields().stream().anyMatch(f -> hasPointers(f.type()));
      case TupleType p -> p.vars().stream().anyMatch(v -> hasPointers(v.type()));
      default -> true;
    };
  }

  /** Whether an interface holds values of the type directly: the type is a pointer at heart. */
  static boolean isDirect(Type t) {
    return switch (t.underlying()) {
      case PointerType p -> true;
      case ChanType c -> true;
      case MapType m -> true;
      case Signature f -> true;
      case Basic b -> b.kind() == Basic.Kind.UNSAFE_POINTER;
      case ArrayType a -> a.len() == 1 && isDirect(a.elem());
      case StructType s -> s.numFields() == 1 && isDirect(s.field(0).type());
      default -> false;
    };
  }

  static boolean isInterface(Type t) {
    return !(Types.unalias(t) instanceof TypeParam) && t.underlying() instanceof InterfaceType;
  }

  static boolean isString(Type t) {
    return t.underlying() instanceof Basic b
        && (b.kind() == Basic.Kind.STRING || b.kind() == Basic.Kind.UNTYPED_STRING);
  }

  /** Whether it is a slice of runes, which a constant string can be converted to. */
  static boolean isRunes(Type t) {
    return t.underlying() instanceof SliceType s
        && s.elem().underlying() instanceof Basic b
        && b.kind() == Basic.Kind.INT32;
  }

  /** Whether a variable of the type is a pointer: to a struct or array, say. */
  static boolean isPointer(Type t) {
    return t.underlying() instanceof PointerType;
  }

  static Type elem(Type t) {
    return switch (t.underlying()) {
      case PointerType p -> p.elem();
      case SliceType s -> s.elem();
      case ArrayType a -> a.elem();
      case MapType m -> m.elem();
      case ChanType c -> c.elem();
      default -> t;
    };
  }

  /** The size in bytes; 0 where it depends on a type parameter. */
  static long size(Type t) {
    return mentionsParameter(t) ? 0 : Sizes.sizeof(t);
  }

  private static boolean mentionsParameter(Type t) {
    return switch (Types.unalias(t)) {
      case TypeParam p -> true;
      case Type u ->
          switch (u.underlying()) {
            case ArrayType a -> mentionsParameter(a.elem());
            case StructType s -> s.fields().stream().anyMatch(f -> mentionsParameter(f.type()));
            default -> false;
          };
    };
  }
}
