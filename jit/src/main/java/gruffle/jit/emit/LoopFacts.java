package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a look at a loop tells: what it changes, what its counter is, which elements it touches. */
final class LoopFacts {
  /**
   * The counter of a loop: a 64-bit local that only the post statement changes, always by the same amount.
   *
   * @param op how the condition compares it with the limit
   * @param limit something that the loop does not change; null where the condition is another one
   * @param step the amount; null where it is only known when the loop runs
   * @param by that amount, something that the loop does not change; or null
   * @param nearly where there is no limit: an element of a slice or array, a field, a package variable, a length, or computed of such, that is one as long as nothing is stored
   *     to it; or null
   */
  record Counter(Local local, Op op, Expr limit, Long step, Expr by, Expr nearly) {
    /** With that as its limit. */
    Counter to(Expr limit) {
      return new Counter(local, op, limit, step, by, null);
    }
  }

  /** Whether it contains no other loop. */
  boolean innermost = true;

  /** Whether it calls functions, other than {@link LightCalls}: they have polls of their own. */
  boolean calls;

  /** Whether it calls the function that it is in, as far as that can be told. */
  boolean recursive;

  /** Whether one iteration may take long without any poll. */
  boolean heavy;

  /** Whether it chooses between many ways in each iteration, as an interpreter does. */
  boolean branchy;

  /** Null if there is none. */
  Counter counter;

  /** Index expressions of elements. */
  final List<Expr> indices = new ArrayList<>();

  /** Locals that are no cells, slices or pointers to arrays, of which it touches elements; in the order in which it does. */
  final Set<Local> bases = new LinkedHashSet<>();

  private final Set<Local> assigned = new HashSet<>();

  /** Values of locals that each iteration declares, and of temporaries, that are read after that alone and never assigned to. */
  private final Map<Local, Expr> declared = new HashMap<>();

  /** Locals that are read where the loop has not assigned to them yet. */
  private final Set<Local> early = new HashSet<>();

  private final Func function;

  /** Null until the counter is known. */
  private Steps steps;

  private LoopFacts(Func function) {
    this.function = function;
  }

  /** Of a loop in that function. */
  static LoopFacts of(Stmt.Loop l, Func function) {
    var f = new LoopFacts(function);
    var walk = f.new Walk();
    walk.expr(l.cond());
    walk.stmt(l.body());
    Stmt.SetLocal step = step(l.post());
    if (step != null && !f.branchy) {
      f.counter = f.counter(step, l.cond());
    }
    walk.stmt(l.post());
    f.steps = new Steps(l, f);
    return f;
  }

  /** A local that moves beside the counter, as it is read there, as a function of the counter; else null. */
  Linear moving(Expr.LocalGet read) {
    return steps == null ? null : steps.of(read, this);
  }

