package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt.AssignStmt;
import gruffle.syntax.Stmt.CommClause;
import gruffle.syntax.Stmt.ExprStmt;
import gruffle.syntax.Stmt.SelectStmt;
import gruffle.syntax.Stmt.SendStmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lowers select statements. */
final class Selects {
  private static final IrType REF = IrTypes.UNSAFE_POINTER;
  private static final IrType FLAG = IrTypes.BOOL;

  private final Fn fn;

  Selects(Fn fn) {
    this.fn = fn;
  }

  /** One communication with its operands evaluated; value is null for a receive. */
  private record Case(CommClause clause, Expr chan, IrType elem, Expr value) {}

  void stmt(SelectStmt s, int pos) {
    int label = fn.stmts.breakLabel(s);
    fn.emit(new Stmt.Block(label, fn.collect(() -> select(s, pos)), pos));
  }

  private void select(SelectStmt s, int pos) {
    CommClause other = null;
    var cases = new ArrayList<Case>();
    for (CommClause c : s.body) {
      if (c.comm == null) {
        other = c;
      } else {
        cases.add(evaluate(c));
      }
    }
    if (cases.isEmpty()) {
      if (other != null) {
        fn.stmts.list(other.body);
      } else {
        fn.emit(new Stmt.ExprStmt(go(List.of(), true, pos), pos));
      }
    } else if (cases.size() == 1 && other == null) {
      only(cases.getFirst());
    } else if (cases.size() == 1) {
      tryOne(cases.getFirst(), other, pos);
    } else {
      general(cases, other, pos);
    }
  }

  private Case evaluate(CommClause c) {
    int pos = fn.at(c);
    if (c.comm instanceof SendStmt s) {
      IrType elem = ((IrType.Chan) fn.type(fn.typeOf(s.chan)).under()).elem();
      List<Expr> v =
          fn.order.emit(
              List.of(
                  new Order.Operand(s.chan, () -> fn.exprs.expr(s.chan)),
                  fn.order.value(s.value, elem)));
      return new Case(c, save(v.get(0), pos), elem, save(v.get(1), pos));
    }
    Expr chan = fn.exprs.expr(receive(c).x);
    return new Case(c, save(chan, pos), ((IrType.Chan) chan.type().under()).elem(), null);
  }

  /** All operands are evaluated before any communication, also those that only read a variable. */
  private Expr save(Expr e, int pos) {
    return Values.isConstant(e) ? e : new Expr.LocalGet(fn.spill(fn.assigns.first(e), pos));
  }

  private static Operation receive(CommClause c) {
    gruffle.syntax.Expr e =
        switch (c.comm) {
          case ExprStmt x -> x.x;
          case AssignStmt a -> a.rhs;
          default -> throw new IllegalStateException("select case");
        };
    return (Operation) Conversions.strip(e);
  }

  private static List<gruffle.syntax.Expr> targets(CommClause c) {
    return c.comm instanceof AssignStmt a ? Assigns.list(a.lhs) : List.of();
  }

  private static boolean wants(CommClause c, int i) {
    List<gruffle.syntax.Expr> t = targets(c);
    return i < t.size()
        && !(Conversions.strip(t.get(i)) instanceof gruffle.syntax.Expr.Name n
            && n.value.equals("_"));
  }

  /** Assigns what was received and runs the clause. */
  private void body(Case c, Expr value, Expr ok) {
    int pos = fn.at(c.clause);
    if (c.clause.comm instanceof AssignStmt a) {
      boolean define = a.op == Operator.DEF;
      fn.assigns.assignValues(targets(c.clause), Arrays.asList(value, ok), define, pos);
    }
    fn.stmts.list(c.clause.body);
  }

  /** A select with one case is that communication. */
  private void only(Case c) {
    int pos = fn.at(c.clause);
    if (c.value != null) {
      fn.emitOp("chan.send" + Ops.value(c.elem), pos, c.chan, Raw.in(c.value));
      body(c, null, null);
      return;
    }
    List<Expr> v =
        fn.assigns.receive(c.chan, new boolean[] {wants(c.clause, 0), wants(c.clause, 1)}, pos);
    body(c, v.get(0), v.get(1));
  }

