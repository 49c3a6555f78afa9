package gruffle.ir;

import java.util.Arrays;
import java.util.List;

/**
 * The text dump of IR ({@code --dump=ir}): stable, so that it can be compared, and close to Go, so that it can be read.
 *
 * <p>Locals are {@code name#index}, package variables {@code @symbol}, shared operations {@code $group.name(…)}.
 */
public final class IrText {
  private final StringBuilder out = new StringBuilder();
  private final ExprText exprs = new ExprText(this, out);
  private int depth;

  private IrText() {}

  /** A whole package, or the functions whose symbol is (or ends in a dot and) the given name. */
  public static String of(IrPackage pkg, String only) {
    var t = new IrText();
    if (only == null || only.isEmpty()) {
      t.header(pkg);
    }
    for (String symbol : pkg.functions()) {
      if (only == null || only.isEmpty() || symbol.equals(only) || symbol.endsWith("." + only)) {
        t.func(pkg.function(symbol));
      }
    }
    return t.out.toString();
  }

  public static String of(Func f) {
    var t = new IrText();
    t.func(f);
    return t.out.toString();
  }

  public static String of(Expr e) {
    var t = new IrText();
    t.exprs.expr(e);
    return t.out.toString();
  }

  public static String of(Stmt s) {
    var t = new IrText();
    t.stmt(s);
    return t.out.toString().strip();
  }

  private void header(IrPackage pkg) {
    out.append("package ").append(pkg.path());
    if (!pkg.path().equals(pkg.name())) {
      out.append(" as ").append(pkg.name());
    }
    out.append('\n');
    for (String i : pkg.imports()) {
      out.append("import ").append(i).append('\n');
    }
    for (String symbol : pkg.types()) {
      type(pkg.typeDecl(symbol));
    }
    for (Global g : pkg.globals()) {
      out.append("var @").append(g.symbol()).append(' ').append(IrTypes.key(g.type())).append('\n');
    }
    if (pkg.initSymbol() != null) {
      out.append("init ").append(pkg.initSymbol()).append('\n');
    }
    out.append('\n');
  }

  private void type(TypeDecl d) {
    out.append("type ").append(d.symbol());
    if (!d.symbol().equals(d.name())) {
      out.append(" (").append(d.name()).append(')');
    }
    out.append(" = ").append(IrTypes.key(d.underlying())).append('\n');
    for (TypeDecl.MethodImpl m : d.methods()) {
      out.append("  ");
      if (!m.pkgPath().isEmpty()) {
        out.append(m.pkgPath()).append('.');
      }
      out.append(m.name()).append(IrTypes.key(m.type()).substring("func".length()));
      out.append(": ").append(m.valueSym() == null ? "-" : m.valueSym());
      out.append(", ").append(m.ptrSym()).append('\n');
    }
  }

  private void func(Func f) {
    out.append("func ").append(f.symbol).append('(');
    locals(f, 0, f.numParams);
    out.append(')');
    for (IrType r : f.type.results()) {
      out.append(' ').append(IrTypes.key(r));
    }
    if (f.wrapper) {
      out.append(" wrapper");
      if (f.wraps != null) {
        out.append(" of ").append(f.wraps);
      }
    }
    if (f.hasDefer) {
      out.append(" defers");
    }
    if (f.hasRecover) {
      out.append(" recovers");
    }
    if (f.body == null) {
      out.append(" native\n\n");
      return;
    }
    out.append('\n');
    if (f.numCaptures > 0) {
      out.append("  captures ");
      locals(f, f.numParams, f.numParams + f.numCaptures);
      if (f.own != null) {
        out.append("; own ").append(f.own);
      }
      out.append('\n');
    }
    if (f.locals.size() > f.numParams + f.numCaptures) {
      out.append("  locals ");
      locals(f, f.numParams + f.numCaptures, f.locals.size());
      out.append('\n');
    }
    if (!f.results.isEmpty()) {
      out.append("  results ");
      names(f.results);
      out.append('\n');
    }
    out.append("{\n");
    nested(f.body.stmts());
    out.append("}\n\n");
  }

  private void locals(Func f, int from, int to) {
    for (int i = from; i < to; i++) {
      Local l = f.locals.get(i);
      out.append(i == from ? "" : ", ").append(l).append(' ');
      if (l.cell) {
        out.append("cell ");
      }
      out.append(IrTypes.key(l.type));
    }
  }

  private void names(List<Local> ls) {
    for (int i = 0; i < ls.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(ls.get(i) == null ? "_" : ls.get(i));
    }
  }

  void nested(List<Stmt> stmts) {
    depth++;
    for (Stmt s : stmts) {
      stmt(s);
    }
    depth--;
  }

