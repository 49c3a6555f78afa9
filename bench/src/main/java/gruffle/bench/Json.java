package gruffle.bench;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, collections, numbers, booleans and texts as JSON. */
final class Json {
  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  static String of(Object value) {
    var json = new Json();
    json.write(value, "\n");
    return json.out.append('\n').toString();
  }

  private void write(Object value, String newline) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> m -> {
        Iterator<? extends Map.Entry<?, ?>> entries = m.entrySet().iterator();
        list('{', '}', entries, newline, this::entry);
      }
      case Collection<?> c -> list('[', ']', c.iterator(), newline, this::write);
      case Number n -> out.append(n);
      case Boolean b -> out.append(b);
      default -> text(value.toString());
    }
  }

  private interface Writer<T> {
    void write(T value, String newline);
  }

  private void entry(Map.Entry<?, ?> e, String newline) {
    text(e.getKey().toString());
    out.append(": ");
    write(e.getValue(), newline);
  }

  private <T> void list(
      char open, char close, Iterator<? extends T> values, String newline, Writer<T> writer) {
    out.append(open);
    String separator = "";
    while (values.hasNext()) {
      out.append(separator).append(newline).append("  ");
      writer.write(values.next(), newline + "  ");
      separator = ",";
    }
    out.append(separator.isEmpty() ? "" : newline).append(close);
  }

  private void text(String s) {
    out.append('"');
    for (char c : s.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < FIRST_PRINTABLE) {
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
