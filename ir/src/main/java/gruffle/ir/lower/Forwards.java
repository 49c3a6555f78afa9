package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import java.util.ArrayList;

/** Gives functions without a body one that calls another function with the same parameters and results. */
public final class Forwards {
  private Forwards() {}

  /** Makes f, which has no body, a wrapper of the function of that symbol. */
  public static void to(Func f, String symbol) {
    var args = new ArrayList<Expr>();
    for (Local l : f.locals.subList(0, f.numParams)) {
      args.add(new Expr.LocalGet(l));
    }
    int pos = Pos.pack(f.line, 1);
    f.wrapper = true;
    f.body = Wrappers.tail(f, new Expr.Call(symbol, args, f.type, pos), f.type, pos);
  }
}
