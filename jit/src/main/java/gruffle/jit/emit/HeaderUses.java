package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.Set;

/** Which locals of a function have their slices' parts in variables of their own: see {@link Headers}. */
final class HeaderUses extends IrWalk {
  /** Indices of the locals that a loop appends to or cuts. */
  final BitSet grown = new BitSet();

  /** Of those, locals whose slices begin at the beginning of their arrays, and have a capacity up to their end. */
  final BitSet wholes = new BitSet();

  /** Of pointers to arrays that hold the address of a variable or field for life, and whose elements a loop with many ways touches. */
  final BitSet arrays = new BitSet();

  private final Func function;
  private int loops;

  private HeaderUses(Func function) {
    this.function = function;
  }

  static HeaderUses of(Func fn) {
    var w = new HeaderUses(fn);
    w.stmt(fn.body);
    if (!w.arrays.isEmpty()) {
      w.arrays.and(fixedAddresses(fn));
    }
    w.wholes.or(w.grown);
    w.wholes.andNot(w.parted());
    if (fn.hasDefer) {
      fn.results.forEach(l -> w.grown.clear(l.index));
    }
    return w;
  }

  /** Locals that hold the address of a whole array for life. */
  private static BitSet fixedAddresses(Func fn) {
    var once = new BitSet();
    var more = new BitSet();
    for (Local l : fn.locals.subList(0, fn.numParams + fn.numCaptures)) {
      more.set(l.index);
    }
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.DeclLocal x -> {
            boolean first = !once.get(x.local().index);
            (first && isAddress(x.init()) ? once : more).set(x.local().index);
          }
          case Stmt.SetLocal x -> more.set(x.local().index);
          case Stmt.MultiAssign x -> x.dst().forEach(l -> set(more, l));
          default -> {}
        }
        return true;
      }
    }.stmt(fn.body);
    once.andNot(more);
    return once;
  }

  /** Locals that are assigned slices of which not all is known. */
  private BitSet parted() {
    var found = new BitSet();
    for (Local l : function.locals.subList(0, function.numParams + function.numCaptures)) {
      found.set(l.index);
    }
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.DeclLocal x -> check(x.local(), x.init() == null || isWhole(x.init()));
          case Stmt.SetLocal x -> check(x.local(), isWhole(x.value()) || isUpdate(x) && keeps(x));
          case Stmt.MultiAssign x -> x.dst().forEach(l -> set(found, l));
          default -> {}
        }
        return true;
      }

      private void check(Local l, boolean whole) {
        if (!whole || l.type.kind() == GoKind.SLICE && Memory.elem(l.type).kind().isComplex()) {
          found.set(l.index);
        }
      }
    }.stmt(function.body);
    return found;
  }

  private static boolean isWhole(Expr e) {
    return switch (e) {
      case Expr.Zero x -> true;
      case Expr.ArrayLit x -> true;
      case Expr.OpCall x ->
          x.op().length() == "slice.make".length() + 1 && x.op().startsWith("slice.make");
      default -> false;
    };
  }

  private static boolean keeps(Stmt.SetLocal update) {
    var op = (Expr.OpCall) update.value();
    return isAppend(op)
        || Appends.isFew(op)
        || !op.op().startsWith("slice.sliceFrom")
            && op.args().get(1) instanceof Expr.Const k
            && k.value().equals(0L);
  }

  private static boolean isAddress(Expr e) {
    return switch (e) {
      case Expr.LocalAddr x -> true;
      case Expr.GlobalAddr x -> true;
      case Expr.FieldAddr x -> true;
      case Expr.ArrayPtr x -> true;
      case Expr.New x -> true;
      case null, default -> false;
    };
  }

  private static void set(BitSet to, Local l) {
    if (l != null) {
      to.set(l.index);
    }
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.Loop x -> {
        LoopFacts facts = LoopFacts.of(x, function);
        if (facts.innermost && facts.branchy && !facts.recursive) {
          facts.bases.stream()
              .filter(l -> IrTypes.isArrayPointer(l.type))
              .forEach(l -> arrays.set(l.index));
        }
        loops++;
        expr(x.cond());
        stmt(x.body());
        stmt(x.post());
        loops--;
        return false;
      }
      case Stmt.Dispatch x -> {
        loops++;
        stmts(x.blocks());
        loops--;
        return false;
      }
      case Stmt.SetLocal x -> {
        if (loops > 0 && isUpdate(x)) {
          grown.set(x.local().index);
        }
      }
      default -> {}
    }
    return true;
  }

  /** Whether an assignment appends an element, or a few, to the local or cuts it. */
  static boolean isUpdate(Stmt.SetLocal a) {
    if (!(a.value() instanceof Expr.OpCall op)
        || op.args().isEmpty()
        || !(op.args().getFirst() instanceof Expr.LocalGet g)
        || g.local() != a.local()
        || a.local().type.kind() != GoKind.SLICE
        || a.local().cell) {
      return false;
    }
    return (isAppend(op) || Appends.isFew(op) || isCut(op)) && !assigns(op, a.local());
  }

  static boolean isAppend(Expr.OpCall op) {
    return op.op().length() == "slice.append".length() + 1 && op.op().startsWith("slice.append");
  }

  /** Whether an operation appends one struct. */
  static boolean appendsStruct(Expr.OpCall op) {
    return op.op().equals("slice.appendV") && Memory.elem(op.type()).kind() == GoKind.STRUCT;
  }

  /**
   * An append to, or a cut of, the variable that its value goes to, which is no local of the function alone: the operation that changes the variable's own
   * header, or, of a cut of a local, finds one that is linked ({@link gruffle.runtime.value.Slice}). Null where there is none.
   */
  static String kept(Expr variable, Expr value) {
    if (!(value instanceof Expr.OpCall op) || op.args().isEmpty()) {
      return null;
    }
    boolean same = isSame(variable, op.args().getFirst());
    String kind = op.op().substring(op.op().length() - 1);
    if (isHead(op)) {
      if (same) {
        return kind.equals("V") ? "slice.trimV" : "slice.trim";
      }
      return isHeadOfLocal(op) && "JBDILV".contains(kind) ? "slice.cut" + kind : null;
    }
    if (!same) {
      return null;
    }
    boolean pushes =
        isAppend(op) ? "JBDIL".contains(kind) || appendsStruct(op) : MANY.contains(op.op());
    if (pushes) {
      return op.op().replace("append", "push");
    }
    return op.op().startsWith("slice.sliceFrom") ? "slice.drop" : null;
  }

  /** Appends of many elements. */
  private static final Set<String> MANY =
      Set.of("slice.appendSlice", "slice.appendSliceB", "slice.appendString");

  /** Whether such an operation is old[:n], as the one of {@code old := *h; *h = old[:n]}. */
  private static boolean isHeadOfLocal(Expr.OpCall op) {
    return op.args().getFirst() instanceof Expr.LocalGet;
  }

  /** Whether an operation is s[:n]. */
  static boolean isHead(Expr.OpCall op) {
    return op.op().length() == "slice.slice".length() + 1
        && op.op().startsWith("slice.slice")
        && op.args().get(1) instanceof Expr.Const k
        && k.value() instanceof Long n
        && n == 0;
  }

  static boolean isSame(Expr variable, Expr other) {
    return switch (variable) {
      case Expr.LocalGet v -> other instanceof Expr.LocalGet o && o.local() == v.local();
      case Expr.GlobalGet v -> other instanceof Expr.GlobalGet o && o.symbol().equals(v.symbol());
      case Expr.Deref v -> other instanceof Expr.Deref o && isSame(v.ptr(), o.ptr());
      case Expr.FieldGet v ->
          other instanceof Expr.FieldGet o
              && o.field() == v.field()
              && o.struct() == v.struct()
              && isSame(v.obj(), o.obj());
      default -> false;
    };
  }

  private static boolean isCut(Expr.OpCall op) {
    return op.op().startsWith("slice.slice") && !op.op().startsWith("slice.slice3");
  }

  /** Whether evaluating an expression assigns to a local. */
  static boolean assigns(Expr e, Local l) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        found[0] |=
            switch (s) {
              case Stmt.SetLocal x -> x.local() == l;
              case Stmt.DeclLocal x -> x.local() == l;
              case Stmt.MultiAssign x -> x.dst().contains(l);
              default -> false;
            };
        return true;
      }
    }.expr(e);
    return found[0];
  }
}
