package gruffle.ir.fold;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrPackage;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts numbers in place of variables that are nothing else: {@code n := 1000}, assigned to nowhere, in its function and in the literals that capture it. It is done before anything of a program runs, so that no tier needs to know
 * of it. A loop that is entered in its midst is a Java method of its own, for which such a variable would be any number: a limit, or a divisor.
 *
 * <p>Only numbers greater than zero: a division by zero, a negative index, count of a shift or length panics when it is reached, and nobody expects a constant there.
 */
public final class ConstantLocals {
  private final IrPackage pkg;

  /** How many expressions make a closure of a literal, by its symbol. */
  private final Map<String, Integer> makers = new HashMap<>();

  /** Literals whose makers have been rewritten, with what is known of their captures. */
  private final Deque<Literal> literals = new ArrayDeque<>();

  private record Literal(String symbol, List<Expr.Const> captured) {}

  private ConstantLocals(IrPackage pkg) {
    this.pkg = pkg;
  }

  /** Changes a package's functions. */
  public static void apply(IrPackage pkg) {
    new ConstantLocals(pkg).apply();
  }

  private void apply() {
    List<Func> all =
        pkg.functions().stream().map(pkg::function).filter(ConstantLocals::has).toList();
    var looks = new HashMap<Func, Look>();
    for (Func f : all) {
      var look = new Look(f);
      look.stmt(f.body);
      looks.put(f, look);
    }
    all.stream()
        .filter(f -> !makers.containsKey(f.symbol))
        .forEach(f -> rewrite(f, looks, List.of()));
    while (!literals.isEmpty()) {
      Literal l = literals.remove();
      Func f = pkg.function(l.symbol);
      if (f != null && looks.containsKey(f) && makers.get(l.symbol) == 1) {
        rewrite(f, looks, l.captured);
      }
    }
  }

  private static boolean has(Func f) {
    return f.body != null;
  }

  private void rewrite(Func f, Map<Func, Look> looks, List<Expr.Const> captured) {
    Look look = looks.get(f);
    if (look.jumps) {
      return;
    }
    var code = new Code(look.assigned);
    for (int i = 0; i < captured.size(); i++) {
      Local l = f.locals.get(f.numParams + i);
      if (captured.get(i) != null && look.assigned[l.index] == 0 && !l.cell) {
        code.known.put(l, captured.get(i));
      }
    }
    f.body = code.list(f.body);
  }

  /** How often a function assigns to each of its locals; an address counts as many. */
  private final class Look extends IrWalk {
    private final int[] assigned;

    /** Whether it has more than structured statements. */
    private boolean jumps;

    Look(Func f) {
      this.assigned = new int[f.locals.size()];
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.LocalAddr x -> assigned[x.local().index] += 2;
        case Expr.Closure x -> makers.merge(x.symbol(), 1, Integer::sum);
        default -> {}
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> assigned[x.local().index]++;
        case Stmt.SetLocal x -> assigned[x.local().index]++;
        case Stmt.MultiAssign x -> {
          for (Local l : x.dst()) {
            if (l != null) {
              assigned[l.index] += 2;
            }
          }
        }
        case Stmt.Dispatch x -> jumps = true;
        default -> {}
      }
      return true;
    }
  }

  /** A function's code with the numbers in it. A variable's is known in what follows its only assignment in the same list of statements. */
  private final class Code extends IrRewrite {
    private final int[] assigned;
    private final Map<Local, Expr.Const> known = new HashMap<>();

    Code(int[] assigned) {
      this.assigned = assigned;
    }

    private Stmt.Block list(Stmt.Block b) {
      var here = new ArrayList<Local>();
      var out = new ArrayList<Stmt>(b.stmts().size());
      for (Stmt s : b.stmts()) {
        add(s, out);
        note(out.getLast(), here);
      }
      known.keySet().removeAll(here);
      return new Stmt.Block(b.label(), out, b.pos());
    }

    private void note(Stmt s, List<Local> here) {
      switch (s) {
        case Stmt.DeclLocal x -> note(x.local(), x.init(), here);
        case Stmt.SetLocal x -> note(x.local(), x.value(), here);
        default -> {}
      }
    }

    private void note(Local l, Expr value, List<Local> here) {
      if (value instanceof Expr.Const k
          && k.value() instanceof Long n
          && n > 0
          && l.type.kind().isInteger()
          && !l.cell
          && assigned[l.index] == 1) {
        known.put(l, new Expr.Const(l.type, n));
        here.add(l);
      }
    }

    @Override
    protected void add(Stmt s, List<Stmt> out) {
      if (s instanceof Stmt.Block b) {
        out.add(list(b));
      } else {
        super.add(s, out);
      }
    }

    @Override
    protected Expr expr(Expr e) {
      if (e instanceof Expr.LocalGet g) {
        Expr.Const k = known.get(g.local());
        return k == null ? e : k;
      }
      if (e instanceof Expr.Closure c) {
        literals.add(new Literal(c.symbol(), c.captured().stream().map(known::get).toList()));
      }
      Expr x = super.expr(e);
      return x instanceof Expr.Binary b ? folded(b) : x;
    }

    /** Sums and products of ints. */
    private static Expr folded(Expr.Binary b) {
      if (b.type().kind() == GoKind.INT
          && b.x() instanceof Expr.Const x
          && b.y() instanceof Expr.Const y
          && x.value() instanceof Long m
          && y.value() instanceof Long n) {
        return switch (b.op()) {
          case ADD -> new Expr.Const(b.type(), m + n);
          case SUB -> new Expr.Const(b.type(), m - n);
          case MUL -> new Expr.Const(b.type(), m * n);
          default -> b;
        };
      }
      return b;
    }
  }
}
