package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Copies of small functions for calls that pass them a function which is written at the call: {@code Fold(list, 0, func(a, x int) int { return a + x })} calls a Fold of its own, in which the parameter is a variable that holds
 * this literal ({@link KnownLocals}).
 *
 * <p>Why: all callers of a function share its code, so HotSpot's profile of the call in it has seen the functions of all of them, and makes a call through a table of what might be an addition in a loop. What the literal captures is
 * passed to the copy, as further parameters or, of variables in cells, as captured variables of its own.
 *
 * <p>So do ranges over functions: {@code for v := range l.All()} calls the literal that {@code All} returns, which is made at the call ({@link Makers}), and has a copy for the loop's body.
 *
 * <p>What is known of a literal goes on to what it captures ({@link Known}): in {@code for v := range Take(Map(Count(n), f), k)}, the iterator that Take makes has a copy for the loop's body and for the iterator that it captures, whose copy knows the body of Take's own loop, and so on. Copies are made of what calls its captured
 * variables too, for what these hold.
 *
 * <p>It is done to the IR of a whole program before anything of it runs, so that no tier needs to know of it. A copy is named after the function, with a number that nobody is shown ({@code Code.shownName}). Rejected: copies of all functions that
 * are given functions, also large ones as the sorts of package slices are: what has to be compiled more costs a program that runs once more than it gains.
 */
public final class KnownArguments {
  /** Copies of one function. */
  private static final int COPIES = 12;

  /** Copies in a program. */
  private static final int ALL = 400;

  /** Literals that capture one another: looked at, and those of one kind among them. */
  private static final int DEPTH = 8;

  private static final int NESTED = 2;

  /** Literals in one tree of them. */
  private static final int TREE = 24;

  /** Variables of a function that gets more of them. */
  private static final int LOCALS = 200;

  private record Home(MemoryPackage pkg, Func fn) {}

  private final Map<String, Home> functions = new HashMap<>();
  private final Candidates candidates = new Candidates(this::function);
  private final Makers makers = new Makers(this::function);

  /** Symbols of copies, by what they are copies of and for. */
  private final Map<String, String> copies = new HashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Queue<Func> waiting = new ArrayDeque<>();

  private KnownArguments() {}

  /** Changes a program's own packages. */
  public static void apply(Collection<MemoryPackage> own) {
    var all = new KnownArguments();
    for (MemoryPackage p : own) {
      for (String symbol : p.functions()) {
        all.functions.putIfAbsent(symbol, new Home(p, p.function(symbol)));
      }
    }
    List.copyOf(all.functions.values()).forEach(h -> all.look(h.fn, false));
    while (!all.waiting.isEmpty()) {
      all.look(all.waiting.remove(), true);
    }
    if (!all.copies.isEmpty()) {
      own.forEach(MemoryPackage::number);
    }
  }

  private Func function(String symbol) {
    Home h = functions.get(symbol);
    return h == null ? null : h.fn;
  }

  private void look(Func f, boolean copy) {
    if (f.body != null && !f.wrapper && calls(f)) {
      f.body = new Caller(f).block(f.body);
      UnusedFunctions.remove(f, copy);
    }
  }

