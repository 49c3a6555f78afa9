package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Which functions do without a poll at their entry: small ones of the library, that call others in a chain which is short and known.
 *
 * <p>Model: a poll is needed in each circle of calls, and what has a loop polls there and at its entry. So a function needs none that has no loop, calls no function value and no method of an
 * interface, and whose callees poll or are of the same kind, down to those that call nothing. A circle of such functions would be a chain without end, and chains have a limit. A lock and an
 * unlock of a free mutex made four polls before, which were a third of their time. Nor does a wrapper in a program that calls a {@link Leaf}: {@code (*T).Less} of a heap by values, which its loops call.
 */
final class Polls {
  /** Calls below each other without a poll. */
  private static final int DEPTH = 3;

  private Polls() {}

  /** Whether a function that calls others polls at its entry. */
  static boolean polls(Func fn, Env env) {
    var calls = new Calls(env);
    calls.stmt(fn.body);
    if (env.bodies().apply(fn.symbol) == null) {
      return !fn.wrapper || !calls.known || !calls.callees.stream().allMatch(c -> env.isLeaf(c));
    }
    return !calls.known || !areShort(calls.callees, env, DEPTH);
  }

  private static boolean areShort(List<String> callees, Env env, int depth) {
    return callees.stream().allMatch(c -> isShort(env.bodies().apply(c), env, depth));
  }

  /** Whether calls through that function come to an end or to a poll. */
  private static boolean isShort(Func fn, Env env, int depth) {
    if (fn == null) {
      return false;
    }
    var calls = new Calls(env);
    calls.stmt(fn.body);
    return !calls.any || !calls.known || depth > 0 && areShort(calls.callees, env, depth - 1);
  }

  private static final class Calls extends IrWalk {
    private final Env env;
    final List<String> callees = new ArrayList<>();

    /** No loops, and all calls are of functions with names; else the function has a poll where it calls any. */
    boolean known = true;

    /** It calls Go functions. */
    boolean any;

    Calls(Env env) {
      this.env = env;
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.Call x -> {
          IrPackage.Head h = env.heads().apply(x.symbol());
          if (h == null || !h.isNative()) {
            any = true;
            callees.add(x.symbol());
          }
        }
        case Expr.CallClosure x -> {
          any = true;
          known = false;
        }
        case Expr.CallIface x -> {
          any = true;
          known = false;
        }
        default -> {}
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      known &= !(s instanceof Stmt.Loop || s instanceof Stmt.Dispatch || s instanceof Stmt.Defer);
      return true;
    }
  }
}
