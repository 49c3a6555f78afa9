package gruffle.jit.emit;

import gruffle.ir.Func;
import java.util.function.Function;

/** Which functions of a program have a {@link Twin}, as far as somebody has asked. */
final class Twins {
  private final Function<String, Func> functions;
  private final Answers<Twin> known = new Answers<>();

  /**
   * Those of a program.
   *
   * @param functions the functions that may be looked at, by symbol; null for others
   */
  Twins(Function<String, Func> functions) {
    this.functions = functions;
  }

  /** That of the function of that symbol, null if it has none. */
  Twin of(String symbol, Env env) {
    return known.of(symbol, () -> Twin.of(symbol, functions, env));
  }
}
