package gruffle.ir.escape.flow;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt;
import gruffle.syntax.Token;
import gruffle.types.ArrayType;
import gruffle.types.MapType;
import gruffle.types.PointerType;
import gruffle.types.Signature;
import gruffle.types.TupleType;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;

/** Flows of statements. */
final class Stmts {
  private final Walker w;

  Stmts(Walker w) {
    this.w = w;
  }

  /** Statements of one block; loops by goto end with it. */
  void block(List<Stmt> list) {
    int depth = w.loopDepth;
    list.forEach(this::stmt);
    w.loopDepth = depth;
  }

  void stmt(Stmt stmt) {
    switch (stmt) {
      case null -> {}
      case Stmt.EmptyStmt s -> {}
      case Stmt.BranchStmt s -> {}
      case Stmt.LabeledStmt s -> {
        if (w.analysis.values.isLoop(s)) {
          w.loopDepth++;
        }
        stmt(s.stmt);
      }
      case Stmt.BlockStmt s -> block(s.list);
      case Stmt.ExprStmt s -> expression(s.x);
      case Stmt.SendStmt s -> {
        w.exprs.discard(s.chan);
        Type elem = TypeFacts.elem(w.info().typeOf(s.chan));
        w.exprs.value(w.graph.heap.hole().note(w.at(s), "send", "send"), s.value, elem);
      }
      case Stmt.DeclStmt s -> s.decls.forEach(this::declaration);
      case Stmt.AssignStmt s -> assign(s);
      case Stmt.CallStmt s -> goDefer(s);
      case Stmt.ReturnStmt s -> result(s);
      case Stmt.IfStmt s -> {
        stmt(s.init);
        w.exprs.discard(s.cond);
        block(s.then.list);
        stmt(s.els);
      }
      case Stmt.ForStmt s -> loop(s);
      case Stmt.SwitchStmt s -> choice(s);
      case Stmt.SelectStmt s -> {
        for (Stmt.CommClause c : s.body) {
          stmt(c.comm);
          block(c.body);
        }
      }
      case Stmt.RangeClause s -> {}
    }
  }

  private void expression(Expr x) {
    if (Walker.unparen(x) instanceof Expr.CallExpr c) {
      w.calls.call(null, c);
    } else {
      w.exprs.discard(x);
    }
  }

  private void goDefer(Stmt.CallStmt s) {
    Hole k = w.graph.heap.hole();
    if (s.tok == Token.DEFER && w.loopDepth == 1) {
      // What is deferred once lives until the function ends, no longer.
      k = w.temporary().hole();
    }
    w.calls.statement(k, s);
  }

  // ---- declarations and assignments

  private void declaration(Decl d) {
    if (d instanceof Decl.VarDecl v) {
      define(v, List.copyOf(v.names), Values.list(v.values));
    }
  }

  private void assign(Stmt.AssignStmt s) {
    List<Expr> lhs = Values.list(s.lhs);
    if (s.rhs == null) { // x++
      lhs.forEach(x -> mark(place(x)));
    } else if (s.op == Operator.DEF) {
      define(s, lhs, Values.list(s.rhs));
    } else {
      List<Hole> ks = lhs.stream().map(this::place).toList();
      if (s.op == null) {
        values(s, lhs, ks, Values.list(s.rhs));
      } else {
        w.exprs.value(ks.getFirst(), s.rhs);
      }
      ks.forEach(Stmts::mark);
    }
  }

  private static void mark(Hole k) {
    k.dst().reassigned = true;
  }

  /** New variables, and old ones among those of a {@code :=}. */
  private void define(Node at, List<? extends Expr> lhs, List<Expr> rhs) {
    var ks = new ArrayList<Hole>();
    var fresh = new ArrayList<Runnable>();
    for (Expr e : lhs) {
      if (isNew(e)) {
        // The new variable is not yet in scope in its value: closures there must not capture it.
        var l = new Location[1];
        VarObj v = (VarObj) w.info().objectOf((Expr.Name) e);
        l[0] = w.declare(v);
        w.frame.vars.remove(v);
        fresh.add(() -> w.frame.vars.put(v, l[0]));
        ks.add(l[0].hole());
      } else {
        Hole k = place(e);
        mark(k);
        ks.add(k);
      }
    }
    values(at, lhs, ks, rhs);
    fresh.forEach(Runnable::run);
  }

