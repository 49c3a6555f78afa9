package gruffle.repl;

import gruffle.types.Obj;
import java.util.HashMap;
import java.util.Map;

/** Names in symbols: each object that a session declares anew, and that is not the old one with another value, has one of its own. */
final class Names {
  private final Map<String, Integer> links = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();

  /** The next name for symbols. */
  String link(String name) {
    int n = links.merge(name, 1, Integer::sum);
    return n == 1 ? name : name + "·v" + n;
  }

  /** How a type is shown whose name another one has got: T·1. */
  String superseded(Obj type) {
    return type.name() + "·" + types.merge(type.name(), 1, Integer::sum);
  }
}
