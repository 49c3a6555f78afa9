package gruffle.ir;

import java.util.List;

/** Writes functions; the numbers of {@link Tag} say what comes next. */
final class CodeWriter {
  private final Pool pool;
  private final Output out;

  CodeWriter(Pool pool, Output out) {
    this.pool = pool;
    this.out = out;
  }

  void func(Func f) {
    string(f.symbol);
    string(f.file);
    out.num(f.line);
    out.num(f.ordinal);
    out.num(f.numParams);
    out.u8(
        (f.hasDefer ? 1 : 0)
            | (f.hasRecover ? 2 : 0)
            | (f.wrapper ? 4 : 0)
            | (f.body == null ? 8 : 0)
            | (f.wraps != null ? 16 : 0)
            | (f.sharesCells ? 32 : 0));
    if (f.wraps != null) {
      string(f.wraps);
    }
    out.num(f.otherFiles.places().size());
    for (LineTable.Place p : f.otherFiles.places()) {
      string(p.file());
      out.num(p.line());
    }
    string(f.pkgPath);
    type(f.type);
    out.num(f.endLine);
    out.num(f.locals.size());
    for (Local l : f.locals) {
      string(l.name);
      type(l.type);
      out.bool(l.cell);
    }
    out.num(f.numCaptures);
    local(f.own);
    locals(f.results);
    if (f.body != null) {
      stmts(f.body.stmts());
      out.num(f.body.pos());
    }
  }

  private void string(String s) {
    out.num(pool.string(s));
  }

  private void type(IrType t) {
    out.num(pool.type(t));
  }

  private void local(Local l) {
    out.num(l == null ? 0 : l.index + 1);
  }

  private void locals(List<Local> list) {
    out.num(list.size());
    list.forEach(this::local);
  }

  private void stmts(List<Stmt> list) {
    out.num(list.size());
    list.forEach(this::stmt);
  }

  private void exprs(List<Expr> list) {
    out.num(list.size());
    list.forEach(this::expr);
  }

  private void tag(Tag t) {
    out.u8(t.ordinal());
  }

  private void stmt(Stmt s) {
    if (s == null) {
      tag(Tag.NULL);
      return;
    }
    switch (s) {
      case Stmt.Block b -> {
        tag(Tag.BLOCK);
        out.num(b.label());
        stmts(b.stmts());
      }
      case Stmt.ExprStmt e -> one(Tag.EXPR_STMT, e.x());
      case Stmt.DeclLocal d -> {
        tag(Tag.DECL_LOCAL);
        local(d.local());
        expr(d.init());
      }
      case Stmt.SetLocal l -> {
        tag(Tag.SET_LOCAL);
        local(l.local());
        expr(l.value());
      }
      case Stmt.SetGlobal g -> {
        tag(Tag.SET_GLOBAL);
        string(g.symbol());
        type(g.type());
        expr(g.value());
      }
      case Stmt.SetField f -> {
        tag(Tag.SET_FIELD);
        expr(f.obj());
        type(f.struct());
        out.num(f.field());
        expr(f.value());
      }
      case Stmt.SetArray a -> three(Tag.SET_ARRAY, a.array(), a.index(), a.value());
      case Stmt.SetSlice a -> three(Tag.SET_SLICE, a.slice(), a.index(), a.value());
      case Stmt.SetDeref d -> two(Tag.SET_DEREF, d.ptr(), d.value());
      case Stmt.CopyInto c -> two(Tag.COPY_INTO, c.dst(), c.src());
      case Stmt.MultiAssign m -> {
        tag(Tag.MULTI_ASSIGN);
        locals(m.dst());
        expr(m.call());
      }
      case Stmt.If i -> {
        one(Tag.IF, i.cond());
        stmt(i.then());
        stmt(i.orElse());
      }
      case Stmt.Loop l -> {
        tag(Tag.LOOP);
        out.num(l.label());
        expr(l.cond());
        stmt(l.body());
        stmt(l.post());
      }
      case Stmt.Break b -> number(Tag.BREAK, b.label());
      case Stmt.Continue c -> number(Tag.CONTINUE, c.label());
      case Stmt.Jump j -> number(Tag.JUMP, j.target());
      case Stmt.Switch w -> {
        one(Tag.SWITCH, w.tag());
        out.num(w.cases().size());
        for (int i = 0; i < w.cases().size(); i++) {
          longs(w.cases().get(i));
          stmt(w.bodies().get(i));
        }
        stmt(w.orElse());
      }
      case Stmt.Return r -> {
        tag(Tag.RETURN);
        exprs(r.values());
      }
      case Stmt.Go g -> one(Tag.GO, g.closure());
      case Stmt.Defer d -> one(Tag.DEFER, d.closure());
      case Stmt.Panic p -> one(Tag.PANIC, p.value());
      case Stmt.Dispatch d -> {
        tag(Tag.DISPATCH);
        out.num(d.blocks().size());
        d.blocks().forEach(this::stmt);
      }
      case Stmt.Branch b -> {
        one(Tag.BRANCH, b.cond());
        out.num(b.yes());
        out.num(b.no());
      }
    }
    out.num(s.pos());
  }

