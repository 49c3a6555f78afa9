package gruffle.ir;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that a function keeps the rules that {@link Expr} and {@link Stmt} state, so that a tier may rely on them:
 * statements here, expressions in {@link ExprVerifier}.
 */
public final class Verifier {
  private final Func f;
  private final ExprVerifier exprs = new ExprVerifier(this);
  private final BitSet defined = new BitSet();
  private final Set<Integer> labels = new HashSet<>();
  private final Deque<Stmt> targets = new ArrayDeque<>();
  private Stmt.Dispatch dispatch;
  private Stmt current;

  private Verifier(Func f) {
    this.f = f;
  }

  /** Throws an {@link IrException} that names the function and the statement if something is wrong. */
  public static void verify(Func f) {
    if (f.body != null) {
      new Verifier(f).func();
    }
  }

  public static void verify(IrPackage pkg) {
    for (String symbol : pkg.functions()) {
      verify(pkg.function(symbol));
    }
  }

  IrException fail(String message) {
    String at = current == null ? "" : " line " + Pos.line(current.pos()) + ": " + text(current);
    return new IrException("internal compiler error: IR of " + f.symbol + at + ": " + message);
  }

  private static String text(Stmt s) {
    String t = IrText.of(s);
    return t.length() > 400 ? t.substring(0, 400) + "…" : t;
  }

  void check(boolean ok, String message) {
    if (!ok) {
      throw fail(message);
    }
  }

  /** Whether a value of one type may stand where one of the other is wanted, without any change. */
  static boolean compatible(IrType from, IrType to) {
    return from == to || from.equals(to) || from.under().equals(to.under());
  }

  void wants(IrType type, Expr value, String what) {
    check(value.type() != null, what + " has no value");
    check(
        compatible(value.type(), type),
        what + " is of type " + IrTypes.key(value.type()) + ", not " + IrTypes.key(type));
  }

  void local(Local l) {
    check(l.index < f.locals.size() && f.locals.get(l.index) == l, l + " is not of this function");
  }

  void used(Local l) {
    local(l);
    check(dispatch != null || defined.get(l.index), l + " is used before it is defined");
  }

  private void define(Local l) {
    local(l);
    defined.set(l.index);
  }

  private void func() {
    check(f.numParams == f.type.params().size(), "wrong number of parameters");
    for (int i = 0; i < f.locals.size(); i++) {
      Local l = f.locals.get(i);
      check(l.index == i, l + " has the wrong index");
      check(!l.cell || !IrTypes.isAggregate(l.type), l + " is an aggregate and a cell");
      if (i < f.numParams) {
        check(!l.cell, "parameter " + l + " is a cell");
        check(compatible(l.type, f.type.params().get(i)), "parameter " + l + " has the wrong type");
      }
    }
    defined.set(0, f.numParams + f.numCaptures);
    check(
        f.own == null || f.own.cell && f.own.index < f.numParams + f.numCaptures,
        "its own value is no capture");
    check(
        f.results.isEmpty() || f.results.size() == f.type.results().size(),
        "wrong number of result variables");
    for (int i = 0; i < f.results.size(); i++) {
      local(f.results.get(i));
      check(
          compatible(f.results.get(i).type, f.type.results().get(i)),
          "result variable " + f.results.get(i) + " has the wrong type");
    }
    List<Stmt> body = f.body.stmts();
    for (Stmt s : body) {
      check(
          !(s instanceof Stmt.Dispatch) || s == body.getLast(),
          "Dispatch is not the last statement");
    }
    stmts(body, true);
  }

  void stmts(List<Stmt> list) {
    stmts(list, false);
  }

  private void stmts(List<Stmt> list, boolean top) {
    for (Stmt s : list) {
      check(top || !(s instanceof Stmt.Dispatch), "Dispatch inside another statement");
      stmt(s);
    }
  }

  private void nested(Stmt s) {
    if (s != null) {
      stmts(List.of(s));
    }
  }

  private void expr(Expr e) {
    exprs.expr(e);
  }

