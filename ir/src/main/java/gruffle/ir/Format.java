package gruffle.ir;

/**
 * Layout of a serialised package, shared by {@link IrWriter} and {@link LazyIrPackage}.
 *
 * <p>The header is MAGIC, VERSION and the offsets of the sections as ints. An index is a count and then (hash, string, offset)
 * triples sorted by {@link String#hashCode} of the key, so that a lookup decodes one string and opening decodes nothing.
 * Everything else is a stream of variable-length ints; strings and types are mentioned by number.
 */
final class Format {
  static final int MAGIC = 0x47524952;

  /** To be raised with every change of the format or of the IR. */
  static final int VERSION = 6;

  static final int STRINGS = 8;
  static final int TYPES = 12;
  static final int FUNCS = 16;
  static final int DECLS = 20;
  static final int STRUCTS = 24;
  static final int PACKAGE = 28;
  static final int GLOBALS = 32;
  static final int CALLS = 36;
  static final int HEADER = 40;

  /** Type tags beyond those of the kinds. */
  static final int NAMED = 0;

  private Format() {}
}
