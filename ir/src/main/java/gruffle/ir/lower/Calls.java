package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.types.BuiltinObj;
import gruffle.types.FuncObj;
import gruffle.types.Obj;
import gruffle.types.Selection;
import gruffle.types.Signature;
import gruffle.types.TupleType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lowers calls: who is called, with which operands, in which order. */
final class Calls {
  private final Fn fn;

  Calls(Fn fn) {
    this.fn = fn;
  }

  /** Makes the call from the values of the callee's operands and of the arguments. */
  interface Emit {
    Expr call(List<Expr> head, List<Expr> args);
  }

  /**
   * What is called.
   *
   * @param head operands that say what is called: a receiver or a func value
   * @param sig the type of what is called, without receiver
   */
  record Callee(List<Order.Operand> head, IrType.Func sig, Emit emit) {}

  /** The predeclared function that is called, null if it is none. */
  BuiltinObj.Id builtin(CallExpr c) {
    Obj o =
        switch (Conversions.strip(c.fun)) {
          case Name n -> fn.info.objectOf(n);
          case SelectorExpr s when fn.info.selection(s) == null -> fn.info.objectOf(s.sel);
          default -> null;
        };
    return o instanceof BuiltinObj b ? b.builtin() : null;
  }

  /** A call, conversion or use of a predeclared function; the value is the first result. */
  Expr call(CallExpr c) {
    TypeAndValue tv = fn.info.typeAndValue(c.fun);
    if (tv != null && tv.isType()) {
      return fn.conversions.conversion(c);
    }
    BuiltinObj.Id id = builtin(c);
    return id != null ? fn.builtins.call(c, id) : call(c, callee(c));
  }

  private Expr call(CallExpr c, Callee callee) {
    if (isSpread(c)) {
      return fn.seq(
          () -> {
            List<Expr> head = new ArrayList<>(fn.order.emitPhased(callee.head()));
            head.replaceAll(h -> save(h, fn.at(c)));
            return callee.emit().call(head, spread(c, callee.sig()));
          });
    }
    int n = callee.head().size();
    var operands = new ArrayList<>(callee.head());
    operands.addAll(operands(c, callee.sig(), true));
    return fn.order.combine(
        operands,
        v -> callee.emit().call(v.subList(0, n), pack(c, callee.sig(), v.subList(n, v.size()))));
  }

  private Expr save(Expr e, int pos) {
    boolean stays = e instanceof Expr.LocalGet l && !l.local().cell || Values.isConstant(e);
    return stays ? e : new Expr.LocalGet(fn.spill(e, pos));
  }

  /** Whether the arguments are the results of one call: f(g()). */
  boolean isSpread(CallExpr c) {
    return c.args.size() == 1
        && fn.info.typeOf(c.args.getFirst()) instanceof TupleType t
        && t.len() != 1;
  }

  /** The arguments of f(g()). */
  List<Expr> spread(CallExpr c, IrType.Func sig) {
    var g = (CallExpr) Conversions.strip(c.args.getFirst());
    List<Expr> results = fn.assigns.call(g, null, fn.at(g));
    var values = new ArrayList<Expr>();
    for (int i = 0; i < results.size(); i++) {
      values.add(Values.convert(results.get(i), argType(sig, i, false)));
    }
    return pack(c, sig, values);
  }

  /** Type that argument i is converted to. */
  static IrType argType(IrType.Func sig, int i, boolean dots) {
    int last = sig.params().size() - 1;
    if (sig.variadic() && i >= last && !dots) {
      return ((IrType.Slice) sig.params().get(last).under()).elem();
    }
    return sig.params().get(i);
  }

  /**
   * One operand for each argument.
   *
   * @param now whether the call follows: until it returns, nothing changes the variables of this function alone, so that their structs and arrays are lent
   *     to the callee, which copies what it is going to change ({@link Bodies})
   */
  List<Order.Operand> operands(CallExpr c, IrType.Func sig, boolean now) {
    var operands = new ArrayList<Order.Operand>();
    int fixed = sig.variadic() ? sig.params().size() - 1 : sig.params().size();
    for (int i = 0; i < c.args.size(); i++) {
      gruffle.syntax.Expr arg = c.args.get(i);
      IrType to = argType(sig, i, c.hasDots);
      operands.add(
          now && i < fixed && isLent(arg, to)
              ? new Order.Operand(arg, () -> fn.exprs.borrowed(arg, to))
              : fn.order.value(arg, to));
    }
    return operands;
  }

  /** Whether a struct or array is in a variable, or part of one, that nothing changes while a call runs. */
  boolean isLent(gruffle.syntax.Expr e, IrType to) {
    return IrTypes.isAggregate(to) && !fn.computed.containsKey(e) && isOwnPart(e);
  }

  private boolean isOwnPart(gruffle.syntax.Expr e) {
    return switch (Conversions.strip(e)) {
      case Name n ->
          fn.info.objectOf(n) instanceof VarObj v && fn.isLocal(v) && !fn.escape.isExposed(v);
      case SelectorExpr s -> {
        Selection sel = fn.info.selection(s);
        yield sel != null
            && sel.kind() == Selection.Kind.FIELD_VAL
            && !sel.indirect()
            && isOwnPart(s.x);
      }
      default -> false;
    };
  }

  /** Puts variadic arguments into a slice. */
  static List<Expr> pack(CallExpr c, IrType.Func sig, List<Expr> values) {
    if (!sig.variadic() || c.hasDots) {
      return List.copyOf(values);
    }
    int fixed = sig.params().size() - 1;
    var args = new ArrayList<>(values.subList(0, fixed));
    List<Expr> rest = values.subList(fixed, values.size());
    IrType slice = sig.params().get(fixed);
    if (rest.isEmpty()) {
      args.add(new Expr.Zero(slice));
    } else {
      var indices = new long[rest.size()];
      Arrays.setAll(indices, i -> i);
      args.add(new Expr.ArrayLit(slice, rest.size(), indices, List.copyOf(rest)));
    }
    return args;
  }

  /** Finds out what a call calls. */
  Callee callee(CallExpr c) {
    gruffle.syntax.Expr fun = fn.names.uninstantiated(c.fun);
    int pos = fn.at(c);
    Type t = fn.typeOf(c.fun);
    IrType.Func sig = fn.signature((Signature) t.underlying());
    if (!fn.computed.containsKey(fun)) {
      switch (fun) {
        case Name n when fn.info.objectOf(n) instanceof FuncObj f -> {
          return direct(fn.names.function(n, f), sig, pos);
        }
        case SelectorExpr s -> {
          Selection sel = fn.info.selection(s);
          if (sel == null && fn.info.objectOf(s.sel) instanceof FuncObj f) {
            return direct(fn.names.function(s.sel, f), sig, pos);
          }
          if (sel != null && sel.kind() == Selection.Kind.METHOD_VAL) {
            return fn.methods.callee(s, sel, pos);
          }
          if (sel != null
              && sel.kind() == Selection.Kind.METHOD_EXPR
              && fn.methods.methodExpr(s, sel) instanceof Expr.FuncRef f) {
            return direct(f.symbol(), sig, pos);
          }
        }
        default -> {}
      }
    }
    return new Callee(
        List.of(new Order.Operand(fun, () -> fn.exprs.expr(fun))),
        sig,
        (head, args) -> new Expr.CallClosure(head.getFirst(), args, sig, pos));
  }

  private static Callee direct(String symbol, IrType.Func sig, int pos) {
    return new Callee(List.of(), sig, (head, args) -> new Expr.Call(symbol, args, sig, pos));
  }
}
