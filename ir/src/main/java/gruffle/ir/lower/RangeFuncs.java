package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.ir.escape.FuncFacts;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Stmt.ForStmt;
import gruffle.syntax.Stmt.RangeClause;
import gruffle.types.Signature;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lowers for statements over functions: the body becomes a function literal that the iterator calls.
 *
 * <p>The literal returns true for the next value. A jump out of the loop leaves its number in a variable that all loops of a
 * nest share, and returns false; behind the call each function around does its part of the jump. Return statements set the
 * result variables before. Deferred calls belong to the frame of the function around, which lends the body a name for it.
 * Each loop has a state, so that an iterator that calls when it must not is found out.
 */
final class RangeFuncs {
  private final Fn fn;

  RangeFuncs(Fn fn) {
    this.fn = fn;
  }

  void loop(ForStmt s, RangeClause c, Signature iterator, int pos) {
    IrType.Func type = fn.signature(iterator);
    IrType yield = type.params().getFirst();
    FuncFacts facts = fn.escape.range(s);
    Expr callee = new Expr.LocalGet(fn.spill(fn.assigns.first(fn.exprs.expr(c.x)), pos));
    Local state = variable(".state", RangeBody.READY, pos);
    Local next = null;
    Local defers = null;
    if (facts.rangeReturns || facts.rangeJumps) {
      next = fn.range != null ? fn.range.next() : variable(".next", 0, pos);
    }
    if (facts.rangeDefers) {
      defers = fn.range != null ? fn.range.defers() : frame(pos);
    }
    var outside = new ArrayList<Local>();
    outside.add(state);
    add(outside, next);
    add(outside, defers);
    Func f = fn.unit.newFunc(facts.symbol, (IrType.Func) yield.under(), s.pos, s.body.rbrace);
    f.file = fn.func.file;
    f.otherFiles = fn.func.otherFiles; // one function to Go
    var inner = new Fn(fn.unit, fn.info, f, fn.escape, facts);
    inner.resultTypes = fn.resultTypes;
    List<Local> params = parameters(f);
    Bodies.captures(inner);
    var inside = new ArrayList<Local>();
    for (Local l : outside) {
      inside.add(capture(l, inner));
    }
    if (facts.rangeReturns) {
      results(inner, outside);
    }
    Map<Exit, Long> codes = fn.range != null ? fn.range.codes() : new HashMap<>();
    inner.range =
        new RangeBody(
            inner,
            s,
            inside.getFirst(),
            next == null ? null : inside.get(1),
            defers == null ? null : inside.getLast(),
            codes);
    body(inner, s, c, params, pos);
    var captured = new ArrayList<Local>();
    facts.captures.forEach(v -> captured.add(fn.local(v)));
    captured.addAll(outside);
    Expr closure = new Expr.Closure(f.symbol, List.copyOf(captured), yield);
    fn.emit(new Stmt.ExprStmt(new Expr.CallClosure(callee, List.of(closure), type, pos), pos));
    after(state, next, inner.range.used(), pos);
  }

  private static void add(List<Local> list, Local l) {
    if (l != null) {
      list.add(l);
    }
  }

  /** A variable that the body shares. */
  private Local variable(String name, long init, int pos) {
    Local l = fn.func.newLocal(name, IrTypes.INT);
    l.cell = true;
    fn.emit(new Stmt.DeclLocal(l, Fn.intConst(init), pos));
    return l;
  }

  private Local frame(int pos) {
    Local l = fn.func.newLocal(".defers", IrTypes.UNSAFE_POINTER);
    fn.emit(new Stmt.DeclLocal(l, fn.op(Ops.DEFER_RANGE, l.type, pos), pos));
    return l;
  }

  private static List<Local> parameters(Func f) {
    var params = new ArrayList<Local>();
    for (IrType t : f.type.params()) {
      params.add(f.newLocal("", t));
    }
    f.numParams = params.size();
    return params;
  }

  private static Local capture(Local l, Fn inner) {
    Local in = inner.func.newLocal(l.name, l.type);
    in.cell = l.cell;
    inner.func.numCaptures++;
    return in;
  }

  /** The result variables of the function around; those with a name are among the captures already. */
  private void results(Fn inner, List<Local> outside) {
    for (int i = 0; i < fn.results.size(); i++) {
      VarObj v = fn.resultVars.get(i);
      inner.resultVars.add(v);
      if (v != null) {
        inner.results.add(inner.local(v));
      } else {
        outside.add(fn.results.get(i));
        inner.results.add(capture(fn.results.get(i), inner));
      }
    }
  }

  private void body(Fn inner, ForStmt s, RangeClause c, List<Local> params, int pos) {
    List<Stmt> stmts =
        inner.collect(
            () -> {
              inner.range.enter(pos);
              variables(inner, c, params, pos);
              inner.stmts.list(s.body.list);
              if (!Stmts.terminates(inner.out)) {
                inner.range.proceed(inner.at(s.body.rbrace));
              }
            });
    inner.func.hasRecover = inner.facts.hasRecover;
    inner.func.body = new Stmt.Block(0, Gotos.resolve(inner, stmts), pos);
  }

  private void variables(Fn inner, RangeClause c, List<Local> params, int pos) {
    List<gruffle.syntax.Expr> lhs = Assigns.list(c.lhs);
    var values = new ArrayList<Expr>();
    params.forEach(p -> values.add(new Expr.LocalGet(p)));
    if (!c.def) {
      // One after the other, as gc does it here, and not in ranges over other things.
      inner.assigns.assignValues(lhs, values, false, pos);
      return;
    }
    for (int i = 0; i < lhs.size(); i++) {
      if (inner.info.objectOf((Name) lhs.get(i)) instanceof VarObj v && !v.name().equals("_")) {
        inner.bind(v, params.get(i));
        Bodies.shadows(inner, List.of(v), pos);
        Bodies.own(inner, List.of(v), pos);
      }
    }
  }

  private void after(Local state, Local next, Map<Exit, Long> exits, int pos) {
    var panic =
        new Expr.OpCall(
            Ops.PANIC_RANGE_STATE, null, List.of(Fn.intConst(RangeBody.MISSING_PANIC)), pos);
    fn.emit(
        new Stmt.If(is(Op.EQ, state, RangeBody.PANIC), new Stmt.ExprStmt(panic, pos), null, pos));
    fn.emit(new Stmt.SetLocal(state, Fn.intConst(RangeBody.EXHAUSTED), pos));
    exits.forEach(
        (e, code) ->
            fn.emit(
                new Stmt.If(
                    is(Op.EQ, next, code),
                    fn.block(
                        () -> {
                          fn.emit(new Stmt.SetLocal(next, Fn.intConst(0), pos));
                          fn.stmts.jump(e, pos);
                        },
                        pos),
                    null,
                    pos)));
  }

  static Expr is(Op op, Local l, long value) {
    return new Expr.Compare(op, new Expr.LocalGet(l), Fn.intConst(value));
  }
}
