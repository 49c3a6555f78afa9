package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;

/** Tells which uses of locals read or write on the spot, as {@code s[i].n++} and {@code len(s)} do, and which let others have the slice, struct or pointer. */
abstract class Spots extends IrWalk {
  /** A value of the local goes elsewhere. */
  abstract void kept(Local l);

  /** The local is looked into. */
  void seen(Local l) {}

  @Override
  protected boolean enter(Expr e) {
    switch (e) {
      case Expr.LocalGet x -> kept(x.local());
      case Expr.LocalAddr x -> kept(x.local());
      case Expr.Closure x -> x.captured().forEach(this::kept);
      case Expr.Len x -> spot(x.x());
      case Expr.Cap x -> spot(x.x());
      case Expr.Copy x -> spot(x.x());
      case Expr.ToIface x when x.x().type().kind() == GoKind.STRUCT -> spot(x.x());
      case Expr.OpCall x when x.op().equals("struct.eq") -> x.args().forEach(this::spot);
      case Expr.FieldGet x when !IrTypes.isAggregate(x.type()) -> spot(x.obj());
      case Expr.SliceGet x when !IrTypes.isAggregate(x.type()) -> spot(x);
      case Expr.ArrayGet x when !IrTypes.isAggregate(x.type()) -> spot(x);
      default -> {
        return true;
      }
    }
    return false;
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.SetField x -> {
        spot(x.obj());
        expr(x.value());
      }
      case Stmt.SetArray x -> {
        spot(x.array());
        expr(x.index());
        expr(x.value());
      }
      case Stmt.SetSlice x -> {
        spot(x.slice());
        expr(x.index());
        expr(x.value());
      }
      case Stmt.CopyInto x -> {
        spot(x.dst());
        spot(x.src());
      }
      default -> {
        return true;
      }
    }
    return false;
  }

  /** A place that is read or written at once. */
  final void spot(Expr e) {
    switch (e) {
      case Expr.LocalGet x -> seen(x.local());
      case Expr.SliceGet x -> {
        spot(x.slice());
        expr(x.index());
      }
      case Expr.ArrayGet x -> {
        spot(x.array());
        expr(x.index());
      }
      case Expr.FieldGet x -> spot(x.obj());
      case Expr.NilCheck x -> spot(x.x());
      case null, default -> expr(e);
    }
  }
}
