package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A small function or literal that calls no other, or only such ones: its code may stand in place of its calls ({@link Inliner}).
 *
 * @param fn the function
 * @param first statements before the result is there; where value is null and the function has a result, return statements among them
 * @param value the result, null where there is none or it is in return statements
 * @param assigned indices of the parameters that the function assigns to
 * @param used indices of the parameters that it reads
 * @param total whether it cannot panic, so that nobody ever sees its frame
 * @param writes whether it changes anything but variables of its own
 * @param size about how large it is
 */
record Leaf(
    Func fn,
    List<Stmt> first,
    Expr value,
    BitSet assigned,
    BitSet used,
    boolean total,
    boolean writes,
    int size) {
  /** Nodes of the largest ones that only compute, and of others. */
  private static final int MOST = 100;

  private static final int MOST_OTHERS = 40;

  /** Nodes of the largest one whose code has one place. */
  private static final int MOST_SOLE = 240;

  private static final int PARAMETERS = 8;

  private static final int RESULTS = 4;

  /** Calls of other such functions below each other. */
  private static final int DEPTH = 3;

  /** Calls of literals, which are in the code of iterators that go through each other. */
  private static final int NESTED = 6;

  /** Operations that are functions of their operands. */
  private static final Set<String> TOTAL =
      Set.of("float", "conv", "raw", "complex64", "complex128", "complex");

  private static final Set<String> TOTAL_OPS =
      Set.of(
          "int.min64",
          "int.max64",
          "int.min32",
          "int.max32",
          "uint.min64",
          "uint.max64",
          "uint.mulHigh",
          "uint.min32",
          "uint.max32",
          "string.eq",
          "string.lt",
          "string.cmp",
          "string.prefix");

  /** Others that neither park nor run for long. */
  private static final Set<String> PLAIN =
      Set.of("string", "slice", "array", "struct", "ptr", "iface");

  /** The function of that symbol as a leaf, which may be too large for more than one place; null if it is none. */
  static Leaf of(String symbol, Function<String, Func> functions, Env env) {
    return of(symbol, functions, env, DEPTH, NESTED);
  }

  /** Whether its code may stand in place of every call. */
  boolean isSmall() {
    return size <= (total ? MOST : MOST_OTHERS);
  }

  private static Leaf of(
      String symbol, Function<String, Func> functions, Env env, int depth, int nested) {
    Func written = functions.apply(symbol);
    if (written == null
        || written.body == null
        || written.hasDefer
        || written.hasRecover
        || written.wrapper
        || written.numParams > PARAMETERS
        || hasLargeResults(written.type)) {
      return null;
    }
    Func f = KnownCalls.of(written, env);
    var first = new ArrayList<Stmt>();
    Expr value = f.type.results().size() == 1 ? result(f.body.stmts(), 0, first) : null;
    if (value == null) {
      first.clear();
      first.addAll(f.body.stmts());
    } else if (!value.type().equals(f.type.results().getFirst())) {
      return null;
    }
    var check = new Check(f, functions, env, depth, nested, value == null);
    check.stmts(first);
    check.expr(value);
    return check.fits && check.size <= MOST_SOLE
        ? new Leaf(
            f, first, value, check.assigned, check.used, check.total, check.writes, check.size)
        : null;
  }

  /** Whether it has several results, and some that are more than a word: those would be objects at each place. */
  private static boolean hasLargeResults(IrType.Func type) {
    List<IrType> r = type.results();
    return r.size() > 1 && (r.size() > RESULTS || r.stream().anyMatch(IrTypes::isAggregate));
  }

  /** Whether only an assignment to several variables takes its results. */
  boolean isMulti() {
    return fn.type.results().size() > 1;
  }

  /** Whether its results are in return statements. */
  boolean hasReturns() {
    return value == null;
  }

  /** What statements from that one on return, as an expression; null if they are not of such a form. */
  private static Expr result(List<Stmt> stmts, int from, List<Stmt> first) {
    for (int i = from; i < stmts.size(); i++) {
      boolean last = i == stmts.size() - 1;
      switch (stmts.get(i)) {
        case Stmt.Return r -> {
          return r.values().size() == 1 ? r.values().getFirst() : null;
        }
        case Stmt.Block b when b.label() == 0 && last -> {
          return result(b.stmts(), 0, first);
        }
        case Stmt.If x when returns(x.then()) -> {
          Expr yes = branch(List.of(x.then()), 0);
          Expr no = x.orElse() == null ? branch(stmts, i + 1) : branch(List.of(x.orElse()), 0);
          return yes == null || no == null || IrTypes.isAggregate(yes.type())
              ? null
              : new Expr.Cond(x.cond(), yes, no, yes.type());
        }
        default -> first.add(stmts.get(i));
      }
    }
    return null;
  }

  private static Expr branch(List<Stmt> stmts, int from) {
    var first = new ArrayList<Stmt>();
    Expr value = result(stmts, from, first);
    return value == null || first.isEmpty() ? value : new Expr.Seq(first, value);
  }

  private static boolean returns(Stmt s) {
    return switch (s) {
      case Stmt.Return r -> true;
      case Stmt.Block b -> !b.stmts().isEmpty() && returns(b.stmts().getLast());
      default -> false;
    };
  }

  /** Looks at what there is in a function. */
  private static final class Check extends IrWalk {
    private final Func fn;
    private final Function<String, Func> functions;
    private final Env env;
    private final int depth;
    private final int nested;
    private final boolean returns;
    final BitSet assigned = new BitSet();
    final BitSet used = new BitSet();

    /** What is appended by {@link Appends}: such literals are no arrays. */
    private final Set<Expr> elements = Collections.newSetFromMap(new IdentityHashMap<>());

    /** There is nothing in it that keeps it from standing elsewhere. */
    boolean fits = true;

    boolean total = true;
    boolean writes;
    int size;

    Check(
        Func fn,
        Function<String, Func> functions,
        Env env,
        int depth,
        int nested,
        boolean returns) {
      this.fn = fn;
      this.functions = functions;
      this.env = env;
      this.depth = depth;
      this.nested = nested;
      this.returns = returns;
      this.total = !returns || fn.type.results().size() > 1;
    }

    @Override
    protected boolean enter(Expr e) {
      size++;
      switch (e) {
        case Expr.Const x -> {}
        case Expr.Zero x -> {}
        case Expr.LocalGet x -> {
          used.set(x.local().index);
          fits &= !x.local().cell || isCaptured(x.local());
        }
        case Expr.Unary x -> {}
        case Expr.Binary x -> total &= isTotal(x);
        case Expr.Compare x -> {}
        case Expr.AndAnd x -> {}
        case Expr.OrOr x -> {}
        case Expr.Cond x -> fits &= !IrTypes.isAggregate(x.type());
        case Expr.Convert x -> fits &= !IrTypes.isAggregate(x.type());
        case Expr.Seq x -> {}
        case Expr.FieldGet x -> total &= isVariable(x.obj());
        case Expr.StructLit x -> {}
        case Expr.Copy x -> {}
        case Expr.OpCall x -> {
          operation(x.op());
          if (Appends.isFew(x)) {
            elements.add(x.args().get(1));
          }
        }
        case Expr.ArrayLit x -> fits &= elements.contains(x);
        case Expr.TypeConst x -> {}
        case Expr.Call x -> call(x);
        case Expr.CallClosure x -> {
          literal(x.fn());
          exprs(x.args());
          return false;
        }
        case Expr.GlobalGet x -> total = false;
        case Expr.ArrayGet x -> total = false;
        case Expr.SliceGet x -> total = false;
        case Expr.StringGet x -> total = false;
        case Expr.ElemAddr x -> total = false;
        case Expr.FieldAddr x -> total = false;
        case Expr.NilCheck x -> total = false;
        case Expr.Deref x -> total = false;
        case Expr.Len x -> total = false;
        case Expr.Cap x -> total = false;
        case Expr.New x -> total = false;
        case Expr.ToIface x -> total = false;
        default -> fits = false;
      }
      return fits;
    }

    /** Whether it is a struct or array, which is never nil. */
    private static boolean isVariable(Expr e) {
      return IrTypes.isAggregate(e.type());
    }

    private static boolean isTotal(Expr.Binary x) {
      boolean shift = x.op() == Op.SHL || x.op() == Op.SHR;
      boolean divide = x.op() == Op.DIV || x.op() == Op.REM;
      return Purity.isTotal(x)
          || shift && !x.y().type().kind().signed
          || divide && x.type().kind().isFloat();
    }

    private void operation(String op) {
      String group = op.substring(0, op.indexOf('.'));
      if (!TOTAL_OPS.contains(op) && !TOTAL.contains(group)) {
        total = false;
        writes = true;
        fits &= PLAIN.contains(group) || op.equals("panic.rangeState");
      }
    }

    private void call(Expr.Call x) {
      String path = IrTypes.packageOf(x.symbol());
      boolean isMath = path.equals("math") || path.equals("math/bits");
      if (isMath && env.heads().apply(x.symbol()).isNative()) {
        return;
      }
      Leaf l =
          depth == 0 || x.symbol().equals(fn.symbol)
              ? null
              : of(x.symbol(), functions, env, depth - 1, nested);
      if (l == null || !l.isSmall()) {
        fits = false;
      } else {
        size += l.size;
        total &= l.total;
        writes |= l.writes;
      }
    }

    /** A call of a literal that is known there, such as the body of the loop around an iterator's. */
    private void literal(Expr called) {
      Leaf l =
          called instanceof Expr.Closure x && nested > 0 && !x.symbol().equals(fn.symbol)
              ? of(x.symbol(), functions, env, depth, nested - 1)
              : null;
      if (l == null || l.isMulti()) {
        fits = false;
        return;
      }
      size += l.size;
      total &= l.total;
      writes |= l.writes;
      for (Local c : ((Expr.Closure) called).captured()) {
        fits &= !c.cell || isCaptured(c);
        used.set(c.index);
        assigned.set(c.index); // so that it is a variable
      }
    }

    @Override
    protected boolean enter(Stmt s) {
      size++;
      switch (s) {
        case Stmt.Block x -> fits &= x.label() == 0;
        case Stmt.ExprStmt x -> total = false;
        case Stmt.DeclLocal x -> fits &= !x.local().cell;
        case Stmt.SetLocal x -> assigns(x.local());
        case Stmt.MultiAssign x -> {
          fits &= x.call() instanceof Expr.Call;
          x.dst().stream().filter(l -> l != null).forEach(this::assigns);
        }
        case Stmt.CopyInto x -> assigns(variable(x.dst()));
        case Stmt.SetField x -> assigns(variable(x.obj()));
        case Stmt.SetSlice x -> writes();
        case Stmt.SetArray x -> writes();
        case Stmt.SetDeref x -> writes();
        case Stmt.SetGlobal x -> writes();
        case Stmt.If x -> {}
        case Stmt.Panic x -> total = false;
        case Stmt.Return x -> fits &= returns;
        default -> fits = false;
      }
      return fits;
    }

    private void writes() {
      total = false;
      writes = true;
    }

    /** The variable that a place is part of, null if that is none of the function's own. */
    private static Local variable(Expr place) {
      return switch (place) {
        case Expr.LocalGet x when isVariable(x) -> x.local();
        case Expr.FieldGet x when isVariable(x.obj()) -> variable(x.obj());
        default -> null;
      };
    }

    /** Whether it is a variable of the function around a literal. */
    private boolean isCaptured(Local l) {
      return l.index >= fn.numParams && l.index < fn.numParams + fn.numCaptures;
    }

    private void assigns(Local l) {
      if (l == null || isCaptured(l)) {
        writes();
        return;
      }
      assigned.set(l.index);
      fits &= !l.cell && (l.index >= fn.numParams || !IrTypes.isAggregate(l.type));
    }
  }
}
