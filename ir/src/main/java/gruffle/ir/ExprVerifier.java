package gruffle.ir;

import java.util.List;

/** The part of the {@link Verifier} that looks at expressions. */
final class ExprVerifier {
  private final Verifier v;

  ExprVerifier(Verifier v) {
    this.v = v;
  }

  void expr(Expr e) {
    v.check(e != null, "an expression is missing");
    switch (e) {
      case Expr.Const c -> constant(c);
      case Expr.Zero z -> {}
      case Expr.LocalGet l -> v.used(l.local());
      case Expr.GlobalGet g -> {}
      case Expr.LocalAddr l -> {
        v.used(l.local());
        v.check(
            l.local().cell || IrTypes.isAggregate(l.local().type),
            "address of " + l.local() + ", which is no cell");
        v.check(pointerTo(l.type(), l.local().type), "address has the wrong type");
      }
      case Expr.GlobalAddr g -> {}
      case Expr.TypeConst t -> {}
      case Expr.FuncRef r -> v.check(r.type().kind() == GoKind.FUNC, "no func type");
      case Expr.Closure c -> c.captured().forEach(v::used);
      case Expr.Call c -> call(c.args(), c.sig());
      case Expr.CallClosure c -> {
        expr(c.fn());
        v.check(c.fn().type().kind() == GoKind.FUNC, "call of what is no func");
        call(c.args(), c.sig());
      }
      case Expr.CallIface c -> {
        expr(c.recv());
        v.check(IrTypes.isInterface(c.recv().type()), "receiver is no interface");
        call(c.args(), c.sig());
      }
      case Expr.OpCall c -> {
        for (Expr a : c.args()) {
          expr(a);
          v.check(a.type() != null, "an operand of " + c.op() + " has no value");
        }
      }
      case Expr.Recover r -> {}
      case Expr.Unary u -> unary(u);
      case Expr.Binary b -> binary(b);
      case Expr.Compare c -> compare(c);
      case Expr.AndAnd a -> bools(a.x(), a.y());
      case Expr.OrOr o -> bools(o.x(), o.y());
      case Expr.Cond c -> {
        expr(c.test());
        bool(c.test());
        expr(c.x());
        expr(c.y());
        v.wants(c.type(), c.x(), "the first value");
        v.wants(c.type(), c.y(), "the second value");
      }
      case Expr.Convert c -> convert(c);
      case Expr.Seq s -> {
        v.stmts(s.stmts());
        expr(s.x());
      }
      default -> memory(e);
    }
  }

  private void memory(Expr e) {
    switch (e) {
      case Expr.FieldGet f -> {
        expr(f.obj());
        structObject(f.obj(), f.struct());
      }
      case Expr.FieldAddr f -> {
        expr(f.obj());
        structObject(f.obj(), f.struct());
        v.check(
            pointerTo(f.type(), f.struct().fields().get(f.field()).type()), "wrong pointer type");
      }
      case Expr.ArrayGet a -> {
        expr(a.array());
        expr(a.index());
        v.check(a.array().type().kind() == GoKind.ARRAY, "no array");
        index(a.index());
      }
      case Expr.SliceGet s -> {
        expr(s.slice());
        expr(s.index());
        index(s.index());
        v.check(Verifier.compatible(elemOf(s.slice().type()), s.type()), "wrong element type");
      }
      case Expr.StringGet s -> {
        expr(s.string());
        expr(s.index());
        index(s.index());
        v.check(s.string().type().kind() == GoKind.STRING, "no string");
      }
      case Expr.ElemAddr a -> {
        expr(a.base());
        expr(a.index());
        index(a.index());
        v.check(pointerTo(a.type(), elemOf(a.base().type())), "wrong pointer type");
      }
      case Expr.ArrayPtr a -> {
        expr(a.array());
        v.check(pointerTo(a.type(), a.array().type()), "wrong pointer type");
      }
      case Expr.Deref d -> {
        expr(d.ptr());
        v.check(Verifier.compatible(pointee(d.ptr()), d.type()), "wrong type");
        v.check(d.type().kind() != GoKind.STRUCT, "deref of a struct pointer");
      }
      case Expr.NilCheck n -> expr(n.x());
      case Expr.Len l -> {
        expr(l.x());
        GoKind k = l.x().type().kind();
        v.check(k == GoKind.STRING || k == GoKind.SLICE, "len of " + k);
      }
      case Expr.Cap c -> {
        expr(c.x());
        v.check(c.x().type().kind() == GoKind.SLICE, "cap of no slice");
      }
      case Expr.New n -> {
        v.check(pointerTo(n.type(), n.elem()), "wrong pointer type");
        if (n.init() != null) {
          expr(n.init());
          v.wants(n.elem(), n.init(), "the initial value");
        }
      }
      case Expr.StructLit s -> structLit(s);
      case Expr.ArrayLit a -> arrayLit(a);
      case Expr.Copy c -> {
        expr(c.x());
        v.check(IrTypes.isAggregate(c.type()), "copy of what is no aggregate");
      }
      case Expr.ToIface t -> {
        expr(t.x());
        v.check(IrTypes.isInterface(t.type()), "no interface");
        v.check(t.x().type() != null && !IrTypes.isInterface(t.x().type()), "already an interface");
      }
      case Expr.TypeAssert a -> iface(a.x());
      case Expr.TypeIs t -> iface(t.x());
      case Expr.Unbox u -> iface(u.x());
      default -> throw v.fail("no rule for " + e.getClass());
    }
  }

