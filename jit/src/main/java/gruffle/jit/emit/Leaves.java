package gruffle.jit.emit;

import gruffle.ir.Func;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The functions of a program whose code may stand in place of their calls, as far as somebody has asked. */
final class Leaves {
  private final Function<String, Func> functions;
  private final Map<String, Optional<Leaf>> known = new ConcurrentHashMap<>();

  /**
   * Those of a program.
   *
   * @param functions the functions that may be looked at, by symbol; null for others
   */
  Leaves(Function<String, Func> functions) {
    this.functions = functions;
  }

  /** The function of that symbol as a leaf, null if it is none. */
  Leaf of(String symbol, Env env) {
    Optional<Leaf> l = known.get(symbol);
    if (l == null) {
      l = Optional.ofNullable(Leaf.of(symbol, functions, env));
      known.put(symbol, l);
    }
    return l.orElse(null);
  }
}
