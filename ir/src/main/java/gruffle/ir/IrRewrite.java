package gruffle.ir;

import java.util.ArrayList;
import java.util.List;

/** Builds statements and expressions anew; subclasses put something else in place of some of them. */
public abstract class IrRewrite {
  /** The variable in place of that one. */
  protected Local local(Local l) {
    return l;
  }

  /** The position in place of that one. */
  protected int pos(int pos) {
    return pos;
  }

  /** Emits a statement into a list: here as it is, its parts rewritten. */
  protected void add(Stmt s, List<Stmt> out) {
    out.add(stmt(s));
  }

  public final List<Expr> exprs(List<Expr> list) {
    var out = new ArrayList<Expr>(list.size());
    list.forEach(e -> out.add(expr(e)));
    return out;
  }

  public final List<Stmt> stmts(List<Stmt> list) {
    var out = new ArrayList<Stmt>(list.size());
    list.forEach(s -> add(s, out));
    return out;
  }

  public final Stmt.Block block(Stmt.Block b) {
    return new Stmt.Block(b.label(), stmts(b.stmts()), pos(b.pos()));
  }

  /** One statement in place of another, null for null. */
  protected final Stmt one(Stmt s) {
    if (s == null) {
      return null;
    }
    var out = new ArrayList<Stmt>();
    add(s, out);
    return out.size() == 1 ? out.getFirst() : new Stmt.Block(0, out, pos(s.pos()));
  }

  private List<Local> locals(List<Local> list) {
    var out = new ArrayList<Local>(list.size());
    list.forEach(l -> out.add(l == null ? null : local(l)));
    return out;
  }

  /** An expression in place of another, null for null. */
  protected Expr expr(Expr e) {
    return switch (e) {
      case null -> null;
      case Expr.Const x -> x;
      case Expr.Zero x -> x;
      case Expr.LocalGet x -> new Expr.LocalGet(local(x.local()));
      case Expr.GlobalGet x -> x;
      case Expr.LocalAddr x -> new Expr.LocalAddr(local(x.local()), x.type());
      case Expr.GlobalAddr x -> x;
      case Expr.TypeConst x -> x;
      case Expr.FuncRef x -> x;
      case Expr.Closure x -> new Expr.Closure(x.symbol(), locals(x.captured()), x.type());
      case Expr.Recover x -> new Expr.Recover(x.type(), pos(x.pos()));
      case Expr.Call x -> new Expr.Call(x.symbol(), exprs(x.args()), x.sig(), pos(x.pos()));
      case Expr.CallClosure x ->
          new Expr.CallClosure(expr(x.fn()), exprs(x.args()), x.sig(), pos(x.pos()));
      case Expr.CallIface x ->
          new Expr.CallIface(
              expr(x.recv()), x.name(), x.pkgPath(), exprs(x.args()), x.sig(), pos(x.pos()));
      case Expr.OpCall x -> new Expr.OpCall(x.op(), x.type(), exprs(x.args()), pos(x.pos()));
      case Expr.Unary x -> new Expr.Unary(x.op(), x.type(), expr(x.x()));
      case Expr.Binary x ->
          new Expr.Binary(x.op(), x.type(), expr(x.x()), expr(x.y()), pos(x.pos()));
      case Expr.Compare x -> new Expr.Compare(x.op(), expr(x.x()), expr(x.y()));
      case Expr.AndAnd x -> new Expr.AndAnd(expr(x.x()), expr(x.y()));
      case Expr.OrOr x -> new Expr.OrOr(expr(x.x()), expr(x.y()));
      case Expr.Cond x -> new Expr.Cond(expr(x.test()), expr(x.x()), expr(x.y()), x.type());
      case Expr.Convert x -> new Expr.Convert(x.type(), expr(x.x()));
      case Expr.Seq x -> new Expr.Seq(stmts(x.stmts()), expr(x.x()));
      case Expr.FieldGet x -> new Expr.FieldGet(expr(x.obj()), x.struct(), x.field(), pos(x.pos()));
      case Expr.FieldAddr x ->
          new Expr.FieldAddr(expr(x.obj()), x.struct(), x.field(), x.type(), pos(x.pos()));
      case Expr.ArrayGet x -> new Expr.ArrayGet(expr(x.array()), expr(x.index()), pos(x.pos()));
      case Expr.SliceGet x ->
          new Expr.SliceGet(expr(x.slice()), expr(x.index()), x.type(), pos(x.pos()));
      case Expr.StringGet x ->
          new Expr.StringGet(expr(x.string()), expr(x.index()), x.type(), pos(x.pos()));
      case Expr.ElemAddr x ->
          new Expr.ElemAddr(expr(x.base()), expr(x.index()), x.type(), pos(x.pos()));
      case Expr.ArrayPtr x -> new Expr.ArrayPtr(expr(x.array()), x.type());
      case Expr.Deref x -> new Expr.Deref(expr(x.ptr()), x.type(), pos(x.pos()));
      case Expr.NilCheck x -> new Expr.NilCheck(expr(x.x()), x.type(), pos(x.pos()));
      case Expr.Len x -> new Expr.Len(expr(x.x()));
      case Expr.Cap x -> new Expr.Cap(expr(x.x()));
      case Expr.New x -> new Expr.New(x.elem(), expr(x.init()), x.type());
      case Expr.StructLit x -> new Expr.StructLit(x.type(), exprs(x.fields()));
      case Expr.ArrayLit x -> new Expr.ArrayLit(x.type(), x.len(), x.indices(), exprs(x.values()));
      case Expr.Copy x -> new Expr.Copy(expr(x.x()));
      case Expr.ToIface x -> new Expr.ToIface(expr(x.x()), x.type());
      case Expr.TypeAssert x ->
          new Expr.TypeAssert(expr(x.x()), x.type(), x.commaOk(), pos(x.pos()));
      case Expr.TypeIs x -> new Expr.TypeIs(expr(x.x()), x.of());
      case Expr.Unbox x -> new Expr.Unbox(expr(x.x()), x.type());
    };
  }

