package gruffle.interp.nodes;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Op;
import gruffle.ir.Pos;
import gruffle.link.GoCode;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Store;
import java.util.List;

/** Makes the tier-0 nodes of expressions. */
final class ExprBuilder {
  private final Linkage linkage;
  private final NodeBuilder stmts;

  ExprBuilder(Linkage linkage, NodeBuilder stmts) {
    this.linkage = linkage;
    this.stmts = stmts;
  }

  ExprNode[] exprs(List<Expr> list) {
    ExprNode[] a = new ExprNode[list.size()];
    for (int i = 0; i < a.length; i++) {
      a[i] = expr(list.get(i));
    }
    return a;
  }

  ExprNode expr(Expr e) {
    return switch (e) {
      case Expr.Const c -> constant(c.type().kind(), c.value());
      case Expr.Zero z -> zero(z.type());
      case Expr.LocalGet g -> stmts.get(g.local());
      case Expr.GlobalGet g -> global(g);
      case Expr.LocalAddr a -> {
        ExprNode raw = stmts.raw(a.local());
        yield a.local().type.kind() == GoKind.ARRAY
            ? new Addresses.ArrayHeader(raw, linkage.rtype(a.local().type))
            : raw;
      }
      case Expr.GlobalAddr a -> {
        IrType t = ((IrType.Pointer) a.type().under()).elem();
        ExprNode v = new Consts.L(linkage.global(a.symbol(), t));
        yield t.kind() == GoKind.ARRAY ? new Addresses.ArrayHeader(v, linkage.rtype(t)) : v;
      }
      case Expr.TypeConst t -> new Consts.L(linkage.rtype(t.of()));
      case Expr.FuncRef r -> new Literals.FuncConst(linkage.code(r.symbol()));
      case Expr.Closure c -> closure(c);
      case Expr.Call c -> call(c);
      case Expr.CallClosure c -> callClosure(c);
      case Expr.CallIface c -> callIface(c);
      case Expr.OpCall o -> linkage.op(o.op(), exprs(o.args()), Pos.line(o.pos()));
      case Expr.Recover r -> new InterfaceNodes.Recover(Pos.line(r.pos()));
      case Expr.Unary u -> unary(u);
      case Expr.Binary b -> binary(b);
      case Expr.Compare c -> compare(c);
      case Expr.AndAnd a -> new Logic.And(expr(a.x()), expr(a.y()));
      case Expr.OrOr o -> new Logic.Or(expr(o.x()), expr(o.y()));
      case Expr.Cond c ->
          new Logic.Cond(expr(c.test()), expr(c.x()), expr(c.y()), c.type().jkind());
      case Expr.Convert c -> {
        GoKind from = c.x().type().kind();
        GoKind to = c.type().kind();
        yield isNumber(from) && isNumber(to) ? Converts.create(from, to, expr(c.x())) : expr(c.x());
      }
      case Expr.Seq s -> new Logic.Seq(stmts.insideExpression(s.stmts()), expr(s.x()));
      case Expr.FieldGet g -> {
        var layout = linkage.rtype(g.struct()).layout();
        yield FieldGets.create(
            layout.store(g.field()), expr(g.obj()), layout.offset(g.field()), Pos.line(g.pos()));
      }
      case Expr.FieldAddr a ->
          new Addresses.FieldAddr(
              expr(a.obj()),
              form(a.struct().fields().get(a.field()).type()),
              linkage.rtype(a.struct()).layout(),
              a.field(),
              Pos.line(a.pos()));
      case Expr.ArrayGet g ->
          ArrayGets.create(
              slot(g.type()), expr(g.array()), expr(g.index()), at(g.index(), g.pos()));
      case Expr.SliceGet g ->
          SliceGets.create(
              elemStore(g.slice().type()),
              expr(g.slice()),
              expr(g.index()),
              at(g.index(), g.pos()));
      case Expr.StringGet g ->
          new Strings.StringGet(expr(g.string()), expr(g.index()), at(g.index(), g.pos()));
      case Expr.ElemAddr a -> {
        IrType t = elem(a.base().type());
        yield new Addresses.ElemAddr(
            expr(a.base()), expr(a.index()), form(t), linkage.rtype(t), at(a.index(), a.pos()));
      }
      case Expr.ArrayPtr a ->
          new Addresses.ArrayHeader(expr(a.array()), linkage.rtype(a.array().type()));
      case Expr.Deref d ->
          d.type().kind() == GoKind.ARRAY
              ? new Addresses.LoadArray(expr(d.ptr()), linkage.rtype(d.type()), Pos.line(d.pos()))
              : Derefs.load(d.type().jkind(), expr(d.ptr()), Pos.line(d.pos()));
      case Expr.NilCheck c -> new Addresses.NilCheck(expr(c.x()), Pos.line(c.pos()));
      case Expr.Len l ->
          l.x().type().kind() == GoKind.STRING
              ? new Strings.StringLen(expr(l.x()))
              : new Strings.SliceLen(expr(l.x()));
      case Expr.Cap c -> new Strings.SliceCap(expr(c.x()));
      case Expr.New n -> fresh(n);
      case Expr.StructLit s -> {
        ExprNode[] fields = new ExprNode[s.fields().size()];
        for (int i = 0; i < fields.length; i++) {
          fields[i] = s.fields().get(i) == null ? null : expr(s.fields().get(i));
        }
        yield new Literals.StructLit(linkage.rtype(s.type()), fields);
      }
      case Expr.ArrayLit a ->
          new Literals.ArrayLit(
              linkage.rtype(new IrType.Array(elem(a.type()), a.len())),
              a.type().kind() == GoKind.SLICE,
              a.indices(),
              exprs(a.values()));
      case Expr.Copy c -> new Copies.Fresh(expr(c.x()), linkage.rtype(c.type()));
      case Expr.ToIface i -> {
        IrType t = i.x().type();
        yield InterfaceNodes.toIface(t.jkind(), linkage.rtype(t), expr(i.x()));
      }
      case Expr.TypeAssert a ->
          new TypeAsserts(
              a.type().jkind(),
              linkage.rtype(a.x().type()),
              linkage.rtype(a.type()),
              a.commaOk(),
              expr(a.x()),
              Pos.line(a.pos()));
      case Expr.TypeIs i -> {
        Rtype t = linkage.rtype(i.of());
        yield t.isInterface()
            ? new InterfaceNodes.Implements(t, expr(i.x()))
            : new InterfaceNodes.IsType(t, expr(i.x()));
      }
      case Expr.Unbox u -> new InterfaceNodes.Unbox(u.type().jkind(), expr(u.x()));
    };
  }

