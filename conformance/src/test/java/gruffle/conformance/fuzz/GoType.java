package gruffle.conformance.fuzz;

import java.util.List;
import java.util.stream.Collectors;

/** Types of generated programs; their text is Go's. */
sealed interface GoType {
  enum Kind {
    BOOL,
    INT,
    UINT,
    FLOAT,
    COMPLEX,
    STRING
  }

  record Basic(String name, Kind kind, int bits) implements GoType {
    @Override
    public String toString() {
      return name;
    }
  }

  record Slice(GoType elem) implements GoType {
    @Override
    public String toString() {
      return "[]" + elem;
    }
  }

  record Array(int length, GoType elem) implements GoType {
    @Override
    public String toString() {
      return "[" + length + "]" + elem;
    }
  }

  record Map(GoType key, GoType elem) implements GoType {
    @Override
    public String toString() {
      return "map[" + key + "]" + elem;
    }
  }

  record Pointer(GoType elem) implements GoType {
    @Override
    public String toString() {
      return "*" + elem;
    }
  }

  /** A field; it is embedded where it has its type's name. */
  record Field(String name, GoType type) {}

  record Struct(List<Field> fields) implements GoType {
    @Override
    public String toString() {
      return fields.stream()
          .map(f -> f.name().equals(f.type().toString()) ? f.name() : f.name() + " " + f.type())
          .collect(Collectors.joining("; ", "struct{ ", " }"));
    }
  }

  record Func(List<GoType> params, GoType result) implements GoType {
    @Override
    public String toString() {
      return "func"
          + params.stream().map(GoType::toString).collect(Collectors.joining(", ", "(", ")"))
          + " "
          + result;
    }
  }

  /** A defined type. */
  record Named(String name, GoType under) implements GoType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An interface with one method {@code m(int) int}, or the empty one. */
  record Interface(String name) implements GoType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A type parameter that stands for numbers; its constants are small. */
  record Param(String name) implements GoType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The type itself, or what a defined one is made of. */
  default GoType under() {
    return this instanceof Named n ? n.under() : this;
  }

  /** Null for what is no bool, number or string. */
  default Kind kind() {
    return under() instanceof Basic b ? b.kind() : null;
  }

  default boolean isInteger() {
    return kind() == Kind.INT || kind() == Kind.UINT;
  }

  /** Whether fmt shows the same in every run: no addresses. */
  default boolean printable() {
    return switch (under()) {
      case Basic b -> true;
      case Slice s -> s.elem.printable();
      case Array a -> a.elem.printable();
      case Map m -> m.key.printable() && m.elem.printable();
      case Struct s -> s.fields.stream().allMatch(f -> f.type.printable());
      case Interface i -> i.equals(GoTypes.ANY);
      case Param p -> true;
      case Pointer p -> false;
      case Func f -> false;
      case Named n -> throw new IllegalStateException();
    };
  }

  /** Whether == is allowed and cannot panic. */
  default boolean comparable() {
    return switch (under()) {
      case Basic b -> true;
      case Array a -> a.elem.comparable();
      case Struct s -> s.fields.stream().allMatch(f -> f.type.comparable());
      case Param p -> true;
      case Pointer p -> true;
      default -> false;
    };
  }

  default boolean ordered() {
    return kind() != null && kind() != Kind.BOOL && kind() != Kind.COMPLEX
        || under() instanceof Param;
  }

  /** Whether fmt shows maps with such keys in one order. */
  default boolean isKey() {
    return switch (under()) {
      case Basic b -> true;
      case Array a -> a.elem.isKey();
      case Struct s -> s.fields.stream().allMatch(f -> f.type.isKey());
      default -> false;
    };
  }

  /** Whether a copy shares nothing with the original. */
  default boolean isValue() {
    return switch (under()) {
      case Basic b -> true;
      case Array a -> a.elem.isValue();
      case Struct s -> s.fields.stream().allMatch(f -> f.type.isValue());
      case Param p -> true;
      default -> false;
    };
  }
}
