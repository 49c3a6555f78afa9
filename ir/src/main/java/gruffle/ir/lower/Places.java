package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.syntax.Expr.CompositeLit;
import gruffle.syntax.Expr.IndexExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.syntax.Operator;
import gruffle.types.ArrayType;
import gruffle.types.MapType;
import gruffle.types.Obj;
import gruffle.types.Selection;
import gruffle.types.SliceType;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.List;
import java.util.function.Function;

/** Lowers what may stand on the left of an assignment or behind an ampersand. */
final class Places {
  private final Fn fn;

  Places(Fn fn) {
    this.fn = fn;
  }

  /** A place before its operands have been evaluated. */
  record Spec(List<Order.Operand> operands, Function<List<Expr>, Place> build) {}

  /** What assignment to an expression needs. */
  Spec spec(gruffle.syntax.Expr lhs) {
    gruffle.syntax.Expr e = Conversions.strip(lhs);
    int pos = fn.at(e);
    return switch (e) {
      case Name n -> {
        Obj o = fn.info.objectOf(n);
        yield n.value.equals("_") || o == null
            ? new Spec(List.of(), v -> new Place.Blank())
            : variable(o);
      }
      case SelectorExpr s -> {
        Place part = fn.headerViews.part(s);
        if (part != null) {
          yield new Spec(List.of(), v -> part);
        }
        Selection sel = fn.info.selection(s);
        yield sel == null ? variable(fn.info.objectOf(s.sel)) : field(s, sel);
      }
      case IndexExpr i -> index(i, pos);
      case Operation o ->
          new Spec(
              List.of(new Order.Operand(o.x, () -> fn.exprs.expr(o.x))),
              v -> new Place.Pointee(v.get(0), fn.type(fn.typeOf(o)), pos));
      default -> throw fn.unit.bug(e, "not assignable");
    };
  }

  private Spec variable(Obj o) {
    var v = (VarObj) o;
    return new Spec(List.of(), x -> place(v));
  }

  /** The place of a variable. */
  Place place(VarObj v) {
    return v.kind() == VarObj.Kind.PACKAGE
        ? new Place.GlobalVar(Names.symbol(v), fn.type(v.type()))
        : new Place.LocalVar(fn.local(v));
  }

  private Spec field(SelectorExpr s, Selection sel) {
    List<Integer> path = sel.index().subList(0, sel.index().size() - 1);
    int pos = fn.at(s.sel);
    StructType st = Names.struct(Names.pathType(sel.recv(), path));
    var struct = (IrType.Struct) fn.type(st);
    int field = sel.index().getLast();
    return new Spec(
        List.of(
            new Order.Operand(s.x, () -> fn.names.path(fn.exprs.expr(s.x), sel.recv(), path, pos))),
        v -> new Place.Field(v.get(0), struct, field, pos));
  }

  private Spec index(IndexExpr i, int pos) {
    Type t = fn.typeOf(i.x).underlying();
    if (t instanceof MapType m) {
      IrType key = fn.type(m.key());
      return new Spec(
          List.of(new Order.Operand(i.x, () -> fn.exprs.expr(i.x)), fn.order.value(i.index, key)),
          v -> new Place.MapEntry(v.get(0), v.get(1), pos));
    }
    boolean bare = t instanceof ArrayType && starred(i.x) == null;
    IrType elem = fn.type(fn.typeOf(i));
    return new Spec(
        List.of(
            new Order.Operand(i.x, () -> indexed(i.x)),
            new Order.Operand(i.index, () -> fn.exprs.element(i.index))),
        v ->
            bare
                ? new Place.ArrayElem(v.get(0), v.get(1), elem, pos)
                : new Place.SliceElem(v.get(0), v.get(1), elem, pos));
  }

  /** What is indexed: *p of an array pointer is just p, since a copy of the array is not wanted. */
  Expr indexed(gruffle.syntax.Expr e) {
    gruffle.syntax.Expr p = fn.typeOf(e).underlying() instanceof ArrayType ? starred(e) : null;
    return fn.exprs.expr(p == null ? e : p);
  }

  /** The p of *p, else null. */
  static gruffle.syntax.Expr starred(gruffle.syntax.Expr e) {
    return Conversions.strip(e) instanceof Operation o && o.y == null && o.op == Operator.MUL
        ? o.x
        : null;
  }

  /** The address of an addressable expression (or of a composite literal). */
  Expr address(gruffle.syntax.Expr lvalue) {
    gruffle.syntax.Expr e = Conversions.strip(lvalue);
    IrType elem = fn.type(fn.typeOf(e));
    var type = new IrType.Pointer(elem);
    int pos = fn.at(e);
    return switch (e) {
      case Name n -> address((VarObj) fn.info.objectOf(n), type);
      case SelectorExpr s -> {
        Selection sel = fn.info.selection(s);
        if (sel == null) {
          yield address((VarObj) fn.info.objectOf(s.sel), type);
        }
        yield fieldAddress(fn.exprs.expr(s.x), sel.recv(), sel.index(), fn.at(s.sel));
      }
      case IndexExpr i ->
          fn.order.combine(
              List.of(
                  new Order.Operand(i.x, () -> indexed(i.x)),
                  new Order.Operand(i.index, () -> fn.exprs.element(i.index))),
              v ->
                  fn.unit.unsafe && elem.kind() == GoKind.STRUCT && isFirst(i)
                      ? fn.op(Ops.PTR_FIRST, type, pos, v.get(0))
                      : new Expr.ElemAddr(v.get(0), v.get(1), type, pos));
      case Operation o -> {
        Expr p = fn.exprs.expr(o.x);
        yield new Expr.NilCheck(p, p.type(), pos);
      }
      case CompositeLit c -> new Expr.New(elem, fn.exprs.expr(c), type);
      default -> {
        // An array value that a range or slice expression needs in memory.
        if (elem.kind() == GoKind.ARRAY) {
          yield new Expr.ArrayPtr(fn.exprs.expr(e), type);
        }
        throw fn.unit.bug(e, "not addressable");
      }
    };
  }

  /** Whether it is s[0] of a slice. */
  private boolean isFirst(IndexExpr i) {
    var tv = fn.info.typeAndValue(i.index);
    return fn.typeOf(i.x).underlying() instanceof SliceType
        && tv != null
        && tv.isConstant()
        && Constants.of(tv.value(), IrTypes.INT) instanceof Expr.Const(_, Long n)
        && n == 0;
  }

  private Expr address(VarObj v, IrType type) {
    return v.kind() == VarObj.Kind.PACKAGE
        ? new Expr.GlobalAddr(Names.symbol(v), type)
        : new Expr.LocalAddr(fn.local(v), type);
  }

  /** The address of the field at the end of a path. */
  Expr fieldAddress(Expr x, Type t, List<Integer> index, int pos) {
    List<Integer> path = index.subList(0, index.size() - 1);
    StructType st = Names.struct(Names.pathType(t, path));
    int last = index.getLast();
    return new Expr.FieldAddr(
        fn.names.path(x, t, path, pos),
        (IrType.Struct) fn.type(st),
        last,
        new IrType.Pointer(fn.type(st.field(last).type())),
        pos);
  }

  /** *p; a struct is borrowed, an array is a fresh copy. */
  Expr deref(Expr p, IrType elem, int pos) {
    return elem.kind() == GoKind.STRUCT
        ? new Expr.NilCheck(p, elem, pos)
        : new Expr.Deref(p, elem, pos);
  }

  /** Whether a pointer to that type is the object itself. */
  static boolean isObject(IrType elem) {
    return IrTypes.isAggregate(elem);
  }
}
