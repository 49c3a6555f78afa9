package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the code of small functions in place of their calls, before a function is emitted ({@link Leaf} says which).
 *
 * <p>HotSpot does the same, but C1, whose code the first second of a program runs in, neither inlines what is larger than 35 bytes nor does away with the objects that structs are: methods of vectors and points made three
 * objects an operation there. Here they are variables for their fields ({@link StructLocals}), in C1's code too, and a loop with such calls is one without calls.
 */
final class Inliner {
  /** Nodes that may be added to a function. */
  private static final int MOST = 3_000;

  private final Func out;
  private final Env env;

  /** What this has made: such statements assign to nothing but variables of such calls. */
  private final Set<Expr.Seq> made = Collections.newSetFromMap(new IdentityHashMap<>());

  private int added;

  private Inliner(Func out, Env env) {
    this.out = out;
    this.env = env;
  }

  /** The function with the code of what it calls; itself where it calls nothing of the kind. */
  static Func inline(Func fn, Env env) {
    if (fn.body == null || !callsLeaf(fn, env)) {
      return fn;
    }
    var in = new Inliner(fn.copy(), env);
    in.out.body = in.new Code().block(fn.body);
    return in.out;
  }

  private static boolean callsLeaf(Func fn, Env env) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        found[0] |= e instanceof Expr.Call x && leaf(x, fn, env) != null;
        return !found[0];
      }

      @Override
      protected boolean enter(Stmt s) {
        return !found[0];
      }
    }.stmt(fn.body);
    return found[0];
  }

  private static Leaf leaf(Expr.Call x, Func fn, Env env) {
    return x.symbol().equals(fn.symbol) ? null : env.leaves().of(x.symbol(), env);
  }

  /** The function's own code. */
  private class Code extends IrRewrite {
    /** What a value needs first goes before the statement. */
    @Override
    protected void add(Stmt s, List<Stmt> to) {
      int pos = pos(s.pos());
      switch (s) {
        case Stmt.DeclLocal x ->
            to.add(new Stmt.DeclLocal(local(x.local()), first(expr(x.init()), to), pos));
        case Stmt.SetLocal x ->
            to.add(new Stmt.SetLocal(local(x.local()), first(expr(x.value()), to), pos));
        case Stmt.CopyInto x when x.dst() instanceof Expr.LocalGet ->
            to.add(new Stmt.CopyInto(expr(x.dst()), first(expr(x.src()), to), pos));
        case Stmt.Return x when x.values().size() == 1 ->
            to.add(new Stmt.Return(List.of(first(expr(x.values().getFirst()), to)), pos));
        default -> super.add(s, to);
      }
    }

    @Override
    protected Expr expr(Expr e) {
      Expr x = super.expr(e);
      if (!(x instanceof Expr.Call c)) {
        return x;
      }
      Leaf l = leaf(c, out, env);
      if (l == null || added + l.size() > MOST) {
        return x;
      }
      added += l.size();
      return expand(l, c);
    }
  }

  private static Expr first(Expr e, List<Stmt> to) {
    Expr x = e;
    while (x instanceof Expr.Seq s) {
      to.addAll(s.stmts());
      x = s.x();
    }
    return x;
  }

  // --- calls ---

  private Expr expand(Leaf leaf, Expr.Call call) {
    var first = new ArrayList<Stmt>();
    var values = new HashMap<Local, Expr>();
    boolean quiet = call.args().stream().allMatch(this::isQuiet);
    for (int i = 0; i < call.args().size(); i++) {
      Local p = leaf.fn().locals.get(i);
      Expr a = first(call.args().get(i), first);
      values.put(p, bind(leaf, p, a, quiet, first, call.pos()));
    }
    var body = new Body(values, call.pos());
    first.addAll(body.stmts(leaf.first()));
    Expr value = first(body.expr(leaf.value()), first);
    if (value instanceof Expr.LocalGet && StructUses.isSmall(value.type())) {
      value = new Expr.Copy(value); // which keeps the variable in parts
    }
    if (first.isEmpty()) {
      return value;
    }
    var seq = new Expr.Seq(first, value);
    made.add(seq);
    return seq;
  }

  /** What stands for a parameter: the argument itself, or a variable with its value. */
  private Expr bind(Leaf leaf, Local p, Expr a, boolean quiet, List<Stmt> first, int pos) {
    boolean stays = quiet && !leaf.assigned().get(p.index) && a.type().equals(p.type);
    if (stays
        && (a instanceof Expr.Const
            || a instanceof Expr.LocalGet g && !g.local().cell
            || !leaf.used().get(p.index) && Purity.isPure(a))) {
      return a;
    }
    Local t = out.newLocal("." + p.name, p.type);
    if (!IrTypes.isAggregate(p.type) || StructUses.isSmall(p.type) && Purity.isFresh(a)) {
      first.add(new Stmt.DeclLocal(t, a, pos));
    } else if (StructUses.isSmall(p.type)) {
      first.add(new Stmt.DeclLocal(t, new Expr.Copy(a), pos));
    } else if (quiet && a instanceof Expr.Copy c) {
      first.add(new Stmt.SetLocal(t, c.x(), pos)); // nothing changes it meanwhile
    } else {
      first.add(new Stmt.SetLocal(t, a, pos));
    }
    return new Expr.LocalGet(t);
  }

  /** Whether evaluating it changes nothing that another argument may see. */
  private boolean isQuiet(Expr e) {
    var quiet = new boolean[] {true};
    new IrWalk() {
      @Override
      protected boolean enter(Expr x) {
        quiet[0] &=
            switch (x) {
              case Expr.Call c -> false;
              case Expr.CallClosure c -> false;
              case Expr.CallIface c -> false;
              case Expr.OpCall c -> false;
              case Expr.Recover c -> false;
              case Expr.Seq c -> made.contains(c);
              default -> true;
            };
        return quiet[0];
      }
    }.expr(e);
    return quiet[0];
  }

  /** The code of a function at one place: its parameters by what stands for them, its own variables anew. */
  private final class Body extends Code {
    private final Map<Local, Expr> values;
    private final Map<Local, Local> locals = new HashMap<>();
    private final int at;

    Body(Map<Local, Expr> values, int at) {
      this.values = values;
      this.at = at;
    }

    @Override
    protected Local local(Local l) {
      return values.get(l) instanceof Expr.LocalGet g
          ? g.local()
          : locals.computeIfAbsent(l, x -> out.newLocal("." + x.name, x.type));
    }

    @Override
    protected int pos(int pos) {
      return at;
    }

    @Override
    protected Expr expr(Expr e) {
      Expr value = e instanceof Expr.LocalGet g ? values.get(g.local()) : null;
      return value == null ? super.expr(e) : value;
    }
  }
}
