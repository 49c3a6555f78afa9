package gruffle.types;

import gruffle.syntax.Pos;

/** The name of a defined type, an alias, a predeclared type or a type parameter. */
public final class TypeName extends Obj {
  TypeName(Pos pos, Pkg pkg, String name, Type type) {
    super(pos, pkg, name, type);
  }

  /** Whether the name is an alias for a type rather than defining one. */
  public boolean isAlias() {
    return switch (type) {
      case null -> false;
      case Basic b -> {
        if (pkg == Universe.UNSAFE) {
          yield false; // unsafe.Pointer
        }
        // Any user-defined name for a basic type is an alias; so are byte and rune.
        yield pkg != null || !b.name().equals(name) || b == Basic.BYTE || b == Basic.RUNE;
      }
      case Named n -> n.obj != this;
      case TypeParam p -> p.obj != this;
      default -> true;
    };
  }
}
