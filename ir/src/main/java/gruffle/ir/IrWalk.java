package gruffle.ir;

import java.util.List;

/** Visits everything below a statement or expression, parents first. */
public abstract class IrWalk {
  /** Called for each expression; false leaves out what is below it. */
  protected boolean enter(Expr e) {
    return true;
  }

  /** Called for each statement; false leaves out what is below it. */
  protected boolean enter(Stmt s) {
    return true;
  }

  public final void exprs(List<Expr> list) {
    for (Expr e : list) {
      expr(e);
    }
  }

  public final void stmts(List<? extends Stmt> list) {
    for (Stmt s : list) {
      stmt(s);
    }
  }

  public final void expr(Expr e) {
    if (e == null || !enter(e)) {
      return;
    }
    switch (e) {
      case Expr.Const x -> {}
      case Expr.Zero x -> {}
      case Expr.LocalGet x -> {}
      case Expr.GlobalGet x -> {}
      case Expr.LocalAddr x -> {}
      case Expr.GlobalAddr x -> {}
      case Expr.TypeConst x -> {}
      case Expr.FuncRef x -> {}
      case Expr.Closure x -> {}
      case Expr.Recover x -> {}
      case Expr.Call x -> exprs(x.args());
      case Expr.CallClosure x -> {
        expr(x.fn());
        exprs(x.args());
      }
      case Expr.CallIface x -> {
        expr(x.recv());
        exprs(x.args());
      }
      case Expr.OpCall x -> exprs(x.args());
      case Expr.Unary x -> expr(x.x());
      case Expr.Binary x -> both(x.x(), x.y());
      case Expr.Compare x -> both(x.x(), x.y());
      case Expr.AndAnd x -> both(x.x(), x.y());
      case Expr.OrOr x -> both(x.x(), x.y());
      case Expr.Cond x -> {
        expr(x.test());
        both(x.x(), x.y());
      }
      case Expr.Convert x -> expr(x.x());
      case Expr.Seq x -> {
        stmts(x.stmts());
        expr(x.x());
      }
      case Expr.FieldGet x -> expr(x.obj());
      case Expr.FieldAddr x -> expr(x.obj());
      case Expr.ArrayGet x -> both(x.array(), x.index());
      case Expr.SliceGet x -> both(x.slice(), x.index());
      case Expr.StringGet x -> both(x.string(), x.index());
      case Expr.ElemAddr x -> both(x.base(), x.index());
      case Expr.ArrayPtr x -> expr(x.array());
      case Expr.Deref x -> expr(x.ptr());
      case Expr.NilCheck x -> expr(x.x());
      case Expr.Len x -> expr(x.x());
      case Expr.Cap x -> expr(x.x());
      case Expr.New x -> expr(x.init());
      case Expr.StructLit x -> exprs(x.fields());
      case Expr.ArrayLit x -> exprs(x.values());
      case Expr.Copy x -> expr(x.x());
      case Expr.ToIface x -> expr(x.x());
      case Expr.TypeAssert x -> expr(x.x());
      case Expr.TypeIs x -> expr(x.x());
      case Expr.Unbox x -> expr(x.x());
    }
  }

  private void both(Expr x, Expr y) {
    expr(x);
    expr(y);
  }

  public final void stmt(Stmt s) {
    if (s == null || !enter(s)) {
      return;
    }
    switch (s) {
      case Stmt.Block x -> stmts(x.stmts());
      case Stmt.ExprStmt x -> expr(x.x());
      case Stmt.DeclLocal x -> expr(x.init());
      case Stmt.SetLocal x -> expr(x.value());
      case Stmt.SetGlobal x -> expr(x.value());
      case Stmt.SetField x -> both(x.obj(), x.value());
      case Stmt.SetArray x -> {
        both(x.array(), x.index());
        expr(x.value());
      }
      case Stmt.SetSlice x -> {
        both(x.slice(), x.index());
        expr(x.value());
      }
      case Stmt.SetDeref x -> both(x.ptr(), x.value());
      case Stmt.CopyInto x -> both(x.dst(), x.src());
      case Stmt.MultiAssign x -> expr(x.call());
      case Stmt.If x -> {
        expr(x.cond());
        stmt(x.then());
        stmt(x.orElse());
      }
      case Stmt.Loop x -> {
        expr(x.cond());
        stmt(x.body());
        stmt(x.post());
      }
      case Stmt.Break x -> {}
      case Stmt.Continue x -> {}
      case Stmt.Switch x -> {
        expr(x.tag());
        stmts(x.bodies());
        stmt(x.orElse());
      }
      case Stmt.Return x -> exprs(x.values());
      case Stmt.Go x -> expr(x.closure());
      case Stmt.Defer x -> expr(x.closure());
      case Stmt.Panic x -> expr(x.value());
      case Stmt.Dispatch x -> stmts(x.blocks());
      case Stmt.Jump x -> {}
      case Stmt.Branch x -> expr(x.cond());
    }
  }
}
