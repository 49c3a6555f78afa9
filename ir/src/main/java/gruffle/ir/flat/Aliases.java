package gruffle.ir.flat;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Temporaries of a function that name a field which lies flat, as {@code .t1 = p.Vel; .t1.X = .t1.X + v}. Such a temporary is a name for a part of the owner, so the owner is what is kept in its place: in another temporary, or where it is a
 * variable that is only declared, in that variable.
 */
final class Aliases extends IrWalk {
  /**
   * What a temporary stands for.
   *
   * @param owner the variable that has the struct in which it lies flat, or points to it
   * @param own whether the owner is the program's variable, so that nothing needs to be kept
   * @param layout of the owner's struct
   * @param first the first part's place in it
   * @param pos of the access to the owner
   * @param checked whether the temporary's value is needed as a whole: a nil pointer panics where the temporary is set
   */
  record Alias(
      Local owner, boolean own, Layouts.Layout layout, int first, int pos, boolean checked) {}

  private final Func fn;
  private final Layouts layouts;
  private final Map<Local, Alias> found = new HashMap<>();
  private final Set<Local> assigned = new HashSet<>();
  private final Set<Local> whole = new HashSet<>();

  private Aliases(Func fn, Layouts layouts) {
    this.fn = fn;
    this.layouts = layouts;
  }

  static Map<Local, Alias> of(Func fn, Layouts layouts) {
    var a = new Aliases(fn, layouts);
    if (fn.locals.stream().anyMatch(l -> l.type.kind() == GoKind.STRUCT && isTemporary(l))) {
      a.assignments();
      a.stmt(fn.body);
    }
    return a.found;
  }

  private static boolean isTemporary(Local l) {
    return l.name.startsWith(".");
  }

  private void assignments() {
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.SetLocal x -> assigned.add(x.local());
          case Stmt.MultiAssign x -> assigned.addAll(x.dst());
          case Stmt.SetField x -> expr(inside(x.obj()));
          case Stmt.CopyInto x -> expr(inside(x.dst()));
          default -> {
            return true;
          }
        }
        switch (s) {
          case Stmt.SetLocal x -> expr(x.value());
          case Stmt.MultiAssign x -> expr(x.call());
          case Stmt.SetField x -> expr(x.value());
          case Stmt.CopyInto x -> expr(x.src());
          default -> {}
        }
        return false;
      }

      @Override
      protected boolean enter(Expr e) {
        switch (e) {
          case Expr.LocalGet x -> whole.add(x.local());
          case Expr.FieldGet x -> expr(inside(x.obj()));
          case Expr.FieldAddr x -> expr(inside(x.obj()));
          default -> {
            return true;
          }
        }
        return false;
      }
    }.stmt(fn.body);
  }

  /** An expression of which only a part is needed: null for a variable. */
  private static Expr inside(Expr e) {
    return e instanceof Expr.LocalGet ? null : e;
  }

  @Override
  protected boolean enter(Stmt s) {
    if (s instanceof Stmt.SetLocal x && isTemporary(x.local()) && isFlat(x.value())) {
      alias(x.local(), x.value());
    }
    return true;
  }

  private void alias(Local l, Expr value) {
    int first = 0;
    Expr e = value;
    Expr.FieldGet last = null;
    Alias in = null;
    while (in == null && isFlat(e)) {
      switch (e) {
        case Expr.Seq s -> e = s.x();
        case Expr.FieldGet g -> {
          first += layouts.of(g.struct()).first()[g.field()];
          last = g;
          e = g.obj();
        }
        case Expr.LocalGet g -> in = found.get(g.local());
        default -> throw new IllegalStateException("no flat field");
      }
    }
    boolean checked = whole.contains(l);
    if (in != null) {
      found.put(l, new Alias(in.owner(), true, in.layout(), in.first() + first, in.pos(), checked));
      return;
    }
    boolean own = e instanceof Expr.LocalGet g && isStable(g.local());
    Local owner = own ? ((Expr.LocalGet) e).local() : fn.newLocal(".f", e.type());
    found.put(l, new Alias(owner, own, layouts.of(last.struct()), first, last.pos(), checked));
  }

  private boolean isStable(Local l) {
    return !l.cell && !assigned.contains(l);
  }

  /** Whether an expression is a field that lies flat, or a name for one. */
  private boolean isFlat(Expr e) {
    return isFlat(e, layouts, found);
  }

  static boolean isFlat(Expr e, Layouts layouts, Map<Local, Alias> aliases) {
    return switch (e) {
      case Expr.FieldGet g ->
          g.type().kind() == GoKind.STRUCT && layouts.of(g.struct()).isFlat(g.field());
      case Expr.LocalGet g -> aliases.containsKey(g.local());
      case Expr.Seq s -> isFlat(s.x(), layouts, aliases);
      case null, default -> false;
    };
  }
}