  private final class Walk extends IrWalk {
    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.Call x when !LightCalls.contains(x.symbol()) -> {
          calls = true;
          recursive |= x.symbol().equals(function.symbol);
        }
        case Expr.CallClosure x -> {
          calls = true;
          recursive |= isItself(x);
        }
        case Expr.CallIface x -> {
          calls = true;
          recursive |= isItself(x);
        }
        case Expr.OpCall x -> heavy |= !Purity.computes(x.op());
        case Expr.Copy x -> heavy = true;
        case Expr.ArrayLit x -> heavy = true;
        case Expr.ArrayGet x -> indices.add(x.index());
        case Expr.SliceGet x -> element(x.slice(), x.index());
        case Expr.StringGet x -> indices.add(x.index());
        case Expr.ElemAddr x -> indices.add(x.index());
        case Expr.LocalGet x when !assigned.contains(x.local()) -> early.add(x.local());
        default -> {}
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.Loop x -> innermost = false;
        case Stmt.SetLocal x when x.local().name.startsWith(".") -> declare(x.local(), x.value());
        case Stmt.SetLocal x -> assign(x.local());
        case Stmt.DeclLocal x -> declare(x.local(), x.init());
        case Stmt.MultiAssign x -> x.dst().forEach(this::assign);
        case Stmt.SetArray x -> indices.add(x.index());
        case Stmt.SetSlice x -> element(x.slice(), x.index());
        case Stmt.CopyInto x -> heavy = true;
        case Stmt.Switch x -> branchy |= x.isWide();
        default -> {}
      }
      return true;
    }

    private void assign(Local l) {
      assigned.add(l);
      declared.remove(l);
    }

    /** A temporary has its value before it is read, too: the index of {@code a[n-1-i]} in {@code a[i], a[n-1-i] = a[n-1-i], a[i]}. */
    private void declare(Local l, Expr value) {
      boolean first = assigned.add(l);
      declared.remove(l);
      if (first && !l.cell && !early.contains(l) && value != null && isShort(value)) {
        declared.put(l, value);
      }
    }

    private void element(Expr base, Expr index) {
      indices.add(index);
      if (base instanceof Expr.LocalGet g && !g.local().cell) {
        bases.add(g.local());
      }
    }
  }

  /** Whether an expression is not long, with what the locals in it stand for. */
  private boolean isShort(Expr e) {
    var nodes = new int[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr x) {
        nodes[0]++;
        if (x instanceof Expr.LocalGet g) {
          expr(declared.get(g.local()));
        }
        return nodes[0] <= MOST_MEANING;
      }
    }.expr(e);
    return nodes[0] <= MOST_MEANING;
  }

  /**
   * An expression that is the same in all iterations, or linear in the counter, for the head of the loop: in place of locals that each iteration declares ({@code i := y*w + x}) are
   * their values.
   */
  Expr atHead(Expr e) {
    return switch (e) {
      case Expr.LocalGet x -> {
        Expr v = declared.get(x.local());
        yield v == null ? x : atHead(v);
      }
      case Expr.Seq x -> atHead(x.x());
      case Expr.Convert x -> new Expr.Convert(x.type(), atHead(x.x()));
      case Expr.Binary x ->
          new Expr.Binary(x.op(), x.type(), atHead(x.x()), atHead(x.y()), x.pos());
      case Expr.FieldGet x -> new Expr.FieldGet(atHead(x.obj()), x.struct(), x.field(), x.pos());
      case Expr.SliceGet x ->
          new Expr.SliceGet(atHead(x.slice()), atHead(x.index()), x.type(), x.pos());
      case Expr.ArrayGet x -> new Expr.ArrayGet(atHead(x.array()), atHead(x.index()), x.pos());
      default -> e;
    };
  }

  /** Whether elements are read at a place that one branch alone moves, by a constant: {@code if a[i] != a[w-1] { a[w] = a[i]; w++ }}. */
  boolean readsAtCursor(Stmt.Loop l) {
    var moved = new BitSet();
    var others = new BitSet();
    var read = new BitSet();
    new IrWalk() {
      private int branches;

      @Override
      protected boolean enter(Expr e) {
        switch (e) {
          case Expr.SliceGet x -> Ranges.locals(x.index(), read);
          case Expr.ArrayGet x -> Ranges.locals(x.index(), read);
          case Expr.StringGet x -> Ranges.locals(x.index(), read);
          default -> {}
        }
        return true;
      }

      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.If x -> {
            expr(x.cond());
            branches++;
            stmt(x.then());
            stmt(x.orElse());
            branches--;
            return false;
          }
          case Stmt.SetLocal x -> {
            int i = x.local().index;
            boolean moves =
                branches > 0
                    && x.value() instanceof Expr.Binary b
                    && isLocal(b.x(), x.local())
                    && constantStep(b) != null;
            (moves && !moved.get(i) ? moved : others).set(i);
          }
          default -> {}
        }
        return true;
      }
    }.stmt(l.body());
    moved.andNot(others);
    return moved.intersects(read);
  }

  /** The value that each iteration gives a local that it declares; null if it is no such local. */
  Expr declared(Local l) {
    return declared.get(l);
  }

  boolean assigns(Local l) {
    return assigned.contains(l);
  }

  /** Whether a call is likely to be that of the literal that it is in: by a captured variable that was declared before the literal was there. */
  private boolean isItself(Expr.CallClosure x) {
    return x.fn() instanceof Expr.Closure c && c.symbol().equals(function.symbol)
        || x.fn() instanceof Expr.LocalGet g
            && g.local().cell
            && g.local().index >= function.numParams
            && g.local().index < function.numParams + function.numCaptures
            && x.sig().equals(function.type);
  }

  /** Whether a call is likely to be that of the method that it is in, on another object. */
  private boolean isItself(Expr.CallIface x) {
    return function.symbol.endsWith(")." + x.name())
        || function.symbol.endsWith("." + x.name())
            && function.numParams == x.sig().params().size() + 1;
  }

  private static Stmt.SetLocal step(Stmt post) {
    return switch (post) {
      case Stmt.SetLocal s -> s;
      case Stmt.Block b when b.label() == 0 && b.stmts().size() == 1 -> step(b.stmts().getFirst());
      case null, default -> null;
    };
  }

  private Counter counter(Stmt.SetLocal post, Expr condition) {
    Local i = post.local();
    if (i.cell
        || i.type.jkind() != JKind.J
        || !i.type.kind().signed
        || assigned.contains(i)
        || !(post.value() instanceof Expr.Binary b)
        || !isLocal(b.x(), i)) {
      return null;
    }
    Counter limited = condition instanceof Expr.Compare c ? limited(i, b, c) : null;
    if (limited != null) {
      return limited;
    }
    Long step = constantStep(b);
    boolean steps =
        step != null
            ? step != 0 && Linear.isWithin(step, MAX_STEP)
            : b.op() == Op.ADD && isInvariant(b.y(), i);
    return steps && !calls ? unlimited(i, condition, step, b.y()) : null;
  }

  private Counter unlimited(Local i, Expr condition, Long step, Expr by) {
    Bound end = condition instanceof Expr.Compare c ? bound(i, c) : null;
    boolean nearly =
        end != null
            && isNearly(end.limit, i)
            && end.limit.type().jkind() == JKind.J
            && (step != null ? fits(end.op, step) : isUp(end.op));
    if (!isIndex(i, nearly)) {
      return null;
    }
    if (nearly) {
      return new Counter(i, end.op, null, step, step == null ? by : null, end.limit);
    }
    return step == null ? null : new Counter(i, null, null, step, null, null);
  }

  /** Whether an expression may have one value as long as the loop runs: {@link FastStrip} finds out. */
  private boolean isNearly(Expr e, Local counter) {
    return switch (e) {
      case Expr.SliceGet x -> true;
      case Expr.ArrayGet x -> true;
      case Expr.FieldGet x -> true;
      case Expr.GlobalGet x -> true;
      case Expr.Len x -> true;
      case Expr.Binary x ->
          Purity.isTotal(x) && isNearly(x.x(), counter) && isNearly(x.y(), counter);
      default -> isInvariant(e, counter);
    };
  }

  /** What a condition compares the counter with, as if that stood on the right. */
  private record Bound(Op op, Expr limit) {}

  private static Bound bound(Local i, Expr.Compare c) {
    if (c.op() != Op.EQ
        && c.op() != Op.NE
        && c.x() instanceof Expr.Binary b
        && (b.op() == Op.ADD || b.op() == Op.SUB)
        && isLocal(b.x(), i)
        && b.y() instanceof Expr.Const) {
      return new Bound(c.op(), less(c.y(), b));
    }
    return isLocal(c.x(), i)
        ? new Bound(c.op(), c.y())
        : isLocal(c.y(), i) ? new Bound(swap(c.op()), c.x()) : null;
  }

  /** The limit of the counter itself where that of the counter plus a constant is given: the way there is as long, also where sums do not fit. */
  private static Expr less(Expr limit, Expr.Binary sum) {
    Op op = sum.op() == Op.ADD ? Op.SUB : Op.ADD;
    if (limit instanceof Expr.Const k
        && k.value() instanceof Long n
        && ((Expr.Const) sum.y()).value() instanceof Long by) {
      return new Expr.Const(limit.type(), op == Op.ADD ? n + by : n - by);
    }
    return new Expr.Binary(op, limit.type(), limit, sum.y(), sum.pos());
  }

  /**
   * Whether an index is linear in a counter.
   *
   * @param nearly where fields and package variables are taken for invariants
   */
  private boolean isIndex(Local i, boolean nearly) {
    return indices.stream()
        .anyMatch(
            x ->
                Linear.of(x, i, this) != null
                    || nearly && Linear.dependsOn(x, i, this, e -> isPlace(e) ? "" : null));
  }

  /** A field or a package variable. */
  static boolean isPlace(Expr e) {
    return e instanceof Expr.FieldGet || e instanceof Expr.GlobalGet;
  }

  private static Long constantStep(Expr.Binary b) {
    int sign = b.op() == Op.ADD ? 1 : b.op() == Op.SUB ? -1 : 0;
    return sign != 0 && b.y() instanceof Expr.Const k && k.value() instanceof Long n
        ? sign * n
        : null;
  }

  private Counter limited(Local i, Expr.Binary b, Expr.Compare c) {
    Bound end = bound(i, c);
    if (end == null || !isInvariant(end.limit, i)) {
      return null;
    }
    Op op = end.op;
    Expr limit = end.limit;
    Long step = constantStep(b);
    if (step != null) {
      return fits(op, step) ? new Counter(i, op, limit, step, null, null) : null;
    }
    return b.op() == Op.ADD && isInvariant(b.y(), i) && isUp(op) && !calls
        ? new Counter(i, op, limit, null, b.y(), null)
        : null;
  }

  private static final long MAX_STEP = 1 << 12;

  /** Nodes of what a local stands for. */
  private static final int MOST_MEANING = 64;

  private static boolean fits(Op op, long step) {
    return switch (op) {
      case LT, LE -> step > 0 && step <= MAX_STEP;
      case GT, GE -> step < 0 && step >= -MAX_STEP;
      case NE -> step == 1 || step == -1;
      default -> false;
    };
  }

  private static boolean isUp(Op op) {
    return op == Op.LT || op == Op.LE;
  }

  static Op swap(Op op) {
    return switch (op) {
      case LT -> Op.GT;
      case LE -> Op.GE;
      case GT -> Op.LT;
      case GE -> Op.LE;
      default -> op;
    };
  }

  private static boolean isLocal(Expr e, Local l) {
    return e instanceof Expr.LocalGet g && g.local() == l;
  }

  /** Whether an expression has one value as long as the loop runs, and computing it earlier does no harm. */
  boolean isInvariant(Expr e, Local counter) {
    return switch (e) {
      case Expr.Const x -> true;
      case Expr.LocalGet x ->
          x.local() != counter && !x.local().cell && !assigned.contains(x.local());
      case Expr.Len x -> isInvariant(x.x(), counter) && !IrTypes.isArrayPointer(x.x().type());
      case Expr.Binary x ->
          Purity.isTotal(x) && isInvariant(x.x(), counter) && isInvariant(x.y(), counter);
      case Expr.Convert x -> isInvariant(x.x(), counter);
      default -> false;
    };
  }
}
