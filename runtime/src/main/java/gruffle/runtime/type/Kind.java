package gruffle.runtime.type;

import gruffle.runtime.value.Store;

/** Kinds of Go types, numbered as in package reflect. */
public enum Kind {
  INVALID("invalid", 0, Store.L),
  BOOL("bool", 1, Store.Z),
  INT("int", 8, Store.J),
  INT8("int8", 1, Store.B),
  INT16("int16", 2, Store.S),
  INT32("int32", 4, Store.I),
  INT64("int64", 8, Store.J),
  UINT("uint", 8, Store.J),
  UINT8("uint8", 1, Store.UB),
  UINT16("uint16", 2, Store.US),
  UINT32("uint32", 4, Store.I),
  UINT64("uint64", 8, Store.J),
  UINTPTR("uintptr", 8, Store.J),
  FLOAT32("float32", 4, Store.F),
  FLOAT64("float64", 8, Store.D),
  COMPLEX64("complex64", 8, Store.L),
  COMPLEX128("complex128", 16, Store.L),
  ARRAY("array", 0, Store.L),
  CHAN("chan", 8, Store.L),
  FUNC("func", 8, Store.L),
  INTERFACE("interface", 16, Store.L),
  MAP("map", 8, Store.L),
  POINTER("ptr", 8, Store.L),
  SLICE("slice", 24, Store.L),
  STRING("string", 16, Store.L),
  STRUCT("struct", 0, Store.L),
  UNSAFE_POINTER("unsafe.Pointer", 8, Store.L);

  private static final Kind[] ALL = values();

  /** As reflect.Kind prints it. */
  public final String text;

  /** Bytes on gc's amd64; 0 where it depends. */
  public final int size;

  public final Store store;

  Kind(String text, int size, Store store) {
    this.text = text;
    this.size = size;
    this.store = store;
  }

  public static Kind of(int number) {
    return ALL[number];
  }

  public boolean isInteger() {
    return this.ordinal() >= INT.ordinal() && this.ordinal() <= UINTPTR.ordinal();
  }

  public boolean isUnsigned() {
    return this.ordinal() >= UINT.ordinal() && this.ordinal() <= UINTPTR.ordinal();
  }

  public boolean isFloat() {
    return this == FLOAT32 || this == FLOAT64;
  }

  public boolean isComplex() {
    return this == COMPLEX64 || this == COMPLEX128;
  }

  /** Whether the zero value is Java null. */
  boolean isNullAtFirst() {
    return this == UNSAFE_POINTER
        || (this.ordinal() >= CHAN.ordinal() && this.ordinal() <= POINTER.ordinal());
  }

  /** Bool, integer or float: a Java primitive. */
  public boolean isPrimitive() {
    return store != Store.L;
  }
}
