package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the iterations of short loops over arrays one after the other, before a function is emitted: those of the rows of a matrix, the coordinates of a point.
 *
 * <p>HotSpot's C2 does the same only with very small bodies, and C1 never. Where the counter is a constant, the elements of arrays need no check, what the iterations have in common is computed once, and a loop around
 * this one may be an innermost one.
 */
final class Unroller {
  /** Iterations of a loop. */
  private static final int TRIPS = 8;

  /** Nodes of all iterations of a loop. */
  private static final int NODES = 300;

  /** Nodes that may be added to a function. */
  private static final int MOST = 2_000;

  private final Func fn;

  /** Label of a loop that stays one, since the function is entered at it. */
  private final int kept;

  private int labels;
  private int added;
  private boolean changed;

  private Unroller(Func fn, int kept) {
    this.fn = fn;
    this.kept = kept;
    this.labels = Inliner.labels(fn);
  }

  /**
   * The function without such loops; itself where it has none.
   *
   * @param entered label of the loop at which the function is entered, 0 if it is not
   */
  static Func unroll(Func fn, int entered) {
    if (fn.body == null) {
      return fn;
    }
    var u = new Unroller(fn, entered);
    Stmt.Block body = u.new Code().block(fn.body);
    if (!u.changed) {
      return fn;
    }
    Func out = fn.copy();
    out.body = body;
    return out;
  }

  private final class Code extends IrRewrite {
    @Override
    protected void add(Stmt s, List<Stmt> to) {
      if (!(s instanceof Stmt.Loop l)) {
        super.add(s, to);
        return;
      }
      var inside = new Stmt.Loop(l.label(), expr(l.cond()), one(l.body()), one(l.post()), l.pos());
      Stmt.Block flat = flat(inside, to.isEmpty() ? null : to.getLast());
      changed |= flat != null;
      to.add(flat != null ? flat : inside);
    }
  }

  /** A loop's iterations, null if it stays a loop. */
  private Stmt.Block flat(Stmt.Loop l, Stmt before) {
    Long first = Trips.first(before, l);
    if (first == null || l.label() == kept) {
      return null;
    }
    LoopFacts facts = LoopFacts.of(l, fn);
    if (!facts.innermost || facts.calls || facts.heavy || facts.branchy) {
      return null;
    }
    Long trips = Trips.of(l, facts, first, fn);
    if (trips == null || trips < 1 || trips > TRIPS) {
      return null;
    }
    Local i = facts.counter.local();
    int nodes = nodes(l.body(), i);
    if (nodes > NODES / trips || added + nodes * trips > MOST) {
      return null;
    }
    added += (int) (nodes * trips);
    var out = new ArrayList<Stmt>();
    for (long k = 0; k < trips; k++) {
      long value = first + k * facts.counter.step();
      new Iteration(l.label(), i, value).put(l.body(), out);
    }
    long last = first + trips * facts.counter.step();
    out.add(new Stmt.SetLocal(i, new Expr.Const(i.type, last), l.pos()));
    return new Stmt.Block(l.label(), out, l.pos());
  }

  /** How large a body is; larger than any where it gains nothing, or has something of which there may be only one. */
  private static int nodes(Stmt body, Local counter) {
    var w = new Size(counter);
    w.stmt(body);
    return w.gains ? w.nodes : NODES + 1;
  }

  private static final class Size extends IrWalk {
    private final Local counter;
    int nodes;

    /** Whether some element of an array, not of a slice, is the counter's: one that needs no check then. */
    boolean gains;

    Size(Local counter) {
      this.counter = counter;
    }

    @Override
    protected boolean enter(Expr e) {
      nodes += e instanceof Expr.Closure || e instanceof Expr.Recover ? NODES : 1;
      switch (e) {
        case Expr.ArrayGet x -> touches(x.index());
        case Expr.SliceGet x when IrTypes.isArrayPointer(x.slice().type()) -> touches(x.index());
        default -> {}
      }
      return nodes <= NODES;
    }

    @Override
    protected boolean enter(Stmt s) {
      nodes += s instanceof Stmt.Defer || s instanceof Stmt.Go ? NODES : 1;
      switch (s) {
        case Stmt.SetArray x -> touches(x.index());
        case Stmt.SetSlice x when IrTypes.isArrayPointer(x.slice().type()) -> touches(x.index());
        default -> {}
      }
      return nodes <= NODES;
    }

    private void touches(Expr index) {
      gains |= index instanceof Expr.LocalGet g && g.local() == counter;
    }
  }

  /** One iteration: the counter a constant, labels of its own. */
  private final class Iteration extends IrRewrite {
    private final int loop;
    private final Local counter;
    private final long value;
    private final int next = ++labels;
    private final Map<Integer, Integer> blocks = new HashMap<>();

    Iteration(int loop, Local counter, long value) {
      this.loop = loop;
      this.counter = counter;
      this.value = value;
    }

    void put(Stmt body, List<Stmt> out) {
      out.add(new Stmt.SetLocal(counter, new Expr.Const(counter.type, value), body.pos()));
      var stmts = new ArrayList<Stmt>();
      add(body, stmts);
      out.add(new Stmt.Block(next, stmts, body.pos()));
    }

    @Override
    protected void add(Stmt s, List<Stmt> to) {
      switch (s) {
        case Stmt.Block b when b.label() != 0 -> {
          blocks.put(b.label(), ++labels);
          to.add(new Stmt.Block(labels, stmts(b.stmts()), b.pos()));
        }
        case Stmt.Break b ->
            to.add(new Stmt.Break(blocks.getOrDefault(b.label(), b.label()), b.pos()));
        case Stmt.Continue b when b.label() == loop -> to.add(new Stmt.Break(next, b.pos()));
        case Stmt.If x -> {
          Expr test = expr(x.cond());
          if (!(test instanceof Expr.Const k)) {
            to.add(new Stmt.If(test, one(x.then()), one(x.orElse()), x.pos()));
          } else if ((Boolean) k.value()) {
            add(x.then(), to);
          } else if (x.orElse() != null) {
            add(x.orElse(), to);
          }
        }
        default -> super.add(s, to);
      }
    }

    @Override
    protected Expr expr(Expr e) {
      if (e instanceof Expr.LocalGet g && g.local() == counter) {
        return new Expr.Const(counter.type, value);
      }
      Expr x = super.expr(e);
      return switch (x) {
        case Expr.Compare c when number(c.x()) != null && number(c.y()) != null ->
            truth(holds(c.op(), number(c.x()), number(c.y())), c);
        case Expr.AndAnd c when isTruth(c.x(), false) -> c.x();
        case Expr.AndAnd c when isTruth(c.x(), true) -> c.y();
        case Expr.OrOr c when isTruth(c.x(), true) -> c.x();
        case Expr.OrOr c when isTruth(c.x(), false) -> c.y();
        case null, default -> x;
      };
    }

    private Long number(Expr e) {
      return e instanceof Expr.Const k
              && k.type().equals(counter.type)
              && k.value() instanceof Long n
          ? n
          : null;
    }

    private static boolean isTruth(Expr e, boolean value) {
      return e instanceof Expr.Const k && k.value() instanceof Boolean b && b == value;
    }

    private static Expr truth(Boolean b, Expr otherwise) {
      return b == null ? otherwise : new Expr.Const(IrTypes.BOOL, b);
    }

    private static Boolean holds(Op op, long x, long y) {
      return switch (op) {
        case EQ -> x == y;
        case NE -> x != y;
        case LT -> x < y;
        case LE -> x <= y;
        case GT -> x > y;
        case GE -> x >= y;
        default -> null;
      };
    }
  }
}
