package gruffle.runtime.debug;

import java.util.HashMap;
import java.util.Map;

/**
 * The knobs of the environment variables GODEBUG and GRUFFLEDEBUG: {@code name=value,name=value}.
 *
 * <p>Of those in GODEBUG a program may have some of its own (go.mod, {@code //go:debug}), which the variable goes before. It may also set the variable while it runs: then
 * who asks from then on gets the new value. Any number of threads may ask.
 */
public final class GruffleDebug {
  private final String own;
  private String defaults = "";
  private String go;
  private volatile Map<String, String> values;

  /** The two variables' values, or null; later settings win. A name alone says nothing in Go's, and counts as 1 in ours. */
  public GruffleDebug(String go, String own) {
    this.go = go;
    this.own = own;
    read();
  }

  /** What the program itself says. */
  public synchronized void defaults(String settings) {
    defaults = settings;
    read();
  }

  public synchronized String defaults() {
    return defaults;
  }

  /** The program has set GODEBUG; null: it has removed it. */
  public synchronized void changed(String settings) {
    go = settings;
    read();
  }

  private void read() {
    var all = new HashMap<String, String>();
    read(all, defaults, null);
    read(all, go, null);
    read(all, own, "1");
    values = all;
  }

  private static void read(Map<String, String> all, String settings, String alone) {
    if (settings == null) {
      return;
    }
    for (String item : settings.split(",")) {
      int eq = item.indexOf('=');
      if (eq > 0) {
        all.put(item.substring(0, eq), item.substring(eq + 1));
      } else if (!item.isEmpty() && alone != null) {
        all.put(item, alone);
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
