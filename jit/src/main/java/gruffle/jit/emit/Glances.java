package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The places of a function where a struct or array in a slice is looked into, or written to, at once: {@code t.nodes[i].left}, and {@code n := &t.nodes[i]}
 * where {@code n} is only looked into until something may append to a slice of structs, or wait for others. All others lend their slice ({@link
 * gruffle.runtime.value.Slice#lend}): a pointer to what is in the old array must not show what is written to the new one.
 */
final class Glances {
  private final Set<Expr> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Env env;

  private final Looks looks;

  /** Assignments to each local. */
  private final int[] assigned;

  private int places;

  private Glances(Func fn, Env env) {
    this.env = env;
    this.assigned = new int[fn.locals.size()];
    this.looks = new Looks(fn);
    for (Local l : fn.locals.subList(0, fn.numParams + fn.numCaptures)) {
      assigned[l.index]++;
    }
  }

  static Glances of(Func fn, Env env) {
    var g = new Glances(fn, env);
    g.new Assigned().stmt(fn.body);
    g.new Walk().stmt(fn.body);
    return g;
  }

  /** Whether that is such a place. */
  boolean has(Expr place) {
    return found.contains(place);
  }

  /** Whether the function has no other. */
  boolean isAll() {
    return found.size() == places;
  }

  private final class Assigned extends IrWalk {
    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> assigned[x.local().index]++;
        case Stmt.SetLocal x -> assigned[x.local().index]++;
        case Stmt.MultiAssign x -> {
          for (Local l : x.dst()) {
            if (l != null) {
              assigned[l.index]++;
            }
          }
        }
        default -> {}
      }
      return true;
    }
  }

  private final class Walk extends IrWalk {
    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.FieldGet x when !IrTypes.isAggregate(x.type()) -> glance(x.obj());
        case Expr.SliceGet x when !IrTypes.isAggregate(x.type()) -> {
          if (isQuiet(x.index())) {
            glance(x.slice());
          }
        }
        case Expr.ArrayGet x when !IrTypes.isAggregate(x.type()) -> {
          if (isQuiet(x.index())) {
            glance(x.array());
          }
        }
        case Expr.Copy x -> glance(x.x());
        case Expr.ToIface x when x.x().type().kind() == GoKind.STRUCT -> glance(x.x());
        case Expr.OpCall x when x.op().equals("struct.eq") && isQuiet(x.args().get(1)) ->
            x.args().forEach(this::glance);
        case Expr.OpCall x when HeaderUses.appendsStruct(x) -> glance(x.args().get(1));
        default -> {}
      }
      if (isPlace(e)) {
        places++;
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.SetField x when isQuiet(x.value()) -> glance(x.obj());
        case Stmt.SetArray x when isQuiet(x.index()) && isQuiet(x.value()) -> glance(x.array());
        case Stmt.CopyInto x when isQuiet(x.src()) -> {
          glance(x.dst());
          glance(x.src());
        }
        case Stmt.Block x -> block(x.stmts());
        default -> {}
      }
      return true;
    }

    /** What is read or written before anything else happens. */
    private void glance(Expr e) {
      switch (e) {
        case Expr.SliceGet x when isQuiet(x.index()) -> {
          add(x);
          glance(x.slice());
        }
        case Expr.ElemAddr x when isQuiet(x.index()) -> {
          add(x);
          glance(x.base());
        }
        case Expr.ArrayGet x when isQuiet(x.index()) -> glance(x.array());
        case Expr.FieldGet x -> glance(x.obj());
        case Expr.NilCheck x -> glance(x.x());
        default -> {}
      }
    }

    private void add(Expr e) {
      if (isPlace(e)) {
        found.add(e);
      }
    }

    private void block(List<Stmt> stmts) {
      for (int i = 0; i < stmts.size(); i++) {
        switch (stmts.get(i)) {
          case Stmt.DeclLocal x when x.init() != null ->
              name(x.local(), x.init(), stmts.subList(i + 1, stmts.size()));
          case Stmt.SetLocal x -> name(x.local(), x.value(), stmts.subList(i + 1, stmts.size()));
          default -> {}
        }
      }
    }

    /** A local that names a place, in the statements after that. */
    private void name(Local l, Expr place, List<Stmt> rest) {
      if (isPlace(place)
          && !l.cell
          && assigned[l.index] == 1
          && !looks.isKept(l)
          && looks.areIn(rest, l, Glances.this::isQuiet)) {
        glance(place);
      }
    }
  }

  private static boolean isPlace(Expr e) {
    return switch (e) {
      case Expr.SliceGet x -> IrTypes.isAggregate(x.type());
      case Expr.ElemAddr x -> IrTypes.isAggregate(Memory.elem(x.base().type()));
      default -> false;
    };
  }

  private boolean isQuiet(Stmt s) {
    var w = new Quiet();
    w.stmt(s);
    return w.quiet;
  }

  private boolean isQuiet(Expr e) {
    var w = new Quiet();
    w.expr(e);
    return w.quiet;
  }

  /** Looks for what may append to a slice of structs, wait for others, or let them go on. */
  private final class Quiet extends IrWalk {
    private boolean quiet = true;

    @Override
    protected boolean enter(Expr e) {
      quiet &=
          switch (e) {
            case Expr.CallClosure x -> false;
            case Expr.CallIface x -> false;
            case Expr.Recover x -> false;
            case Expr.Call x -> isQuiet(x.symbol());
            case Expr.OpCall x -> isQuiet(x);
            default -> true;
          };
      return quiet;
    }

    @Override
    protected boolean enter(Stmt s) {
      quiet &= !(s instanceof Stmt.Go || s instanceof Stmt.Defer);
      return quiet;
    }

    private boolean isQuiet(String symbol) {
      String path = IrTypes.packageOf(symbol);
      return path.equals("math") || path.equals("math/bits") || env.readers().has(symbol, env);
    }

    private static boolean isQuiet(Expr.OpCall x) {
      String op = x.op();
      return op.startsWith("string.")
          || op.startsWith("map.")
          || op.equals("struct.eq")
          || op.equals("array.eq")
          || Purity.computes(op)
          || HeaderUses.isAppend(x) && !IrTypes.isAggregate(Memory.elem(x.type()));
    }
  }
}
