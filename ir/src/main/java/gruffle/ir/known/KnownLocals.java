package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The variables of a function that hold one and the same function for life: {@code add := func(a, b int) int { … }}.
 *
 * <p>What such a literal captures is the same at each use of the variable as where it was made: a variable that somebody assigns to is captured by its cell, and a new cell is made where the variable is declared, before the
 * literal is.
 */
public final class KnownLocals {
  private final Map<Local, Expr> values;
  private final Set<Local> named;

  /** Those that one statement alone gives a value. */
  private final Set<Local> once;

  private KnownLocals(Map<Local, Expr> values, Set<Local> named, Set<Local> once) {
    this.values = values;
    this.named = named;
    this.once = once;
  }

  /** Those of a function with a body. */
  public static KnownLocals of(Func fn) {
    var uses = new Uses(fn);
    uses.stmt(fn.body);
    if (uses.jumps) {
      return new KnownLocals(Map.of(), Set.of(), Set.of());
    }
    uses.values.keySet().removeIf(l -> uses.assigned.get(l.index));
    return new KnownLocals(uses.values, uses.named, uses.once);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The {@link Expr.Closure} or {@link Expr.FuncRef} that a variable holds, null if that is not known. */
  public Expr value(Local l) {
    return values.get(l);
  }

  /** Whether such a variable is used for nothing but calls. */
  public boolean isOnlyCalled(Local l) {
    return values.containsKey(l) && !named.contains(l);
  }

  /** Whether one statement alone gives a variable, which is no cell, its value. */
  boolean isSetOnce(Local l) {
    return once.contains(l);
  }

  /** The function that an expression always gives, where it is written or in such a variable; null if that is not known. */
  public Expr function(Expr e) {
    Expr x = stripped(e);
    return x instanceof Expr.LocalGet g ? values.get(g.local()) : literal(x);
  }

  private static Expr literal(Expr e) {
    return e instanceof Expr.Closure || e instanceof Expr.FuncRef ? e : null;
  }

  /** Without changes of type. */
  static Expr stripped(Expr e) {
    Expr x = e;
    while (x instanceof Expr.Convert c) {
      x = c.x();
    }
    return x;
  }

  private static final class Uses extends IrWalk {
    final Map<Local, Expr> values = new HashMap<>();

    /** Indices of those that may have another value too. */
    final BitSet assigned = new BitSet();

    /** Those that are used for something else than calls. */
    final Set<Local> named = new HashSet<>();

    final Set<Local> once = new HashSet<>();
    private final Set<Local> often = new HashSet<>();
    boolean jumps;

    Uses(Func fn) {
      assigned.set(0, fn.numParams + fn.numCaptures);
      fn.results.forEach(l -> assigned.set(l.index));
      often.addAll(fn.locals.subList(0, fn.numParams + fn.numCaptures));
      often.addAll(fn.results);
    }

    private void sets(Local l) {
      if (l.cell || often.contains(l) || !once.add(l)) {
        once.remove(l);
        often.add(l);
      }
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.CallClosure x when x.fn() instanceof Expr.LocalGet -> {
          exprs(x.args());
          return false;
        }
        case Expr.LocalGet x -> named.add(x.local());
        case Expr.LocalAddr x -> named.add(x.local());
        case Expr.Closure x -> named.addAll(x.captured());
        default -> {}
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> {
          sets(x.local());
          declared(x.local(), x.init());
        }
        case Stmt.SetLocal x -> {
          sets(x.local());
          assigned.set(x.local().index);
        }
        case Stmt.MultiAssign x ->
            x.dst().stream()
                .filter(l -> l != null)
                .forEach(
                    l -> {
                      sets(l);
                      assigned.set(l.index);
                    });
        case Stmt.Dispatch x -> jumps = true;
        default -> {}
      }
      return true;
    }

    private void declared(Local l, Expr init) {
      Expr value = init == null ? null : literal(stripped(init));
      if (l.cell || value == null || values.putIfAbsent(l, value) != null) {
        assigned.set(l.index);
      }
    }
  }
}
