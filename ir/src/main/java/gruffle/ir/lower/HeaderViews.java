package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.FuncLit;
import gruffle.syntax.Expr.IndexExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.syntax.Expr.SliceExpr;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt.AssignStmt;
import gruffle.syntax.Stmt.BlockStmt;
import gruffle.syntax.Stmt.RangeClause;
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
 * the variable, so that what is written to it is seen there; h itself does not exist. Looks for the variables of {@link BytesAsStruct} too.
 */
final class HeaderViews {
  private final Fn fn;
  private final Map<VarObj, VarObj> views = new IdentityHashMap<>();

  /** Variables of {@link BytesAsStruct}, with what they are defined as. */
  private final Map<VarObj, gruffle.syntax.Expr> structs = new IdentityHashMap<>();

  HeaderViews(Fn fn) {
    this.fn = fn;
  }

  /** Looks for such variables in the function's body. */
  void scan(BlockStmt body) {
    if (fn.unit.unsafe && fn.info != null) {
      find(body);
      if (areAny()) {
        var others = new HashSet<VarObj>();
        uses(body, false, others);
        views.keySet().removeAll(others);
        structs.keySet().removeAll(others);
      }
    }
  }

  boolean areAny() {
    return !views.isEmpty() || !structs.isEmpty();
  }

  /** Whether a new variable is none of its own; else it has been defined now, if it is one of {@link BytesAsStruct}. */
  boolean define(VarObj v, int pos) {
    gruffle.syntax.Expr struct = structs.get(v);
    if (struct != null) {
      fn.bytesAsStruct.define(v, struct, pos);
    }
    return struct != null || views.containsKey(v);
  }

  private boolean isKnown(VarObj v) {
    return views.containsKey(v) || structs.containsKey(v);
  }

  private void find(Node n) {
    if (n instanceof FuncLit) {
      return;
    }
    if (n instanceof AssignStmt a && isPaired(a)) {
      List<gruffle.syntax.Expr> lhs = Assigns.list(a.lhs);
      for (int i = 0; i < lhs.size(); i++) {
        if (lhs.get(i) instanceof Name h
            && fn.info.isDef(h)
            && fn.info.objectOf(h) instanceof VarObj v) {
          gruffle.syntax.Expr value = Assigns.list(a.rhs).get(i);
          VarObj of = header(value);
          if (of != null) {
            views.put(v, of);
          } else if (lhs.size() == 1 && fn.bytesAsStruct.numbers(value) != null) {
            structs.put(v, value);
          }
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
      case AssignStmt a -> {
        Assigns.list(a.lhs).forEach(l -> written(l, others));
        AstWalk.children(a, c -> uses(c, inLiteral, others));
      }
      case RangeClause r -> {
        Assigns.list(r.lhs).forEach(l -> names(l, others));
        AstWalk.children(r, c -> uses(c, inLiteral, others));
      }
      case SelectorExpr s when !inLiteral && isField(s) && isKnown(variable(s)) -> {}
      case SliceExpr s -> {
        written(s.x, others);
        AstWalk.children(s, c -> uses(c, inLiteral, others));
      }
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
    return fn.info.isDef(h) && fn.info.objectOf(h) instanceof VarObj v && isKnown(v);
  }

  /** A struct of bytes is only read. */
  private void written(gruffle.syntax.Expr place, Set<VarObj> others) {
    gruffle.syntax.Expr e = Conversions.strip(place);
    switch (e) {
      case SelectorExpr s -> written(s.x, others);
      case IndexExpr i -> written(i.x, others);
      case Name x when fn.info.objectOf(x) instanceof VarObj v && structs.containsKey(v) ->
          others.add(v);
      default -> {}
    }
  }

  private void names(Node n, Set<VarObj> others) {
    if (n instanceof Name x) {
      other(x, others);
    }
    AstWalk.children(n, c -> names(c, others));
  }

  private void other(Name x, Set<VarObj> others) {
    if (fn.info.objectOf(x) instanceof VarObj v && isKnown(v)) {
      others.add(v);
    }
  }

  private boolean isField(SelectorExpr s) {
    Selection sel = fn.info.selection(s);
    return sel != null && sel.kind() == Selection.Kind.FIELD_VAL && sel.index().size() == 1;
  }

  /** The variable that a selector has a field of; else null. */
  private VarObj variable(SelectorExpr s) {
    return Conversions.strip(s.x) instanceof Name n && fn.info.objectOf(n) instanceof VarObj v
        ? v
        : null;
  }

  /** The struct that a selector has a field of, read now, if the variable is one of {@link BytesAsStruct}; else null. */
  Expr struct(SelectorExpr s) {
    VarObj v = structs.isEmpty() ? null : variable(s);
    gruffle.syntax.Expr value = v == null ? null : structs.get(v);
    return value == null ? null : fn.bytesAsStruct.read(s, v, value);
  }

  /** The part of a variable that a selector means; null: none. */
  Place part(SelectorExpr s) {
    VarObj of = views.isEmpty() || !isField(s) ? null : variable(s);
    VarObj v = of == null ? null : views.get(of);
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
  gruffle.syntax.Expr converted(gruffle.syntax.Expr e, GoKind kind) {
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
