package gruffle.ir.escape;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Stmt;
import java.util.List;
import java.util.function.Consumer;

/** Visits the direct parts of a syntax node in source order. */
public final class AstWalk {
  private AstWalk() {}

  public static void children(Node node, Consumer<Node> visit) {
    switch (node) {
      case Expr e -> expr(e, visit);
      case Stmt s -> stmt(s, visit);
      case Decl d -> decl(d, visit);
      case File f -> all(f.decls, visit);
      case Expr.Field f -> all(visit, f.name, f.type);
      case Stmt.CaseClause c -> {
        all(visit, c.cases);
        all(c.body, visit);
      }
      case Stmt.CommClause c -> {
        all(visit, c.comm);
        all(c.body, visit);
      }
    }
  }

  private static void expr(Expr e, Consumer<Node> visit) {
    switch (e) {
      case Expr.BadExpr x -> {}
      case Expr.Name x -> {}
      case Expr.BasicLit x -> {}
      case Expr.CompositeLit x -> {
        all(visit, x.type);
        all(x.elems, visit);
      }
      case Expr.KeyValueExpr x -> all(visit, x.key, x.value);
      case Expr.FuncLit x -> all(visit, x.type, x.body);
      case Expr.ParenExpr x -> all(visit, x.x);
      case Expr.SelectorExpr x -> all(visit, x.x, x.sel);
      case Expr.IndexExpr x -> all(visit, x.x, x.index);
      case Expr.SliceExpr x -> all(visit, x.x, x.lo, x.hi, x.max);
      case Expr.AssertExpr x -> all(visit, x.x, x.type);
      case Expr.TypeSwitchGuard x -> all(visit, x.lhs, x.x);
      case Expr.Operation x -> all(visit, x.x, x.y);
      case Expr.CallExpr x -> {
        all(visit, x.fun);
        all(x.args, visit);
      }
      case Expr.ListExpr x -> all(x.elems, visit);
      case Expr.ArrayType x -> all(visit, x.len, x.elem);
      case Expr.SliceType x -> all(visit, x.elem);
      case Expr.DotsType x -> all(visit, x.elem);
      case Expr.StructType x -> all(x.fields, visit);
      case Expr.InterfaceType x -> all(x.methods, visit);
      case Expr.FuncType x -> {
        all(x.params, visit);
        all(x.results, visit);
      }
      case Expr.MapType x -> all(visit, x.key, x.value);
      case Expr.ChanType x -> all(visit, x.elem);
    }
  }

  private static void stmt(Stmt s, Consumer<Node> visit) {
    switch (s) {
      case Stmt.EmptyStmt x -> {}
      case Stmt.LabeledStmt x -> all(visit, x.stmt);
      case Stmt.BlockStmt x -> all(x.list, visit);
      case Stmt.ExprStmt x -> all(visit, x.x);
      case Stmt.SendStmt x -> all(visit, x.chan, x.value);
      case Stmt.DeclStmt x -> all(x.decls, visit);
      case Stmt.AssignStmt x -> all(visit, x.lhs, x.rhs);
      case Stmt.BranchStmt x -> {}
      case Stmt.CallStmt x -> all(visit, x.call);
      case Stmt.ReturnStmt x -> all(visit, x.results);
      case Stmt.IfStmt x -> all(visit, x.init, x.cond, x.then, x.els);
      case Stmt.ForStmt x -> all(visit, x.init, x.cond, x.post, x.body);
      case Stmt.SwitchStmt x -> {
        all(visit, x.init, x.tag);
        all(x.body, visit);
      }
      case Stmt.SelectStmt x -> all(x.body, visit);
      case Stmt.RangeClause x -> all(visit, x.lhs, x.x);
    }
  }

  private static void decl(Decl d, Consumer<Node> visit) {
    switch (d) {
      case Decl.ImportDecl x -> {}
      case Decl.ConstDecl x -> {
        all(x.names, visit);
        all(visit, x.type, x.values);
      }
      case Decl.TypeDecl x -> all(visit, x.name, x.type);
      case Decl.VarDecl x -> {
        all(x.names, visit);
        all(visit, x.type, x.values);
      }
      case Decl.FuncDecl x -> all(visit, x.recv, x.name, x.type, x.body);
    }
  }

  private static void all(List<? extends Node> nodes, Consumer<Node> visit) {
    for (Node n : nodes) {
      visit.accept(n);
    }
  }

  private static void all(Consumer<Node> visit, Node... nodes) {
    for (Node n : nodes) {
      if (n != null) {
        visit.accept(n);
      }
    }
  }
}
