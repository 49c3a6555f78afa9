package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import java.util.function.Function;

/** The functions of a program whose code may stand in place of their calls, as far as somebody has asked. */
final class Leaves {
  private final Function<String, Func> functions;
  private final Answers<Leaf> known = new Answers<>();

  /**
   * Those of a program.
   *
   * @param functions the functions that may be looked at, by symbol; null for others
   */
  Leaves(Function<String, Func> functions) {
    this.functions = functions;
  }

  /** The function of that symbol as a leaf whose code may stand in place of every call, null if it is none. */
  Leaf of(String symbol, Env env) {
    Leaf l = sole(symbol, env);
    return l != null && l.isSmall() ? l : null;
  }

  /** The same of one that is called at one place. */
  Leaf sole(String symbol, Env env) {
    return known.of(symbol, () -> Leaf.of(symbol, functions, env));
  }

  /** Whether the function of that symbol is a wrapper that calls leaves alone. */
  boolean isWrapped(String symbol, Env env) {
    Func f = functions.apply(symbol);
    if (f == null || !f.wrapper || f.hasDefer || f.body == null) {
      return false;
    }
    var thin = new boolean[] {true};
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        thin[0] &=
            switch (e) {
              case Expr.Call x -> of(x.symbol(), env) != null;
              case Expr.CallClosure x -> false;
              case Expr.CallIface x -> false;
              default -> true;
            };
        return thin[0];
      }
    }.stmt(f.body);
    return thin[0];
  }
}
