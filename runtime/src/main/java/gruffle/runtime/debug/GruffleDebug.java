package gruffle.runtime.debug;

import java.util.HashMap;
import java.util.Map;

/** The knobs of the environment variables GODEBUG and GRUFFLEDEBUG: {@code name=value,name=value}. */
public final class GruffleDebug {
  private final Map<String, String> values = new HashMap<>();

  /** The two variables' values, or null; later settings win. A name alone says nothing in Go's, and counts as 1 in ours. */
  public GruffleDebug(String go, String own) {
    read(go, null);
    read(own, "1");
  }

  private void read(String settings, String alone) {
    if (settings == null) {
      return;
    }
    for (String item : settings.split(",")) {
      int eq = item.indexOf('=');
      if (eq > 0) {
        values.put(item.substring(0, eq), item.substring(eq + 1));
      } else if (!item.isEmpty() && alone != null) {
        values.put(item, alone);
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
