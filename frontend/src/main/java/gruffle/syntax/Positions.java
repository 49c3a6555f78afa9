package gruffle.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where nodes start and end, which the characteristic position of a node does not tell. */
public final class Positions {
  private Positions() {}

  /** The start of the leftmost part of a node. */
  public static Pos startPos(Node node) {
    Node n = node;
    while (true) {
      Node left =
          switch (n) {
            case Expr.CompositeLit x -> x.type;
            case Expr.KeyValueExpr x -> x.key;
            case Expr.SelectorExpr x -> x.x;
            case Expr.IndexExpr x -> x.x;
            case Expr.AssertExpr x -> x.x;
            case Expr.TypeSwitchGuard x -> x.lhs != null ? x.lhs : x.x;
            case Expr.Operation x -> x.y != null ? x.x : null;
            case Expr.CallExpr x -> x.fun;
            case Expr.ListExpr x -> x.elems.isEmpty() ? null : x.elems.getFirst();
            case Stmt.SendStmt s -> s.chan;
            case Stmt.AssignStmt s -> s.lhs;
            case Stmt.RangeClause s -> s.lhs != null ? s.lhs : s.x;
            default -> null;
          };
      if (left == null) {
        return n instanceof File ? new Pos(n.pos.base(), 1, 1) : n.pos;
      }
      n = left;
    }
  }

  /** Roughly the end of a node: exact for names, literals, and what ends in a brace. */
  public static Pos endPos(Node node) {
    Node n = node;
    while (true) {
      Pos end =
          switch (n) {
            case File f -> f.eof;
            case Expr.Name x -> x.pos.plusCols(bytes(x.value));
            case Expr.BasicLit x -> x.pos.plusCols(bytes(x.value));
            case Expr.CompositeLit x -> x.rbrace;
            case Stmt.BlockStmt s -> s.rbrace;
            case Stmt.SwitchStmt s -> s.rbrace;
            case Stmt.SelectStmt s -> s.rbrace;
            case Stmt.AssignStmt s when s.rhs == null -> endPos(s.lhs).plusCols(2);
            case Stmt.CaseClause c when c.body.isEmpty() -> c.colon;
            case Stmt.CommClause c when c.body.isEmpty() -> c.colon;
            default -> null;
          };
      if (end != null) {
        return end;
      }
      Node right = rightmost(n);
      if (right == null) {
        return n.pos;
      }
      n = right;
    }
  }

  private static Node rightmost(Node n) {
    return switch (n) {
      case Decl.ImportDecl d -> d.path;
      case Decl.ConstDecl d -> firstOf(d.values, d.type, last(d.names));
      case Decl.TypeDecl d -> d.type;
      case Decl.VarDecl d -> firstOf(d.values, d.type, last(d.names));
      case Decl.FuncDecl d -> firstOf(d.body, d.type);
      case Expr.KeyValueExpr x -> x.value;
      case Expr.FuncLit x -> x.body;
      case Expr.ParenExpr x -> x.x;
      case Expr.SelectorExpr x -> x.sel;
      case Expr.IndexExpr x -> x.index;
      case Expr.SliceExpr x -> x.x; // as gc has it: errors show this position
      case Expr.AssertExpr x -> x.type;
      case Expr.TypeSwitchGuard x -> x.x;
      case Expr.Operation x -> firstOf(x.y, x.x);
      case Expr.CallExpr x -> firstOf(last(x.args), x.fun);
      case Expr.ListExpr x -> last(x.elems);
      case Expr.ArrayType x -> x.elem;
      case Expr.SliceType x -> x.elem;
      case Expr.DotsType x -> x.elem;
      case Expr.StructType x -> last(x.fields);
      case Expr.Field x -> firstOf(x.type, x.name);
      case Expr.InterfaceType x -> last(x.methods);
      case Expr.FuncType x -> firstOf(last(x.results), last(x.params));
      case Expr.MapType x -> x.value;
      case Expr.ChanType x -> x.elem;
      case Stmt.LabeledStmt s -> s.stmt;
      case Stmt.ExprStmt s -> s.x;
      case Stmt.SendStmt s -> s.value;
      case Stmt.DeclStmt s -> last(s.decls);
      case Stmt.AssignStmt s -> s.rhs;
      case Stmt.BranchStmt s -> s.label;
      case Stmt.CallStmt s -> s.call;
      case Stmt.ReturnStmt s -> s.results;
      case Stmt.IfStmt s -> firstOf(s.els, s.then);
      case Stmt.ForStmt s -> s.body;
      case Stmt.RangeClause s -> s.x;
      case Stmt.CaseClause c -> last(c.body);
      case Stmt.CommClause c -> last(c.body);
      default -> null;
    };
  }

  private static Node firstOf(Node... nodes) {
    for (Node n : nodes) {
      if (n != null) {
        return n;
      }
    }
    return null;
  }

  private static Node last(List<? extends Node> list) {
    return list.isEmpty() ? null : list.getLast();
  }

  private static int bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8).length;
  }
}
