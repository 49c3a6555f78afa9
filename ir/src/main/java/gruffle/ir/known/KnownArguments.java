package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Copies of small functions for calls that pass them a function which is written at the call: {@code Fold(list, 0, func(a, x int) int { return a + x })} calls a Fold of its own, in which the parameter is a variable that holds
 * this literal ({@link KnownLocals}).
 *
 * <p>Why: all callers of a function share its code, so HotSpot's profile of the call in it has seen the functions of all of them, and makes a call through a table of what might be an addition in a loop. What the literal captures is
 * passed to the copy, as further parameters or, of variables in cells, as captured variables of its own.
 *
 * <p>So do ranges over functions: {@code for v := range l.All()} calls the literal that {@code All} returns, which is made at the call ({@link Makers}), and has a copy for the loop's body.
 *
 * <p>It is done to the IR of a whole program before anything of it runs, so that no tier needs to know of it. A copy is named after the function, with a number that nobody is shown ({@code Code.shownName}). Rejected: copies of all functions that
 * are given functions, also large ones as the sorts of package slices are: what has to be compiled more costs a program that runs once more than it gains.
 */
public final class KnownArguments {
  /** Copies of one function. */
  private static final int COPIES = 12;

  /** Copies in a program. */
  private static final int ALL = 400;

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
    List.copyOf(all.functions.values()).forEach(h -> all.look(h.fn));
    while (!all.waiting.isEmpty()) {
      all.look(all.waiting.remove());
    }
    if (!all.copies.isEmpty()) {
      own.forEach(MemoryPackage::number);
    }
  }

  private Func function(String symbol) {
    Home h = functions.get(symbol);
    return h == null ? null : h.fn;
  }

  private void look(Func f) {
    if (f.body != null && !f.wrapper && calls(f)) {
      f.body = new Caller(f).block(f.body);
    }
  }

  private boolean calls(Func f) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        found[0] |=
            e instanceof Expr.Call x
                && (!candidates.of(x.symbol()).isEmpty() || makers.of(x.symbol()) != null);
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

    /** Closures that are made in place of a call of what makes them, by the variables that hold them. */
    private final Map<Local, Expr> made = new HashMap<>();

    Caller(Func fn) {
      this.fn = fn;
      this.known = KnownLocals.of(fn);
    }

    @Override
    protected void add(Stmt s, List<Stmt> out) {
      switch (s) {
        case Stmt.DeclLocal x when isMade(x.local(), x.init()) ->
            out.add(new Stmt.DeclLocal(x.local(), make(x.local(), x.init(), out), x.pos()));
        case Stmt.SetLocal x when isMade(x.local(), x.value()) ->
            out.add(new Stmt.SetLocal(x.local(), make(x.local(), x.value(), out), x.pos()));
        default -> super.add(s, out);
      }
    }

    /** Whether a variable holds for life what a call of a {@link Makers maker} gives. */
    private boolean isMade(Local l, Expr value) {
      return known.isSetOnce(l)
          && value instanceof Expr.Call c
          && makers.of(c.symbol()) != null
          && fn.locals.size() < LOCALS;
    }

    private Expr make(Local l, Expr value, List<Stmt> out) {
      var c = (Expr.Call) value;
      Expr.Closure closure = makers.of(c.symbol()).inPlace(fn, exprs(c.args()), c.pos(), out);
      made.put(l, closure);
      return closure;
    }

    private Expr function(Expr e) {
      Expr f = e instanceof Expr.LocalGet g ? made.get(g.local()) : null;
      return f == null ? known.function(e) : f;
    }

    @Override
    protected Expr expr(Expr e) {
      Expr x = super.expr(e);
      return switch (x) {
        case Expr.Call c -> call(c, c.symbol(), c.args(), List.of(), c.pos());
        case Expr.CallClosure c
            when c.fn() instanceof Expr.LocalGet g
                && made.get(g.local()) instanceof Expr.Closure f ->
            call(c, f.symbol(), c.args(), f.captured(), c.pos());
        case null, default -> x;
      };
    }

    private Expr call(Expr c, String symbol, List<Expr> args, List<Local> captured, int pos) {
      var given = new HashMap<Integer, Expr>();
      BitSet params = candidates.of(symbol);
      for (int i = params.nextSetBit(0); i >= 0; i = params.nextSetBit(i + 1)) {
        Expr f = function(args.get(i));
        if (f != null) {
          given.put(i, f);
        }
      }
      String copy = given.isEmpty() ? null : copy(symbol, given);
      return copy == null ? c : callOf(copy, args, captured, given, pos);
    }
  }

  /** The call of a copy. */
  private Expr callOf(
      String copy, List<Expr> given, List<Local> captured, Map<Integer, Expr> functions, int pos) {
    Func f = function(copy);
    var args = new ArrayList<Expr>();
    var cells = new ArrayList<>(captured);
    for (int i = 0; i < given.size(); i++) {
      Expr a = given.get(i);
      args.add(functions.containsKey(i) ? new Expr.Zero(a.type()) : a);
    }
    for (int i = 0; i < given.size(); i++) {
      for (Local l : captured(functions.get(i))) {
        if (isParameter(l)) {
          args.add(new Expr.LocalGet(l));
        } else {
          cells.add(l);
        }
      }
    }
    return cells.isEmpty()
        ? new Expr.Call(copy, args, f.type, pos)
        : new Expr.CallClosure(new Expr.Closure(copy, cells, f.type), args, f.type, pos);
  }

  private static List<Local> captured(Expr f) {
    return f instanceof Expr.Closure x ? x.captured() : List.of();
  }

  private static String symbol(Expr f) {
    return switch (f) {
      case Expr.Closure x -> x.symbol();
      case Expr.FuncRef x -> x.symbol();
      default -> throw new IllegalStateException("no function");
    };
  }

  /** Whether a captured variable is passed to a copy as a parameter: its value is all there is. */
  private static boolean isParameter(Local captured) {
    return !captured.cell && !IrTypes.isAggregate(captured.type);
  }

  /** The copy of a function for those arguments, which may have to be made; null if there are too many. */
  private String copy(String symbol, Map<Integer, Expr> given) {
    var key = new StringBuilder(symbol);
    int n = function(symbol).numParams;
    for (int i = 0; i < n; i++) {
      if (given.get(i) != null) {
        key.append(' ').append(i).append(' ').append(symbol(given.get(i)));
      }
    }
    String copy = copies.get(key.toString());
    if (copy == null && copies.size() < ALL && numbers.getOrDefault(symbol, 0) < COPIES) {
      copy = symbol + "·" + numbers.merge(symbol, 1, Integer::sum);
      copies.put(key.toString(), copy);
      Home home = functions.get(symbol);
      Func made = new Copy(home.fn, copy, given).make();
      functions.put(copy, new Home(home.pkg, made));
      home.pkg.addFunction(made);
      waiting.add(made);
    }
    return copy;
  }

  /** Makes one copy: its variables are new ones, with what the functions that it is given capture among them. */
  private static final class Copy extends IrRewrite {
    private final Func from;
    private final Map<Integer, Expr> given;
    private final Func to;
    private final Map<Local, Local> locals = new HashMap<>();

    Copy(Func from, String symbol, Map<Integer, Expr> given) {
      this.from = from;
      this.given = given;
      this.to = new Func(symbol, from.pkgPath, type(from.type, given));
    }

    private static IrType.Func type(IrType.Func type, Map<Integer, Expr> given) {
      var params = new ArrayList<>(type.params());
      for (int i = 0; i < type.params().size(); i++) {
        captured(given.get(i)).stream()
            .filter(KnownArguments::isParameter)
            .forEach(l -> params.add(l.type));
      }
      boolean more = params.size() > type.params().size();
      return new IrType.Func(params, type.results(), type.variadic() && !more);
    }

    Func make() {
      to.file = from.file;
      to.line = from.line;
      to.endLine = from.endLine;
      to.otherFiles = from.otherFiles;
      to.hasDefer = from.hasDefer;
      List<Local> params = from.locals.subList(0, from.numParams);
      params.forEach(p -> to.newLocal(p.name, p.type));
      var captured = new HashMap<Integer, List<Local>>();
      add(captured, true);
      to.numParams = to.locals.size();
      int own = from.numParams + from.numCaptures;
      from.locals.subList(from.numParams, own).forEach(this::add);
      add(captured, false);
      to.numCaptures = to.locals.size() - to.numParams;
      var first = new ArrayList<Stmt>();
      for (Local p : params) {
        Expr f = given.get(p.index);
        if (f == null) {
          locals.put(p, to.locals.get(p.index));
        } else {
          Local known = to.newLocal(p.name, p.type);
          locals.put(p, known);
          first.add(
              new Stmt.DeclLocal(
                  known, value(f, p.type, captured.get(p.index)), Pos.pack(from.line, 0)));
        }
      }
      from.locals.subList(own, from.locals.size()).forEach(this::add);
      from.results.forEach(r -> to.results.add(locals.get(r)));
      first.addAll(stmts(from.body.stmts()));
      to.body = new Stmt.Block(from.body.label(), first, from.body.pos());
      return to;
    }

    private void add(Local l) {
      Local copy = to.newLocal(l.name, l.type);
      copy.cell = l.cell;
      locals.put(l, copy);
    }

    /** Variables for what is captured: parameters, or the others. */
    private void add(Map<Integer, List<Local>> captured, boolean parameters) {
      for (int i = 0; i < from.numParams; i++) {
        List<Local> those = captured(given.get(i));
        List<Local> made =
            captured.computeIfAbsent(i, x -> new ArrayList<>(those)); // replaced one by one
        for (int k = 0; k < those.size(); k++) {
          Local l = those.get(k);
          if (isParameter(l) == parameters) {
            Local copy = to.newLocal(l.name, l.type);
            copy.cell = l.cell;
            made.set(k, copy);
          }
        }
      }
    }

    private static Expr value(Expr f, IrType type, List<Local> captured) {
      return f instanceof Expr.Closure x
          ? new Expr.Closure(x.symbol(), captured, type)
          : new Expr.FuncRef(symbol(f), type);
    }

    @Override
    protected Local local(Local l) {
      return locals.get(l);
    }
  }
}
