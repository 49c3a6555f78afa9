package gruffle.ir.lower;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.FuncLit;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt.AssignStmt;
import gruffle.syntax.Stmt.BlockStmt;
import gruffle.types.Selection;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strings and slices that are seen as their headers: {@code h := (*reflect.SliceHeader)(unsafe.Pointer(&b))}, also with a struct of the
 * program's own that has the same words, where h is used for nothing but its fields, in the function itself. Each field is then a part of
 * the variable, so that what is written to it is seen there; h itself does not exist.
 */
final class HeaderViews {
  private final Fn fn;
  private final Map<VarObj, VarObj> views = new IdentityHashMap<>();

  HeaderViews(Fn fn) {
    this.fn = fn;
  }

  /** Looks for such variables in the function's body. */
  void scan(BlockStmt body) {
    if (fn.unit.unsafe && fn.info != null) {
      find(body);
      if (!views.isEmpty()) {
        var others = new HashSet<VarObj>();
        uses(body, false, others);
        views.keySet().removeAll(others);
      }
    }
  }

  boolean areAny() {
    return !views.isEmpty();
  }

  boolean isView(VarObj v) {
    return views.containsKey(v);
  }

  private void find(Node n) {
    if (n instanceof FuncLit) {
      return;
    }
    if (n instanceof AssignStmt a && isPaired(a)) {
      List<gruffle.syntax.Expr> lhs = Assigns.list(a.lhs);
      for (int i = 0; i < lhs.size(); i++) {
        VarObj of = header(Assigns.list(a.rhs).get(i));
        if (of != null
            && lhs.get(i) instanceof Name h
            && fn.info.isDef(h)
            && fn.info.objectOf(h) instanceof VarObj v) {
          views.put(v, of);
        }
      }
    }
    AstWalk.children(n, this::find);
  }

  /** Puts those that are used otherwise than by their fields into {@code others}. */
  private void uses(Node n, boolean inLiteral, Set<VarObj> others) {
    switch (n) {
      case AssignStmt a when isPaired(a) -> {
        uses(a.rhs, inLiteral, others);
        for (gruffle.syntax.Expr l : Assigns.list(a.lhs)) {
          if (!(l instanceof Name h && isDefined(h))) {
            uses(l, inLiteral, others);
          }
        }
      }
      case SelectorExpr s when !inLiteral && viewed(s) != null -> {}
      case Operation o when o.op == Operator.AND && o.y == null -> names(o.x, others);
      case FuncLit f -> AstWalk.children(f, c -> uses(c, true, others));
      case Name x -> other(x, others);
      default -> AstWalk.children(n, c -> uses(c, inLiteral, others));
    }
  }

  /** A definition with a value for each variable. */
  private static boolean isPaired(AssignStmt a) {
    return a.op == Operator.DEF && Assigns.list(a.lhs).size() == Assigns.list(a.rhs).size();
  }

  private boolean isDefined(Name h) {
    return fn.info.isDef(h) && fn.info.objectOf(h) instanceof VarObj v && views.containsKey(v);
  }

  private void names(Node n, Set<VarObj> others) {
    if (n instanceof Name x) {
      other(x, others);
    }
    AstWalk.children(n, c -> names(c, others));
  }

  private void other(Name x, Set<VarObj> others) {
    if (fn.info.objectOf(x) instanceof VarObj v && views.containsKey(v)) {
      others.add(v);
    }
  }

  /** The variable whose header a selector has a field of; else null. */
  private VarObj viewed(SelectorExpr s) {
    Selection sel = fn.info.selection(s);
    if (sel == null || sel.kind() != Selection.Kind.FIELD_VAL || sel.index().size() != 1) {
      return null;
    }
    gruffle.syntax.Expr x = Conversions.strip(s.x);
    return x instanceof Name n
        ? fn.info.objectOf(n) instanceof VarObj v ? views.get(v) : null
        : null;
  }

  /** The part of a variable that a selector means; null: none. */
  Place part(SelectorExpr s) {
    if (!fn.unit.unsafe || fn.info == null) {
      return null;
    }
    VarObj v = viewed(s);
    if (v == null) {
      return null;
    }
    long part = fn.info.selection(s).index().getFirst();
    return new Place.HeaderPart(fn.places.place(v), part, fn.type(fn.typeOf(s)));
  }

  /** The v of {@code (*T)(unsafe.Pointer(&v))}, if T has the words of v's header; else null. */
  private VarObj header(gruffle.syntax.Expr e) {
    gruffle.syntax.Expr pointer = converted(e, GoKind.POINTER);
    gruffle.syntax.Expr address =
        pointer == null ? null : converted(pointer, GoKind.UNSAFE_POINTER);
    if (address instanceof Operation o
        && o.op == Operator.AND
        && o.y == null
        && Conversions.strip(o.x) instanceof Name n
        && fn.info.objectOf(n) instanceof VarObj v
        && fn.type(fn.typeOf(e)) instanceof IrType.Pointer p
        && isHeader(p.elem(), fn.type(v.type()).kind())) {
      return v;
    }
    return null;
  }

  /** The operand of a conversion to a type of that kind, else null. */
  private gruffle.syntax.Expr converted(gruffle.syntax.Expr e, GoKind kind) {
    if (!(Conversions.strip(e) instanceof CallExpr c) || c.args.size() != 1) {
      return null;
    }
    TypeAndValue f = fn.info.typeAndValue(c.fun);
    boolean is = f != null && f.isType() && fn.type(fn.typeOf(c)).kind() == kind;
    return is ? Conversions.strip(c.args.getFirst()) : null;
  }

  private static boolean isHeader(IrType t, GoKind of) {
    if (!(t.under() instanceof IrType.Struct s)) {
      return false;
    }
    List<IrType.Field> fields = s.fields();
    int n = fields.size();
    boolean size = of == GoKind.STRING ? n == 2 : of == GoKind.SLICE && (n == 2 || n == 3);
    if (!size) {
      return false;
    }
    GoKind data = fields.getFirst().type().kind();
    return (data == GoKind.UINTPTR || data == GoKind.UNSAFE_POINTER)
        && fields.stream().skip(1).allMatch(f -> f.type().kind() == GoKind.INT);
  }
}
