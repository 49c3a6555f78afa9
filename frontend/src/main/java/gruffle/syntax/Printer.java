package gruffle.syntax;

import java.util.List;

/**
 * Prints expressions, types and simple statements on one line, as error messages quote them. The short form leaves out
 * what composite literals contain; the bodies of function literals are left out in both.
 */
public final class Printer {
  private static final int BIG_STACK_DEPTH = 200;

  private final StringBuilder out = new StringBuilder();
  private final boolean shortForm;
  private int depth;

  private Printer(boolean shortForm) {
    this.shortForm = shortForm;
  }

  /** The short form. */
  public static String string(Node n) {
    return print(n, true);
  }

  /** With the elements of composite literals. */
  public static String longString(Node n) {
    return print(n, false);
  }

  private static String print(Node n, boolean shortForm) {
    var p = new Printer(shortForm);
    p.node(n);
    return p.out.toString();
  }

  private Printer add(String s) {
    out.append(s);
    return this;
  }

  private Printer node(Node n) {
    depth++;
    if (depth == BIG_STACK_DEPTH) {
      BigStack.call(
          () -> {
            dispatch(n);
            return null;
          });
    } else {
      dispatch(n);
    }
    depth--;
    return this;
  }

  private void dispatch(Node n) {
    switch (n) {
      case null -> {}
      case Expr x -> expr(x);
      case Stmt.SimpleStmt s -> simpleStmt(s);
      case Expr.Field f -> {
        if (f.name != null) {
          add(f.name.value).add(" ");
        }
        node(f.type);
      }
      case Stmt s -> add("<" + s.getClass().getSimpleName() + ">");
      case Decl d -> add("<" + d.getClass().getSimpleName() + ">");
      case File f -> add("package ").node(f.pkgName);
      case Stmt.CaseClause c -> node(c.cases);
      case Stmt.CommClause c -> node(c.comm);
    }
  }

  private void expr(Expr expr) {
    switch (expr) {
      case Expr.BadExpr _ -> add("<bad expr>");
      case Expr.Name x -> add(x.value);
      case Expr.BasicLit x -> add(x.value);
      case Expr.CompositeLit x -> compositeLit(x);
      case Expr.KeyValueExpr x -> node(x.key).add(": ").node(x.value);
      case Expr.FuncLit x -> node(x.type).add(x.body.list.isEmpty() ? " {}" : " {…}");
      case Expr.ParenExpr x -> add("(").node(x.x).add(")");
      case Expr.SelectorExpr x -> node(x.x).add(".").node(x.sel);
      case Expr.IndexExpr x -> node(x.x).add("[").node(x.index).add("]");
      case Expr.SliceExpr x -> {
        node(x.x).add("[").node(x.lo).add(":").node(x.hi);
        if (x.max != null) {
          add(":").node(x.max);
        }
        add("]");
      }
      case Expr.AssertExpr x -> node(x.x).add(".(").node(x.type).add(")");
      case Expr.TypeSwitchGuard x -> {
        if (x.lhs != null) {
          node(x.lhs).add(" := ");
        }
        node(x.x).add(".(type)");
      }
      case Expr.Operation x -> {
        if (x.y == null) {
          add(x.op.toString()).node(x.x);
        } else {
          node(x.x).add(" " + x.op + " ").node(x.y);
        }
      }
      case Expr.CallExpr x -> {
        node(x.fun).add("(");
        list(x.args);
        add(x.hasDots ? "...)" : ")");
      }
      case Expr.ListExpr x -> list(x.elems);
      case Expr.ArrayType x -> {
        add("[");
        if (x.len == null) {
          add("...");
        } else {
          node(x.len);
        }
        add("]").node(x.elem);
      }
      case Expr.SliceType x -> add("[]").node(x.elem);
      case Expr.DotsType x -> add("...").node(x.elem);
      case Expr.StructType x -> structType(x);
      case Expr.InterfaceType x -> interfaceType(x);
      case Expr.FuncType x -> {
        add("func");
        signature(x);
      }
      case Expr.MapType x -> add("map[").node(x.key).add("]").node(x.value);
      case Expr.ChanType x -> chanType(x);
    }
  }

