package gruffle.ir;

/** The kinds of Go's types, in the order and with the numbers of reflect.Kind (ordinal 0 is Invalid). */
public enum GoKind {
  INVALID(JKind.V, 0, false),
  BOOL(JKind.Z, 1, false),
  INT(JKind.J, 64, true),
  INT8(JKind.I, 8, true),
  INT16(JKind.I, 16, true),
  INT32(JKind.I, 32, true),
  INT64(JKind.J, 64, true),
  UINT(JKind.J, 64, false),
  UINT8(JKind.I, 8, false),
  UINT16(JKind.I, 16, false),
  UINT32(JKind.I, 32, false),
  UINT64(JKind.J, 64, false),
  UINTPTR(JKind.J, 64, false),
  FLOAT32(JKind.F, 32, true),
  FLOAT64(JKind.D, 64, true),
  COMPLEX64(JKind.L, 64, true),
  COMPLEX128(JKind.L, 128, true),
  ARRAY(JKind.L, 0, false),
  CHAN(JKind.L, 0, false),
  FUNC(JKind.L, 0, false),
  INTERFACE(JKind.L, 0, false),
  MAP(JKind.L, 0, false),
  POINTER(JKind.L, 0, false),
  SLICE(JKind.L, 0, false),
  STRING(JKind.L, 0, false),
  STRUCT(JKind.L, 0, false),
  UNSAFE_POINTER(JKind.L, 0, false);

  /** Java shape of a value of this kind. */
  public final JKind jkind;

  /** Width in bits of a scalar; 0 for the others. */
  public final int bits;

  /** Whether a scalar is signed. */
  public final boolean signed;

  GoKind(JKind jkind, int bits, boolean signed) {
    this.jkind = jkind;
    this.bits = bits;
    this.signed = signed;
  }

  public boolean isInteger() {
    return ordinal() >= INT.ordinal() && ordinal() <= UINTPTR.ordinal();
  }

  public boolean isFloat() {
    return this == FLOAT32 || this == FLOAT64;
  }

  public boolean isComplex() {
    return this == COMPLEX64 || this == COMPLEX128;
  }
}
