package gruffle.ir.escape.flow;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt;
import gruffle.syntax.Token;
import gruffle.types.VarObj;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which local variables keep the one value that their declaration gives them, and which are used in a literal or by address. */
final class Values {
  private final Map<VarObj, Expr> values = new IdentityHashMap<>();
  private final Set<VarObj> assigned = identitySet();
  private final Set<VarObj> leaked = identitySet();
  private final Map<VarObj, Integer> uses = new IdentityHashMap<>();
  private final Map<VarObj, Integer> calls = new IdentityHashMap<>();
  private final Set<Expr.CallExpr> started = identitySet();
  private final Map<VarObj, Expr.FuncLit> owners = new IdentityHashMap<>();
  private final Set<Node> seen = identitySet();
  private final Map<String, Stmt.LabeledStmt> labels = new HashMap<>();
  private final Set<Stmt.LabeledStmt> loops = identitySet();

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Looks at a whole function, the literals in it included. */
  void scan(Node body) {
    if (seen.add(body)) {
      labels.clear();
      visit(body, null);
    }
  }

  /** The value of a variable that is never assigned to again, null for others. */
  Expr of(VarObj v) {
    return assigned.contains(v) ? null : values.get(v);
  }

  /** Whether it gets another value than its first. */
  boolean isAssigned(VarObj v) {
    return assigned.contains(v);
  }

  /** Whether a literal uses the variable, or somebody takes its address. */
  boolean isLeaked(VarObj v) {
    return leaked.contains(v);
  }

  /** Whether some goto leads back to the label. */
  boolean isLoop(Stmt.LabeledStmt s) {
    return loops.contains(s);
  }

  /** Whether the variable is only called, and that in its own function. */
  boolean isOnlyCalled(VarObj v) {
    return uses(v) > 0 && uses(v) == calls.getOrDefault(v, 0) && !leaked.contains(v);
  }

  /** How often the variable is mentioned after its declaration. */
  int uses(VarObj v) {
    return uses.getOrDefault(v, 0);
  }

  private void visit(Node n, Expr.FuncLit in) {
    Expr.FuncLit inner = in;
    switch (n) {
      case Expr.FuncLit f -> inner = f;
      case Expr.Name name when name.obj instanceof VarObj v -> name(name, v, in);
      case Stmt.AssignStmt s when s.op == Operator.DEF -> define(list(s.lhs), list(s.rhs));
      case Stmt.AssignStmt s -> list(s.lhs).forEach(this::assign);
      case Stmt.RangeClause s when s.lhs != null -> list(s.lhs).forEach(this::assign);
      case Stmt.LabeledStmt s -> labels.put(s.label.value, s);
      case Stmt.BranchStmt s when s.tok == Token.GOTO -> {
        if (labels.containsKey(s.label.value)) {
          loops.add(labels.get(s.label.value));
        }
      }
      case Stmt.CallStmt s when s.call instanceof Expr.CallExpr c -> started.add(c);
      case Expr.CallExpr c
          when Walker.unparen(c.fun) instanceof Expr.Name f
              && f.obj instanceof VarObj v
              && !started.contains(c) ->
          calls.merge(v, 1, Integer::sum);
      case Decl.VarDecl d when d.values != null -> define(List.copyOf(d.names), list(d.values));
      case Expr.Operation o when o.op == Operator.AND && o.y == null -> address(o.x);
      default -> {}
    }
    Expr.FuncLit owner = inner;
    AstWalk.children(n, c -> visit(c, owner));
  }

  private void name(Expr.Name name, VarObj v, Expr.FuncLit in) {
    if (v.pos() == name.pos()) {
      owners.put(v, in);
      return;
    }
    uses.merge(v, 1, Integer::sum);
    if (owners.containsKey(v) && owners.get(v) != in) {
      leaked.add(v);
    }
  }

  private void define(List<? extends Expr> lhs, List<Expr> rhs) {
    for (int i = 0; i < lhs.size(); i++) {
      if (lhs.get(i) instanceof Expr.Name n && n.obj instanceof VarObj v) {
        if (v.pos() != n.pos()) {
          assigned.add(v);
        } else if (lhs.size() == rhs.size()) {
          values.put(v, rhs.get(i));
        }
      }
    }
  }

  private void assign(Expr lhs) {
    switch (Walker.unparen(lhs)) {
      case Expr.Name n when n.obj instanceof VarObj v -> assigned.add(v);
      // Parts of a struct or array variable.
      case Expr.SelectorExpr s -> assign(s.x);
      case Expr.IndexExpr i -> assign(i.x);
      default -> {}
    }
  }

  private void address(Expr e) {
    switch (Walker.unparen(e)) {
      case Expr.Name n when n.obj instanceof VarObj v -> {
        leaked.add(v);
        assigned.add(v);
      }
      case Expr.SelectorExpr s -> address(s.x);
      case Expr.IndexExpr i -> address(i.x);
      default -> {}
    }
  }

  /** All mentions of local variables in a piece of a program. */
  static void names(Node n, BiConsumer<VarObj, Expr.Name> visit) {
    if (n instanceof Expr.Name name
        && name.obj instanceof VarObj v
        && v.kind() != VarObj.Kind.PACKAGE
        && v.kind() != VarObj.Kind.FIELD) {
      visit.accept(v, name);
    }
    AstWalk.children(n, c -> names(c, visit));
  }

  static List<Expr> list(Expr e) {
    return e == null ? List.of() : e instanceof Expr.ListExpr l ? l.elems : List.of(e);
  }
}
