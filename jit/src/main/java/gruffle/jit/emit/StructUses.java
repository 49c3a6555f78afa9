package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.List;

/**
 * Which struct locals of a function have their fields in variables of their own ({@link StructLocals}): those of few plain fields that are
 * only read and assigned, by fields or as a whole. Whatever else is done with one, an address, a closure, a name for it, makes its
 * object matter.
 */
final class StructUses extends IrWalk {
  private static final int MOST = 8;

  private final BitSet other = new BitSet();

  private StructUses() {}

  /** Their indices. */
  static BitSet of(Func fn) {
    var out = new BitSet();
    for (Local l : fn.locals.subList(fn.numParams + fn.numCaptures, fn.locals.size())) {
      if (!l.cell && isSmall(l.type) && !fn.results.contains(l)) {
        out.set(l.index);
      }
    }
    if (!out.isEmpty()) {
      var w = new StructUses();
      w.stmt(fn.body);
      out.andNot(w.other);
    }
    return out;
  }

  /** Whether a type is one of few plain fields. */
  static boolean isSmall(IrType t) {
    return t.kind() == GoKind.STRUCT
        && t.under() instanceof IrType.Struct s
        && !s.fields().isEmpty()
        && s.fields().size() <= MOST
        && s.fields().stream().noneMatch(x -> IrTypes.isAggregate(x.type()));
  }

  /** An expression of which only the value counts, at this moment. */
  private void value(Expr e) {
    if (!(e instanceof Expr.LocalGet)) {
      expr(e);
    }
  }

  private void values(List<Expr> list) {
    list.forEach(this::value);
  }

  @Override
  protected boolean enter(Expr e) {
    switch (e) {
      case Expr.LocalGet x -> other.set(x.local().index);
      case Expr.LocalAddr x -> other.set(x.local().index);
      case Expr.Closure x -> x.captured().forEach(l -> other.set(l.index));
      case Expr.FieldGet x -> value(x.obj());
      case Expr.Copy x -> value(x.x());
      case Expr.Call x -> values(x.args());
      case Expr.CallClosure x -> {
        expr(x.fn());
        values(x.args());
      }
      case Expr.CallIface x -> {
        expr(x.recv());
        values(x.args());
      }
      case Expr.StructLit x -> values(x.fields());
      case Expr.ArrayLit x -> values(x.values());
      case Expr.ToIface x -> value(x.x());
      case Expr.OpCall x when HeaderUses.appendsStruct(x) || x.op().equals("struct.eq") ->
          values(x.args());
      default -> {
        return true;
      }
    }
    return false;
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.CopyInto x -> {
        value(x.dst());
        value(x.src());
        return false;
      }
      case Stmt.SetField x -> {
        value(x.obj());
        expr(x.value());
        return false;
      }
      case Stmt.SetLocal x when x.local().type.kind() == GoKind.STRUCT -> {
        if (!Purity.isFresh(x.value())) {
          other.set(x.local().index);
        }
      }
      case Stmt.Return x -> {
        values(x.values());
        return false;
      }
      default -> {}
    }
    return true;
  }
}