  private Stmt stmt(Stmt s) {
    int pos = pos(s.pos());
    return switch (s) {
      case Stmt.Block x -> block(x);
      case Stmt.ExprStmt x -> new Stmt.ExprStmt(expr(x.x()), pos);
      case Stmt.DeclLocal x -> new Stmt.DeclLocal(local(x.local()), expr(x.init()), pos);
      case Stmt.SetLocal x -> new Stmt.SetLocal(local(x.local()), expr(x.value()), pos);
      case Stmt.SetGlobal x -> new Stmt.SetGlobal(x.symbol(), x.type(), expr(x.value()), pos);
      case Stmt.SetField x ->
          new Stmt.SetField(expr(x.obj()), x.struct(), x.field(), expr(x.value()), pos);
      case Stmt.SetArray x ->
          new Stmt.SetArray(expr(x.array()), expr(x.index()), expr(x.value()), pos);
      case Stmt.SetSlice x ->
          new Stmt.SetSlice(expr(x.slice()), expr(x.index()), expr(x.value()), pos);
      case Stmt.SetDeref x -> new Stmt.SetDeref(expr(x.ptr()), expr(x.value()), pos);
      case Stmt.CopyInto x -> new Stmt.CopyInto(expr(x.dst()), expr(x.src()), pos);
      case Stmt.MultiAssign x -> new Stmt.MultiAssign(locals(x.dst()), expr(x.call()), pos);
      case Stmt.If x -> new Stmt.If(expr(x.cond()), one(x.then()), one(x.orElse()), pos);
      case Stmt.Loop x ->
          new Stmt.Loop(x.label(), expr(x.cond()), one(x.body()), one(x.post()), pos);
      case Stmt.Break x -> x;
      case Stmt.Continue x -> x;
      case Stmt.Switch x ->
          new Stmt.Switch(
              expr(x.tag()),
              x.cases(),
              x.bodies().stream().map(this::one).toList(),
              one(x.orElse()),
              pos);
      case Stmt.Return x -> new Stmt.Return(exprs(x.values()), pos);
      case Stmt.Go x -> new Stmt.Go(expr(x.closure()), pos);
      case Stmt.Defer x -> new Stmt.Defer(expr(x.closure()), pos);
      case Stmt.Panic x -> new Stmt.Panic(expr(x.value()), pos);
      case Stmt.Dispatch x -> new Stmt.Dispatch(x.blocks().stream().map(this::block).toList(), pos);
      case Stmt.Jump x -> x;
      case Stmt.Branch x -> new Stmt.Branch(expr(x.cond()), x.yes(), x.no(), pos);
    };
  }
}