  private void longs(long[] values) {
    out.num(values.length);
    for (long v : values) {
      out.signed(v);
    }
  }

  private void number(Tag t, int n) {
    tag(t);
    out.num(n);
  }

  private void one(Tag t, Expr x) {
    tag(t);
    expr(x);
  }

  private void two(Tag t, Expr x, Expr y) {
    one(t, x);
    expr(y);
  }

  private void three(Tag t, Expr x, Expr y, Expr z) {
    two(t, x, y);
    expr(z);
  }

  private void typed(Tag t, IrType type) {
    tag(t);
    type(type);
  }

  private void named(Tag t, String symbol, IrType type) {
    tag(t);
    string(symbol);
    type(type);
  }

  private void typed(Tag t, IrType type, Expr x) {
    typed(t, type);
    expr(x);
  }

  private void expr(Expr e) {
    switch (e) {
      case null -> tag(Tag.NULL);
      case Expr.Const c -> constant(c);
      case Expr.Zero z -> typed(Tag.ZERO, z.type());
      case Expr.LocalGet l -> {
        tag(Tag.LOCAL_GET);
        local(l.local());
      }
      case Expr.GlobalGet g -> named(Tag.GLOBAL_GET, g.symbol(), g.type());
      case Expr.LocalAddr l -> {
        typed(Tag.LOCAL_ADDR, l.type());
        local(l.local());
      }
      case Expr.GlobalAddr g -> named(Tag.GLOBAL_ADDR, g.symbol(), g.type());
      case Expr.TypeConst t -> typed(Tag.TYPE_CONST, t.of());
      case Expr.FuncRef f -> named(Tag.FUNC_REF, f.symbol(), f.type());
      case Expr.Closure c -> {
        named(Tag.CLOSURE, c.symbol(), c.type());
        locals(c.captured());
      }
      case Expr.Call c -> {
        named(Tag.CALL, c.symbol(), c.sig());
        exprs(c.args());
        out.num(c.pos());
      }
      case Expr.CallClosure c -> {
        typed(Tag.CALL_CLOSURE, c.sig(), c.fn());
        exprs(c.args());
        out.num(c.pos());
      }
      case Expr.CallIface c -> {
        named(Tag.CALL_IFACE, c.name(), c.sig());
        string(c.pkgPath());
        expr(c.recv());
        exprs(c.args());
        out.num(c.pos());
      }
      case Expr.OpCall c -> {
        named(Tag.OP_CALL, c.op(), c.type());
        exprs(c.args());
        out.num(c.pos());
      }
      case Expr.Recover r -> {
        typed(Tag.RECOVER, r.type());
        out.num(r.pos());
      }
      case Expr.Unary u -> {
        typed(Tag.UNARY, u.type(), u.x());
        out.u8(u.op().ordinal());
      }
      case Expr.Binary b -> {
        typed(Tag.BINARY, b.type(), b.x());
        expr(b.y());
        out.u8(b.op().ordinal());
        out.num(b.pos());
      }
      case Expr.Compare c -> {
        two(Tag.COMPARE, c.x(), c.y());
        out.u8(c.op().ordinal());
      }
      case Expr.AndAnd a -> two(Tag.AND_AND, a.x(), a.y());
      case Expr.OrOr o -> two(Tag.OR_OR, o.x(), o.y());
      case Expr.Cond c -> {
        three(Tag.COND, c.test(), c.x(), c.y());
        type(c.type());
      }
      case Expr.Convert c -> typed(Tag.CONVERT, c.type(), c.x());
      case Expr.Seq s -> {
        tag(Tag.SEQ);
        stmts(s.stmts());
        expr(s.x());
      }
      default -> memory(e);
    }
  }

