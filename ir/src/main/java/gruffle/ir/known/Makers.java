package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Functions that do nothing but make a closure over their parameters, or over variables that begin with those or with constants: {@code func upto(n int) iter.Seq[int] { return func(…) {…} }}. Such a closure may be made where the function
 * is called, since nothing of it can panic; then it is known what a call of it calls.
 */
final class Makers {
  private final Function<String, Func> functions;
  private final Map<String, Optional<Maker>> found = new HashMap<>();

  Makers(Function<String, Func> functions) {
    this.functions = functions;
  }

  /** The function of that symbol as a maker, null if it is none. */
  Maker of(String symbol) {
    return found
        .computeIfAbsent(symbol, s -> Optional.ofNullable(Maker.of(functions.apply(s))))
        .orElse(null);
  }

  /**
   * One such function.
   *
   * @param variables those that it declares
   */
  record Maker(Func fn, List<Stmt.DeclLocal> variables, Expr.Closure closure) {
    private static final int VARIABLES = 8;

    private static Maker of(Func f) {
      if (f == null
          || f.body == null
          || f.wrapper
          || f.hasDefer
          || f.hasRecover
          || f.numCaptures > 0
          || f.locals.stream().anyMatch(l -> IrTypes.isAggregate(l.type))) {
        return null;
      }
      var variables = new ArrayList<Stmt.DeclLocal>();
      for (Stmt s : f.body.stmts()) {
        switch (s) {
          case Stmt.DeclLocal d when isPlain(d.init()) && variables.size() < VARIABLES ->
              variables.add(d);
          case Stmt.Return r when r.values().size() == 1 -> {
            Expr value = r.values().getFirst();
            while (value instanceof Expr.Convert c) {
              value = c.x();
            }
            return value instanceof Expr.Closure c ? new Maker(f, variables, c) : null;
          }
          default -> {
            return null;
          }
        }
      }
      return null;
    }

    private static boolean isPlain(Expr init) {
      return switch (init) {
        case null -> true;
        case Expr.Const x -> true;
        case Expr.Zero x -> true;
        case Expr.LocalGet x -> !x.local().cell;
        default -> false;
      };
    }

    /**
     * The closure as it is made in that function, after statements that set its variables.
     *
     * @param set sets a variable for a parameter
     */
    Expr.Closure inPlace(
        Func in, List<Expr> args, int pos, List<Stmt> out, BiConsumer<Local, Expr> set) {
      var locals = new HashMap<Local, Local>();
      for (int i = 0; i < args.size(); i++) {
        Local p = fn.locals.get(i);
        Local l = in.newLocal("." + p.name, p.type);
        locals.put(p, l);
        set.accept(l, args.get(i));
      }
      for (Stmt.DeclLocal d : variables) {
        Local l = in.newLocal("." + d.local().name, d.local().type);
        l.cell = d.local().cell;
        locals.put(d.local(), l);
        Expr init = d.init() instanceof Expr.LocalGet g ? get(locals, g.local()) : d.init();
        out.add(new Stmt.DeclLocal(l, init, pos));
      }
      return new Expr.Closure(
          closure.symbol(), closure.captured().stream().map(locals::get).toList(), closure.type());
    }

    private static Expr get(Map<Local, Local> locals, Local l) {
      return new Expr.LocalGet(locals.get(l));
    }
  }
}
