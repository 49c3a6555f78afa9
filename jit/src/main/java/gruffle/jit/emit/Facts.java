package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;

/** What a look at the whole of a function's body tells before it is emitted. */
final class Facts {
  /** Whether it calls Go functions: those may run for long, and deep. */
  boolean calls;

  /** Whether it polls at its entry. */
  boolean polls;

  boolean dispatch;

  private Facts() {}

  static Facts of(Func fn, Env env) {
    var facts = new Facts();
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        switch (e) {
          case Expr.Call x -> {
            IrPackage.Head h = env.heads().apply(x.symbol());
            facts.calls |= h == null || !h.isNative();
          }
          case Expr.CallClosure x -> facts.calls = true;
          case Expr.CallIface x -> facts.calls = true;
          default -> {}
        }
        return true;
      }

      @Override
      protected boolean enter(Stmt s) {
        facts.dispatch |= s instanceof Stmt.Dispatch;
        return true;
      }
    }.stmt(fn.body);
    facts.polls = facts.calls && Polls.polls(fn, env);
    return facts;
  }
}
