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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the iterations of short loops one after the other, before a function is emitted: of loops over arrays, such as those of the rows of a matrix, the coordinates of a point; and of all short loops in a loop that is an
 * innermost one without them, and whose elements are at places that are linear in its counter: the neighbours of a point in a grid, the weights of a filter. That loop then runs in a {@link FastStrip}.
 *
 * <p>HotSpot's C2 does the same only with very small bodies, and C1 never. Where the counter is a constant, the elements of arrays need no check, and what the iterations have in common is computed once.
 */
final class Unroller {
  /** Iterations of a loop. */
  private static final int TRIPS = 8;

  /** Nodes of all iterations of a loop. */
  private static final int NODES = 300;

  /** The same of all short loops in a loop that is an innermost one without them. */
  private static final int GRID_NODES = 800;

  /** Nodes that may be added to a function. */
  private static final int MOST = 4_000;

  private final Func fn;

  /** The function as it becomes. */
  private final Func out;

  /** How often each local occurs. */
  private final Map<Local, Integer> uses;

  /** Label of a loop that stays one, since the function is entered at it. */
  private final int kept;

  private int labels;
  private int added;
  private boolean changed;

  private Unroller(Func fn, int kept) {
    this.fn = fn;
    this.out = fn.copy();
    this.uses = uses(fn.body);
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
    Stmt.Block body = u.new Code(false).block(fn.body);
    if (!u.changed) {
      return fn;
    }
    u.out.body = body;
    return u.out;
  }

