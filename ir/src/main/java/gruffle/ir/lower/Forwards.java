package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import java.util.ArrayList;
import java.util.List;

/** Gives functions without a body one that calls another function with the same parameters and results. */
public final class Forwards {
  private Forwards() {}

  /** The same for a function whose target is the value of a package variable, which may change. */
  public static void through(Func f, String variable) {
    to(
        f,
        (args, pos) ->
            new Expr.CallClosure(new Expr.GlobalGet(variable, f.type), args, f.type, pos));
  }

  /** Makes f, which has no body, a wrapper of the function of that symbol. */
  public static void to(Func f, String symbol) {
    to(f, (args, pos) -> new Expr.Call(symbol, args, f.type, pos));
  }

  private interface Target {
    Expr call(List<Expr> args, int pos);
  }

  private static void to(Func f, Target target) {
    var args = new ArrayList<Expr>();
    for (Local l : f.locals.subList(0, f.numParams)) {
      args.add(new Expr.LocalGet(l));
    }
    int pos = Pos.pack(f.line, 1);
    f.wrapper = true;
    f.body = Wrappers.tail(f, target.call(args, pos), f.type, pos);
  }
}