  private boolean calls(Func f) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        found[0] |=
            switch (e) {
              case Expr.Call x ->
                  !candidates.of(x.symbol()).isEmpty() || makers.of(x.symbol()) != null;
              case Expr.CallClosure x -> x.fn() instanceof Expr.LocalGet;
              default -> false;
            };
        return !found[0];
      }

      @Override
      protected boolean enter(Stmt s) {
        return !found[0];
      }
    }.stmt(f.body);
    return found[0];
  }

  /** Has a function call the copies. */
  private final class Caller extends IrRewrite {
    private final Func fn;
    private final KnownLocals known;

    /** Functions that other variables hold for life: closures made in place of a call of what makes them, what these are given, and copies of them. */
    private final Map<Local, Expr> made = new HashMap<>();

    /** Literals looked at for one argument. */
    private int tree;

    Caller(Func fn) {
      this.fn = fn;
      this.known = KnownLocals.of(fn);
    }

    @Override
    protected void add(Stmt s, List<Stmt> out) {
      switch (s) {
        case Stmt.DeclLocal x when known.isSetOnce(x.local()) && isFunction(x.local()) ->
            out.add(
                new Stmt.DeclLocal(
                    x.local(), value(x.local(), expr(x.init()), x.pos(), out), x.pos()));
        case Stmt.SetLocal x when known.isSetOnce(x.local()) && isFunction(x.local()) ->
            out.add(
                new Stmt.SetLocal(
                    x.local(), value(x.local(), expr(x.value()), x.pos(), out), x.pos()));
        default -> super.add(s, out);
      }
    }

    private static boolean isFunction(Local l) {
      return l.type.kind() == GoKind.FUNC;
    }

    /** What a variable that is set once is set to: the closure, where a call of a {@link Makers maker} would give it. */
    private Expr value(Local l, Expr value, int pos, List<Stmt> out) {
      Makers.Maker maker = maker(value);
      if (maker == null) {
        Expr f = function(value);
        if (f != null) {
          made.put(l, f);
        }
        return value;
      }
      Expr.Closure closure = make(maker, (Expr.Call) value, out);
      made.put(l, closure);
      return closure;
    }

    private Makers.Maker maker(Expr e) {
      return e instanceof Expr.Call c && fn.locals.size() < LOCALS ? makers.of(c.symbol()) : null;
    }

    private Expr.Closure make(Makers.Maker maker, Expr.Call c, List<Stmt> out) {
      return maker.inPlace(
          fn,
          c.args(),
          c.pos(),
          out,
          (l, a) -> {
            Expr value = isFunction(l) ? value(l, a, c.pos(), out) : a;
            out.add(new Stmt.SetLocal(l, value, c.pos()));
          });
    }

    private Expr function(Expr e) {
      Expr x = KnownLocals.stripped(e);
      Expr f = x instanceof Expr.LocalGet g ? made.get(g.local()) : null;
      return f == null ? known.function(x) : f;
    }

    /** What is known of a function value, null where nothing is. */
    private Known known(Expr e, List<String> around) {
      Expr f = function(e);
      if (f == null || tree++ >= TREE) {
        return null;
      }
      var inner = new TreeMap<Integer, Known>();
      if (f instanceof Expr.Closure c && mayNest(c.symbol(), around)) {
        int params = KnownArguments.this.function(c.symbol()).numParams;
        BitSet worth = candidates.of(c.symbol());
        var below = new ArrayList<>(around);
        below.add(c.symbol());
        for (int i = 0; i < c.captured().size(); i++) {
          Known k =
              worth.get(params + i) ? known(new Expr.LocalGet(c.captured().get(i)), below) : null;
          if (k != null) {
            inner.put(i, k);
          }
        }
      }
      return new Known(f, inner);
    }

    /** Whether one looks at what a literal captures: a function that calls itself may capture literals in one another without end. */
    private static boolean mayNest(String symbol, List<String> around) {
      return around.size() < DEPTH && around.stream().filter(symbol::equals).count() < NESTED;
    }

    @Override
    protected Expr expr(Expr e) {
      Expr x = super.expr(e);
      return switch (x) {
        case Expr.Call c -> call(c, c.symbol(), c.args(), List.of(), c.pos());
        case Expr.CallClosure c when c.fn() instanceof Expr.LocalGet -> {
          Expr f = function(c.fn());
          yield f instanceof Expr.Closure l
              ? call(c, l.symbol(), c.args(), l.captured(), c.pos())
              : f instanceof Expr.FuncRef r ? call(c, r.symbol(), c.args(), List.of(), c.pos()) : c;
        }
        case null, default -> x;
      };
    }

    /** Whether a copy may get one cell twice: from two literals, or from a function that has. */
    private boolean shares(List<Expr> args, List<Local> captured, SortedMap<Integer, Known> given) {
      List<Local> cells = cells(args, captured, given);
      return fn.sharesCells || new HashSet<>(cells).size() < cells.size();
    }

    private Expr call(Expr c, String symbol, List<Expr> args, List<Local> captured, int pos) {
      var given = new TreeMap<Integer, Known>();
      var first = new HashMap<Integer, List<Stmt>>();
      BitSet worth = candidates.of(symbol);
      for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
        Expr a = i < args.size() ? args.get(i) : new Expr.LocalGet(captured.get(i - args.size()));
        Makers.Maker maker = maker(a);
        if (maker != null && mayCopy(symbol)) {
          var stmts = new ArrayList<Stmt>();
          Local l = fn.newLocal(".f", a.type());
          made.put(l, make(maker, (Expr.Call) a, stmts));
          first.put(i, stmts);
          a = new Expr.LocalGet(l);
        }
        tree = 0;
        Known f = known(a, List.of());
        if (f != null) {
          given.put(i, f);
        }
      }
      String copy = given.isEmpty() ? null : copy(symbol, given, shares(args, captured, given));
      return copy == null ? c : callOf(copy, args, captured, given, first, pos);
    }
  }

  /** The captured variables of a call that are cells of a copy's own, in order. */
  private static List<Local> cells(
      List<Expr> args, List<Local> captured, SortedMap<Integer, Known> functions) {
    var cells = new ArrayList<Local>();
    for (int i = 0; i < captured.size(); i++) {
      if (!functions.containsKey(args.size() + i)) {
        cells.add(captured.get(i));
      }
    }
    for (Known k : functions.values()) {
      k.free().stream().filter(l -> !Known.isParameter(l)).forEach(cells::add);
    }
    return cells;
  }

  /** The call of a copy; first: what an argument needs first. */
  private Expr callOf(
      String copy,
      List<Expr> given,
      List<Local> captured,
      SortedMap<Integer, Known> functions,
      Map<Integer, List<Stmt>> first,
      int pos) {
    Func f = function(copy);
    var args = new ArrayList<Expr>();
    for (int i = 0; i < given.size(); i++) {
      Expr a = given.get(i);
      if (functions.containsKey(i)) {
        a = new Expr.Zero(a.type());
        a = first.containsKey(i) ? new Expr.Seq(first.get(i), a) : a;
      }
      args.add(a);
    }
    for (Known k : functions.values()) {
      k.free().stream().filter(Known::isParameter).map(Expr.LocalGet::new).forEach(args::add);
    }
    List<Local> cells = cells(given, captured, functions);
    return cells.isEmpty()
        ? new Expr.Call(copy, args, f.type, pos)
        : new Expr.CallClosure(new Expr.Closure(copy, cells, f.type), args, f.type, pos);
  }

  private boolean mayCopy(String symbol) {
    return copies.size() < ALL && numbers.getOrDefault(symbol, 0) < COPIES;
  }

  /** The copy of a function for what is known of its parameters and captured variables, which may have to be made; null if there are too many. */
  private String copy(String symbol, SortedMap<Integer, Known> given, boolean sharesCells) {
    var b = new StringBuilder(symbol).append(sharesCells ? " shared" : "");
    given.forEach(
        (i, k) -> {
          b.append(' ').append(i).append(' ');
          k.addKey(b);
        });
    String key = b.toString();
    String copy = copies.get(key);
    if (copy == null && mayCopy(symbol)) {
      copy = symbol + "·" + numbers.merge(symbol, 1, Integer::sum);
      copies.put(key, copy);
      Home home = functions.get(symbol);
      Func made = new KnownCopy(home.fn, copy, given).make();
      made.sharesCells = sharesCells;
      functions.put(copy, new Home(home.pkg, made));
      home.pkg.addFunction(made);
      waiting.add(made);
    }
    return copy;
  }
}
