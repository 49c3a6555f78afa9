package gruffle.types;

import gruffle.syntax.Pos;

/** A predeclared function. */
public final class BuiltinObj extends Obj {

  /** The predeclared functions, those of package unsafe included. */
  public enum Id {
    APPEND("append", 1, true, Kind.EXPRESSION),
    CAP("cap", 1, false, Kind.EXPRESSION),
    CLEAR("clear", 1, false, Kind.STATEMENT),
    CLOSE("close", 1, false, Kind.STATEMENT),
    COMPLEX("complex", 2, false, Kind.EXPRESSION),
    COPY("copy", 2, false, Kind.STATEMENT),
    DELETE("delete", 2, false, Kind.STATEMENT),
    IMAG("imag", 1, false, Kind.EXPRESSION),
    LEN("len", 1, false, Kind.EXPRESSION),
    MAKE("make", 1, true, Kind.EXPRESSION),
    MAX("max", 1, true, Kind.EXPRESSION),
    MIN("min", 1, true, Kind.EXPRESSION),
    NEW("new", 1, false, Kind.EXPRESSION),
    PANIC("panic", 1, false, Kind.STATEMENT),
    PRINT("print", 0, true, Kind.STATEMENT),
    PRINTLN("println", 0, true, Kind.STATEMENT),
    REAL("real", 1, false, Kind.EXPRESSION),
    RECOVER("recover", 0, false, Kind.STATEMENT),
    UNSAFE_ADD("Add", 2, false, Kind.EXPRESSION),
    ALIGNOF("Alignof", 1, false, Kind.EXPRESSION),
    OFFSETOF("Offsetof", 1, false, Kind.EXPRESSION),
    SIZEOF("Sizeof", 1, false, Kind.EXPRESSION),
    UNSAFE_SLICE("Slice", 2, false, Kind.EXPRESSION),
    SLICE_DATA("SliceData", 1, false, Kind.EXPRESSION),
    UNSAFE_STRING("String", 2, false, Kind.EXPRESSION),
    STRING_DATA("StringData", 1, false, Kind.EXPRESSION);

    public final String name;
    public final int nargs;
    public final boolean variadic;
    final Kind kind;

    Id(String name, int nargs, boolean variadic, Kind kind) {
      this.name = name;
      this.nargs = nargs;
      this.variadic = variadic;
      this.kind = kind;
    }

    public boolean isUnsafe() {
      return compareTo(UNSAFE_ADD) >= 0;
    }
  }

  /** What a call may stand for. */
  enum Kind {
    CONVERSION,
    EXPRESSION,
    STATEMENT
  }

  final Id id;

  BuiltinObj(Pkg pkg, Id id) {
    super(Pos.NONE, pkg, id.name, Basic.INVALID);
    this.id = id;
  }

  public Id builtin() {
    return id;
  }
}
