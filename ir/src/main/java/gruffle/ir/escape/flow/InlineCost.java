package gruffle.ir.escape.flow;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt;
import gruffle.types.ArrayType;
import gruffle.types.BuiltinObj;
import gruffle.types.FuncObj;
import gruffle.types.PkgName;
import gruffle.types.Selection;
import gruffle.types.Signature;
import gruffle.types.SliceType;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.Types;
import gruffle.types.VarObj;
import java.util.List;
import java.util.function.Predicate;

/** Counts a function body as gc's inliner does: by the nodes of its tree, calls dear. */
final class InlineCost {
  private static final int CALL = 57;
  private static final int CALL_OF_PARAMETER = 17;
  private static final int LITERAL = 15;

  /** A loop over a function: the literal that its body becomes, its state and the checks of that; not the call. */
  private static final int RANGE_FUNC = 37;

  /** The same where the function comes from a call: a variable keeps it. */
  private static final int RANGE_CALLED = 6;

  /** What a return in such a loop costs after it, and another such loop in it. */
  private static final int RANGE_RETURN = 9;

  private static final int RANGE_NESTED = 4;

  private final Analysis analysis;
  private final View info;
  private final InlineCosts costs;
  private int cost;

  InlineCost(Analysis analysis, View info, InlineCosts costs) {
    this.analysis = analysis;
    this.info = info;
    this.costs = costs;
  }

  int of(Stmt.BlockStmt body) {
    block(body.list);
    return cost;
  }

  private void block(List<Stmt> list) {
    for (Stmt s : list) {
      if (cost >= InlineCosts.IMPOSSIBLE) {
        return;
      }
      stmt(s);
    }
  }

  private void stmt(Stmt stmt) {
    switch (stmt) {
      case null -> {}
      case Stmt.EmptyStmt s -> {}
      case Stmt.BranchStmt s -> cost++;
      case Stmt.LabeledStmt s -> {
        cost++;
        stmt(s.stmt);
      }
      case Stmt.BlockStmt s -> block(s.list);
      case Stmt.ExprStmt s -> expr(s.x);
      case Stmt.SendStmt s -> {
        cost++;
        expr(s.chan);
        value(s.value, TypeFacts.elem(info.typeOf(s.chan)));
      }
      case Stmt.DeclStmt s -> s.decls.forEach(this::declaration);
      case Stmt.AssignStmt s -> assign(s);
      case Stmt.CallStmt s -> cost = InlineCosts.IMPOSSIBLE;
      case Stmt.ReturnStmt s -> {
        cost++;
        Values.list(s.results).forEach(this::expr);
      }
      case Stmt.IfStmt s -> {
        stmt(s.init);
        TypeAndValue c = info.typeAndValue(s.cond);
        if (c != null && c.isConstant()) {
          cost++;
          boolean taken = c.value().text().equals("true");
          stmt(taken ? s.then : s.els);
          return;
        }
        cost++;
        expr(s.cond);
        block(s.then.list);
        stmt(s.els);
      }
      case Stmt.ForStmt s -> loop(s);
      case Stmt.SwitchStmt s -> {
        cost++;
        stmt(s.init);
        if (s.tag instanceof Expr.TypeSwitchGuard g) {
          cost += 1 + (g.lhs == null ? 0 : 1);
          expr(g.x);
        } else if (s.tag != null) {
          expr(s.tag);
        }
        for (Stmt.CaseClause c : s.body) {
          cost++;
          Values.list(c.cases).forEach(this::expr);
          block(c.body);
        }
      }
      case Stmt.SelectStmt s -> {
        cost++;
        for (Stmt.CommClause c : s.body) {
          cost++;
          stmt(c.comm);
          block(c.body);
        }
      }
      case Stmt.RangeClause s -> {}
    }
  }

  private void loop(Stmt.ForStmt s) {
    if (s.init instanceof Stmt.RangeClause r
        && info.typeOf(r.x).underlying() instanceof Signature) {
      rangeFunc(r, s.body);
      return;
    }
    cost++;
    if (s.init instanceof Stmt.RangeClause r) {
      for (Expr e : Values.list(r.lhs)) {
        if (e instanceof Expr.Name n && n.value.equals("_")) {
          cost++;
        } else if (r.def) {
          cost += 3;
        } else {
          expr(e);
        }
      }
      expr(r.x);
    } else {
      stmt(s.init);
      expr(s.cond);
      stmt(s.post);
    }
    block(s.body.list);
  }

  private void rangeFunc(Stmt.RangeClause r, Stmt.BlockStmt body) {
    Expr f = Walker.unparen(r.x);
    cost += RANGE_FUNC + price(f);
    expr(f instanceof Expr.SelectorExpr s && info.selection(s) != null ? s.x : f);
    cost += f instanceof Expr.CallExpr ? RANGE_CALLED : 0;
    cost += returns(body) ? RANGE_RETURN : nests(body) ? RANGE_NESTED : 0;
  }

  private static boolean returns(Node n) {
    return n instanceof Stmt.ReturnStmt || inside(n, InlineCost::returns);
  }