  private static Map<Local, Integer> uses(Stmt s) {
    var n = new HashMap<Local, Integer>();
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        switch (e) {
          case Expr.LocalGet x -> use(x.local());
          case Expr.LocalAddr x -> use(x.local());
          case Expr.Closure x -> x.captured().forEach(this::use);
          default -> {}
        }
        return true;
      }

      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.DeclLocal x -> use(x.local());
          case Stmt.SetLocal x -> use(x.local());
          case Stmt.MultiAssign x -> x.dst().forEach(this::use);
          default -> {}
        }
        return true;
      }

      private void use(Local l) {
        n.merge(l, 1, Integer::sum);
      }
    }.stmt(s);
    return n;
  }

  private final class Code extends IrRewrite {
    /** Whether all short loops are written out, since that makes the one around them an innermost one. */
    private final boolean grid;

    Code(boolean grid) {
      this.grid = grid;
    }

    @Override
    protected void add(Stmt s, List<Stmt> to) {
      if (!(s instanceof Stmt.Loop l)) {
        super.add(s, to);
        return;
      }
      Stmt before = to.isEmpty() ? null : to.getLast();
      Stmt.Loop inside = loop(l);
      Stmt.Block flat = flat(l, inside, before, grid);
      if (flat == null && !grid && !LoopFacts.of(inside, fn).innermost) {
        Stmt.Loop whole = innermost(l);
        if (whole != null) {
          changed = true;
          to.add(whole);
          return;
        }
      }
      changed |= flat != null;
      to.add(flat != null ? flat : inside);
    }

    Stmt.Loop loop(Stmt.Loop l) {
      return new Stmt.Loop(l.label(), expr(l.cond()), one(l.body()), one(l.post()), l.pos());
    }
  }

  /** A loop with all loops in it written out, null if it is not an innermost one with a counter then. */
  private Stmt.Loop innermost(Stmt.Loop l) {
    int addedBefore = added;
    boolean changedBefore = changed;
    int localsBefore = out.locals.size();
    var code = new Code(true);
    Stmt.Loop whole = code.loop(l);
    LoopFacts facts = LoopFacts.of(whole, fn);
    if (facts.innermost
        && facts.counter != null
        && !facts.calls
        && !facts.branchy
        && isMostlyLinear(facts)) {
      return whole;
    }
    added = addedBefore;
    changed = changedBefore;
    out.locals.subList(localsBefore, out.locals.size()).clear();
    return null;
  }

  /** Whether at least half of the elements are at places that are linear in the counter, or stay the same: those of a {@link FastStrip}, which is what it is worth. */
  private static boolean isMostlyLinear(LoopFacts facts) {
    Local i = facts.counter.local();
    long linear =
        facts.indices.stream()
            .filter(x -> Linear.withInvariants(x, i, facts, Unroller::mayStay) != null)
            .count();
    return linear * 2 >= facts.indices.size()
        && facts.indices.stream().anyMatch(x -> Linear.dependsOn(x, i, facts, Unroller::mayStay));
  }

  private static String mayStay(Expr e) {
    return LoopFacts.isPlace(e) ? "" : null;
  }

  /** A loop's iterations, null if it stays a loop. */
  private Stmt.Block flat(Stmt.Loop original, Stmt.Loop l, Stmt before, boolean grid) {
    Long first = Trips.first(before, l);
    if (first == null || l.label() == kept) {
      return null;
    }
    LoopFacts facts = LoopFacts.of(l, fn);
    if (!facts.innermost || facts.calls || facts.heavy && !grid || facts.branchy) {
      return null;
    }
    Long trips = Trips.of(l, facts, first, fn);
    if (trips == null || trips < 1 || trips > TRIPS) {
      return null;
    }
    Local i = facts.counter.local();
    int nodes = nodes(l.body(), i, grid);
    if (nodes > (grid ? GRID_NODES : NODES) / trips || added + nodes * trips > MOST) {
      return null;
    }
    added += (int) (nodes * trips);
    Set<Local> own = own(original.body(), l.body());
    var to = new ArrayList<Stmt>();
    for (long k = 0; k < trips; k++) {
      long value = first + k * facts.counter.step();
      new Iteration(l.label(), i, value, own).put(l.body(), to);
    }
    long last = first + trips * facts.counter.step();
    to.add(new Stmt.SetLocal(i, new Expr.Const(i.type, last), l.pos()));
    return new Stmt.Block(l.label(), to, l.pos());
  }

  /** Locals that are declared in a body and are nowhere else, of which each iteration has its own: then each has one value. */
  private Set<Local> own(Stmt original, Stmt body) {
    Map<Local, Integer> here = uses(original);
    var own = new HashSet<Local>();
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.DeclLocal d && !d.local().cell) {
          Local l = d.local();
          if (l.index >= fn.locals.size() || uses.get(l).equals(here.get(l))) {
            own.add(l);
          }
        }
        return true;
      }
    }.stmt(body);
    return own;
  }

  /** How large a body is; larger than any where it gains nothing, or has something of which there may be only one. */
  private static int nodes(Stmt body, Local counter, boolean grid) {
    var w = new Size(counter);
    w.stmt(body);
    return w.gains && !w.other || grid && !w.other && !w.heavy ? w.nodes : GRID_NODES + 1;
  }

  private static final class Size extends IrWalk {
    private final Local counter;
    int nodes;

    /** Whether some element of an array, not of a slice, is the counter's: one that needs no check then. */
    boolean gains;

    /** Whether there is something of which there may be only one. */
    boolean other;

    /** Whether it makes or copies what is no number, nor a few numbers. */
    boolean heavy;

    Size(Local counter) {
      this.counter = counter;
    }

    @Override
    protected boolean enter(Expr e) {
      nodes++;
      switch (e) {
        case Expr.Closure x -> other = true;
        case Expr.Recover x -> other = true;
        case Expr.ArrayGet x -> touches(x.index());
        case Expr.SliceGet x when IrTypes.isArrayPointer(x.slice().type()) -> touches(x.index());
        case Expr.OpCall x -> heavy |= !Purity.computes(x.op());
        case Expr.Copy x -> heavy |= !StructUses.isSmall(x.type());
        case Expr.ArrayLit x -> heavy = true;
        default -> {}
      }
      return nodes <= GRID_NODES;
    }

    @Override
    protected boolean enter(Stmt s) {
      nodes++;
      switch (s) {
        case Stmt.Defer x -> other = true;
        case Stmt.Go x -> other = true;
        case Stmt.SetArray x -> touches(x.index());
        case Stmt.SetSlice x when IrTypes.isArrayPointer(x.slice().type()) -> touches(x.index());
        case Stmt.CopyInto x -> heavy |= !StructUses.isSmall(x.src().type());
        default -> {}
      }
      return nodes <= GRID_NODES;
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

    /** Those of which this iteration has its own. */
    private final Set<Local> own;

    private final Map<Local, Local> locals = new HashMap<>();

    Iteration(int loop, Local counter, long value, Set<Local> own) {
      this.loop = loop;
      this.counter = counter;
      this.value = value;
      this.own = own;
    }

    @Override
    protected Local local(Local l) {
      return own.contains(l) ? locals.computeIfAbsent(l, x -> out.newLocal(x.name, x.type)) : l;
    }

    void put(Stmt body, List<Stmt> to) {
      to.add(new Stmt.SetLocal(counter, new Expr.Const(counter.type, value), body.pos()));
      var stmts = new ArrayList<Stmt>();
      add(body, stmts);
      to.add(new Stmt.Block(next, stmts, body.pos()));
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
        case Expr.Binary c when number(c.x()) != null && number(c.y()) != null ->
            result(c, number(c.x()), number(c.y()));
        case Expr.Compare c when number(c.x()) != null && number(c.y()) != null ->
            truth(holds(c.op(), number(c.x()), number(c.y())), c);
        case Expr.AndAnd c when isTruth(c.x(), false) -> c.x();
        case Expr.AndAnd c when isTruth(c.x(), true) -> c.y();
        case Expr.OrOr c when isTruth(c.x(), true) -> c.x();
        case Expr.OrOr c when isTruth(c.x(), false) -> c.y();
        case null, default -> x;
      };
    }

    private static Expr result(Expr.Binary e, long x, long y) {
      return switch (e.op()) {
        case ADD -> new Expr.Const(e.type(), x + y);
        case SUB -> new Expr.Const(e.type(), x - y);
        case MUL -> new Expr.Const(e.type(), x * y);
        default -> e;
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