  private void iface(Expr x) {
    expr(x);
    v.check(IrTypes.isInterface(x.type()), "no interface");
  }

  private void structLit(Expr.StructLit s) {
    v.check(s.type().under() instanceof IrType.Struct, "no struct");
    List<IrType.Field> fields = ((IrType.Struct) s.type().under()).fields();
    v.check(fields.size() == s.fields().size(), "wrong number of fields");
    for (int i = 0; i < fields.size(); i++) {
      if (s.fields().get(i) != null) {
        expr(s.fields().get(i));
        v.wants(fields.get(i).type(), s.fields().get(i), "field " + fields.get(i).name());
      }
    }
  }

  private void arrayLit(Expr.ArrayLit a) {
    IrType elem = elemOf(a.type());
    v.check(a.indices().length == a.values().size(), "indices and values differ in number");
    for (int i = 0; i < a.values().size(); i++) {
      expr(a.values().get(i));
      v.wants(elem, a.values().get(i), "element " + i);
      v.check(a.indices()[i] >= 0 && a.indices()[i] < a.len(), "index out of range");
    }
  }

  private void constant(Expr.Const c) {
    GoKind k = c.type().kind();
    boolean ok =
        switch (c.value()) {
          case Long l -> k.isInteger();
          case Double d -> k.isFloat();
          case Boolean b -> k == GoKind.BOOL;
          case byte[] s -> k == GoKind.STRING;
          case double[] z -> k.isComplex() && z.length == 2;
          default -> false;
        };
    v.check(ok, "constant " + c.value() + " of type " + IrTypes.key(c.type()));
  }

  private void unary(Expr.Unary u) {
    expr(u.x());
    v.wants(u.type(), u.x(), "the operand");
    GoKind k = u.type().kind();
    v.check(
        switch (u.op()) {
          case NOT -> k == GoKind.BOOL;
          case COM -> k.isInteger();
          case NEG -> k.isInteger() || k.isFloat();
          default -> false;
        },
        "operator " + u.op() + " on " + k);
  }

  private void binary(Expr.Binary b) {
    expr(b.x());
    expr(b.y());
    GoKind k = b.type().kind();
    v.wants(b.type(), b.x(), "the left operand");
    switch (b.op()) {
      case SHL, SHR ->
          v.check(k.isInteger() && b.y().type().kind().isInteger(), "shift of or by no integer");
      case ADD, SUB, MUL, DIV -> {
        v.wants(b.type(), b.y(), "the right operand");
        v.check(k.isInteger() || k.isFloat(), "operator " + b.op() + " on " + k);
      }
      case REM, AND, OR, XOR, ANDNOT -> {
        v.wants(b.type(), b.y(), "the right operand");
        v.check(k.isInteger(), "operator " + b.op() + " on " + k);
      }
      default -> throw v.fail("operator " + b.op() + " is not binary");
    }
  }

