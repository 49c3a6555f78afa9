package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.syntax.Expr.IndexExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.types.FuncObj;
import gruffle.types.NilObj;
import gruffle.types.Obj;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.List;

/** Lowers identifiers and selectors: variables, functions, fields, method values and method expressions. */
final class Names {
  private final Fn fn;

  Names(Fn fn) {
    this.fn = fn;
  }

  Expr value(Name n) {
    return object(n, n);
  }

  /**
   * What a name denotes.
   *
   * @param whole the name with package and type arguments
   */
  private Expr object(Name n, gruffle.syntax.Expr whole) {
    return switch (fn.info.objectOf(n)) {
      case VarObj v when v.kind() == VarObj.Kind.PACKAGE ->
          new Expr.GlobalGet(symbol(v), fn.type(v.type()));
      case VarObj v -> new Expr.LocalGet(fn.local(v));
      case FuncObj f -> new Expr.FuncRef(function(n, f), fn.type(fn.typeOf(whole)));
      case NilObj nil -> new Expr.Zero(fn.type(fn.typeOf(n)));
      case null, default -> throw fn.unit.bug(n, "no value: " + n.value);
    };
  }

  /** Symbol of the function of that name; an instance of a generic one is made. */
  String function(Name n, FuncObj f) {
    List<Type> args = fn.info.instance(n);
    return args == null ? symbol(f) : fn.unit.instance(f, args);
  }

  /** The function of a call or value without its type arguments. */
  gruffle.syntax.Expr uninstantiated(gruffle.syntax.Expr e) {
    gruffle.syntax.Expr x = Conversions.strip(e);
    return x instanceof IndexExpr i && isInstantiation(i) ? Conversions.strip(i.x) : x;
  }

  /** Whether what looks like an index gives type arguments to a function. */
  boolean isInstantiation(IndexExpr i) {
    return switch (Conversions.strip(i.x)) {
      case Name n -> fn.info.instance(n) != null && fn.info.objectOf(n) instanceof FuncObj;
      case SelectorExpr s ->
          fn.info.instance(s.sel) != null && fn.info.objectOf(s.sel) instanceof FuncObj;
      default -> false;
    };
  }

  /** A generic function with its type arguments written out. */
  Expr instance(IndexExpr i) {
    return switch (Conversions.strip(i.x)) {
      case Name n -> object(n, i);
      case SelectorExpr s -> object(s.sel, i);
      default -> throw fn.unit.bug(i, "no instance");
    };
  }

  /** Symbol of a package variable or function. */
  static String symbol(Obj o) {
    return o instanceof VarObj v && v.linked() != null
        ? symbol(v.linked())
        : Symbols.prefix(o.pkg()) + "." + o.linkName();
  }

  Expr selector(SelectorExpr s) {
    Selection sel = fn.info.selection(s);
    if (sel == null) {
      return object(s.sel, s);
    }
    return switch (sel.kind()) {
      case FIELD_VAL -> field(s, sel);
      case METHOD_VAL -> fn.methods.methodValue(s, sel);
      case METHOD_EXPR -> fn.methods.methodExpr(s, sel);
    };
  }

  private Expr field(SelectorExpr s, Selection sel) {
    Place part = fn.headerViews.part(s);
    if (part != null) {
      return part.get(fn.at(s.sel));
    }
    Expr struct = fn.headerViews.struct(s);
    if (struct != null) {
      return path(struct, sel.recv(), sel.index(), fn.at(s.sel));
    }
    Expr x = fn.exprs.expr(s.x);
    if (!IrTypes.isAggregate(fn.type(fn.typeOf(s)))) {
      x = Conversions.reading(x);
    }
    return path(x, sel.recv(), sel.index(), fn.at(s.sel));
  }

  /** The field that a path of indices leads to, through embedded structs and pointers. */
  Expr path(Expr x, Type t, List<Integer> index, int pos) {
    for (int i : index) {
      StructType st = struct(t);
      x = new Expr.FieldGet(x, (IrType.Struct) fn.type(st), i, pos);
      t = st.field(i).type();
    }
    return x;
  }

  /** The type at the end of a path. */
  static Type pathType(Type t, List<Integer> index) {
    for (int i : index) {
      t = struct(t).field(i).type();
    }
    return t;
  }

  /** The struct type of a value or of what a pointer points to. */
  static StructType struct(Type t) {
    Type u = t.underlying();
    return (StructType) (u instanceof PointerType p ? p.elem().underlying() : u);
  }
}
