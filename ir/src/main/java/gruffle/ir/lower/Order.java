package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.Stmt;
import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.types.ArrayType;
import gruffle.types.Basic;
import gruffle.types.BuiltinObj;
import gruffle.types.InterfaceType;
import gruffle.types.MapType;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The order in which the operands of one construct are evaluated.
 *
 * <p>IR evaluates operands left to right, each once. Go fixes only the order of calls, receives and logical operators; gc computes
 * those first, in lexical order, and reads variables and memory afterwards, and programs have come to see it: in {@code x
 * + f()} it uses the x that f left behind. So where a later operand has such a part and an earlier one could notice, all
 * of these parts are computed into temporaries first ("hoisted"), and the operands are built from the temporaries.
 */
final class Order {
  private final Fn fn;
  private final Map<Node, Boolean> effects = new IdentityHashMap<>();

  Order(Fn fn) {
    this.fn = fn;
  }

  /** One operand: the syntax that it depends on (null: none), and how to lower it. */
  record Operand(gruffle.syntax.Expr syntax, Supplier<Expr> lower) {
    static Operand of(Expr computed) {
      return new Operand(null, () -> computed);
    }
  }

  /** The operand for a value that is kept in something of type to. */
  Operand value(gruffle.syntax.Expr e, IrType to) {
    return new Operand(e, () -> fn.exprs.value(e, to));
  }

  /** As {@link #emit}, and all calls are made before any operand is built. */
  List<Expr> emitPhased(List<Operand> operands) {
    return operands(operands, fn.out, true);
  }

  /** Operands lowered in order; what must come first is put into {@code first}. */
  List<Expr> operands(List<Operand> operands, List<Stmt> first) {
    return operands(operands, first, false);
  }

  private List<Expr> operands(List<Operand> operands, List<Stmt> first, boolean always) {
    int last = -1;
    for (int i = 0; i < operands.size(); i++) {
      if (operands.get(i).syntax() != null && hasEffects(operands.get(i).syntax())) {
        last = i;
      }
    }
    boolean needed = always;
    for (int i = 0; i < last; i++) {
      needed |= operands.get(i).syntax() != null && !isStable(operands.get(i).syntax());
    }
    List<Stmt> saved = fn.hoist;
    var values = new ArrayList<Expr>();
    for (int i = 0; i < operands.size(); i++) {
      if (saved == null) {
        fn.hoist = needed && i <= last ? first : null;
      }
      values.add(operands.get(i).lower().get());
    }
    fn.hoist = saved;
    return values;
  }

  /** Operands lowered in order, then combined. */
  Expr combine(List<Operand> operands, java.util.function.Function<List<Expr>, Expr> build) {
    var first = new ArrayList<Stmt>();
    List<Expr> values = operands(operands, first);
    return Values.seq(first, build.apply(values));
  }

  /** As {@link #combine}, for statements: what must come first is emitted. */
  List<Expr> emit(List<Operand> operands) {
    return operands(operands, fn.out);
  }