  private void memory(Expr e) {
    switch (e) {
      case Expr.FieldGet f -> {
        typed(Tag.FIELD_GET, f.struct(), f.obj());
        out.num(f.field());
        out.num(f.pos());
      }
      case Expr.FieldAddr f -> {
        typed(Tag.FIELD_ADDR, f.struct(), f.obj());
        out.num(f.field());
        type(f.type());
        out.num(f.pos());
      }
      case Expr.ArrayGet a -> {
        two(Tag.ARRAY_GET, a.array(), a.index());
        out.num(a.pos());
      }
      case Expr.SliceGet s -> indexed(Tag.SLICE_GET, s.type(), s.slice(), s.index(), s.pos());
      case Expr.StringGet s -> indexed(Tag.STRING_GET, s.type(), s.string(), s.index(), s.pos());
      case Expr.ElemAddr a -> indexed(Tag.ELEM_ADDR, a.type(), a.base(), a.index(), a.pos());
      case Expr.ArrayPtr a -> typed(Tag.ARRAY_PTR, a.type(), a.array());
      case Expr.Deref d -> {
        typed(Tag.DEREF, d.type(), d.ptr());
        out.num(d.pos());
      }
      case Expr.NilCheck n -> {
        typed(Tag.NIL_CHECK, n.type(), n.x());
        out.num(n.pos());
      }
      case Expr.Len l -> one(Tag.LEN, l.x());
      case Expr.Cap c -> one(Tag.CAP, c.x());
      case Expr.New n -> {
        typed(Tag.NEW, n.elem(), n.init());
        type(n.type());
      }
      case Expr.StructLit s -> {
        typed(Tag.STRUCT_LIT, s.type());
        exprs(s.fields());
      }
      case Expr.ArrayLit a -> {
        typed(Tag.ARRAY_LIT, a.type());
        out.signed(a.len());
        longs(a.indices());
        exprs(a.values());
      }
      case Expr.Copy c -> one(Tag.COPY, c.x());
      case Expr.ToIface t -> typed(Tag.TO_IFACE, t.type(), t.x());
      case Expr.TypeAssert a -> {
        typed(Tag.TYPE_ASSERT, a.type(), a.x());
        out.bool(a.commaOk());
        out.num(a.pos());
      }
      case Expr.TypeIs t -> typed(Tag.TYPE_IS, t.of(), t.x());
      case Expr.Unbox u -> typed(Tag.UNBOX, u.type(), u.x());
      default -> throw new IrException("no encoding of " + e.getClass());
    }
  }

  private void indexed(Tag t, IrType type, Expr x, Expr i, int pos) {
    typed(t, type, x);
    expr(i);
    out.num(pos);
  }

  private void constant(Expr.Const c) {
    switch (c.value()) {
      case Long l -> {
        typed(Tag.INT, c.type());
        out.signed(l);
      }
      case Boolean b -> {
        typed(b ? Tag.TRUE : Tag.FALSE, c.type());
      }
      case byte[] s -> {
        typed(Tag.STRING, c.type());
        out.bytes(s);
      }
      case Double d -> {
        typed(Tag.FLOAT, c.type());
        out.i64(Double.doubleToRawLongBits(d));
      }
      case double[] z -> {
        typed(Tag.COMPLEX, c.type());
        out.i64(Double.doubleToRawLongBits(z[0]));
        out.i64(Double.doubleToRawLongBits(z[1]));
      }
      default -> throw new IrException("no encoding of constant " + c.value());
    }
  }
}
