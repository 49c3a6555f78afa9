package gruffle.runtime.debug;

import java.util.HashMap;
import java.util.Map;

/** The knobs of the environment variables GODEBUG and GRUFFLEDEBUG: {@code name=value,name=value}. */
public final class GruffleDebug {
  private final Map<String, String> values = new HashMap<>();

  /** Later settings win; a name without "=" counts as 1. */
  public GruffleDebug(String... settings) {
    for (String setting : settings) {
      if (setting == null) {
        continue;
      }
      for (String item : setting.split(",")) {
        int eq = item.indexOf('=');
        if (eq > 0) {
          values.put(item.substring(0, eq), item.substring(eq + 1));
        } else if (!item.isEmpty()) {
          values.put(item, "1");
        }
      }
    }
  }

  public String get(String name) {
    return values.get(name);
  }

  public int getInt(String name, int otherwise) {
    String v = values.get(name);
    if (v == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(v);
    } catch (NumberFormatException e) {
      return otherwise; // as Go: a value that does not parse leaves the default
    }
  }

  public boolean isSet(String name) {
    return getInt(name, 0) != 0;
  }
}
