package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Which functions only read: they, and all that they call, change nothing but variables of their own, and neither wait for others nor let them go on. A struct or array may be lent to such a function
 * wherever it is, since nobody can change it meanwhile but by a race; a function never keeps or returns what was lent to it (docs/CONTRACTS.md).
 */
final class Readers {
  private static final Set<String> OPS =
      Set.of(
          "string.eq",
          "string.lt",
          "string.cmp",
          "string.prefix",
          "string.slice",
          "string.sliceFrom",
          "array.eq",
          "struct.eq");

  /** Functions of one of them below each other. */
  private static final int DEPTH = 12;

  private final Function<String, Func> functions;
  private final Answers<Boolean> known = new Answers<>();

  /**
   * Those of a program.
   *
   * @param functions the functions that may be looked at, by symbol; null for others
   */
  Readers(Function<String, Func> functions) {
    this.functions = functions;
  }

  /** Whether the function of that symbol only reads. */
  boolean has(String symbol, Env env) {
    return known.of(symbol, () -> reads(symbol, env, new HashSet<>()));
  }

  /** The second set has those that are being looked at: a circle of calls does what its functions do. */
  private boolean reads(String symbol, Env env, Set<String> around) {
    if (around.contains(symbol)) {
      return true;
    }
    Func f = around.size() < DEPTH ? functions.apply(symbol) : null;
    if (f == null || f.body == null || f.hasDefer || f.hasRecover || f.wrapper) {
      return false;
    }
    around.add(symbol);
    var w = new Walk(f, env, around);
    w.foreign();
    w.stmt(f.body);
    around.remove(symbol);
    return w.reads;
  }

  private final class Walk extends IrWalk {
    private final Func fn;
    private final Env env;
    private final Set<String> around;

    /** Variables that may name an object which is not the function's own. */
    private final BitSet foreign = new BitSet();

    boolean reads = true;

    Walk(Func fn, Env env, Set<String> around) {
      this.fn = fn;
      this.env = env;
      this.around = around;
      foreign.set(0, fn.numParams + fn.numCaptures);
    }

    void foreign() {
      int before = -1;
      while (before != foreign.cardinality()) {
        before = foreign.cardinality();
        new IrWalk() {
          @Override
          protected boolean enter(Stmt s) {
            switch (s) {
              case Stmt.SetLocal x -> named(x.local(), x.value());
              case Stmt.DeclLocal x -> named(x.local(), x.init());
              case Stmt.MultiAssign x when !Purity.isFresh(x.call()) ->
                  x.dst().stream().filter(l -> l != null).forEach(l -> foreign.set(l.index));
              default -> {}
            }
            return true;
          }
        }.stmt(fn.body);
      }
    }

    private void named(Local l, Expr value) {
      if (value != null && IrTypes.isAggregate(l.type) && !Purity.isFresh(value) && !isOwn(value)) {
        foreign.set(l.index);
      }
    }

    /** Whether a struct or array is a variable of the function, or part of one. */
    private boolean isOwn(Expr place) {
      return IrTypes.isAggregate(place.type())
          && switch (place) {
            case Expr.LocalGet x -> !foreign.get(x.local().index);
            case Expr.FieldGet x -> isOwn(x.obj());
            case Expr.ArrayGet x -> isOwn(x.array());
            default -> false;
          };
    }

    @Override
    protected boolean enter(Expr e) {
      reads &=
          switch (e) {
            case Expr.CallClosure x -> false;
            case Expr.CallIface x -> false;
            case Expr.Closure x -> false;
            case Expr.Recover x -> false;
            case Expr.Call x -> call(x.symbol());
            case Expr.OpCall x -> OPS.contains(x.op()) || Purity.computes(x.op());
            case Expr.LocalGet x -> !x.local().cell;
            default -> true;
          };
      return reads;
    }

    private boolean call(String symbol) {
      String path = IrTypes.packageOf(symbol);
      if (path.equals("math") || path.equals("math/bits")) {
        IrPackage.Head h = env.heads().apply(symbol);
        return h.isNative();
      }
      return reads(symbol, env, around);
    }

    @Override
    protected boolean enter(Stmt s) {
      reads &=
          switch (s) {
            case Stmt.SetGlobal x -> false;
            case Stmt.SetSlice x -> false;
            case Stmt.SetDeref x -> false;
            case Stmt.SetArray x -> isOwn(x.array());
            case Stmt.SetField x -> isOwn(x.obj());
            case Stmt.CopyInto x -> isOwn(x.dst());
            case Stmt.Go x -> false;
            case Stmt.Defer x -> false;
            case Stmt.Panic x -> false;
            case Stmt.DeclLocal x -> !x.local().cell;
            default -> true;
          };
      return reads;
    }
  }
}
