package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.jit.JavaTypes;
import gruffle.jit.Names;
import gruffle.runtime.panic.CodeNames;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The second method of a function that gets strings and hands cuts of them on ({@code match(p[1:], s[1:])}, {@code return v, s[i:]}): it has array, offset and length of such a string in
 * place of the object, so that none is made for a cut. Calls by the function's name are calls of it; the method with objects calls it too ({@link TwinMethods}).
 *
 * @param params indices of the parameters that it has in parts
 * @param results indices of the results, 1 or 2, of which it leaves the array in {@code G.r1L}, and offset and length in {@code G.r1J}, which serves no other result then
 */
record Twin(BitSet params, BitSet results) {
  /** Larger functions have none: they may have to be cut up. */
  private static final int MOST_NODES = 400;

  private static final int MOST_PARAMS = 8;

  /** How many times more often what is in a loop runs, as a power of two. */
  private static final int LOOP = 3;

  private static final String PARTS = "[BII";

  /** The Java method. */
  static String method(String symbol) {
    return Names.method(symbol) + CodeNames.PIECE + "s";
  }

  /** Its descriptor. */
  String descriptor(JavaTypes types, IrType.Func sig) {
    var b = new StringBuilder("(").append(Rt.G_DESC);
    for (int i = 0; i < sig.params().size(); i++) {
      b.append(params.get(i) ? PARTS : types.descriptor(sig.params().get(i)));
    }
    return b.append(')').append(types.result(sig)).toString();
  }

  /** Whether a result comes in parts. */
  boolean hasResult(int i) {
    return results.get(i);
  }

  /** Null where the function has none. */
  static Twin of(String symbol, Function<String, Func> functions, Env env) {
    Func f = functions.apply(symbol);
    if (f == null
        || f.body == null
        || f.wrapper
        || f.hasDefer
        || f.hasRecover
        || f.numCaptures > 0
        || f.numParams > MOST_PARAMS
        || env.piece() != 0) {
      return null;
    }
    var w = new Walk(f, functions, env);
    w.stmt(f.body);
    if (!w.fits || w.nodes > MOST_NODES) {
      return null;
    }
    var params = new BitSet();
    for (Local l : f.locals.subList(0, f.numParams)) {
      if (!l.cell && w.gains.getOrDefault(l, 0) > 0) {
        params.set(l.index);
      }
    }
    return params.isEmpty() && w.results.isEmpty() ? null : new Twin(params, w.results);
  }

  /** The local that a string is a cut of, null if it is none. */
  private static Local cut(Expr e) {
    return e instanceof Expr.OpCall x
            && x.op().startsWith("string.slice")
            && x.args().getFirst() instanceof Expr.LocalGet g
        ? g.local()
        : null;
  }

  private static final class Walk extends IrWalk {
    private final Func fn;
    private final Function<String, Func> functions;
    private final Env env;

    /** By the local: how often a cut of it is handed on, less how often its object is needed. */
    private final Map<Local, Integer> gains = new HashMap<>();

    private final BitSet results = new BitSet();
    private int loops;
    private int nodes;
    private boolean fits = true;

    Walk(Func fn, Function<String, Func> functions, Env env) {
      this.fn = fn;
      this.functions = functions;
      this.env = env;
    }

    private void count(Local l, int times) {
      if (l.type.kind() == GoKind.STRING) {
        gains.merge(l, times << LOOP * Math.min(loops, 2), Integer::sum);
      }
    }

    private void read(Expr e) {
      if (!(e instanceof Expr.LocalGet)) {
        expr(e);
      }
    }

    /** A string that goes to another function, which may take it in parts. */
    private void handOn(Expr e, int times) {
      Local base = cut(e);
      if (base == null) {
        expr(e);
      } else {
        count(base, times);
        ((Expr.OpCall) e).args().stream().skip(1).forEach(this::expr);
      }
    }

    private void call(Expr.Call x) {
      IrPackage.Head head = env.heads().apply(x.symbol());
      boolean isJava = head != null && head.isNative();
      fits &= !isJava || env.natives().find(x.symbol()) != null;
      boolean own = x.symbol().equals(fn.symbol);
      Func callee = own ? fn : isJava ? null : functions.apply(x.symbol());
      boolean looks = isJava && x.sig().resultKind() != JKind.L || env.isLeaf(x.symbol());
      for (Expr a : x.args()) {
        if (own || looks && a instanceof Expr.LocalGet) {
          handOnOrRead(a, own);
        } else if (callee != null) {
          handOn(a, 1);
        } else {
          expr(a);
        }
      }
    }

    private void handOnOrRead(Expr a, boolean own) {
      if (a instanceof Expr.LocalGet) {
        return;
      }
      handOn(a, own ? 2 : 1);
    }

    @Override
    protected boolean enter(Expr e) {
      nodes++;
      switch (e) {
        case Expr.LocalGet x -> count(x.local(), -1);
        case Expr.StringGet x -> {
          read(x.string());
          expr(x.index());
        }
        case Expr.Len x -> read(x.x());
        case Expr.OpCall x -> {
          fits &= env.ops().find(x.op()) != null;
          if (StringUses.READS.contains(x.op())) {
            x.args().forEach(this::read);
          } else {
            return true;
          }
        }
        case Expr.Call x -> call(x);
        default -> {
          return true;
        }
      }
      return false;
    }

    @Override
    protected boolean enter(Stmt s) {
      nodes++;
      switch (s) {
        case Stmt.Dispatch x -> fits = false;
        case Stmt.Loop x -> {
          loops++;
          expr(x.cond());
          stmt(x.body());
          stmt(x.post());
          loops--;
        }
        case Stmt.Return x -> {
          for (int i = 0; i < x.values().size(); i++) {
            result(i, x.values().get(i));
          }
        }
        default -> {
          return fits;
        }
      }
      return false;
    }

    private void result(int i, Expr v) {
      if (i == 0 || i > 2 || fn.type.results().get(i).kind() != GoKind.STRING) {
        expr(v);
        return;
      }
      boolean param = v instanceof Expr.LocalGet g && g.local().index < fn.numParams;
      if (cut(v) != null || param) {
        results.set(i);
      }
      if (!param) {
        handOn(v, 1);
      }
    }
  }
}
