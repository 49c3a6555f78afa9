package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.FuncLit;
import gruffle.syntax.Stmt.CallStmt;
import gruffle.syntax.Token;
import gruffle.types.BuiltinObj;
import gruffle.types.TypeAndValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers go and defer: the function and its arguments are evaluated now, and called later by a closure that takes and
 * returns nothing.
 */
final class Deferred {
  private final Fn fn;

  Deferred(Fn fn) {
    this.fn = fn;
  }

  void stmt(CallStmt s, int pos) {
    boolean go = s.tok == Token.GO;
    if (!(Conversions.strip(s.call) instanceof CallExpr c)) {
      throw fn.unit.bug(s, "no call");
    }
    Expr closure = closure(c, go, pos);
    if (go) {
      fn.emit(new Stmt.Go(closure, pos));
    } else if (fn.range == null) {
      fn.emit(new Stmt.Defer(closure, pos));
    } else {
      fn.emitOp(Ops.DEFER_AT, pos, new Expr.LocalGet(fn.range.defers()), closure);
    }
  }

  private Expr closure(CallExpr c, boolean go, int pos) {
    TypeAndValue tv = fn.info.typeAndValue(c.fun);
    BuiltinObj.Id id = fn.calls.builtin(c);
    if (id != null || tv != null && tv.isType()) {
      return builtin(c, id, go, pos);
    }
    Calls.Callee callee = fn.calls.callee(c);
    boolean plain =
        c.args.isEmpty() && callee.sig().results().isEmpty() && callee.sig().params().isEmpty();
    gruffle.syntax.Expr fun = Conversions.strip(c.fun);
    if (plain && (fun instanceof FuncLit || !(isMethod(callee, fun)))) {
      Expr f = fn.assigns.first(fn.exprs.expr(fun));
      return Values.convert(f, IrTypes.NO_ARGS);
    }
    List<Expr> head;
    List<Expr> args;
    String wraps;
    if (fn.calls.isSpread(c)) {
      head = fn.order.emitPhased(callee.head());
      wraps = literal(head);
      head = save(head, pos);
      args = save(fn.calls.spread(c, callee.sig()), pos);
    } else {
      int n = callee.head().size();
      var operands = new ArrayList<>(callee.head());
      operands.addAll(fn.calls.operands(c, callee.sig(), false));
      List<Expr> v = fn.order.emit(operands);
      wraps = literal(v.subList(0, n));
      head = save(v.subList(0, n), pos);
      args = save(Calls.pack(c, callee.sig(), v.subList(n, v.size())), pos);
    }
    if (isMethod(callee, fun) && IrTypes.isInterface(head.getFirst().type())) {
      // A nil interface panics at the statement, a nil func only when it is called.
      Expr h = head.getFirst();
      fn.emit(new Stmt.ExprStmt(new Expr.NilCheck(h, h.type(), pos), pos));
    }
    var w = new Wrapper(go, c);
    List<Expr> h = w.capture(head);
    List<Expr> a = w.capture(args);
    Expr call = callee.emit().call(h, a);
    w.func.wraps = call instanceof Expr.Call k ? k.symbol() : wraps;
    return w.finish(inner -> inner.emit(new Stmt.ExprStmt(call, pos)), pos);
  }

  /** The function literal that is called, null if it is none. */
  private static String literal(List<Expr> head) {
    return !head.isEmpty() && head.getFirst() instanceof Expr.Closure c ? c.symbol() : null;
  }

  private static boolean isMethod(Calls.Callee callee, gruffle.syntax.Expr fun) {
    return !callee.head().isEmpty() && callee.head().getFirst().syntax() != fun;
  }

  private List<Expr> save(List<Expr> values, int pos) {
    return values.stream()
        .map(v -> Values.fresh(v, fn))
        .map(v -> Values.isConstant(v) ? v : new Expr.LocalGet(fn.spill(fn.assigns.first(v), pos)))
        .toList();
  }

  /** A predeclared function: its arguments are evaluated now, the rest happens in the wrapper. */
  private Expr builtin(CallExpr c, BuiltinObj.Id id, boolean go, int pos) {
    var operands = new ArrayList<Order.Operand>();
    var captured = new ArrayList<gruffle.syntax.Expr>();
    for (gruffle.syntax.Expr e : c.args) {
      TypeAndValue tv = fn.info.typeAndValue(e);
      if (!tv.isConstant() && !tv.isType() && !tv.isNil()) {
        captured.add(e);
        IrType t = id == BuiltinObj.Id.PANIC ? IrTypes.EMPTY_INTERFACE : fn.type(fn.typeOf(e));
        operands.add(fn.order.value(e, t));
      }
    }
    List<Expr> values = save(fn.order.emit(operands), pos);
    var w = new Wrapper(go, c);
    List<Expr> inside = w.capture(values);
    return w.finish(
        inner -> {
          for (int i = 0; i < captured.size(); i++) {
            inner.computed.put(captured.get(i), inside.get(i));
          }
          Expr v = inner.calls.call(c);
          if (v != null) {
            inner.assigns.effect(v, pos);
          }
        },
        pos);
  }

  /** The wrapper function being made. */
  private final class Wrapper {
    private final Func func;
    private final Fn inner;
    private final List<Local> captured = new ArrayList<>();

    Wrapper(boolean go, CallExpr c) {
      String symbol = fn.facts.nextWrapper(go ? "gowrap" : "deferwrap");
      func = fn.unit.newFunc(symbol, IrTypes.NO_ARGS, c.pos, c.pos);
      func.wrapper = true;
      func.file = fn.func.file;
      func.otherFiles = fn.func.otherFiles;
      inner = new Fn(fn.unit, fn.info, func, fn.escape, fn.facts);
    }

    /** What the values of temporaries are called inside the wrapper. */
    List<Expr> capture(List<Expr> values) {
      var inside = new ArrayList<Expr>();
      for (Expr v : values) {
        if (v instanceof Expr.LocalGet l) {
          captured.add(l.local());
          Local in = func.newLocal(".c" + captured.size(), l.local().type);
          inner.own(in);
          inside.add(new Expr.LocalGet(in));
        } else {
          inside.add(v);
        }
      }
      return inside;
    }

    Expr finish(java.util.function.Consumer<Fn> body, int pos) {
      func.numCaptures = captured.size();
      List<Stmt> stmts =
          inner.collect(
              () -> {
                body.accept(inner);
                if (!Stmts.terminates(inner.out)) {
                  inner.emit(new Stmt.Return(List.of(), pos));
                }
              });
      func.body = new Stmt.Block(0, stmts, pos);
      return new Expr.Closure(func.symbol, List.copyOf(captured), IrTypes.NO_ARGS);
    }
  }
}