  private static int at(Expr index, int pos) {
    return Faults.indexPos(index, Pos.line(pos));
  }

  private static boolean isNumber(GoKind k) {
    return k.isInteger() || k.isFloat();
  }

  /** How a value of the type lies in an array. */
  private static Store slot(IrType t) {
    return switch (t.kind()) {
      case BOOL -> Store.Z;
      case INT8 -> Store.B;
      case UINT8 -> Store.UB;
      case INT16 -> Store.S;
      case UINT16 -> Store.US;
      case INT32, UINT32 -> Store.I;
      case INT, INT64, UINT, UINT64, UINTPTR -> Store.J;
      case FLOAT32 -> Store.F;
      case FLOAT64 -> Store.D;
      case COMPLEX64, COMPLEX128 -> Store.C;
      default -> Store.L;
    };
  }

  /** The element type of a slice, array, or pointer to an array. */
  private static IrType elem(IrType t) {
    return switch (t.under()) {
      case IrType.Slice s -> s.elem();
      case IrType.Array a -> a.elem();
      case IrType.Pointer p -> elem(p.elem());
      default -> throw new IllegalArgumentException("no elements: " + t);
    };
  }

  Store elemStore(IrType t) {
    return slot(elem(t));
  }

  private static Addresses.Form form(IrType t) {
    return switch (t.kind()) {
      case STRUCT -> Addresses.Form.OBJECT;
      case ARRAY -> Addresses.Form.HEADER;
      default -> Addresses.Form.POINTER;
    };
  }

  private ExprNode constant(GoKind kind, Object v) {
    return switch (kind.jkind) {
      case Z -> new Consts.Z((Boolean) v);
      case I -> new Consts.I(Narrow.narrow(kind, ((Number) v).intValue()));
      case J -> new Consts.J(((Number) v).longValue());
      case F -> new Consts.F(((Number) v).floatValue());
      case D -> new Consts.D(((Number) v).doubleValue());
      case L, V ->
          new Consts.L(
              switch (v) {
                case byte[] b -> GoString.wrap(b);
                case double[] d -> new Complex(d[0], d[1]);
                default -> throw new IllegalArgumentException("constant " + v);
              });
    };
  }

  private ExprNode zero(IrType t) {
    return switch (t.jkind()) {
      case Z -> new Consts.Z(false);
      case I -> new Consts.I(0);
      case J -> new Consts.J(0);
      case F -> new Consts.F(0);
      case D -> new Consts.D(0);
      case L, V ->
          t.kind() == GoKind.STRUCT || t.kind() == GoKind.ARRAY
              ? new Literals.ZeroOf(linkage.rtype(t))
              : new Consts.L(linkage.rtype(t).zero());
    };
  }

  private ExprNode global(Expr.GlobalGet g) {
    ExprNode v = new Consts.L(linkage.global(g.symbol(), g.type()));
    GoKind k = g.type().kind();
    return k == GoKind.STRUCT || k == GoKind.ARRAY ? v : CellGets.create(g.type().jkind(), v);
  }

  private ExprNode closure(Expr.Closure c) {
    var captured = c.captured();
    if (captured.isEmpty()) {
      return new Literals.FuncConst(linkage.code(c.symbol()));
    }
    ExprNode[] values = new ExprNode[captured.size()];
    JKind[] kinds = new JKind[values.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = stmts.raw(captured.get(i));
      kinds[i] = captured.get(i).slotKind();
    }
    return new Literals.MakeClosure(linkage.code(c.symbol()), values, kinds);
  }

