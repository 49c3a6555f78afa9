package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.ir.known.KnownLocals;
import java.util.List;

/**
 * Calls of local variables that hold the same function for life ({@link KnownLocals}): calls of a literal where it stands, over the variables that it has captured, or of a function by its name. So they are static calls, and
 * {@link Inliner} may put the function's code in their place. A variable that is only called need not be there.
 */
final class KnownCalls extends IrRewrite {
  private final KnownLocals known;
  private final Env env;

  private KnownCalls(KnownLocals known, Env env) {
    this.known = known;
    this.env = env;
  }

  /** The function with such calls; itself where it has none. */
  static Func of(Func fn, Env env) {
    if (fn.body == null || fn.wrapper) {
      return fn;
    }
    KnownLocals known = KnownLocals.of(fn);
    if (known.isEmpty()) {
      return fn;
    }
    Func out = fn.copy();
    out.body = new KnownCalls(known, env).block(fn.body);
    return out;
  }

  /** The function that a variable holds, null where that is not known, or its method has its arguments in an array. */
  private Expr value(Local l) {
    Expr value = known.value(l);
    return value instanceof Expr.Closure x
            && env.types().isBoxed((IrType.Func) x.type().under(), x.captured())
        ? null
        : value;
  }

  @Override
  protected void add(Stmt s, List<Stmt> out) {
    if (!(s instanceof Stmt.DeclLocal x
        && known.isOnlyCalled(x.local())
        && value(x.local()) != null)) {
      super.add(s, out);
    }
  }

  @Override
  protected Expr expr(Expr e) {
    if (e instanceof Expr.CallClosure x && x.fn() instanceof Expr.LocalGet g) {
      Expr value = value(g.local());
      if (value instanceof Expr.FuncRef f) {
        return new Expr.Call(f.symbol(), exprs(x.args()), x.sig(), pos(x.pos()));
      }
      if (value != null) {
        return new Expr.CallClosure(value, exprs(x.args()), x.sig(), pos(x.pos()));
      }
    }
    return super.expr(e);
  }
}
