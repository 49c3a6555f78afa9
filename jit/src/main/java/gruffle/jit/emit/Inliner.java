package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import gruffle.link.GoCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the code of small functions, and of small literals that are known where they are called ({@link KnownCalls}), in place of their calls, before a function is emitted ({@link Leaf} says which), and lends structs and arrays to others that only read ({@link Readers}).
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

  /** The value of a call without results. */
  private static final Expr NOTHING = new Expr.Const(IrTypes.BOOL, false);

  private final Map<String, Integer> literals;

  private int added;

  /** The largest label of the function. */
  private int labels;

  private Inliner(Func out, Map<String, Integer> literals, Env env) {
    this.out = out;
    this.literals = literals;
    this.env = env;
  }

  /** The largest label of a function. */
  static int labels(Func fn) {
    var most = new int[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        int label =
            switch (s) {
              case Stmt.Block b -> b.label();
              case Stmt.Loop l -> l.label();
              default -> 0;
            };
        most[0] = Math.max(most[0], label);
        return true;
      }
    }.stmt(fn.body);
    return most[0];
  }

  /** The function with the code of what it calls; itself where it calls nothing of the kind. */
  static Func inline(Func fn, Env env) {
    if (fn.body == null) {
      return fn;
    }
    var calls = new Calls(fn, env);
    calls.stmt(fn.body);
    if (!calls.found
        && calls.literals.keySet().stream()
            .noneMatch(f -> literal(f, calls.literals, fn, env) != null)) {
      return fn;
    }
    var in = new Inliner(fn.copy(), calls.literals, env);
    in.labels = labels(fn);
    in.out.body = in.new Code().block(fn.body);
    return in.out;
  }

  /** What a function calls. */
  private static final class Calls extends IrWalk {
    private final Func fn;
    private final Env env;

    /** Whether there is a call of a small function, or one that borrows. */
    boolean found;

    /** The literals that are known where they are called, and at how many places each is. */
    final Map<String, Integer> literals = new HashMap<>();

    Calls(Func fn, Env env) {
      this.fn = fn;
      this.env = env;
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.Call x when !found ->
            found = leaf(x.symbol(), fn, env) != null || lends(x, env) || WideOps.is(x);
        case Expr.CallClosure x when x.fn() instanceof Expr.Closure f ->
            literals.merge(f.symbol(), 1, Integer::sum);
        default -> {}
      }
      return true;
    }
  }

  private static Leaf leaf(String symbol, Func fn, Env env) {
    return usable(symbol.equals(fn.symbol) ? null : env.leaves().of(symbol, env), fn, env);
  }

  /** A literal that is known where it is called: where that is one place, it may be larger than a function with a name. */
  private static Leaf literal(String symbol, Map<String, Integer> places, Func fn, Env env) {
    boolean sole = places.getOrDefault(symbol, 0) == 1 && !symbol.equals(fn.symbol);
    return sole ? usable(env.leaves().sole(symbol, env), fn, env) : leaf(symbol, fn, env);
  }

  private static Leaf usable(Leaf l, Func fn, Env env) {
    return l == null || l.total() || canPanic(fn, env) ? l : null;
  }

  /** Whether there are lines for the frames of functions whose code stands in this one. */
  private static boolean canPanic(Func fn, Env env) {
    return env.lines() != CallLines.NONE && !fn.wrapper && fn.endLine < GoCode.FIRST_INLINED;
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
        case Stmt.SetLocal x -> {
          Local l = local(x.local());
          Expr value = first(x.value() instanceof Expr.Call c ? call(c, l) : expr(x.value()), to);
          if (!isLocal(value, l)) {
            to.add(new Stmt.SetLocal(l, value, pos));
          }
        }
        case Stmt.SetField x -> {
          Expr obj = expr(x.obj());
          Expr value = expr(x.value());
          boolean early =
              obj instanceof Expr.LocalGet g
                  && !g.local().cell
                  && !HeaderUses.assigns(value, g.local());
          value = early ? first(value, to) : value;
          to.add(new Stmt.SetField(obj, x.struct(), x.field(), value, pos));
        }
        case Stmt.SetGlobal x ->
            to.add(new Stmt.SetGlobal(x.symbol(), x.type(), first(expr(x.value()), to), pos));
        case Stmt.CopyInto x when x.dst() instanceof Expr.LocalGet ->
            to.add(new Stmt.CopyInto(expr(x.dst()), first(expr(x.src()), to), pos));
        case Stmt.ExprStmt x
            when x.x() instanceof Expr.Call || x.x() instanceof Expr.CallClosure -> {
          Expr e = first(expr(x.x()), to);
          if (e != NOTHING) {
            to.add(new Stmt.ExprStmt(e, pos));
          }
        }
        case Stmt.MultiAssign x -> multi(x, to);
        case Stmt.Return x when x.values().size() == 1 ->
            to.add(new Stmt.Return(List.of(first(expr(x.values().getFirst()), to)), pos));
        default -> super.add(s, to);
      }
    }

    @Override
    protected Expr expr(Expr e) {
      return call(e, null);
    }

    /**
     * An expression; of a call, its code.
     *
     * @param to the local that it is assigned to at once, or null
     */
    private Expr call(Expr e, Local to) {
      Expr x = super.expr(e);
      Site site = site(x);
      if (site != null && fits(site.leaf, false)) {
        return expand(site, to);
      }
      return x instanceof Expr.Call c ? stays(c) : x;
    }

    /** A call that stays one. */
    private Expr stays(Expr.Call c) {
      return lends(c, env) && c.args().stream().allMatch(Inliner.this::isQuiet) ? lent(c) : c;
    }

    /** Assigns the results of a call to several variables: of its code where it has its place here. */
    private void multi(Stmt.MultiAssign x, List<Stmt> to) {
      Expr call = super.expr(x.call());
      List<Local> dst = x.dst().stream().map(l -> l == null ? null : local(l)).toList();
      int pos = pos(x.pos());
      List<Local> results =
          call instanceof Expr.Call c && WideOps.is(c)
              ? WideOps.expand(c, out, to)
              : results(site(call), to);
      if (results.isEmpty()) {
        to.add(new Stmt.MultiAssign(dst, call instanceof Expr.Call c ? stays(c) : call, pos));
      }
      for (int i = 0; i < results.size(); i++) {
        if (dst.get(i) != null) {
          to.add(new Stmt.SetLocal(dst.get(i), new Expr.LocalGet(results.get(i)), pos));
        }
      }
    }

    /** The variables of the results, after the code; none if it stays a call. */
    private List<Local> results(Site site, List<Stmt> to) {
      if (site == null || !fits(site.leaf, true)) {
        return List.of();
      }
      Body body = body(site, null, to);
      to.add(new Stmt.Block(body.end, body.stmts(site.leaf.first()), site.pos));
      return body.results;
    }

    private boolean fits(Leaf l, boolean isMulti) {
      if (l.isMulti() != isMulti || added + l.size() > MOST) {
        return false;
      }
      added += l.size();
      return true;
    }
  }

  private static boolean isLocal(Expr e, Local l) {
    return e instanceof Expr.LocalGet g && g.local() == l;
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

  /** Whether a call has arguments that need no copy. */
  private static boolean lends(Expr.Call x, Env env) {
    return x.args().stream().anyMatch(Expr.Copy.class::isInstance)
        && env.readers().has(x.symbol(), env);
  }

  /** A call without the copies of its arguments. */
  private static Expr.Call lent(Expr.Call x) {
    List<Expr> args = x.args().stream().map(a -> a instanceof Expr.Copy c ? c.x() : a).toList();
    return new Expr.Call(x.symbol(), args, x.sig(), x.pos());
  }

  /** A call of a small function, with the variables that its closure has. */
  private record Site(Leaf leaf, List<Expr> args, List<Local> captured, int pos) {}

  /** The call of a function whose code may stand in its place; null if the expression, which may be none, is another one. */
  private Site site(Expr call) {
    Site site =
        switch (call) {
          case Expr.Call c -> new Site(leaf(c.symbol(), out, env), c.args(), List.of(), c.pos());
          case Expr.CallClosure c when c.fn() instanceof Expr.Closure f ->
              new Site(literal(f.symbol(), literals, out, env), c.args(), f.captured(), c.pos());
          case null, default -> null;
        };
    return site == null || site.leaf == null ? null : site;
  }

  /** What a function calls that is about to stand here. */
  private void count(Leaf leaf) {
    var calls = new Calls(leaf.fn(), env);
    calls.stmt(leaf.fn().body);
    calls.literals.forEach((f, n) -> literals.merge(f, n, Integer::sum));
  }

  /**
   * The code at one place, whose arguments are in variables.
   *
   * @param to the local that its result is assigned to at once, or null
   */
  private Body body(Site site, Local to, List<Stmt> first) {
    Leaf leaf = site.leaf;
    count(leaf);
    List<Expr> args = site.args;
    var values = new HashMap<Local, Expr>();
    boolean quiet = args.stream().allMatch(this::isQuiet);
    for (int i = 0; i < args.size(); i++) {
      Local p = leaf.fn().locals.get(i);
      Expr a = first(args.get(i), first);
      boolean itself = isGrown(leaf, p, a, to, args) || isRead(leaf, p, a, args);
      values.put(p, itself ? a : bind(leaf, p, a, quiet, first, site.pos));
    }
    for (int i = 0; i < site.captured.size(); i++) {
      values.put(leaf.fn().locals.get(args.size() + i), new Expr.LocalGet(site.captured.get(i)));
    }
    return new Body(leaf, values, site.pos);
  }

  /**
   * Whether a parameter is the very variable that the result goes to: the slice that {@code b = put(b, x)} appends to. Nobody sees it between, unless a deferred call does.
   */
  private boolean isGrown(Leaf leaf, Local p, Expr a, Local to, List<Expr> args) {
    return to != null
        && isLocal(a, to)
        && !leaf.hasReturns()
        && !to.cell
        && p.type.kind() == GoKind.SLICE
        && p.type.equals(to.type)
        && !(out.hasDefer && out.results.contains(to))
        && args.stream().filter(x -> reads(x, to)).count() == 1;
  }

  private static boolean reads(Expr e, Local l) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr x) {
        found[0] |= isLocal(x, l);
        return !found[0];
      }
    }.expr(e);
    return found[0];
  }

  /**
   * Whether a parameter is a field's or a package variable's slice which the function appends to and returns before it does anything else ({@code s.b = put(s.b, x)}): it is read there.
   */
  private static boolean isRead(Leaf leaf, Local p, Expr a, List<Expr> args) {
    boolean place =
        a instanceof Expr.GlobalGet
            || a instanceof Expr.FieldGet x
                && x.obj() instanceof Expr.LocalGet g
                && !g.local().cell;
    return place
        && p.type.kind() == GoKind.SLICE
        && p.type.equals(a.type())
        && leaf.first().isEmpty()
        && leaf.value() instanceof Expr.OpCall op
        && op.op().startsWith("slice.append")
        && isLocal(op.args().getFirst(), p)
        && op.args().stream().skip(1).noneMatch(x -> reads(x, p) || Purity.assigns(x))
        && args.stream().allMatch(x -> x == a || Purity.isPure(x));
  }

  private Expr expand(Site site, Local to) {
    Leaf leaf = site.leaf;
    var first = new ArrayList<Stmt>();
    Body body = body(site, to, first);
    Expr value;
    if (leaf.hasReturns()) {
      first.add(new Stmt.Block(body.end, body.stmts(leaf.first()), site.pos));
      value = body.results.isEmpty() ? NOTHING : new Expr.LocalGet(body.results.getFirst());
    } else {
      first.addAll(body.stmts(leaf.first()));
      value = first(body.expr(leaf.value()), first);
    }
    if (value instanceof Expr.LocalGet && StructUses.isSmall(value.type())) {
      value = new Expr.Copy(value); // which keeps the variable in parts
    }
    if (first.isEmpty()) {
      return value;
    }
    var seq = new Expr.Seq(first, value);
    if (!leaf.writes()) {
      made.add(seq);
    }
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
    } else if (quiet && !leaf.writes() && a instanceof Expr.Copy c) {
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
    private final Leaf leaf;
    private final Map<Local, Expr> values;
    private final Map<Local, Local> locals = new HashMap<>();
    private final int at;

    /** Where the function has return statements: the label behind its code, and the variables of its results. */
    final int end;

    final List<Local> results;

    Body(Leaf leaf, Map<Local, Expr> values, int at) {
      this.leaf = leaf;
      this.values = values;
      this.at = at;
      this.end = leaf.hasReturns() ? ++labels : 0;
      this.results =
          leaf.hasReturns()
              ? leaf.fn().type.results().stream().map(t -> out.newLocal(".result", t)).toList()
              : List.of();
    }

    @Override
    protected Local local(Local l) {
      return values.get(l) instanceof Expr.LocalGet g
          ? g.local()
          : locals.computeIfAbsent(l, x -> out.newLocal("." + x.name, x.type));
    }

    @Override
    protected int pos(int pos) {
      return leaf.total()
          ? at
          : Pos.pack(
              env.lines().line(out.symbol, leaf.fn().symbol, Pos.line(pos), Pos.line(at)), 0);
    }

    @Override
    protected void add(Stmt s, List<Stmt> to) {
      if (!(s instanceof Stmt.Return r)) {
        super.add(s, to);
        return;
      }
      int pos = pos(s.pos());
      for (int i = 0; i < results.size(); i++) {
        Local result = results.get(i);
        Expr value = first(expr(r.values().get(i)), to);
        boolean kept = !IrTypes.isAggregate(result.type) || Purity.isFresh(value);
        to.add(new Stmt.SetLocal(result, kept ? value : new Expr.Copy(value), pos));
      }
      to.add(new Stmt.Break(end, pos));
    }

    @Override
    protected Expr expr(Expr e) {
      Expr value = e instanceof Expr.LocalGet g ? values.get(g.local()) : null;
      return value == null ? super.expr(e) : value;
    }
  }
}