  private ExprNode call(Expr.Call c) {
    Calls.Site site = site(c.args(), c.sig(), c.pos());
    int[] spill = stmts.acquire(site.kinds(), false);
    ExprNode[] args = exprs(c.args());
    stmts.release(spill, site.kinds());
    ExprNode n = linkage.nativeCall(c.symbol(), args, Pos.line(c.pos()));
    if (n != null) {
      return n;
    }
    GoCode code = linkage.code(c.symbol());
    return linkage.byTarget()
        ? new TargetCalls.Direct(code, args, spill, site)
        : new Calls.Direct(code, args, site);
  }

  private ExprNode callClosure(Expr.CallClosure c) {
    Calls.Site site = site(c.args(), c.sig(), c.pos());
    int[] spill = stmts.acquire(site.kinds(), true);
    ExprNode fn = expr(c.fn());
    ExprNode[] args = exprs(c.args());
    stmts.release(spill, site.kinds());
    return linkage.byTarget()
        ? new TargetCalls.Indirect(fn, args, spill, site)
        : new Calls.Indirect(fn, args, site);
  }

  private ExprNode callIface(Expr.CallIface c) {
    Calls.Site site = site(c.args(), c.sig(), c.pos());
    int[] spill = stmts.acquire(site.kinds(), true);
    ExprNode recv = expr(c.recv());
    ExprNode[] args = exprs(c.args());
    stmts.release(spill, site.kinds());
    return linkage.byTarget()
        ? new TargetIfaceCall(recv, c.name(), c.pkgPath(), args, spill, site)
        : new IfaceCall(recv, c.name(), c.pkgPath(), args, site);
  }

  private Calls.Site site(List<Expr> args, IrType.Func sig, int pos) {
    JKind[] kinds = new JKind[args.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = args.get(i).type().jkind();
    }
    return new Calls.Site(kinds, sig.resultKind(), Pos.line(pos), stmts.wrapper());
  }

  private ExprNode unary(Expr.Unary u) {
    ExprNode x = expr(u.x());
    GoKind k = u.type().kind();
    return switch (k.jkind) {
      case Z -> Logic.unary(u.op(), x);
      case I -> Narrow.create(k, IntArith.unary(u.op(), x));
      case J -> LongArith.unary(u.op(), x);
      case F -> FloatArith.unary(u.op(), x);
      case D -> DoubleArith.unary(u.op(), x);
      case L, V -> throw new IllegalArgumentException(u.toString());
    };
  }

  private ExprNode binary(Expr.Binary b) {
    GoKind k = b.type().kind();
    Op op = b.op();
    ExprNode x = expr(b.x());
    if (op == Op.SHL || op == Op.SHR) {
      return shift(b, x);
    }
    ExprNode y = expr(b.y());
    if (k.isInteger() && (op == Op.DIV || op == Op.REM)) {
      int pos = Pos.line(b.pos());
      return Narrow.create(k, Guards.divide(op, k.signed, k.jkind == JKind.J, x, y, pos));
    }
    return switch (k.jkind) {
      case I -> Narrow.create(k, IntArith.binary(op, x, y));
      case J -> LongArith.binary(op, x, y);
      case F -> FloatArith.binary(op, x, y);
      case D -> DoubleArith.binary(op, x, y);
      case Z, L, V -> throw new IllegalArgumentException(b.toString());
    };
  }

  /** The count travels as a long that is not negative; a left shift may leave the range of a narrow type. */
  private ExprNode shift(Expr.Binary b, ExprNode x) {
    GoKind k = b.type().kind();
    GoKind count = b.y().type().kind();
    ExprNode n = Converts.create(count, count.signed ? GoKind.INT64 : GoKind.UINT64, expr(b.y()));
    if (count.signed) {
      n = new Guards.Count(n, Pos.line(b.pos()));
    }
    String name =
        (b.op() == Op.SHL ? "shift.shlU" : k.signed ? "shift.shrU" : "shift.ushrU")
            + (k.jkind == JKind.J ? "64" : "32");
    ExprNode shifted = linkage.op(name, new ExprNode[] {x, n}, Pos.line(b.pos()));
    return b.op() == Op.SHL ? Narrow.create(k, shifted) : shifted;
  }

  private ExprNode compare(Expr.Compare c) {
    GoKind k = c.x().type().kind();
    ExprNode x = expr(c.x());
    ExprNode y = expr(c.y());
    return switch (k.jkind) {
      case Z -> BoolCompare.create(c.op(), x, y);
      case I -> IntCompare.create(c.op(), x, y, k != GoKind.UINT32);
      case J -> LongCompare.create(c.op(), x, y, k.signed);
      case F -> FloatCompare.create(c.op(), x, y);
      case D -> DoubleCompare.create(c.op(), x, y);
      case L, V -> RefCompare.create(c.op(), x, y);
    };
  }

  private ExprNode fresh(Expr.New n) {
    IrType t = n.elem();
    ExprNode init = n.init() == null ? zero(t) : expr(n.init());
    return switch (t.kind()) {
      case STRUCT -> init;
      case ARRAY -> new Addresses.NewArray(init);
      default -> CellSets.fresh(t.jkind(), init);
    };
  }
}
