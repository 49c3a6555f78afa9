package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Locals that are the struct or array which they were to be a copy of: {@code for _, e := range entities}, {@code e := *p}, where the function only reads e, and where from there to the last use of e in that list of statements
 * nothing is done that may change a struct or array of a type which e has in it. So nobody can tell e from a copy, and the copy, an object for each struct and array within e, is not made. What calls others than functions
 * that only read ({@link Readers}) is taken to change everything; another goroutine that does without these two synchronising, which takes calls, is a race.
 *
 * <p>Structs of few plain fields are variables for their fields instead ({@link StructLocals}).
 */
final class Borrowed {
  private static final Set<String> OPS =
      Set.of(
          "array.eq",
          "struct.eq",
          "map.make",
          "map.len",
          "map.iter",
          "map.next",
          "iface.is",
          "iface.isIface",
          "iface.eq");

  private final Func fn;
  private final Env env;

  /** How often each local is mentioned, but for where it begins. */
  private final Map<Local, Integer> mentions = new HashMap<>();

  /** Structs that are variables for their fields, so that nothing else refers to them. */
  private final BitSet parts;

  private final Set<Stmt> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private Borrowed(Func fn, Env env) {
    this.fn = fn;
    this.env = env;
    this.parts = StructUses.of(fn);
  }

  /** The function without such copies; itself where it has none. */
  static Func of(Func fn, Env env) {
    if (fn.body == null
        || fn.locals.stream().noneMatch(l -> isLarge(l.type))
        || isUnordered(fn.body)) {
      return fn;
    }
    var b = new Borrowed(fn, env);
    b.count();
    b.find();
    if (b.found.isEmpty()) {
      return fn;
    }
    Func out = fn.copy();
    out.body =
        new IrRewrite() {
          @Override
          protected void add(Stmt s, List<Stmt> to) {
            if (s instanceof Stmt.DeclLocal d && b.found.contains(s)) {
              to.add(new Stmt.DeclLocal(d.local(), expr(((Expr.Copy) d.init()).x()), d.pos()));
            } else {
              super.add(s, to);
            }
          }
        }.block(fn.body);
    return out;
  }

  private static boolean isLarge(IrType t) {
    return t.kind() == GoKind.ARRAY || t.kind() == GoKind.STRUCT && !StructUses.isSmall(t);
  }

