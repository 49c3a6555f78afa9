package gruffle.conformance.fuzz;

import java.util.HashMap;
import java.util.Map;

/** Options of the form {@code --name=value}. */
final class Options {
  private final Map<String, String> values = new HashMap<>();

  Options(String[] args, int from) {
    for (int i = from; i < args.length; i++) {
      int eq = args[i].indexOf('=');
      if (!args[i].startsWith("--")) {
        throw new IllegalArgumentException("unexpected argument " + args[i]);
      }
      values.put(
          args[i].substring(2, eq < 0 ? args[i].length() : eq),
          eq < 0 ? "" : args[i].substring(eq + 1));
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  long number(String name, long otherwise) {
    String v = values.get(name);
    return v == null ? otherwise : Long.parseLong(v);
  }
}
