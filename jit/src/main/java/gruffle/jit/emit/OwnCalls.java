package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrRewrite;
import gruffle.jit.JavaTypes;

/**
 * Function literals that call themselves by the variable that they are assigned to ({@link Func#own}): such a call becomes one of the literal over the captured variables that it has
 * already, a static call of its own method. By way of the variable, a call loads it, looks at its class, and loads what is captured from it, all of which stay in registers so.
 */
final class OwnCalls extends IrRewrite {
  private final Func fn;

  private OwnCalls(Func fn) {
    this.fn = fn;
  }

  /** The function with such calls; itself where it has no variable of its own. */
  static Func of(Func fn) {
    if (fn.own == null || fn.body == null || fn.wrapper) {
      return fn;
    }
    Func out = fn.copy();
    out.body = new OwnCalls(fn).block(fn.body);
    return out;
  }

  @Override
  protected Expr expr(Expr e) {
    if (e instanceof Expr.CallClosure x
        && x.fn() instanceof Expr.LocalGet g
        && g.local() == fn.own) {
      var itself = new Expr.Closure(fn.symbol, JavaTypes.captures(fn), x.fn().type());
      return new Expr.CallClosure(itself, exprs(x.args()), x.sig(), pos(x.pos()));
    }
    return super.expr(e);
  }
}