  /** Whether a function has jumps that its blocks do not tell. */
  private static boolean isUnordered(Stmt body) {
    var is = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        is[0] |= s instanceof Stmt.Dispatch;
        return !is[0];
      }
    }.stmt(body);
    return is[0];
  }

  private void count() {
    new Mentions() {
      @Override
      void mention(Local l) {
        mentions.merge(l, 1, Integer::sum);
      }
    }.stmt(fn.body);
  }

  private void find() {
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.Block b) {
          for (int i = 0; i < b.stmts().size(); i++) {
            if (b.stmts().get(i) instanceof Stmt.DeclLocal d && mayBorrow(d)) {
              if (stays(d, b.stmts().subList(i + 1, b.stmts().size()))) {
                found.add(d);
              }
            }
          }
        }
        return true;
      }
    }.stmt(fn.body);
  }

  private boolean mayBorrow(Stmt.DeclLocal d) {
    return !d.local().cell
        && isLarge(d.local().type)
        && !fn.results.contains(d.local())
        && d.init() instanceof Expr.Copy c
        && isPlace(c.x());
  }

  /** Whether a struct or array is that of a variable which its expression tells, and none in a map. */
  private static boolean isPlace(Expr e) {
    return switch (e) {
      case Expr.FieldGet x -> !IrTypes.isAggregate(x.obj().type()) || isPlace(x.obj());
      case Expr.ArrayGet x -> isPlace(x.array());
      case Expr.LocalGet x -> !x.local().cell;
      case Expr.SliceGet x -> true;
      case Expr.NilCheck x -> true;
      case Expr.GlobalGet x -> true;
      default -> false;
    };
  }

  /** Whether the struct that is declared there stays as it is while the statements behind use it. */
  private boolean stays(Stmt.DeclLocal d, List<Stmt> rest) {
    var names = new HashSet<Local>();
    names.add(d.local());
    int size = 0;
    while (size != names.size()) {
      size = names.size();
      rest.forEach(new Names(names)::stmt);
    }
    var uses = new HashMap<Local, Integer>();
    var last = new int[1];
    for (int i = 0; i < rest.size(); i++) {
      int at = i + 1;
      new Mentions() {
        @Override
        void mention(Local l) {
          if (names.contains(l)) {
            uses.merge(l, 1, Integer::sum);
            last[0] = at;
          }
        }
      }.stmt(rest.get(i));
    }
    for (Local l : names) {
      int own = l == d.local() ? 1 : 0;
      if (mentions.get(l) - own != uses.getOrDefault(l, 0)) {
        return false; // it is known elsewhere, too
      }
    }
    var check = new Check(names, d.local().type);
    rest.subList(0, last[0]).forEach(check::stmt);
    return check.stays;
  }

  /** The variable that a struct or array is, or is a part of; null for none. */
  private static Local root(Expr e) {
    return !IrTypes.isAggregate(e.type())
        ? null
        : switch (e) {
          case Expr.LocalGet x -> x.local();
          case Expr.FieldGet x -> x.obj().type() == null ? null : root(x.obj());
          case Expr.ArrayGet x -> root(x.array());
          default -> null;
        };
  }

  /** Meets all that names a variable. */
  private abstract static class Mentions extends IrWalk {
    abstract void mention(Local l);

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.LocalGet x -> mention(x.local());
        case Expr.LocalAddr x -> mention(x.local());
        case Expr.Closure x -> x.captured().forEach(this::mention);
        default -> {}
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> mention(x.local());
        case Stmt.SetLocal x -> mention(x.local());
        case Stmt.MultiAssign x -> x.dst().stream().filter(l -> l != null).forEach(this::mention);
        default -> {}
      }
      return true;
    }
  }

  /** Adds the variables that are the struct or a part of it, by another name. */
  private static final class Names extends IrWalk {
    private final Set<Local> names;

    Names(Set<Local> names) {
      this.names = names;
    }

    private void name(Local l, Expr value) {
      if (value != null && value.type() != null && names.contains(root(value))) {
        names.add(l);
      }
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> name(x.local(), x.init());
        case Stmt.SetLocal x -> name(x.local(), x.value());
        default -> {}
      }
      return true;
    }
  }

  /** Looks whether statements read the struct, and change nothing that may be in it. */
  private final class Check extends IrWalk {
    private final Set<Local> names;
    private final Set<String> classes = new HashSet<>();
    private final Set<GoKind> kinds = EnumSet.noneOf(GoKind.class);
    private boolean arrays;

    boolean stays = true;

    Check(Set<Local> names, IrType type) {
      this.names = names;
      add(type);
      stays = names.stream().noneMatch(l -> l.cell || fn.results.contains(l));
    }

    private void add(IrType t) {
      if (t.kind() == GoKind.STRUCT) {
        if (classes.add(env.types().structBase(t))) {
          ((IrType.Struct) t.under()).fields().forEach(x -> add(x.type()));
        }
      } else if (t.kind() == GoKind.ARRAY) {
        arrays = true;
        add(((IrType.Array) t.under()).elem());
      } else {
        kinds.add(t.kind());
      }
    }

    private boolean isIn(IrType t) {
      return t.kind() == GoKind.ARRAY
          ? arrays
          : t.kind() == GoKind.STRUCT && classes.contains(env.types().structBase(t));
    }

    /** Whether elements of that type may be elements of its arrays, or structs of it. */
    private boolean isElement(IrType elem) {
      return IrTypes.isAggregate(elem) ? isIn(elem) : arrays && kinds.contains(elem.kind());
    }

    private boolean isName(Expr e) {
      return e.type() != null && names.contains(root(e));
    }

    private boolean isOwn(Expr e) {
      return e instanceof Expr.LocalGet g
          && parts.get(g.local().index)
          && !names.contains(g.local());
    }

    /** An expression of which only the value counts, at this moment. */
    private void value(Expr e) {
      switch (e) {
        case Expr.LocalGet x when isName(e) -> {}
        case Expr.FieldGet x when isName(e) -> value(x.obj());
        case Expr.ArrayGet x when isName(e) -> {
          value(x.array());
          expr(x.index());
        }
        default -> expr(e);
      }
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.FieldGet x when !IrTypes.isAggregate(x.type()) -> {
          value(x.obj());
          return false;
        }
        case Expr.ArrayGet x when !IrTypes.isAggregate(x.type()) -> {
          value(x.array());
          expr(x.index());
          return false;
        }
        case Expr.Copy x -> {
          value(x.x());
          return false;
        }
        case Expr.Call x -> {
          stays &= reads(x.symbol());
          x.args().forEach(this::value);
          return false;
        }
        case Expr.OpCall x -> {
          stays &= op(x);
          if (x.op().equals("struct.eq") || x.op().equals("array.eq")) {
            x.args().forEach(this::value);
            return false;
          }
        }
        case Expr.CallClosure x -> stays = false;
        case Expr.CallIface x -> stays = false;
        case Expr.Recover x -> stays = false;
        case Expr.LocalAddr x -> stays &= !names.contains(x.local());
        case Expr.Closure x -> stays &= Collections.disjoint(names, x.captured());
        case Expr.LocalGet x -> stays &= !names.contains(x.local());
        case Expr.FieldGet x -> stays &= !isName(x);
        case Expr.ArrayGet x -> stays &= !isName(x);
        default -> {}
      }
      return stays;
    }

    private boolean reads(String symbol) {
      String path = IrTypes.packageOf(symbol);
      return (path.equals("math") || path.equals("math/bits"))
              && env.heads().apply(symbol).isNative()
          || env.readers().has(symbol, env);
    }

    private boolean op(Expr.OpCall x) {
      String op = x.op();
      if (Purity.computes(op) || op.startsWith("string.") || OPS.contains(op)) {
        return true;
      }
      if (op.startsWith("map.get") || op.startsWith("map.set") || op.startsWith("map.delete")) {
        return true; // variables in a map are nobody else's
      }
      if (op.startsWith("map.slot") || op.startsWith("map.at") || op.startsWith("map.store")) {
        return true;
      }
      if (op.startsWith("map.key")
          || op.startsWith("map.value")
          || op.startsWith("slice.make")
          || op.startsWith("slice.slice")) {
        return true;
      }
      return op.startsWith("slice.append")
          && x.type() != null
          && x.type().under() instanceof IrType.Slice s
          && !isElement(s.elem());
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x when x.init() != null && isName(x.init()) -> {
          value(x.init());
          return false;
        }
        case Stmt.SetLocal x when isName(x.value()) -> {
          value(x.value());
          return false;
        }
        case Stmt.SetLocal x -> stays &= !names.contains(x.local());
        case Stmt.MultiAssign x -> stays &= Collections.disjoint(names, nonNull(x.dst()));
        case Stmt.SetField x -> {
          stays &= isOwn(x.obj()) || !classes.contains(env.types().structBase(x.struct()));
          if (isOwn(x.obj())) {
            expr(x.value());
            return false;
          }
        }
        case Stmt.CopyInto x -> {
          stays &= isOwn(x.dst()) || !isIn(x.dst().type());
          expr(x.dst());
          value(x.src());
          return false;
        }
        case Stmt.SetArray x -> stays &= !isElement(Memory.elem(x.array().type()));
        case Stmt.SetSlice x -> stays &= !isElement(Memory.elem(x.slice().type()));
        case Stmt.SetDeref x -> {
          IrType elem = IrTypes.elem(x.ptr().type());
          stays &= !IrTypes.isAggregate(elem) && !kinds.contains(elem.kind());
        }
        case Stmt.SetGlobal x -> stays &= !IrTypes.isAggregate(x.type());
        case Stmt.Go x -> stays = false;
        case Stmt.Defer x -> stays = false;
        default -> {}
      }
      return stays;
    }

    private static List<Local> nonNull(List<Local> list) {
      var out = new ArrayList<>(list);
      out.removeIf(l -> l == null);
      return out;
    }
  }
}
