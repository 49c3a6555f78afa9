package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers in memory that are seen as a struct: {@code e := (*event)(unsafe.Pointer(&buf[i]))}, where e is used for nothing but reading its
 * fields. The variable keeps the pointer as it is, and each field is read out of the bytes that are there at that time.
 */
final class BytesAsStruct {
  private final Fn fn;

  /** For each such variable the one that has the pointer. */
  private final Map<VarObj, Local> pointers = new IdentityHashMap<>();

  BytesAsStruct(Fn fn) {
    this.fn = fn;
  }

  /** What unsafe.Pointer is made of in such a conversion, if it is one; else null. */
  gruffle.syntax.Expr numbers(gruffle.syntax.Expr e) {
    gruffle.syntax.Expr pointer = fn.headerViews.converted(e, GoKind.POINTER);
    gruffle.syntax.Expr of =
        pointer == null ? null : fn.headerViews.converted(pointer, GoKind.UNSAFE_POINTER);
    return of != null
            && fn.type(fn.typeOf(of)) instanceof IrType.Pointer from
            && isNumber(from.elem())
            && fn.type(fn.typeOf(e)) instanceof IrType.Pointer to
            && to.elem().under() instanceof IrType.Struct s
            && s.fields().size() > 1
            && isPlain(s)
        ? of
        : null;
  }

  private static boolean isNumber(IrType t) {
    return t.kind().isInteger() || t.kind() == GoKind.FLOAT32 || t.kind() == GoKind.FLOAT64;
  }

  private static boolean isPlain(IrType t) {
    return switch (t.under()) {
      case IrType.Struct s -> s.fields().stream().allMatch(f -> isPlain(f.type()));
      case IrType.Array a -> isPlain(a.elem());
      default -> isNumber(t) || t.kind() == GoKind.BOOL;
    };
  }

  /** Its definition. */
  void define(VarObj v, gruffle.syntax.Expr value, int pos) {
    gruffle.syntax.Expr pointer = fn.headerViews.converted(value, GoKind.POINTER);
    Local l = fn.func.newLocal(v.name(), IrTypes.UNSAFE_POINTER);
    pointers.put(v, l);
    fn.emit(new Stmt.DeclLocal(l, fn.assigns.first(fn.exprs.expr(pointer)), pos));
  }

  /** The struct that the variable of a selector points to, as it is now. */
  Expr read(SelectorExpr s, VarObj v, gruffle.syntax.Expr value) {
    Type from = fn.typeOf(numbers(value));
    var to = (IrType.Pointer) fn.type(v.type());
    return new Expr.OpCall(
        Ops.UNSAFE_READ,
        to,
        List.of(
            new Expr.LocalGet(pointers.get(v)),
            new Expr.TypeConst(IrTypes.elem(fn.type(from))),
            new Expr.TypeConst(to.elem())),
        fn.at(s.sel));
  }
}