  void indent() {
    out.repeat("  ", depth);
  }

  private void stmt(Stmt s) {
    indent();
    switch (s) {
      case Stmt.Block b -> block(b, b.label() == 0 ? "" : "block L" + b.label() + " ");
      case Stmt.ExprStmt e -> line("", e.x());
      case Stmt.DeclLocal d -> {
        out.append("var ").append(d.local());
        if (d.init() == null) {
          out.append('\n');
        } else {
          line(" = ", d.init());
        }
      }
      case Stmt.SetLocal l -> line(l.local() + " = ", l.value());
      case Stmt.SetGlobal g -> line("@" + g.symbol() + " = ", g.value());
      case Stmt.SetField f -> {
        exprs.expr(new Expr.FieldGet(f.obj(), f.struct(), f.field(), f.pos()));
        line(" = ", f.value());
      }
      case Stmt.SetArray a -> {
        exprs.expr(new Expr.ArrayGet(a.array(), a.index(), a.pos()));
        line(" = ", a.value());
      }
      case Stmt.SetSlice a -> {
        exprs.expr(new Expr.SliceGet(a.slice(), a.index(), a.value().type(), a.pos()));
        line(" = ", a.value());
      }
      case Stmt.SetDeref d -> {
        exprs.expr(new Expr.Deref(d.ptr(), d.value().type(), d.pos()));
        line(" = ", d.value());
      }
      case Stmt.CopyInto c -> {
        exprs.expr(c.dst());
        line(" <= ", c.src());
      }
      case Stmt.MultiAssign m -> {
        names(m.dst());
        line(" = ", m.call());
      }
      case Stmt.Go g -> line("go ", g.closure());
      case Stmt.Defer d -> line("defer ", d.closure());
      case Stmt.Panic p -> line("panic ", p.value());
      case Stmt.Break b -> out.append("break L").append(b.label()).append('\n');
      case Stmt.Continue c -> out.append("continue L").append(c.label()).append('\n');
      case Stmt.Jump j -> out.append("jump ").append(j.target()).append('\n');
      case Stmt.Branch b -> {
        out.append("branch ");
        exprs.expr(b.cond());
        out.append(" ? ").append(b.yes()).append(" : ").append(b.no()).append('\n');
      }
      case Stmt.Return r -> {
        out.append("return");
        for (int i = 0; i < r.values().size(); i++) {
          out.append(i == 0 ? " " : ", ");
          exprs.expr(r.values().get(i));
        }
        out.append('\n');
      }
      case Stmt.If i -> ifStmt(i);
      case Stmt.Loop l -> loop(l);
      case Stmt.Switch w -> switchStmt(w);
      case Stmt.Dispatch d -> {
        out.append("dispatch {\n");
        for (int i = 0; i < d.blocks().size(); i++) {
          indent();
          out.append(i).append(":\n");
          nested(d.blocks().get(i).stmts());
        }
        indent();
        out.append("}\n");
      }
    }
  }

  private void line(String prefix, Expr e) {
    out.append(prefix);
    exprs.expr(e);
    out.append('\n');
  }

  private void block(Stmt.Block b, String head) {
    out.append(head).append("{\n");
    nested(b.stmts());
    indent();
    out.append("}\n");
  }

  private void body(Stmt s) {
    out.append("{\n");
    nested(s instanceof Stmt.Block b && b.label() == 0 ? b.stmts() : List.of(s));
    indent();
    out.append('}');
  }

  private void ifStmt(Stmt.If i) {
    out.append("if ");
    exprs.expr(i.cond());
    out.append(' ');
    body(i.then());
    if (i.orElse() != null) {
      out.append(" else ");
      if (i.orElse() instanceof Stmt.If next) {
        ifStmt(next);
        return;
      }
      body(i.orElse());
    }
    out.append('\n');
  }

  private void loop(Stmt.Loop l) {
    out.append("loop L").append(l.label());
    if (l.cond() != null) {
      out.append(" while ");
      exprs.expr(l.cond());
    }
    out.append(' ');
    body(l.body());
    if (l.post() != null) {
      out.append(" post ");
      body(l.post());
    }
    out.append('\n');
  }

  private void switchStmt(Stmt.Switch w) {
    out.append("switch ");
    exprs.expr(w.tag());
    out.append(" {\n");
    for (int i = 0; i < w.cases().size(); i++) {
      indent();
      String values = Arrays.toString(w.cases().get(i));
      out.append("case ").append(values, 1, values.length() - 1).append(":\n");
      nested(List.of(w.bodies().get(i)));
    }
    if (w.orElse() != null) {
      indent();
      out.append("default:\n");
      nested(List.of(w.orElse()));
    }
    indent();
    out.append("}\n");
  }
}
