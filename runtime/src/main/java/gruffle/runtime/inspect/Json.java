package gruffle.runtime.inspect;

import java.util.Collection;
import java.util.Map;

/** Writes JSON: maps, collections, strings, numbers, booleans and null; records are left to the caller. */
final class Json {
  private Json() {}

  static String of(Object value) {
    var out = new StringBuilder();
    write(out, value);
    return out.toString();
  }

  static void write(StringBuilder out, Object value) {
    switch (value) {
      case null -> out.append("null");
      case String s -> string(out, s);
      case Map<?, ?> map -> {
        String separator = "{";
        for (var e : map.entrySet()) {
          string(out.append(separator), e.getKey().toString());
          write(out.append(':'), e.getValue());
          separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case Collection<?> list -> {
        String separator = "[";
        for (Object e : list) {
          write(out.append(separator), e);
          separator = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
      }
      default -> out.append(value);
    }
  }

  private static void string(StringBuilder out, String s) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