  private void stmt(Stmt s) {
    Stmt outer = current;
    current = s;
    switch (s) {
      case Stmt.Block b -> {
        label(b.label());
        targets.push(b);
        stmts(b.stmts());
        targets.pop();
      }
      case Stmt.ExprStmt e -> expr(e.x());
      case Stmt.DeclLocal d -> {
        if (d.init() != null) {
          expr(d.init());
          wants(d.local().type, d.init(), "the initial value");
          fresh(d.init());
        }
        check(d.local().index >= f.numParams, "declaration of a parameter");
        define(d.local());
      }
      case Stmt.SetLocal l -> {
        expr(l.value());
        wants(l.local().type, l.value(), "the value");
        check(
            !IrTypes.isAggregate(l.local().type) || l.local().name.startsWith("."),
            "assignment to an aggregate variable");
        check(!l.local().cell || defined.get(l.local().index) || dispatch != null, "no cell yet");
        define(l.local());
      }
      case Stmt.SetGlobal g -> {
        expr(g.value());
        wants(g.type(), g.value(), "the value");
        scalar(g.type());
      }
      case Stmt.SetField x -> {
        expr(x.obj());
        expr(x.value());
        exprs.structObject(x.obj(), x.struct());
        wants(x.struct().fields().get(x.field()).type(), x.value(), "the value");
        scalar(x.value().type());
      }
      case Stmt.SetArray a -> {
        expr(a.array());
        expr(a.index());
        expr(a.value());
        exprs.index(a.index());
        check(a.array().type().kind() == GoKind.ARRAY, "no array");
        wants(((IrType.Array) a.array().type().under()).elem(), a.value(), "the value");
        scalar(a.value().type());
      }
      case Stmt.SetSlice a -> {
        expr(a.slice());
        expr(a.index());
        expr(a.value());
        exprs.index(a.index());
        wants(exprs.elemOf(a.slice().type()), a.value(), "the value");
        scalar(a.value().type());
      }
      case Stmt.SetDeref d -> {
        expr(d.ptr());
        expr(d.value());
        wants(exprs.pointee(d.ptr()), d.value(), "the value");
        scalar(d.value().type());
      }
      case Stmt.CopyInto c -> {
        expr(c.dst());
        expr(c.src());
        check(IrTypes.isAggregate(c.dst().type()), "copy into what is no aggregate");
        wants(c.dst().type(), c.src(), "the source");
      }
      case Stmt.MultiAssign m -> multiAssign(m);
      case Stmt.If i -> {
        expr(i.cond());
        exprs.bool(i.cond());
        nested(i.then());
        nested(i.orElse());
      }
      case Stmt.Loop l -> {
        label(l.label());
        if (l.cond() != null) {
          expr(l.cond());
          exprs.bool(l.cond());
        }
        targets.push(l);
        nested(l.body());
        targets.pop();
        nested(l.post());
      }
      case Stmt.Break b -> check(target(b.label(), false), "no label L" + b.label());
      case Stmt.Continue c -> check(target(c.label(), true), "no loop L" + c.label());
      case Stmt.Switch w -> switchStmt(w);
      case Stmt.Return r -> {
        for (Expr e : r.values()) {
          expr(e);
        }
        returns(r);
      }
      case Stmt.Go g -> {
        expr(g.closure());
        thunk(g.closure());
      }
      case Stmt.Defer d -> {
        expr(d.closure());
        thunk(d.closure());
        check(f.hasDefer, "defer in a function without the mark");
      }
      case Stmt.Panic p -> {
        expr(p.value());
        check(IrTypes.isInterface(p.value().type()), "panic value is no interface");
      }
      case Stmt.Dispatch d -> dispatch(d);
      case Stmt.Jump j -> jump(j.target());
      case Stmt.Branch b -> {
        expr(b.cond());
        exprs.bool(b.cond());
        jump(b.yes());
        jump(b.no());
      }
    }
    current = outer;
  }

  private void scalar(IrType t) {
    check(!IrTypes.isAggregate(t), "store of an aggregate that should be a copy into it");
  }