  private boolean nests(Node n) {
    return n instanceof Stmt.ForStmt s
            && s.init instanceof Stmt.RangeClause r
            && info.typeOf(r.x).underlying() instanceof Signature
        || inside(n, this::nests);
  }

  private static boolean inside(Node n, Predicate<Node> what) {
    var found = new boolean[1];
    if (!(n instanceof Expr.FuncLit)) {
      AstWalk.children(n, c -> found[0] |= what.test(c));
    }
    return found[0];
  }

  private void declaration(Decl d) {
    if (d instanceof Decl.VarDecl v) {
      cost += 2 * v.names.size();
      cost += v.values == null ? 2 * v.names.size() : 1 + v.names.size();
      Values.list(v.values).forEach(this::expr);
    }
  }

  private void assign(Stmt.AssignStmt s) {
    cost++;
    List<Expr> lhs = Values.list(s.lhs);
    for (Expr e : lhs) {
      if (s.op == Operator.DEF && e instanceof Expr.Name n && info.isDef(n)) {
        cost += 3;
      } else {
        expr(e);
      }
    }
    List<Expr> rhs = Values.list(s.rhs);
    if (s.rhs == null) {
      cost++;
    }
    for (int i = 0; i < rhs.size(); i++) {
      value(rhs.get(i), lhs.size() == rhs.size() ? info.typeOf(lhs.get(i)) : null);
    }
  }

  private void value(Expr e, Type target) {
    Type own = info.typeOf(e);
    if (target != null
        && own != null
        && TypeFacts.isInterface(target)
        && !TypeFacts.isInterface(own)
        && !info.typeAndValue(e).isNil()) {
      cost++;
    }
    expr(e);
  }

  private void expr(Expr e) {
    if (e == null || cost >= InlineCosts.IMPOSSIBLE) {
      return;
    }
    TypeAndValue tv = info.typeAndValue(e);
    if (tv != null && (tv.isConstant() || tv.isType())) {
      cost += tv.isType() ? 0 : 1;
      return;
    }
    switch (e) {
      case Expr.ParenExpr x -> expr(x.x);
      case Expr.FuncLit x -> cost += 1 + LITERAL;
      case Expr.CompositeLit x -> composite(x);
      case Expr.SelectorExpr x -> selector(x);
      case Expr.IndexExpr x -> {
        expr(x.x);
        TypeAndValue index = info.typeAndValue(x.index);
        if (index == null || !index.isType()) { // not the arguments of an instance
          cost++;
          expr(x.index);
        }
      }
      case Expr.SliceExpr x -> {
        cost++;
        expr(x.x);
        if (info.typeOf(x.x).underlying() instanceof ArrayType) {
          cost++; // its address
        }
        expr(x.lo);
        expr(x.hi);
        expr(x.max);
      }
      case Expr.AssertExpr x -> {
        cost++;
        expr(x.x);
      }
      case Expr.Operation x -> operation(x);
      case Expr.CallExpr x -> call(x);
      default -> cost++;
    }
  }

  private void operation(Expr.Operation o) {
    cost++;
    if (o.op == Operator.AND
        && o.y == null
        && Walker.unparen(o.x) instanceof Expr.SelectorExpr s
        && s.x instanceof Expr.Name
        && isFirstField(s)) {
      cost -= 2;
    }
    boolean concat = o.y != null && o.op == Operator.ADD && TypeFacts.isString(info.typeOf(o));
    if (concat && Walker.unparen(o.x) instanceof Expr.Operation i && i.op == Operator.ADD) {
      cost--; // one node for the whole chain
    }
    if (o.y != null && o.op.isComparison()) {
      value(o.x, info.typeOf(o.y));
      value(o.y, info.typeOf(o.x));
    } else {
      expr(o.x);
      expr(o.y);
    }
  }

  private boolean isFirstField(Expr.SelectorExpr s) {
    return info.selection(s) instanceof Selection sel
        && sel.kind() == Selection.Kind.FIELD_VAL
        && sel.index().size() == 1
        && sel.index().getFirst() == 0;
  }

  private void composite(Expr.CompositeLit c) {
    cost++;
    Type t = info.typeOf(c).underlying();
    if (t instanceof SliceType) {
      cost++;
    }
    for (Expr e : c.elems) {
      if (t instanceof StructType s) {
        cost++;
        expr(e instanceof Expr.KeyValueExpr kv ? kv.value : e);
      } else if (e instanceof Expr.KeyValueExpr kv) {
        cost++;
        expr(kv.key);
        value(kv.value, TypeFacts.elem(t));
      } else {
        value(e, TypeFacts.elem(t));
      }
    }
  }

  private void selector(Expr.SelectorExpr s) {
    Selection sel = info.selection(s);
    cost++;
    if (sel == null) {
      return;
    }
    cost += sel.index().size() - 1;
    if (sel.kind() == Selection.Kind.METHOD_VAL) {
      cost++;
    }
    if (sel.kind() != Selection.Kind.METHOD_EXPR) {
      expr(s.x);
    }
  }

