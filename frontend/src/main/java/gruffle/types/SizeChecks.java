package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Declared types and variables at package level must fit gc's address space. */
final class SizeChecks {
  /** gc on amd64: no type is this large. */
  private static final long MAX_WIDTH = 1L << 50;

  private SizeChecks() {}

  static void check(List<File> files, Consumer<TypeError> errors) {
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.TypeDecl t && t.tparams.isEmpty()) {
          name(t.name, errors);
        } else if (d instanceof Decl.VarDecl v) {
          v.names.forEach(n -> name(n, errors));
        }
      }
    }
  }

  private static void name(Expr.Name n, Consumer<TypeError> errors) {
    ArrayType a =
        n.obj instanceof Obj o && o.type() != null ? tooLarge(o.type().underlying()) : null;
    if (a != null) {
      errors.accept(
          new TypeError(
              n.pos(),
              "type " + a + " larger than address space",
              ErrorCode.TYPE_TOO_LARGE,
              false));
    }
  }

  /** An array type too large among what the type is written of, null if there is none. */
  private static ArrayType tooLarge(Type t) {
    return switch (t) {
      case ArrayType a -> {
        ArrayType inner = tooLarge(a.elem());
        yield inner == null && overflows(a) ? a : inner;
      }
      case PointerType p -> tooLarge(p.elem());
      case SliceType s -> tooLarge(s.elem());
      case ChanType c -> tooLarge(c.elem());
      case MapType m -> tooLarge(m.elem());
      case StructType s ->
          s.fields.stream()
              .map(f -> tooLarge(f.type()))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      default -> null;
    };
  }

  private static boolean overflows(ArrayType a) {
    long elem = Sizes.sizeof(a.elem());
    return elem < 0 || elem > 0 && a.len() > (MAX_WIDTH - 1) / elem;
  }
}