  private void fresh(Expr e) {
    check(
        !IrTypes.isAggregate(e.type()) || !borrowed(e), "a borrowed value is kept without a copy");
  }

  /** Whether a struct or array value is an object that something else refers to. */
  private static boolean borrowed(Expr e) {
    return switch (e) {
      case Expr.Seq s -> borrowed(s.x());
      case Expr.Convert c -> borrowed(c.x());
      case Expr.LocalGet l -> !l.local().name.startsWith(".");
      case Expr.FieldGet g -> !IrTypes.isAggregate(g.obj().type()) || borrowed(g.obj());
      case Expr.ArrayGet g -> borrowed(g.array());
      case Expr.GlobalGet g -> true;
      case Expr.SliceGet g -> true;
      case Expr.NilCheck g -> true;
      case Expr.Unbox g -> true;
      default -> false;
    };
  }

  private void multiAssign(Stmt.MultiAssign m) {
    expr(m.call());
    List<IrType> results = exprs.results(m.call());
    check(results == null || results.size() == m.dst().size(), "wrong number of variables for it");
    for (int i = 0; i < m.dst().size(); i++) {
      Local l = m.dst().get(i);
      if (l != null) {
        check(
            results == null || compatible(results.get(i), l.type),
            "the variable of result " + i + " has the wrong type");
        check(!l.cell || defined.get(l.index) || dispatch != null, "no cell yet");
        define(l);
      }
    }
  }

  private void switchStmt(Stmt.Switch w) {
    expr(w.tag());
    check(w.tag().type().kind().isInteger(), "switch on what is no integer");
    check(w.cases().size() == w.bodies().size(), "cases and bodies differ in number");
    Set<Long> seen = new HashSet<>();
    for (long[] values : w.cases()) {
      for (long v : values) {
        check(seen.add(v), "duplicate case " + v);
      }
    }
    for (Stmt b : w.bodies()) {
      nested(b);
    }
    nested(w.orElse());
  }

  private void returns(Stmt.Return r) {
    if (r.values().isEmpty()) {
      check(f.type.results().isEmpty() || !f.results.isEmpty(), "return without values");
      return;
    }
    check(f.results.isEmpty(), "return with values beside result variables");
    check(r.values().size() == f.type.results().size(), "wrong number of values");
    for (int i = 0; i < r.values().size(); i++) {
      wants(f.type.results().get(i), r.values().get(i), "result " + i);
    }
  }

  private void thunk(Expr e) {
    check(
        e.type().under() instanceof IrType.Func t && t.params().isEmpty() && t.results().isEmpty(),
        "the closure takes or returns something");
  }

  private void label(int label) {
    check(label == 0 || labels.add(label), "label L" + label + " is not unique");
  }

  private boolean target(int label, boolean loop) {
    for (Stmt t : targets) {
      if (t instanceof Stmt.Loop l && l.label() == label) {
        return true;
      }
      if (!loop && t instanceof Stmt.Block b && b.label() == label && label != 0) {
        return true;
      }
    }
    return false;
  }

  private void dispatch(Stmt.Dispatch d) {
    dispatch = d;
    check(!d.blocks().isEmpty(), "no blocks");
    for (Stmt.Block b : d.blocks()) {
      check(!b.stmts().isEmpty() && ends(b.stmts().getLast()), "a block does not end in a jump");
      for (Stmt s : b.stmts().subList(0, b.stmts().size() - 1)) {
        check(!ends(s) || s instanceof Stmt.Switch, "a jump in the middle of a block");
      }
      stmts(b.stmts());
    }
  }

  private static boolean ends(Stmt s) {
    return switch (s) {
      case Stmt.Jump j -> true;
      case Stmt.Branch b -> true;
      case Stmt.Return r -> true;
      case Stmt.Panic p -> true;
      case Stmt.Switch w ->
          w.bodies().stream().allMatch(Stmt.Jump.class::isInstance)
              && w.orElse() instanceof Stmt.Jump;
      default -> false;
    };
  }

  private void jump(int target) {
    check(
        dispatch != null && target >= 0 && target < dispatch.blocks().size(), "no block " + target);
  }
}
