package gruffle.runtime.type;

/**
 * A type as text, by symbols: what generated code carries to ask its linker for the run-time type.
 *
 * <p>A predeclared type is {@code b} and the number of its kind and a semicolon; {@code *T}; {@code []T} is {@code sT}; {@code [N]T} is
 * {@code aN;T}; {@code mKV}; {@code cDIR;T}; {@code fIN;OUT;V} with the numbers of parameters and results, V 1 for variadic, then the
 * types; {@code tN;} and for each field name, package, tag (each as length, colon, text), E for embedded or F, type; {@code iN;} and for each method name, package
 * (as before) and function type; {@code n} and the symbol (as before) for a defined type, the universe's error included.
 */
public final class TypeCode {
  private TypeCode() {}

  /** The text of a type. */
  public static String encode(Rtype t) {
    var b = new StringBuilder();
    encode(t, b);
    return b.toString();
  }

  private static void encode(Rtype t, StringBuilder b) {
    if (t.named() && (t.table != null || t == Basic.ERROR)) {
      b.append('n');
      text(t.symbol, b);
      return;
    }
    switch (t.kind()) {
      case POINTER -> encode(t.elem(), b.append('*'));
      case SLICE -> encode(t.elem(), b.append('s'));
      case ARRAY -> encode(t.elem(), b.append('a').append(t.len()).append(';'));
      case MAP -> {
        encode(t.key(), b.append('m'));
        encode(t.elem(), b);
      }
      case CHAN -> encode(t.elem(), b.append('c').append(t.dir()).append(';'));
      case FUNC -> {
        b.append('f').append(t.numIn()).append(';').append(t.numOut()).append(';');
        b.append(t.variadic() ? 1 : 0);
        for (int i = 0; i < t.numIn(); i++) {
          encode(t.in(i), b);
        }
        for (int i = 0; i < t.numOut(); i++) {
          encode(t.out(i), b);
        }
      }
      case STRUCT -> {
        b.append('t').append(t.numField()).append(';');
        for (Field f : t.fields()) {
          text(f.name(), b);
          text(f.pkgPath(), b);
          text(f.tag(), b);
          encode(f.type(), b.append(f.embedded() ? 'E' : 'F'));
        }
      }
      case INTERFACE -> {
        b.append('i').append(t.methods().length).append(';');
        for (Method m : t.methods()) {
          text(m.name, b);
          text(m.pkgPath, b);
          encode(m.type, b);
        }
      }
      default -> b.append('b').append(t.kind().ordinal()).append(';');
    }
  }

  private static void text(String s, StringBuilder b) {
    b.append(s.length()).append(':').append(s);
  }
}
