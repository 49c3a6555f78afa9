package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrPackage;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which string locals of a function have their array, offset and length in variables of their own ({@link StringLocals}): those that a
 * loop cuts ({@code s = s[1:]}), and of which it does not need the object more often than that.
 */
final class StringUses extends IrWalk {
  /** How many times more often what is in a loop runs, as a power of two. */
  private static final int LOOP = 3;

  private static final int MOST_LOOPS = 4;

  /** Operations that look into a string, and are small enough for its object to be none. */
  static final Set<String> READS =
      Set.of(
          "string.eq",
          "string.lt",
          "string.cmp",
          "string.prefix",
          "string.slice",
          "string.sliceFrom");

  private final Env env;

  /** Which strings the function's method has in parts anyway; null for none. */
  private final Twin twin;

  /** By the local: how often it is cut, less how often its object is needed. */
  private final Map<Local, Integer> gains = new HashMap<>();

  private final BitSet cut = new BitSet();

  /** Locals that hold a cut of another one, as those of parallel assignments. */
  private final Map<Local, Local> cuts = new HashMap<>();

  private int loops;

  /** Locals that get a string in parts from a call. */
  private final BitSet results = new BitSet();

  private StringUses(Env env, Twin twin) {
    this.env = env;
    this.twin = twin;
  }

  /** Their indices. */
  static BitSet of(Func fn, Env env, Twin twin) {
    var w = new StringUses(env, twin);
    w.stmt(fn.body);
    var out = new BitSet();
    for (Local l : fn.locals) {
      int gain = w.gains.getOrDefault(l, 0);
      if ((w.cut.get(l.index) ? gain >= 0 : gain > 0)
          && !l.cell
          && !(fn.hasDefer && fn.results.contains(l))) {
        out.set(l.index);
      }
    }
    if (twin != null) {
      out.or(twin.params());
    }
    return out;
  }

  private void count(Local l, int times) {
    if (l.type.kind() == GoKind.STRING) {
      gains.merge(l, times << LOOP * Math.min(loops, MOST_LOOPS), Integer::sum);
    }
  }

  /** An expression that is only looked into. */
  private void read(Expr e) {
    if (!(e instanceof Expr.LocalGet)) {
      expr(e);
    }
  }

  private void reads(List<Expr> list) {
    list.forEach(this::read);
  }

  private void loop(Runnable body) {
    loops++;
    body.run();
    loops--;
  }

  /** The local that a string is a cut of, null if it is none. */
  private Local base(Expr e) {
    return switch (e) {
      case Expr.LocalGet x -> cuts.get(x.local());
      case Expr.OpCall x when isCut(x) && x.args().getFirst() instanceof Expr.LocalGet g ->
          g.local();
      case null, default -> null;
    };
  }

  /** Whether a call only looks into its strings: that of a small function, or of a few lines of Java that give a number. */
  private boolean looks(Expr.Call x) {
    IrPackage.Head head = env.heads().apply(x.symbol());
    boolean isJava = head != null && head.isNative() && x.sig().resultKind() != JKind.L;
    return isJava || env.isLeaf(x.symbol());
  }

  private static boolean isCut(Expr.OpCall x) {
    return x.op().equals("string.slice") || x.op().equals("string.sliceFrom");
  }

  /** Arguments of a call that has strings in parts. */
  private void arguments(Expr.Call x, Twin callee) {
    for (int i = 0; i < x.args().size(); i++) {
      if (callee.params().get(i)) {
        handOn(x.args().get(i));
      } else {
        expr(x.args().get(i));
      }
    }
  }

  /** A string that goes on in parts. */
  private void handOn(Expr e) {
    if (e instanceof Expr.OpCall x && isCut(x) && x.args().getFirst() instanceof Expr.LocalGet g) {
      count(g.local(), 1);
    }
    read(e);
  }

  private void results(Stmt.MultiAssign x) {
    Twin callee = x.call() instanceof Expr.Call c ? env.twins().of(c.symbol(), env) : null;
    for (int i = 0; i < x.dst().size(); i++) {
      Local l = x.dst().get(i);
      if (l != null) {
        boolean parts = callee != null && callee.hasResult(i);
        count(l, parts ? 1 : -1);
        if (parts) {
          results.set(l.index);
        }
      }
    }
  }

  private void assign(Local l, Expr value) {
    if (value instanceof Expr.LocalGet g && results.get(g.local().index)) {
      count(l, 1);
      return;
    }
    Local base = base(value);
    if (base == null || loops == 0) {
      return;
    }
    if (base == l) {
      cut.set(l.index);
    } else if (!(value instanceof Expr.LocalGet)) {
      cuts.put(l, base);
    }
    count(l, 1);
  }

  @Override
  protected boolean enter(Expr e) {
    switch (e) {
      case Expr.LocalGet x -> count(x.local(), -1);
      case Expr.StringGet x -> {
        read(x.string());
        expr(x.index());
      }
      case Expr.Len x -> read(x.x());
      case Expr.OpCall x when READS.contains(x.op()) -> reads(x.args());
      case Expr.Call x when looks(x) -> reads(x.args());
      case Expr.Call x when env.twins().of(x.symbol(), env) instanceof Twin t -> arguments(x, t);
      default -> {
        return true;
      }
    }
    return false;
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.Loop x ->
          loop(
              () -> {
                expr(x.cond());
                stmt(x.body());
                stmt(x.post());
              });
      case Stmt.Dispatch x -> loop(() -> stmts(x.blocks()));
      case Stmt.DeclLocal x when x.local().type.kind() == GoKind.STRING -> {
        assign(x.local(), x.init());
        read(x.init());
      }
      case Stmt.SetLocal x when x.local().type.kind() == GoKind.STRING -> {
        assign(x.local(), x.value());
        read(x.value());
      }
      case Stmt.MultiAssign x -> {
        results(x);
        return true;
      }
      case Stmt.Return x when twin != null -> {
        for (int i = 0; i < x.values().size(); i++) {
          if (twin.hasResult(i)) {
            handOn(x.values().get(i));
          } else {
            expr(x.values().get(i));
          }
        }
      }
      default -> {
        return true;
      }
    }
    return false;
  }
}
