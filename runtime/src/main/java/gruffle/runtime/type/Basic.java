package gruffle.runtime.type;

/** The predeclared types, shared by all programs. */
public final class Basic {
  private static final Rtype[] BY_KIND = new Rtype[27];

  public static final Rtype BOOL = basic(Kind.BOOL);
  public static final Rtype INT = basic(Kind.INT);
  public static final Rtype INT8 = basic(Kind.INT8);
  public static final Rtype INT16 = basic(Kind.INT16);
  public static final Rtype INT32 = basic(Kind.INT32);
  public static final Rtype INT64 = basic(Kind.INT64);
  public static final Rtype UINT = basic(Kind.UINT);
  public static final Rtype UINT8 = basic(Kind.UINT8);
  public static final Rtype UINT16 = basic(Kind.UINT16);
  public static final Rtype UINT32 = basic(Kind.UINT32);
  public static final Rtype UINT64 = basic(Kind.UINT64);
  public static final Rtype UINTPTR = basic(Kind.UINTPTR);
  public static final Rtype FLOAT32 = basic(Kind.FLOAT32);
  public static final Rtype FLOAT64 = basic(Kind.FLOAT64);
  public static final Rtype COMPLEX64 = basic(Kind.COMPLEX64);
  public static final Rtype COMPLEX128 = basic(Kind.COMPLEX128);
  public static final Rtype STRING = basic(Kind.STRING);
  public static final Rtype UNSAFE_POINTER = basic(Kind.UNSAFE_POINTER);

  /** interface {}. */
  public static final Rtype ANY = any();

  /** The predeclared error. */
  public static final Rtype ERROR = error();

  private Basic() {}

  private static Rtype basic(Kind k) {
    String pkgless = k == Kind.UNSAFE_POINTER ? "Pointer" : k.text;
    Rtype t = new Rtype(null, k.ordinal(), k, k.text, k.text, pkgless);
    BY_KIND[k.ordinal()] = t;
    return t;
  }

  private static Rtype any() {
    Rtype t = new Rtype(null, 30, Kind.INTERFACE, "interface {}", "interface {}", "");
    t.imethods = TypeTable.NO_METHODS;
    return t;
  }

  private static Rtype error() {
    Rtype sig = new Rtype(null, 31, Kind.FUNC, "func() string", "func() string", "");
    sig.in = new Rtype[0];
    sig.out = new Rtype[] {STRING};
    Rtype under =
        new Rtype(
            null,
            32,
            Kind.INTERFACE,
            "interface { Error() string }",
            "interface { Error() string }",
            "");
    under.imethods = new Method[] {new Method("Error", "", sig, null)};
    Rtype t = new Rtype(under);
    return t;
  }

  /** The predeclared type of that kind, or null. */
  public static Rtype of(Kind k) {
    return BY_KIND[k.ordinal()];
  }

  /** The type of error's one method. */
  public static Rtype errorSignature() {
    return ERROR.methods()[0].type;
  }

  static Rtype errorUnderlying() {
    return ERROR.underlying();
  }
}
