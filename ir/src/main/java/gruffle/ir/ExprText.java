package gruffle.ir;

import java.util.List;
import java.util.Locale;

/** Writes expressions in the notation of {@link IrText}. */
final class ExprText {
  private final IrText stmts;
  private final StringBuilder out;

  ExprText(IrText stmts, StringBuilder out) {
    this.stmts = stmts;
    this.out = out;
  }

  void expr(Expr e) {
    switch (e) {
      case null -> out.append("nothing");
      case Expr.Const c -> constant(c);
      case Expr.Zero z -> call("zero ", IrTypes.key(z.type()));
      case Expr.LocalGet l -> out.append(l.local());
      case Expr.GlobalGet g -> out.append('@').append(g.symbol());
      case Expr.LocalAddr l -> out.append('&').append(l.local());
      case Expr.GlobalAddr g -> out.append("&@").append(g.symbol());
      case Expr.TypeConst t -> call("type ", IrTypes.key(t.of()));
      case Expr.FuncRef f -> call("func ", f.symbol());
      case Expr.Closure c -> {
        out.append("closure ").append(c.symbol()).append('{');
        String sep = "";
        for (Local l : c.captured()) {
          out.append(sep).append(l);
          sep = ", ";
        }
        out.append('}');
      }
      case Expr.Call c -> call(c.symbol(), c.args());
      case Expr.CallClosure c -> {
        out.append("call ");
        expr(c.fn());
        list(c.args());
      }
      case Expr.CallIface c -> {
        out.append("iface ");
        expr(c.recv());
        out.append('.');
        if (!c.pkgPath().isEmpty()) {
          out.append(c.pkgPath()).append('.');
        }
        call(c.name(), c.args());
      }
      case Expr.OpCall c -> {
        out.append('$').append(c.op());
        list(c.args());
        result(c.type());
      }
      case Expr.Recover r -> out.append("recover()");
      case Expr.Unary u -> {
        out.append(u.op().text);
        expr(u.x());
      }
      case Expr.Binary b -> infix(b.x(), b.op().text, b.y(), b.type());
      case Expr.Compare c -> infix(c.x(), c.op().text, c.y(), null);
      case Expr.AndAnd a -> infix(a.x(), "&&", a.y(), null);
      case Expr.OrOr o -> infix(o.x(), "||", o.y(), null);
      case Expr.Cond c -> {
        out.append("cond");
        list(List.of(c.test(), c.x(), c.y()));
      }
      case Expr.Convert c -> unary("convert", c.type(), c.x());
      case Expr.Seq s -> {
        out.append("seq {\n");
        stmts.nested(s.stmts());
        stmts.indent();
        out.append("=> ");
        expr(s.x());
        out.append(" }");
      }
      default -> memory(e);
    }
  }

  private void memory(Expr e) {
    switch (e) {
      case Expr.FieldGet f -> {
        expr(f.obj());
        out.append('.').append(fieldName(f.struct(), f.field()));
      }
      case Expr.FieldAddr f -> {
        out.append('&');
        expr(f.obj());
        out.append('.').append(fieldName(f.struct(), f.field()));
      }
      case Expr.ArrayGet a -> index("array ", a.array(), a.index());
      case Expr.SliceGet s -> index("", s.slice(), s.index());
      case Expr.StringGet s -> index("string ", s.string(), s.index());
      case Expr.ElemAddr a -> index("&", a.base(), a.index());
      case Expr.ArrayPtr a -> unary("arrayptr", null, a.array());
      case Expr.Deref d -> unary("deref", d.type(), d.ptr());
      case Expr.NilCheck n -> unary("nilcheck", n.type(), n.x());
      case Expr.Len l -> unary("len", null, l.x());
      case Expr.Cap c -> unary("cap", null, c.x());
      case Expr.New n -> {
        call("new[", IrTypes.key(n.elem()));
        out.append(']');
        list(n.init() == null ? List.of() : List.of(n.init()));
      }
      case Expr.StructLit s -> structLit(s);
      case Expr.ArrayLit a -> arrayLit(a);
      case Expr.Copy c -> unary("copy", null, c.x());
      case Expr.ToIface t -> unary("iface", t.type(), t.x());
      case Expr.TypeAssert a -> unary(a.commaOk() ? "assertok" : "assert", a.type(), a.x());
      case Expr.TypeIs t -> unary("typeis", t.of(), t.x());
      case Expr.Unbox u -> unary("unbox", u.type(), u.x());
      default -> throw new IllegalStateException("no text for " + e.getClass());
    }
  }

  private void constant(Expr.Const c) {
    switch (c.value()) {
      case byte[] s -> out.append(IrTypes.quote(s));
      case double[] z -> out.append('(').append(z[0]).append(" + ").append(z[1]).append("i)");
      default -> out.append(c.value());
    }
    boolean plain =
        c.type() instanceof IrType.Basic b
            && switch (b.kind()) {
              case INT, BOOL, STRING, FLOAT64 -> true;
              default -> false;
            };
    if (!plain) {
      result(c.type());
    }
  }

  private void structLit(Expr.StructLit s) {
    call(IrTypes.key(s.type()), "{");
    String sep = "";
    for (int i = 0; i < s.fields().size(); i++) {
      if (s.fields().get(i) != null) {
        out.append(sep).append(fieldName((IrType.Struct) s.type().under(), i)).append(": ");
        expr(s.fields().get(i));
        sep = ", ";
      }
    }
    out.append('}');
  }

  private void arrayLit(Expr.ArrayLit a) {
    call(IrTypes.key(a.type()), "{len " + a.len());
    for (int i = 0; i < a.indices().length; i++) {
      out.append(", ").append(a.indices()[i]).append(": ");
      expr(a.values().get(i));
    }
    out.append('}');
  }

  private static String fieldName(IrType.Struct s, int i) {
    String name = s.fields().get(i).name();
    return name.equals("_") ? "_" + i : name;
  }

  private void call(String a, String b) {
    out.append(a).append(b);
  }

  private void call(String name, List<Expr> args) {
    out.append(name);
    list(args);
  }

  private void unary(String name, IrType type, Expr x) {
    out.append(name.toLowerCase(Locale.ROOT));
    if (type != null) {
      out.append('[').append(IrTypes.key(type)).append(']');
    }
    out.append('(');
    expr(x);
    out.append(')');
  }

  private void index(String prefix, Expr x, Expr i) {
    out.append(prefix);
    expr(x);
    out.append('[');
    expr(i);
    out.append(']');
  }

  private void infix(Expr x, String op, Expr y, IrType type) {
    out.append('(');
    expr(x);
    out.append(' ').append(op).append(' ');
    expr(y);
    out.append(')');
    if (type != null && !(type instanceof IrType.Basic b && b.kind() == GoKind.INT)) {
      result(type);
    }
  }

  private void result(IrType type) {
    if (type != null) {
      out.append(':').append(IrTypes.key(type));
    }
  }

  void list(List<Expr> args) {
    out.append('(');
    for (int i = 0; i < args.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      expr(args.get(i));
    }
    out.append(')');
  }
}