  private void list(List<Expr> elems) {
    String sep = "";
    for (Expr e : elems) {
      add(sep).node(e);
      sep = ", ";
    }
  }

  private void compositeLit(Expr.CompositeLit x) {
    node(x.type).add("{");
    if (!shortForm) {
      list(x.elems);
    } else if (!x.elems.isEmpty()) {
      add("…");
    }
    add("}");
  }

  private void structType(Expr.StructType x) {
    add("struct{");
    for (int i = 0; i < x.fields.size(); i++) {
      Expr.Field f = x.fields.get(i);
      if (i > 0) {
        // Fields of one list share the type node, which is printed after the last of them.
        boolean sameList = f.name != null && f.type == x.fields.get(i - 1).type;
        add(sameList ? ", " : "; ");
      }
      if (f.name != null) {
        add(f.name.value);
        if (i + 1 < x.fields.size() && x.fields.get(i + 1).type == f.type) {
          continue;
        }
        add(" ");
      }
      node(f.type);
      if (x.tags.get(i) != null) {
        add(" ").node(x.tags.get(i));
      }
    }
    add("}");
  }

  private void interfaceType(Expr.InterfaceType x) {
    add("interface{");
    String sep = "";
    for (Expr.Field m : x.methods) {
      add(sep);
      sep = "; ";
      if (m.name != null && m.type instanceof Expr.FuncType f) {
        add(m.name.value);
        signature(f);
      } else {
        node(m.type);
      }
    }
    add("}");
  }

  private void signature(Expr.FuncType f) {
    params(f.params);
    if (f.results.isEmpty()) {
      return;
    }
    add(" ");
    if (f.results.size() == 1 && f.results.getFirst().name == null) {
      node(f.results.getFirst().type);
    } else {
      params(f.results);
    }
  }

  private void params(List<Expr.Field> list) {
    add("(");
    for (int i = 0; i < list.size(); i++) {
      Expr.Field f = list.get(i);
      if (i > 0) {
        add(", ");
      }
      if (f.name != null) {
        add(f.name.value);
        Expr.Field following = i + 1 < list.size() ? list.get(i + 1) : null;
        if (following != null && following.name != null && following.type == f.type) {
          continue;
        }
        add(" ");
      }
      node(f.type);
    }
    add(")");
  }

  private void chanType(Expr.ChanType x) {
    add(
        switch (x.dir) {
          case RECV_ONLY -> "<-chan ";
          case SEND_ONLY -> "chan<- ";
          case BOTH -> "chan ";
        });
    // "chan <-chan T" would read as a send-only channel.
    if (x.dir == Expr.ChanDir.BOTH
        && x.elem instanceof Expr.ChanType e
        && e.dir == Expr.ChanDir.RECV_ONLY) {
      add("(").node(e).add(")");
    } else {
      node(x.elem);
    }
  }

  private void simpleStmt(Stmt.SimpleStmt stmt) {
    switch (stmt) {
      case Stmt.EmptyStmt _ -> {}
      case Stmt.ExprStmt s -> node(s.x);
      case Stmt.SendStmt s -> node(s.chan).add(" <- ").node(s.value);
      case Stmt.AssignStmt s -> {
        String op = s.op == null ? "" : s.op.toString();
        if (s.rhs == null) {
          node(s.lhs).add(op).add(op);
        } else {
          node(s.lhs).add(" ").add(op).add("= ").node(s.rhs);
        }
      }
      case Stmt.RangeClause s -> {
        if (s.lhs != null) {
          node(s.lhs).add(s.def ? " := " : " = ");
        }
        add("range ").node(s.x);
      }
    }
  }
}
