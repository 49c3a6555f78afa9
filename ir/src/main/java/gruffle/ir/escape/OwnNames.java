package gruffle.ir.escape;

import gruffle.ir.stencil.Findings;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Stmt;
import gruffle.types.VarObj;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Function literals that are assigned to a variable declared before them in the same list of statements, so that they can call themselves by it: {@code var f
 * func(); f = func() { f() }}. Each time that the list is run there is one variable and one assignment; a label between the two might have the second run again.
 */
final class OwnNames {
  private final Findings info;
  private final Map<Expr.FuncLit, VarObj> found = new IdentityHashMap<>();

  OwnNames(Findings info) {
    this.info = info;
  }

  /** The variable of a literal in a list that has been looked at; null if it has none. */
  VarObj of(Expr.FuncLit lit) {
    return found.get(lit);
  }

  /** Looks at the statements in a node that is a list of them. */
  void look(Node n) {
    switch (n) {
      case Stmt.BlockStmt b -> list(b.list);
      case Stmt.CaseClause c -> list(c.body);
      case Stmt.CommClause c -> list(c.body);
      default -> {}
    }
  }

  private void list(List<Stmt> list) {
    var declared = new HashSet<VarObj>();
    for (Stmt s : list) {
      switch (s) {
        case Stmt.DeclStmt d -> d.decls.forEach(x -> declare(x, declared));
        case Stmt.LabeledStmt l -> declared.clear();
        case Stmt.AssignStmt a
            when a.op == null
                && a.lhs instanceof Expr.Name name
                && a.rhs instanceof Expr.FuncLit lit
                && info.objectOf(name) instanceof VarObj v
                && declared.contains(v) ->
            found.put(lit, v);
        default -> {}
      }
    }
  }

  private void declare(Decl d, Set<VarObj> declared) {
    if (d instanceof Decl.VarDecl x && x.values == null) {
      for (Expr.Name name : x.names) {
        if (info.objectOf(name) instanceof VarObj v) {
          declared.add(v);
        }
      }
    }
  }
}
