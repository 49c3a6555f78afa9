package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Printer;
import java.util.List;
import java.util.stream.Collectors;

/** Builds message texts from Go-like formats, with types and objects as gc writes them. */
final class Format {
  private Format() {}

  /** Verbs: %s %v %d, %q for a quoted string, %% for a percent sign. */
  static String sprintf(Qualifier q, String format, Object... args) {
    StringBuilder b = new StringBuilder();
    int arg = 0;
    for (int i = 0; i < format.length(); i++) {
      char ch = format.charAt(i);
      if (ch != '%') {
        b.append(ch);
        continue;
      }
      char verb = format.charAt(++i);
      switch (verb) {
        case '%' -> b.append('%');
        case 'q' -> b.append(quote(string(q, args[arg++])));
        default -> b.append(string(q, args[arg++]));
      }
    }
    return b.toString();
  }

  static String string(Qualifier q, Object arg) {
    return switch (arg) {
      case null -> "<nil>";
      case Operand x -> Operands.string(x, q);
      case Expr e -> Printer.string(e);
      case Obj o -> ObjString.of(o, q);
      case Type t -> TypeString.of(t, q);
      case Selection s -> ObjString.selection(s, q);
      case List<?> list ->
          list.stream().map(e -> string(q, e)).collect(Collectors.joining(", ", "[", "]"));
      default -> arg.toString();
    };
  }

  /** A Go string literal. */
  static String quote(String s) {
    StringBuilder b = new StringBuilder("\"");
    s.codePoints()
        .forEach(
            ch -> {
              switch (ch) {
                case '"' -> b.append("\\\"");
                case '\\' -> b.append("\\\\");
                case '\n' -> b.append("\\n");
                case '\t' -> b.append("\\t");
                case '\r' -> b.append("\\r");
                case 7 -> b.append("\\a");
                case '\b' -> b.append("\\b");
                case '\f' -> b.append("\\f");
                case 11 -> b.append("\\v");
                default -> {
                  if (ch < ' ' || ch == 0x7f) {
                    b.append(String.format("\\x%02x", ch));
                  } else if (Character.isISOControl(ch) || !Character.isDefined(ch)) {
                    b.append(
                        ch < 0x10000 ? String.format("\\u%04x", ch) : String.format("\\U%08x", ch));
                  } else {
                    b.appendCodePoint(ch);
                  }
                }
              }
            });
    return b.append('"').toString();
  }
}
