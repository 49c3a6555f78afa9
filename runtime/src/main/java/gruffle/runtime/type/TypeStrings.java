package gruffle.runtime.type;

import java.util.List;

/** How composite types print: as package reflect has it, or with import paths for names (symbols). */
final class TypeStrings {
  private TypeStrings() {}

  private static String of(Rtype t, boolean symbol) {
    return symbol ? t.symbol : t.string;
  }

  static String chan(int dir, Rtype elem, String elemString) {
    return switch (dir) {
      case 1 -> "<-chan " + elemString;
      case 2 -> "chan<- " + elemString;
      default ->
          !elem.named() && elem.kind() == Kind.CHAN && elem.dir() == 1
              ? "chan (" + elemString + ")"
              : "chan " + elemString;
    };
  }

  static String func(List<Rtype> in, List<Rtype> out, boolean variadic, boolean symbol) {
    return "func" + signature(in, out, variadic, symbol);
  }

  private static String signature(
      List<Rtype> in, List<Rtype> out, boolean variadic, boolean symbol) {
    StringBuilder b = new StringBuilder("(");
    for (int i = 0; i < in.size(); i++) {
      if (i > 0) {
        b.append(", ");
      }
      if (variadic && i == in.size() - 1) {
        b.append("...").append(of(in.get(i).elem(), symbol));
      } else {
        b.append(of(in.get(i), symbol));
      }
    }
    b.append(')');
    if (out.size() == 1) {
      b.append(' ').append(of(out.getFirst(), symbol));
    } else if (out.size() > 1) {
      b.append(" (");
      for (int i = 0; i < out.size(); i++) {
        b.append(i > 0 ? ", " : "").append(of(out.get(i), symbol));
      }
      b.append(')');
    }
    return b.toString();
  }

  static String struct(List<Field> fields, boolean symbol) {
    if (fields.isEmpty()) {
      return "struct {}";
    }
    StringBuilder b = new StringBuilder("struct {");
    String sep = " ";
    for (Field f : fields) {
      b.append(sep);
      sep = "; ";
      if (!f.embedded()) {
        if (symbol && !f.exported()) {
          b.append(f.pkgPath()).append('.');
        }
        b.append(f.name()).append(' ');
      } else if (symbol) {
        b.append("! ");
      }
      b.append(of(f.type(), symbol));
      if (!f.tag().isEmpty() && !symbol) {
        b.append(' ').append(quote(f.tag()));
      }
    }
    return b.append(" }").toString();
  }

  static String iface(Method[] methods, boolean symbol) {
    StringBuilder b = new StringBuilder("interface {");
    String sep = " ";
    for (Method m : methods) {
      b.append(sep);
      sep = "; ";
      if (!m.exported()) {
        String pkg = m.pkgPath;
        b.append(symbol ? pkg : pkg.substring(pkg.lastIndexOf('/') + 1)).append('.');
      }
      b.append(m.name)
          .append(signature(List.of(m.type.in), List.of(m.type.out), m.type.variadic, symbol));
    }
    return b.append(" }").toString();
  }

  /** A tag as strconv.Quote writes it. */
  private static String quote(String s) {
    StringBuilder b = new StringBuilder("\"");
    s.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> b.append("\\\"");
                case '\\' -> b.append("\\\\");
                case '\n' -> b.append("\\n");
                case '\t' -> b.append("\\t");
                case '\r' -> b.append("\\r");
                case 7 -> b.append("\\a");
                case 8 -> b.append("\\b");
                case 11 -> b.append("\\v");
                case 12 -> b.append("\\f");
                default -> {
                  if (c < ' ' || c == 0x7f) {
                    b.append(String.format("\\x%02x", c));
                  } else {
                    b.appendCodePoint(c);
                  }
                }
              }
            });
    return b.append('"').toString();
  }
}