  /** Whether gc computes an expression of this kind at its place rather than where its value is used. */
  boolean isPoint(gruffle.syntax.Expr e) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    if (tv == null || tv.isConstant() || tv.isType()) {
      return false;
    }
    return switch (e) {
      case gruffle.syntax.Expr.CallExpr c -> !isConversion(c);
      case gruffle.syntax.Expr.SliceExpr s -> true;
      case gruffle.syntax.Expr.AssertExpr a -> true;
      case gruffle.syntax.Expr.CompositeLit c -> fn.typeOf(c).underlying() instanceof MapType;
      case gruffle.syntax.Expr.Operation o ->
          o.y == null ? o.op == Operator.RECV : o.op == Operator.AND_AND || o.op == Operator.OR_OR;
      default -> false;
    };
  }

  private boolean isConversion(gruffle.syntax.Expr.CallExpr c) {
    TypeAndValue tv = fn.info.typeAndValue(c.fun);
    return tv != null && tv.isType();
  }

  /** Whether there is a call or receive in it that may change what other operands see. */
  boolean hasEffects(Node e) {
    Boolean known = effects.get(e);
    if (known == null) {
      known = computeEffects(e);
      effects.put(e, known);
    }
    return known;
  }

  private boolean computeEffects(Node e) {
    if (fn.computed.containsKey(e) || e instanceof gruffle.syntax.Expr.FuncLit) {
      return false;
    }
    if (e instanceof gruffle.syntax.Expr x) {
      TypeAndValue tv = fn.info.typeAndValue(x);
      if (tv != null && (tv.isConstant() || tv.isType())) {
        return false;
      }
      if (x instanceof gruffle.syntax.Expr.Operation o && o.y == null && o.op == Operator.RECV) {
        return true;
      }
      if (x instanceof gruffle.syntax.Expr.CallExpr c && !isConversion(c) && !isPureBuiltin(c)) {
        return true;
      }
    }
    var found = new boolean[1];
    AstWalk.children(e, c -> found[0] |= hasEffects(c));
    return found[0];
  }

  private boolean isPureBuiltin(gruffle.syntax.Expr.CallExpr c) {
    BuiltinObj.Id id = fn.calls.builtin(c);
    return id != null
        && switch (id) {
          case APPEND, CLEAR, CLOSE, COPY, DELETE, PANIC, PRINT, PRINTLN, RECOVER -> false;
          default -> true;
        };
  }

  /** Whether its value (and whether it panics) is the same before and after the effects of later operands. */
  boolean isStable(gruffle.syntax.Expr e) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    if (tv != null && (tv.isConstant() || tv.isType() || tv.isBuiltin() || tv.isNil())
        || fn.computed.containsKey(e)) {
      return true;
    }
    return switch (e) {
      case gruffle.syntax.Expr.ParenExpr p -> isStable(p.x);
      case gruffle.syntax.Expr.Name n ->
          !(fn.info.objectOf(n) instanceof VarObj v)
              || fn.isLocal(v) && !fn.local(v).cell && !fn.escape.isExposed(v);
      case gruffle.syntax.Expr.FuncLit f -> true;
      case gruffle.syntax.Expr.SelectorExpr s -> {
        Selection sel = fn.info.selection(s);
        if (sel == null) {
          yield !(fn.info.objectOf(s.sel) instanceof VarObj);
        }
        yield switch (sel.kind()) {
          case METHOD_EXPR -> true;
          case METHOD_VAL -> isStable(s.x) && !sel.indirect() && !isInterface(fn.typeOf(s.x));
          case FIELD_VAL -> !sel.indirect() && isStable(s.x);
        };
      }
      case gruffle.syntax.Expr.Operation o ->
          switch (o.op) {
            case DIV, REM, SHL, SHR -> false;
            case MUL -> o.y != null && isStable(o.x) && isStable(o.y);
            case RECV, AND_AND, OR_OR -> true;
            case EQL, NEQ -> isStable(o.x) && isStable(o.y) && !isInterface(fn.typeOf(o.x));
            case AND -> o.y == null ? isStableAddress(o.x) : isStable(o.x) && isStable(o.y);
            default -> isStable(o.x) && (o.y == null || isStable(o.y));
          };
      case gruffle.syntax.Expr.CallExpr c ->
          !isConversion(c) || isStable(c.args.getFirst()) && isNumeric(fn.typeOf(c));
      case gruffle.syntax.Expr.SliceExpr s -> true;
      case gruffle.syntax.Expr.AssertExpr a -> true;
      case gruffle.syntax.Expr.CompositeLit c -> {
        Type t = fn.typeOf(c).underlying();
        yield t instanceof MapType || c.elems.stream().allMatch(this::isStableElement);
      }
      default -> false;
    };
  }

  private boolean isStableElement(gruffle.syntax.Expr e) {
    return e instanceof gruffle.syntax.Expr.KeyValueExpr kv ? isStable(kv.value) : isStable(e);
  }

  /** Whether the address of a variable cannot depend on anything. */
  private boolean isStableAddress(gruffle.syntax.Expr e) {
    return switch (e) {
      case gruffle.syntax.Expr.ParenExpr p -> isStableAddress(p.x);
      case gruffle.syntax.Expr.Name n -> true;
      case gruffle.syntax.Expr.SelectorExpr s -> {
        Selection sel = fn.info.selection(s);
        yield sel == null || !sel.indirect() && isStableAddress(s.x);
      }
      case gruffle.syntax.Expr.CompositeLit c -> isStable(c);
      case gruffle.syntax.Expr.IndexExpr i ->
          fn.typeOf(i.x).underlying() instanceof ArrayType
              && isStableAddress(i.x)
              && fn.info.typeAndValue(i.index).isConstant();
      default -> false;
    };
  }

  private static boolean isInterface(Type t) {
    return t.underlying() instanceof InterfaceType
        || t.underlying() instanceof StructType
        || t.underlying() instanceof ArrayType;
  }

  private static boolean isNumeric(Type t) {
    return t.underlying() instanceof Basic b && b.kind() != Basic.Kind.STRING
        || t.underlying() instanceof PointerType;
  }
}
