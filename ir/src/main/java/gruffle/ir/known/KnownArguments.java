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
 * <p>It is done to the IR of a whole program before anything of it runs, so that no tier needs to know of it. A copy is named after the function, with a number that nobody is shown ({@code Code.shownName}). Rejected: copies of all functions that
 * are given functions, also large ones as the sorts of package slices are: what has to be compiled more costs a program that runs once more than it gains.
 */
public final class KnownArguments {
  /** Copies of one function. */
  private static final int COPIES = 12;

  /** Copies in a program. */
  private static final int ALL = 400;

  private record Home(MemoryPackage pkg, Func fn) {}

  private final Map<String, Home> functions = new HashMap<>();
  private final Candidates candidates = new Candidates(this::function);

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
      f.body = new Caller(KnownLocals.of(f)).block(f.body);
    }
  }

  private boolean calls(Func f) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        found[0] |= e instanceof Expr.Call x && !candidates.of(x.symbol()).isEmpty();
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
    private final KnownLocals known;

    Caller(KnownLocals known) {
      this.known = known;
    }

    @Override
    protected Expr expr(Expr e) {
      Expr x = super.expr(e);
      return x instanceof Expr.Call c ? call(c) : x;
    }

    private Expr call(Expr.Call c) {
      var given = new HashMap<Integer, Expr>();
      BitSet params = candidates.of(c.symbol());
      for (int i = params.nextSetBit(0); i >= 0; i = params.nextSetBit(i + 1)) {
        Expr f = known.function(c.args().get(i));
        if (f != null) {
          given.put(i, f);
        }
      }
      String copy = given.isEmpty() ? null : copy(c.symbol(), given);
      return copy == null ? c : callOf(c, copy, given);
    }
  }

  /** The call of a copy. */
  private Expr callOf(Expr.Call c, String copy, Map<Integer, Expr> given) {
    Func f = function(copy);
    var args = new ArrayList<Expr>();
    var cells = new ArrayList<Local>();
    for (int i = 0; i < c.args().size(); i++) {
      Expr a = c.args().get(i);
      args.add(given.containsKey(i) ? new Expr.Zero(a.type()) : a);
    }
    for (int i = 0; i < c.args().size(); i++) {
      for (Local l : captured(given.get(i))) {
        if (isParameter(l)) {
          args.add(new Expr.LocalGet(l));
        } else {
          cells.add(l);
        }
      }
    }
    return cells.isEmpty()
        ? new Expr.Call(copy, args, f.type, c.pos())
        : new Expr.CallClosure(new Expr.Closure(copy, cells, f.type), args, f.type, c.pos());
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
      for (Local l : from.locals.subList(from.numParams, from.locals.size())) {
        Local copy = to.newLocal(l.name, l.type);
        copy.cell = l.cell;
        locals.put(l, copy);
      }
      from.results.forEach(r -> to.results.add(locals.get(r)));
      first.addAll(stmts(from.body.stmts()));
      to.body = new Stmt.Block(from.body.label(), first, from.body.pos());
      return to;
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
