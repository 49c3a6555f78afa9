package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How a loop gets to variables that others see, in one form for each: a package variable, a local in a cell, or a field of a struct that is found from a local by
 * fields. A local that the loop sets to the address of such a struct stands for it, as receivers of methods whose code is there do.
 */
final class HeldPaths {
  /** Labels of what is in the loop: who goes elsewhere leaves it. */
  private final Set<Integer> labels;

  /** How often the loop assigns each local. */
  private final Map<Local, Integer> assigned = new HashMap<>();

  private final Set<Local> declared = new HashSet<>();

  /** Locals that stand for structs. */
  private final Map<Local, Expr> names = new HashMap<>();

  private final int loop;

  HeldPaths(Stmt.Loop loop) {
    this.loop = loop.label();
    this.labels = labels(loop);
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.SetLocal x -> assign(x.local());
          case Stmt.DeclLocal x -> {
            assign(x.local());
            declared.add(x.local());
          }
          case Stmt.MultiAssign x -> x.dst().forEach(HeldPaths.this::assign);
          default -> {}
        }
        return true;
      }
    }.stmt(loop);
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.DeclLocal x
            && x.init() != null
            && !x.local().cell
            && x.local().type.kind() == GoKind.POINTER
            && assigned.get(x.local()) == 1) {
          Expr e = struct(x.init());
          if (e != null && isFixed(e)) {
            names.put(x.local(), e);
          }
        }
        return true;
      }
    }.stmt(loop);
  }

  private void assign(Local l) {
    if (l != null) {
      assigned.merge(l, 1, Integer::sum);
    }
  }

  private static Set<Integer> labels(Stmt loop) {
    var found = new HashSet<Integer>();
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.Block x -> found.add(x.label());
          case Stmt.Loop x -> found.add(x.label());
          default -> {}
        }
        return true;
      }
    }.stmt(loop);
    return found;
  }

  /** The variable in that form; null if it is of no such kind. */
  Expr of(Expr variable) {
    return switch (variable) {
      case Expr.GlobalGet x -> x;
      case Expr.LocalGet x when x.local().cell -> x;
      case Expr.FieldGet x -> {
        Expr obj = struct(x.obj());
        yield obj == null ? null : new Expr.FieldGet(obj, x.struct(), x.field(), x.pos());
      }
      default -> null;
    };
  }

  /** The same of a struct, or a pointer to it. */
  private Expr struct(Expr e) {
    return switch (e) {
      case Expr.LocalGet x -> x.local().cell ? null : names.getOrDefault(x.local(), x);
      case Expr.LocalAddr x -> x.local().cell ? null : new Expr.LocalGet(x.local());
      case Expr.GlobalGet x -> x.type().kind() == GoKind.STRUCT ? x : null;
      case Expr.GlobalAddr x ->
          IrTypes.elem(x.type()).kind() == GoKind.STRUCT
              ? new Expr.GlobalGet(x.symbol(), IrTypes.elem(x.type()))
              : null;
      case Expr.NilCheck x -> struct(x.x());
      case Expr.FieldGet x -> of(x);
      case Expr.FieldAddr x when isStruct(x) ->
          of(new Expr.FieldGet(x.obj(), x.struct(), x.field(), x.pos()));
      default -> null;
    };
  }

  private static boolean isStruct(Expr.FieldAddr x) {
    return x.struct().fields().get(x.field()).type().kind() == GoKind.STRUCT;
  }

  /** Whether the loop assigns to no local that the variable is found by. */
  boolean isFixed(Expr path) {
    return switch (path) {
      case Expr.FieldGet x -> isFixed(x.obj());
      case Expr.LocalGet x when x.local().cell -> !declared.contains(x.local());
      case Expr.LocalGet x -> !assigned.containsKey(x.local());
      default -> true;
    };
  }

  /** Whether two paths, of which neither is the other, lead to different variables for sure. */
  static boolean areApart(Expr a, Expr b) {
    Expr x = variable(a);
    Expr y = variable(b);
    return x != null && y != null && (x.equals(y) || isStruct(x) && isStruct(y));
  }

  /** The local or package variable that something is a part of, or a part of what it points to; null if there are other pointers between. */
  private static Expr variable(Expr path) {
    return path instanceof Expr.FieldGet x
        ? x.obj() instanceof Expr.FieldGet y && y.type().kind() == GoKind.POINTER
            ? null
            : variable(x.obj())
        : path;
  }

  /** Whether it is a variable of the program that is a struct; what the lowering names may be any other. */
  private static boolean isStruct(Expr e) {
    return e.type().kind() == GoKind.STRUCT
        && !(e instanceof Expr.LocalGet x && x.local().name.startsWith("."));
  }

  /** A text that two paths have in common if they are the same. */
  static String key(Expr path) {
    return switch (path) {
      case Expr.FieldGet x -> key(x.obj()) + '.' + x.field();
      case Expr.GlobalGet x -> x.symbol();
      case Expr.LocalGet x -> "#" + x.local().index;
      default -> throw new IllegalArgumentException(path.toString());
    };
  }

  /** Whether a statement ends outside of the loop, whatever happens in it. */
  boolean leaves(Stmt s) {
    return switch (s) {
      case Stmt.Return x -> true;
      case Stmt.Panic x -> true;
      case Stmt.Break x -> !isInside(x);
      case Stmt.Continue x -> !labels.contains(x.label());
      case Stmt.Block x ->
          !x.stmts().isEmpty() && leaves(x.stmts().getLast()) && !staysSomewhere(x);
      case null, default -> false;
    };
  }

  private boolean isInside(Stmt.Break s) {
    return s.label() != loop && labels.contains(s.label());
  }

  /** Whether something in a block goes on in the loop behind the block. */
  private boolean staysSomewhere(Stmt.Block b) {
    var inside = new HashSet<Integer>();
    b.stmts().forEach(s -> inside.addAll(labels(s)));
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        found[0] |=
            switch (s) {
              case Stmt.Break x -> isInside(x) && !inside.contains(x.label());
              case Stmt.Continue x -> labels.contains(x.label()) && !inside.contains(x.label());
              default -> false;
            };
        return !found[0];
      }
    }.stmts(b.stmts());
    return found[0];
  }
}
