package gruffle.types;

import java.util.EnumMap;
import java.util.Map;

/** A predeclared type that is not built from others, the untyped kinds included. */
public final class Basic implements Type {

  /** The order is meaningful: among untyped numeric kinds, a later one wins in an operation. */
  public enum Kind {
    INVALID,
    BOOL,
    INT,
    INT8,
    INT16,
    INT32,
    INT64,
    UINT,
    UINT8,
    UINT16,
    UINT32,
    UINT64,
    UINTPTR,
    FLOAT32,
    FLOAT64,
    COMPLEX64,
    COMPLEX128,
    STRING,
    UNSAFE_POINTER,
    UNTYPED_BOOL,
    UNTYPED_INT,
    UNTYPED_RUNE,
    UNTYPED_FLOAT,
    UNTYPED_COMPLEX,
    UNTYPED_STRING,
    UNTYPED_NIL
  }

  static final int IS_BOOLEAN = 1;
  static final int IS_INTEGER = 2;
  static final int IS_UNSIGNED = 4;
  static final int IS_FLOAT = 8;
  static final int IS_COMPLEX = 16;
  static final int IS_STRING = 32;
  static final int IS_UNTYPED = 64;
  static final int IS_ORDERED = IS_INTEGER | IS_FLOAT | IS_STRING;
  static final int IS_NUMERIC = IS_INTEGER | IS_FLOAT | IS_COMPLEX;
  static final int IS_CONST_TYPE = IS_BOOLEAN | IS_NUMERIC | IS_STRING;

  private static final Map<Kind, Basic> ALL = new EnumMap<>(Kind.class);

  public static final Basic INVALID = make(Kind.INVALID, 0, "invalid type");
  public static final Basic BOOL = make(Kind.BOOL, IS_BOOLEAN, "bool");
  public static final Basic INT = make(Kind.INT, IS_INTEGER, "int");
  public static final Basic INT8 = make(Kind.INT8, IS_INTEGER, "int8");
  public static final Basic INT16 = make(Kind.INT16, IS_INTEGER, "int16");
  public static final Basic INT32 = make(Kind.INT32, IS_INTEGER, "int32");
  public static final Basic INT64 = make(Kind.INT64, IS_INTEGER, "int64");
  public static final Basic UINT = make(Kind.UINT, IS_INTEGER | IS_UNSIGNED, "uint");
  public static final Basic UINT8 = make(Kind.UINT8, IS_INTEGER | IS_UNSIGNED, "uint8");
  public static final Basic UINT16 = make(Kind.UINT16, IS_INTEGER | IS_UNSIGNED, "uint16");
  public static final Basic UINT32 = make(Kind.UINT32, IS_INTEGER | IS_UNSIGNED, "uint32");
  public static final Basic UINT64 = make(Kind.UINT64, IS_INTEGER | IS_UNSIGNED, "uint64");
  public static final Basic UINTPTR = make(Kind.UINTPTR, IS_INTEGER | IS_UNSIGNED, "uintptr");
  public static final Basic FLOAT32 = make(Kind.FLOAT32, IS_FLOAT, "float32");
  public static final Basic FLOAT64 = make(Kind.FLOAT64, IS_FLOAT, "float64");
  public static final Basic COMPLEX64 = make(Kind.COMPLEX64, IS_COMPLEX, "complex64");
  public static final Basic COMPLEX128 = make(Kind.COMPLEX128, IS_COMPLEX, "complex128");
  public static final Basic STRING = make(Kind.STRING, IS_STRING, "string");
  public static final Basic UNSAFE_POINTER = make(Kind.UNSAFE_POINTER, 0, "Pointer");
  public static final Basic UNTYPED_BOOL =
      make(Kind.UNTYPED_BOOL, IS_BOOLEAN | IS_UNTYPED, "untyped bool");
  public static final Basic UNTYPED_INT =
      make(Kind.UNTYPED_INT, IS_INTEGER | IS_UNTYPED, "untyped int");
  public static final Basic UNTYPED_RUNE =
      make(Kind.UNTYPED_RUNE, IS_INTEGER | IS_UNTYPED, "untyped rune");
  public static final Basic UNTYPED_FLOAT =
      make(Kind.UNTYPED_FLOAT, IS_FLOAT | IS_UNTYPED, "untyped float");
  public static final Basic UNTYPED_COMPLEX =
      make(Kind.UNTYPED_COMPLEX, IS_COMPLEX | IS_UNTYPED, "untyped complex");
  public static final Basic UNTYPED_STRING =
      make(Kind.UNTYPED_STRING, IS_STRING | IS_UNTYPED, "untyped string");
  public static final Basic UNTYPED_NIL = make(Kind.UNTYPED_NIL, IS_UNTYPED, "untyped nil");

  /** The names byte and rune: same kinds as uint8 and int32, but messages keep the name written. */
  public static final Basic BYTE = new Basic(Kind.UINT8, IS_INTEGER | IS_UNSIGNED, "byte");

  public static final Basic RUNE = new Basic(Kind.INT32, IS_INTEGER, "rune");

  private final Kind kind;
  private final int info;
  private final String name;

  private Basic(Kind kind, int info, String name) {
    this.kind = kind;
    this.info = info;
    this.name = name;
  }

  private static Basic make(Kind kind, int info, String name) {
    Basic b = new Basic(kind, info, name);
    ALL.put(kind, b);
    return b;
  }

  public static Basic of(Kind kind) {
    return ALL.get(kind);
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  boolean has(int flags) {
    return (info & flags) != 0;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