  private void tryOne(Case c, CommClause other, int pos) {
    Local done = fn.temp(FLAG);
    Local ok = null;
    Local value = null;
    if (c.value != null) {
      int at = fn.at(c.clause);
      Expr send = fn.op("chan.trySend" + Ops.value(c.elem), FLAG, at, c.chan, Raw.in(c.value));
      fn.emit(new Stmt.SetLocal(done, send, at));
    } else {
      ok = wants(c.clause, 1) ? fn.temp(FLAG) : null;
      value = wants(c.clause, 0) ? fn.temp(c.elem) : null;
      Expr recv =
          fn.op("chan.tryRecv" + Ops.value(c.elem), FLAG, pos, c.chan, new Expr.TypeConst(c.elem));
      fn.emit(new Stmt.MultiAssign(Arrays.asList(done, ok, value), recv, pos));
    }
    if (value != null) {
      fn.own(value);
    }
    Expr v = value == null ? null : new Expr.LocalGet(value);
    Expr o = ok == null ? null : new Expr.LocalGet(ok);
    fn.emit(
        new Stmt.If(
            new Expr.LocalGet(done),
            fn.block(() -> body(c, v, o), fn.at(c.clause)),
            fn.stmts.block(other.body, fn.at(other)),
            pos));
  }

  private static Expr go(List<Expr> cases, boolean block, int pos) {
    var indices = new long[cases.size()];
    Arrays.setAll(indices, i -> i);
    IrType array = new IrType.Array(REF, cases.size());
    return new Expr.OpCall(
        Ops.SELECT_GO,
        IrTypes.INT,
        List.of(
            new Expr.ArrayLit(array, cases.size(), indices, cases),
            new Expr.Const(IrTypes.BOOL, block)),
        pos);
  }

  private void general(List<Case> cases, CommClause other, int pos) {
    var objects = new ArrayList<Expr>();
    boolean wantsOk = false;
    boolean primitive = false;
    boolean reference = false;
    for (Case c : cases) {
      if (c.value != null) {
        objects.add(
            fn.op("select.caseSend" + Ops.value(c.elem), REF, pos, c.chan, Raw.in(c.value)));
        continue;
      }
      objects.add(fn.op(Ops.SELECT_CASE_RECV, REF, pos, c.chan));
      wantsOk |= wants(c.clause, 1);
      if (wants(c.clause, 0) && Ops.isPrimitive(c.elem)) {
        primitive = true;
      } else if (wants(c.clause, 0)) {
        reference = true;
      }
    }
    Local index = fn.temp(IrTypes.INT);
    Local ok = wantsOk ? fn.temp(FLAG) : null;
    Local valueJ = primitive ? fn.temp(IrTypes.INT) : null;
    Local valueL = reference ? fn.temp(REF) : null;
    Local third = primitive ? valueJ : valueL;
    fn.emit(
        new Stmt.MultiAssign(
            Arrays.asList(index, ok, third), go(objects, other == null, pos), pos));
    if (primitive && reference) {
      fn.emit(new Stmt.SetLocal(valueL, fn.op(Ops.SELECT_TAKE_L, REF, pos), pos));
    }
    var numbers = new ArrayList<long[]>();
    var bodies = new ArrayList<Stmt>();
    for (int i = 0; i < cases.size(); i++) {
      Case c = cases.get(i);
      numbers.add(new long[] {i});
      bodies.add(fn.block(() -> body(c, value(c, valueJ, valueL), get(ok)), fn.at(c.clause)));
    }
    Stmt orElse = other == null ? null : fn.stmts.block(other.body, fn.at(other));
    fn.emit(new Stmt.Switch(new Expr.LocalGet(index), numbers, bodies, orElse, pos));
  }

  private static Expr get(Local l) {
    return l == null ? null : new Expr.LocalGet(l);
  }

  private Expr value(Case c, Local valueJ, Local valueL) {
    if (c.value != null || !wants(c.clause, 0)) {
      return null;
    }
    if (Ops.isPrimitive(c.elem)) {
      return Raw.out(new Expr.LocalGet(valueJ), c.elem);
    }
    return fn.op(
        Ops.SELECT_VALUE_L,
        c.elem,
        fn.at(c.clause),
        new Expr.LocalGet(valueL),
        new Expr.TypeConst(c.elem));
  }
}
