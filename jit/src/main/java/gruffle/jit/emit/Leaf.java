package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A small function whose code may stand in place of its calls: one that computes its result from its parameters, reads and changes nothing else, and cannot panic, so that nobody misses its frame
 * ({@link Inliner}).
 *
 * @param fn the function
 * @param first statements before the result is there
 * @param value the result
 * @param assigned indices of the parameters that the function assigns to
 * @param used indices of the parameters that it reads
 * @param size about how large it is
 */
record Leaf(Func fn, List<Stmt> first, Expr value, BitSet assigned, BitSet used, int size) {
  /** Nodes of the largest ones. */
  private static final int MOST = 100;

  private static final int PARAMETERS = 8;

  /** Calls of other such functions below each other. */
  private static final int DEPTH = 3;

  /** Operations that are functions of their operands. */
  private static final Set<String> TOTAL =
      Set.of("float", "conv", "raw", "complex64", "complex128", "complex");

  private static final Set<String> TOTAL_OPS =
      Set.of(
          "int.min64", "int.max64", "int.min32", "int.max32", "uint.min64", "uint.max64",
          "uint.min32", "uint.max32", "string.eq", "string.lt", "string.cmp");

  /** The function of that symbol as a leaf, null if it is none. */
  static Leaf of(String symbol, Function<String, Func> functions, Env env) {
    return of(symbol, functions, env, DEPTH);
  }

  private static Leaf of(String symbol, Function<String, Func> functions, Env env, int depth) {
    Func f = functions.apply(symbol);
    if (f == null
        || f.body == null
        || f.hasDefer
        || f.hasRecover
        || f.wrapper
        || f.numCaptures != 0
        || f.numParams > PARAMETERS
        || f.type.results().size() != 1) {
      return null;
    }
    var first = new ArrayList<Stmt>();
    Expr value = result(f.body.stmts(), 0, first);
    if (value == null || !value.type().equals(f.type.results().getFirst())) {
      return null;
    }
    var check = new Check(f, functions, env, depth);
    check.stmts(first);
    check.expr(value);
    return check.total && check.size <= MOST
        ? new Leaf(f, first, value, check.assigned, check.used, check.size)
        : null;
  }

  /** What statements from that one on return, as an expression; null if they are not of such a form. */
  private static Expr result(List<Stmt> stmts, int from, List<Stmt> first) {
    for (int i = from; i < stmts.size(); i++) {
      switch (stmts.get(i)) {
        case Stmt.Return r -> {
          return r.values().size() == 1 ? r.values().getFirst() : null;
        }
        case Stmt.Block b when b.label() == 0 && i == stmts.size() - 1 -> {
          return result(b.stmts(), 0, first);
        }
        case Stmt.If x when returns(x.then()) -> {
          Expr yes = branch(List.of(x.then()), 0);
          Expr no =
              x.orElse() == null ? branch(stmts, i + 1) : branch(List.of(x.orElse()), 0);
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

  /** Looks whether there is nothing in a function but what computes. */
  private static final class Check extends IrWalk {
    private final Func fn;
    private final Function<String, Func> functions;
    private final Env env;
    private final int depth;
    final BitSet assigned = new BitSet();
    final BitSet used = new BitSet();
    boolean total = true;
    int size;

    Check(Func fn, Function<String, Func> functions, Env env, int depth) {
      this.fn = fn;
      this.functions = functions;
      this.env = env;
      this.depth = depth;
    }

    @Override
    protected boolean enter(Expr e) {
      size++;
      total &=
          switch (e) {
            case Expr.Const x -> true;
            case Expr.Zero x -> true;
            case Expr.LocalGet x -> {
              used.set(x.local().index);
              yield !x.local().cell;
            }
            case Expr.Unary x -> true;
            case Expr.Binary x -> isTotal(x);
            case Expr.Compare x -> true;
            case Expr.AndAnd x -> true;
            case Expr.OrOr x -> true;
            case Expr.Cond x -> !IrTypes.isAggregate(x.type());
            case Expr.Convert x -> !IrTypes.isAggregate(x.type());
            case Expr.Seq x -> true;
            case Expr.FieldGet x -> isStruct(x.obj());
            case Expr.StructLit x -> true;
            case Expr.Copy x -> isStruct(x.x());
            case Expr.OpCall x -> isTotal(x.op());
            case Expr.Call x -> isTotal(x);
            default -> false;
          };
      return total;
    }

    /** Whether it is a variable of struct type, which is never nil, or a part of one. */
    private static boolean isStruct(Expr e) {
      return IrTypes.isAggregate(e.type());
    }

    private static boolean isTotal(Expr.Binary x) {
      boolean shift = x.op() == Op.SHL || x.op() == Op.SHR;
      boolean divide = x.op() == Op.DIV || x.op() == Op.REM;
      return Purity.isTotal(x)
          || shift && !x.y().type().kind().signed
          || divide && x.type().kind().isFloat();
    }

    private static boolean isTotal(String op) {
      return TOTAL_OPS.contains(op) || TOTAL.contains(op.substring(0, op.indexOf('.')));
    }

    private boolean isTotal(Expr.Call x) {
      String path = IrTypes.packageOf(x.symbol());
      if (path.equals("math") || path.equals("math/bits")) {
        return env.heads().apply(x.symbol()).isNative();
      }
      Leaf l =
          depth == 0 || x.symbol().equals(fn.symbol)
              ? null
              : of(x.symbol(), functions, env, depth - 1);
      size += l == null ? 0 : l.size;
      return l != null;
    }

    @Override
    protected boolean enter(Stmt s) {
      size++;
      total &=
          switch (s) {
            case Stmt.Block x -> x.label() == 0;
            case Stmt.DeclLocal x -> !x.local().cell;
            case Stmt.SetLocal x -> assigns(x.local());
            case Stmt.CopyInto x -> assigns(variable(x.dst()));
            case Stmt.SetField x -> assigns(variable(x.obj()));
            case Stmt.If x -> true;
            default -> false;
          };
      return total;
    }

    /** The variable that a place is part of, null if that is none of the function's own. */
    private static Local variable(Expr place) {
      return switch (place) {
        case Expr.LocalGet x when isStruct(x) -> x.local();
        case Expr.FieldGet x when isStruct(x.obj()) -> variable(x.obj());
        default -> null;
      };
    }

    private boolean assigns(Local l) {
      if (l == null || l.cell) {
        return false;
      }
      assigned.set(l.index);
      return l.index >= fn.numParams || !IrTypes.isAggregate(l.type);
    }
  }
}