  private boolean isNew(Expr e) {
    return e instanceof Expr.Name n
        && !n.value.equals("_")
        && w.info().isDef(n)
        && w.info().objectOf(n) instanceof VarObj;
  }

  private void values(Node at, List<? extends Expr> lhs, List<Hole> ks, List<Expr> rhs) {
    if (rhs.isEmpty()) {
      return;
    }
    if (rhs.size() == 1 && lhs.size() > 1) {
      Expr x = Walker.unparen(rhs.getFirst());
      if (x instanceof Expr.CallExpr c) {
        w.calls.call(results(lhs, ks, w.info().typeOf(c)), c);
      } else { // v, ok = …
        w.exprs.value(ks.getFirst().note(w.at(at), "assign-pair", "assign-pair"), x);
      }
      return;
    }
    for (int i = 0; i < lhs.size(); i++) {
      Hole k = SelfAssign.is(w, lhs.get(i), rhs.get(i)) ? w.graph.blank.hole() : ks.get(i);
      if (w.analysis.inlining.isGone(w, lhs.get(i), rhs.get(i))) {
        w.gone(k, (Expr.FuncLit) rhs.get(i));
        continue;
      }
      w.exprs.value(
          k.note(w.at(at), w.text.of(lhs.get(i)) + " = " + w.text.of(rhs.get(i)), "assign"),
          rhs.get(i),
          typeOf(lhs.get(i)));
    }
  }

  /** Results that are put into interfaces on the way. */
  private List<Hole> results(List<? extends Expr> lhs, List<Hole> ks, Type types) {
    var out = new ArrayList<Hole>(ks);
    if (types instanceof TupleType t) {
      for (int i = 0; i < ks.size(); i++) {
        Type target = typeOf(lhs.get(i));
        if (target != null
            && TypeFacts.isInterface(target)
            && !TypeFacts.isInterface(t.at(i).type())) {
          out.set(i, w.exprs.convert(ks.get(i), lhs.get(i), t.at(i).type(), "~r" + i));
        }
      }
    }
    return out;
  }

  private Type typeOf(Expr lhs) {
    if (lhs instanceof Expr.Name n && w.info().objectOf(n) instanceof VarObj v) {
      return w.info().type(v.type());
    }
    return lhs instanceof Expr.Name n && n.value.equals("_") ? null : w.info().typeOf(lhs);
  }

  /** Where an assignment to e goes. */
  private Hole place(Expr e) {
    switch (Walker.unparen(e)) {
      case Expr.Name n -> {
        if (n.value.equals("_")) {
          return w.graph.blank.hole();
        }
        return w.info().objectOf(n) instanceof VarObj v && w.frame.find(v) instanceof Location l
            ? l.hole()
            : w.graph.heap.hole();
      }
      case Expr.SelectorExpr s when w.info().selection(s) != null && w.paths.isInside(s) -> {
        return place(s.x);
      }
      case Expr.SelectorExpr s -> w.exprs.discard(w.info().selection(s) == null ? null : s.x);
      case Expr.IndexExpr i -> {
        Type t = w.info().typeOf(i.x).underlying();
        if (t instanceof MapType m) {
          w.exprs.discard(i.x);
          w.exprs.value(
              w.graph.heap.hole().note(w.at(i), w.text.of(i), "key of map put"), i.index, m.key());
          return w.graph.heap.hole();
        }
        w.exprs.discard(i.index);
        if (t instanceof ArrayType) {
          return place(i.x);
        }
        w.exprs.discard(i.x);
      }
      case Expr.Operation o -> w.exprs.discard(o.x);
      case Expr other -> w.exprs.discard(other);
    }
    return w.graph.heap.hole();
  }