  private void compare(Expr.Compare c) {
    expr(c.x());
    expr(c.y());
    GoKind k = c.x().type().kind();
    v.check(k.jkind == c.y().type().jkind(), "operands differ in kind");
    boolean equality = c.op() == Op.EQ || c.op() == Op.NE;
    v.check(
        k.isInteger()
            || k.isFloat()
            || equality
                && switch (k) {
                  case BOOL, POINTER, MAP, CHAN, FUNC, INTERFACE, SLICE, UNSAFE_POINTER -> true;
                  default -> false;
                },
        "comparison " + c.op() + " of " + k);
  }

  private void convert(Expr.Convert c) {
    expr(c.x());
    GoKind from = c.x().type().kind();
    GoKind to = c.type().kind();
    boolean numeric = (from.isInteger() || from.isFloat()) && (to.isInteger() || to.isFloat());
    boolean pointers =
        (from == GoKind.POINTER || from == GoKind.UNSAFE_POINTER)
            && (to == GoKind.POINTER || to == GoKind.UNSAFE_POINTER);
    boolean wider = from == GoKind.COMPLEX64 && to == GoKind.COMPLEX128;
    v.check(numeric || pointers || wider || from == to, "conversion from " + from + " to " + to);
  }

  private void call(List<Expr> args, IrType.Func sig) {
    v.check(args.size() == sig.params().size(), args.size() + " arguments");
    for (int i = 0; i < args.size(); i++) {
      expr(args.get(i));
      v.wants(sig.params().get(i), args.get(i), "argument " + i);
    }
  }

  /** Result types of what a MultiAssign takes apart; null for operations, whose table knows them. */
  List<IrType> results(Expr e) {
    return switch (e) {
      case Expr.Call c -> c.sig().results();
      case Expr.CallClosure c -> c.sig().results();
      case Expr.CallIface c -> c.sig().results();
      case Expr.TypeAssert a when a.commaOk() -> List.of(a.type(), Expr.BOOL);
      case Expr.OpCall c -> null;
      case Expr.Seq s -> results(s.x());
      default -> throw v.fail("several values from " + e.getClass().getSimpleName());
    };
  }

  void index(Expr i) {
    GoKind k = i.type().kind();
    v.check(
        k == GoKind.INT || k.isInteger() && k.bits == 64 && !k.signed,
        "the index is of type " + IrTypes.key(i.type()));
  }

  void bool(Expr e) {
    v.check(e.type().kind() == GoKind.BOOL, "the condition is of type " + IrTypes.key(e.type()));
  }

  private void bools(Expr x, Expr y) {
    expr(x);
    expr(y);
    bool(x);
    bool(y);
  }

  void structObject(Expr obj, IrType.Struct struct) {
    IrType t = obj.type();
    IrType under = t.under() instanceof IrType.Pointer p ? p.elem().under() : t.under();
    v.check(under.equals(struct), "no such struct: " + IrTypes.key(t));
  }

  /** Element type of a slice, an array, or what a pointer to an array points to. */
  IrType elemOf(IrType t) {
    return switch (t.under()) {
      case IrType.Slice s -> s.elem();
      case IrType.Array a -> a.elem();
      case IrType.Pointer p when p.elem().under() instanceof IrType.Array a -> a.elem();
      default -> throw v.fail("no elements in " + IrTypes.key(t));
    };
  }

  IrType pointee(Expr ptr) {
    if (ptr.type() != null && ptr.type().under() instanceof IrType.Pointer p) {
      return p.elem();
    }
    throw v.fail("no pointer");
  }

  private static boolean pointerTo(IrType pointer, IrType elem) {
    return pointer.under() instanceof IrType.Pointer p && Verifier.compatible(p.elem(), elem);
  }
}