  // ---- calls

  private void call(Expr.CallExpr c) {
    TypeAndValue fun = info.typeAndValue(c.fun);
    if (fun.isType()) {
      conversion(c, fun.type());
      return;
    }
    if (fun.isBuiltin()) {
      builtin(c);
      return;
    }
    cost++;
    cost += price(c.fun);
    callee(c);
    arguments(c);
  }

  private int price(Expr fun) {
    switch (callee(fun)) {
      case FuncObj f -> {
        if (Intrinsics.has(f)) {
          return 0;
        }
        if (analysis.std.facts(f) instanceof Std.Facts facts) {
          return facts.isInlinable() ? facts.cost() : CALL;
        }
        int n = analysis.inlining.cost(f);
        return (n <= 80 ? n : CALL) + dictionary(f);
      }
      case Expr.FuncLit f -> {
        int n = costs.of(f, info);
        return n <= 160 ? n : CALL;
      }
      case VarObj v -> {
        return v.kind() == VarObj.Kind.PARAM ? CALL_OF_PARAMETER : CALL;
      }
      default -> {
        return CALL;
      }
    }
  }

  /** An instance is handed its dictionary, which inside another one is a part of its caller's. */
  private int dictionary(FuncObj f) {
    return !analysis.generics.isInstance(f) ? 0 : info.env().isEmpty() ? 2 : 4;
  }

  /** The called function, literal or variable; never null. */
  private Object callee(Expr fun) {
    return switch (Walker.unparen(fun)) {
      case Expr.FuncLit f -> f;
      case Expr.Name n -> {
        Object o = info.objectOf(n);
        if (o instanceof FuncObj f) {
          yield analysis.generics.of(f, info.instance(n));
        }
        yield o instanceof VarObj v && analysis.values.of(v) instanceof Expr.FuncLit f ? f : o;
      }
      case Expr.IndexExpr i -> callee(i.x);
      case Expr.SelectorExpr s ->
          info.selection(s) == null
              ? info.objectOf(s.sel) instanceof FuncObj f
                  ? analysis.generics.of(f, info.instance(s.sel))
                  : info.objectOf(s.sel)
              : info.selection(s).obj() instanceof FuncObj m && !Callees.isDynamic(m)
                  ? analysis.generics.of(m, Generics.arguments(info, m))
                  : s;
      case Expr other -> other;
    };
  }

  private void callee(Expr.CallExpr c) {
    if (Walker.unparen(c.fun) instanceof Expr.SelectorExpr s
        && info.selection(s) instanceof Selection sel
        && sel.kind() == Selection.Kind.METHOD_VAL) {
      expr(s.x);
      cost += sel.index().size() - 1;
      FuncObj m = (FuncObj) sel.obj();
      if (Callees.isDynamic(m)) {
        cost++;
      } else if (m.hasPtrRecv() != TypeFacts.isPointer(info.typeOf(s.x))) {
        cost++; // its address, or what it points to
      }
    } else if (Walker.unparen(c.fun) instanceof Expr.SelectorExpr s
        && s.x instanceof Expr.Name n
        && info.objectOf(n) instanceof PkgName) {
      cost++;
    } else {
      expr(c.fun);
    }
  }

  private void arguments(Expr.CallExpr c) {
    Signature sig = Types.asSignature(info.typeOf(c.fun));
    if (sig == null) {
      c.args.forEach(this::expr); // a type parameter's
      return;
    }
    List<VarObj> params = sig.params().vars();
    boolean dots = sig.variadic() && !c.hasDots && c.args.size() >= params.size();
    if (dots) {
      cost += 2;
    } else if (sig.variadic() && !c.hasDots) {
      cost++; // nil
    }
    for (int i = 0; i < c.args.size(); i++) {
      Type p = params.isEmpty() ? null : params.get(Math.min(i, params.size() - 1)).type();
      boolean last = dots && i >= params.size() - 1;
      value(c.args.get(i), last ? TypeFacts.elem(p) : p);
    }
  }

  private void conversion(Expr.CallExpr c, Type to) {
    Type from = info.typeOf(c.args.getFirst());
    boolean same =
        from.underlying() == to.underlying()
            || !(from.underlying() instanceof gruffle.types.Basic)
                && !(to.underlying() instanceof gruffle.types.Basic);
    if (!same || TypeFacts.isInterface(to)) {
      cost++;
    }
    expr(c.args.getFirst());
  }

  private void builtin(Expr.CallExpr c) {
    BuiltinObj.Id id =
        switch (Walker.unparen(c.fun)) {
          case Expr.Name n -> ((BuiltinObj) info.objectOf(n)).builtin();
          case Expr.SelectorExpr s -> ((BuiltinObj) info.objectOf(s.sel)).builtin();
          default -> throw new IllegalStateException();
        };
    cost++;
    switch (id) {
      case RECOVER -> cost = InlineCosts.IMPOSSIBLE;
      case PANIC -> {
        cost++;
        expr(c.args.getFirst());
      }
      default -> c.args.forEach(this::expr);
    }
  }
}