  private void result(Stmt.ReturnStmt s) {
    List<Expr> values = Values.list(s.results);
    List<Location> results = w.frame.results;
    if (values.isEmpty()) {
      return;
    }
    if (values.size() == 1 && results.size() > 1) {
      w.calls.call(
          results.stream().map(Location::hole).toList(),
          (Expr.CallExpr) Walker.unparen(values.getFirst()));
      return;
    }
    for (int i = 0; i < results.size(); i++) {
      Hole k = results.get(i).hole().note(w.at(s), "return " + w.text.of(values.get(i)), "return");
      w.exprs.value(k, values.get(i), w.info().type(w.frame.signature.results().at(i).type()));
      results.get(i).reassigned = true;
    }
  }

  // ---- loops and choices

  private void loop(Stmt.ForStmt s) {
    if (s.init instanceof Stmt.RangeClause r) {
      range(s, r);
      return;
    }
    int depth = w.loopDepth;
    stmt(s.init);
    if (s.init instanceof Stmt.AssignStmt a && a.op == Operator.DEF) {
      Values.list(a.lhs).forEach(this::perIteration);
    }
    w.loopDepth = depth + 1;
    if (s.cond != null) {
      w.exprs.discard(s.cond);
    }
    stmt(s.post);
    block(s.body.list);
    w.loopDepth = depth;
  }

  /** A loop variable that somebody else can get at is a new one in each iteration. */
  private void perIteration(Expr e) {
    if (e instanceof Expr.Name n
        && w.info().objectOf(n) instanceof VarObj v
        && w.frame.find(v) instanceof Location l
        && w.analysis.values.isLeaked(v)) {
      l.loopDepth = w.loopDepth + 1;
    }
  }

  private void range(Stmt.ForStmt s, Stmt.RangeClause r) {
    Type t = w.info().typeOf(r.x);
    Location x = w.temporary();
    if (t.underlying() instanceof Signature) {
      w.exprs.discard(r.x);
    } else {
      w.exprs.value(x.hole(), r.x);
    }
    int depth = w.loopDepth;
    List<Expr> lhs = Values.list(r.lhs);
    var ks = new ArrayList<Hole>();
    if (r.def) {
      for (Expr e : lhs) {
        ks.add(isNew(e) ? w.declare((VarObj) w.info().objectOf((Expr.Name) e)).hole() : place(e));
        perIteration(e);
      }
    }
    w.loopDepth = depth + 1;
    if (!r.def) {
      lhs.forEach(e -> ks.add(place(e)));
    }
    boolean array =
        t.underlying() instanceof ArrayType
            || t.underlying() instanceof PointerType p
                && p.elem().underlying() instanceof ArrayType;
    if (ks.size() > 1) {
      Hole k = ks.get(1);
      w.graph.flow(t.underlying() instanceof ArrayType ? k : k.deref(), x);
    } else if (!ks.isEmpty() && !array && t.underlying() instanceof gruffle.types.ChanType) {
      w.graph.flow(ks.getFirst().deref(), x);
    }
    ks.forEach(Stmts::mark);
    block(s.body.list);
    w.loopDepth = depth;
  }

  private void choice(Stmt.SwitchStmt s) {
    stmt(s.init);
    if (s.tag instanceof Expr.TypeSwitchGuard g) {
      typeChoice(s, g);
      return;
    }
    w.exprs.discard(s.tag);
    for (Stmt.CaseClause c : s.body) {
      Type t = s.tag == null ? null : w.info().typeOf(s.tag);
      Values.list(c.cases).forEach(x -> w.exprs.value(w.graph.blank.hole(), x, t));
      block(c.body);
    }
  }

  private void typeChoice(Stmt.SwitchStmt s, Expr.TypeSwitchGuard g) {
    Location tee = w.temporary();
    for (Stmt.CaseClause c : s.body) {
      if (g.lhs != null && w.info().implicit(c) instanceof VarObj v) {
        Hole k = w.declare(v).hole();
        Type t = w.info().type(v.type());
        if (TypeFacts.hasPointers(t)) {
          w.graph.flow(Exprs.asserted(k, t).note(w.at(c), "case", "switch case"), tee);
        }
      }
    }
    w.exprs.value(tee.hole(), g.x);
    s.body.forEach(c -> block(c.body));
  }
}
