package gruffle.ir.flat;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Writes a function anew, with structs that lie flat in others: {@code b.P.X} is one access. Where {@code b.P} is read as a whole, a struct is made of its parts; where it is written, all of the value is there before the
 * first part changes, and a nil owner panics then, as in what gc makes of it.
 */
final class FlatCode extends IrRewrite {
  /**
   * A struct that lies flat in an owner.
   *
   * @param owner the owner, or a pointer to it, written anew
   * @param first the place of the first part in it
   * @param type the struct's own type
   */
  private record Part(Expr owner, Layouts.Layout layout, int first, IrType type, int pos) {
    Part of(Expr other) {
      return new Part(other, layout, first, type, pos);
    }

    Expr get(int i) {
      return new Expr.FieldGet(owner, layout.made(), first + i, pos);
    }
  }

  private final Func fn;
  private final Layouts layouts;
  private final Map<Local, Aliases.Alias> aliases;

  private FlatCode(Func fn, Layouts layouts) {
    this.fn = fn;
    this.layouts = layouts;
    this.aliases = Aliases.of(fn, layouts);
  }

  static void rewrite(Func fn, Layouts layouts) {
    fn.body = new FlatCode(fn, layouts).block(fn.body);
  }

  // --- places ---

  private boolean isFlat(Expr e) {
    return Aliases.isFlat(e, layouts, aliases);
  }

  /** What an expression for which {@link #isFlat} holds stands for. */
  private Part part(Expr e) {
    switch (e) {
      case Expr.LocalGet x -> {
        Aliases.Alias a = aliases.get(x.local());
        return new Part(new Expr.LocalGet(a.owner()), a.layout(), a.first(), x.type(), a.pos());
      }
      case Expr.Seq x -> {
        List<Stmt> first = stmts(x.stmts());
        Part p = part(x.x());
        return p.of(new Expr.Seq(first, p.owner()));
      }
      case Expr.FieldGet x -> {
        Layouts.Layout l = layouts.of(x.struct());
        int first = l.first()[x.field()];
        if (isFlat(x.obj())) {
          Part in = part(x.obj());
          return new Part(in.owner(), in.layout(), in.first() + first, x.type(), in.pos());
        }
        return new Part(expr(x.obj()), l, first, x.type(), x.pos());
      }
      default -> throw new IllegalStateException("no flat field");
    }
  }

  /** An object that may be named again and again: its variable, or a temporary that is set first. */
  private Expr stable(Expr owner, List<Stmt> first, int pos) {
    if (owner instanceof Expr.LocalGet l && !l.local().cell) {
      return owner;
    }
    return keep(owner, first, pos);
  }

  private Expr keep(Expr value, List<Stmt> first, int pos) {
    Expr e = value;
    while (e instanceof Expr.Seq s) {
      first.addAll(s.stmts());
      e = s.x();
    }
    Local l = fn.newLocal(".f", e.type());
    first.add(new Stmt.SetLocal(l, e, pos));
    return new Expr.LocalGet(l);
  }

  private static Expr seq(List<Stmt> first, Expr e) {
    return first.isEmpty() ? e : new Expr.Seq(List.copyOf(first), e);
  }

  // --- expressions ---

  @Override
  protected Expr expr(Expr e) {
    return switch (e) {
      case Expr.FieldGet x when isFlat(x) -> whole(part(x));
      case Expr.LocalGet x when isFlat(x) -> whole(part(x));
      case Expr.Copy x when isFlat(x.x()) -> whole(part(x.x()));
      case Expr.FieldGet x -> {
        int place = layouts.of(x.struct()).first()[x.field()];
        if (isFlat(x.obj())) {
          Part p = part(x.obj());
          yield new Expr.FieldGet(p.owner(), p.layout().made(), p.first() + place, x.pos());
        }
        yield new Expr.FieldGet(expr(x.obj()), layouts.of(x.struct()).made(), place, x.pos());
      }
      case Expr.FieldAddr x -> {
        int place = layouts.of(x.struct()).first()[x.field()];
        if (isFlat(x.obj())) {
          Part p = part(x.obj());
          yield new Expr.FieldAddr(
              p.owner(), p.layout().made(), p.first() + place, x.type(), x.pos());
        }
        yield new Expr.FieldAddr(
            expr(x.obj()), layouts.of(x.struct()).made(), place, x.type(), x.pos());
      }
      case Expr.StructLit x -> new Expr.StructLit(x.type(), values(x));
      case null, default -> super.expr(e);
    };
  }

  /** A struct made of its parts. */
  private Expr whole(Part p) {
    var first = new ArrayList<Stmt>();
    Part own = p.of(stable(p.owner(), first, p.pos()));
    return seq(first, new Expr.StructLit(p.type(), parts(own)));
  }

  private List<Expr> parts(Part p) {
    int n = layouts.of(p.type()).size();
    var out = new ArrayList<Expr>(n);
    for (int i = 0; i < n; i++) {
      out.add(copied(p.get(i)));
    }
    return out;
  }

  private static Expr copied(Expr e) {
    return IrTypes.isAggregate(e.type()) ? new Expr.Copy(e) : e;
  }

  /** The values of a literal, of fields that lie flat those of their parts. */
  private List<Expr> values(Expr.StructLit lit) {
    Layouts.Layout l = layouts.of(lit.type());
    var out = new ArrayList<Expr>(l.size());
    for (int i = 0; i < lit.fields().size(); i++) {
      Expr v = lit.fields().get(i);
      if (l.isFlat(i)) {
        IrType t = ((IrType.Struct) lit.type().under()).fields().get(i).type();
        out.addAll(values(v, t));
      } else {
        out.add(expr(v));
      }
    }
    return out;
  }

  /** The values of the parts of a struct, in order; null for zero. */
  private List<Expr> values(Expr v, IrType t) {
    int n = layouts.of(t).size();
    switch (v) {
      case null -> {
        return zeroes(n);
      }
      case Expr.Zero x -> {
        return zeroes(n);
      }
      case Expr.StructLit x -> {
        return values(x);
      }
      case Expr.Seq x -> {
        return after(stmts(x.stmts()), values(x.x(), t), t);
      }
      case Expr.Copy x when isFlat(x.x()) -> {
        return partsOf(part(x.x()));
      }
      case Expr e when isFlat(e) -> {
        return partsOf(part(e));
      }
      default -> {}
    }
    var first = new ArrayList<Stmt>();
    Expr value = v instanceof Expr.Copy c ? expr(c.x()) : expr(v);
    Expr object = stable(value, first, fn.body.pos());
    var out = new ArrayList<Expr>(n);
    for (int i = 0; i < n; i++) {
      out.add(copied(new Expr.FieldGet(object, layouts.of(t).made(), i, fn.body.pos())));
    }
    return after(first, out, t);
  }

  private static List<Expr> zeroes(int n) {
    return new ArrayList<>(Collections.nCopies(n, null));
  }

  private List<Expr> partsOf(Part p) {
    var first = new ArrayList<Stmt>();
    Part own = p.of(stable(p.owner(), first, p.pos()));
    return after(first, parts(own), p.type());
  }

  /** Has the statements run before the first of the values. */
  private List<Expr> after(List<Stmt> first, List<Expr> values, IrType t) {
    if (!first.isEmpty()) {
      Expr v = values.getFirst();
      values.set(0, seq(first, v == null ? new Expr.Zero(layouts.of(t).type(0)) : v));
    }
    return values;
  }

  // --- statements ---

  @Override
  protected void add(Stmt s, List<Stmt> out) {
    switch (s) {
      case Stmt.SetLocal x when aliases.get(x.local()) instanceof Aliases.Alias a ->
          alias(a, x, out);
      case Stmt.SetField x -> setField(x, out);
      case Stmt.CopyInto x when isFlat(x.dst()) -> assign(x, out);
      case Stmt.CopyInto x when isFlat(value(x.src())) -> take(x, out);
      case Stmt.ExprStmt x when isFlat(x.x()) ->
          out.add(new Stmt.ExprStmt(part(x.x()).get(0), x.pos()));
      default -> super.add(s, out);
    }
  }

  private void alias(Aliases.Alias a, Stmt.SetLocal s, List<Stmt> out) {
    Part p = part(s.value());
    Expr owner = p.owner();
    while (owner instanceof Expr.Seq q) {
      out.addAll(q.stmts());
      owner = q.x();
    }
    boolean check = a.checked() && owner.type().kind() == GoKind.POINTER;
    Expr checked = check ? new Expr.NilCheck(owner, owner.type(), p.pos()) : owner;
    if (!a.own()) {
      out.add(new Stmt.SetLocal(a.owner(), checked, s.pos()));
    } else if (check) {
      out.add(new Stmt.ExprStmt(checked, s.pos()));
    }
  }

  private void setField(Stmt.SetField s, List<Stmt> out) {
    int place = layouts.of(s.struct()).first()[s.field()];
    if (isFlat(s.obj())) {
      Part p = part(s.obj());
      out.add(
          new Stmt.SetField(
              p.owner(), p.layout().made(), p.first() + place, expr(s.value()), s.pos()));
    } else {
      IrType.Struct made = layouts.of(s.struct()).made();
      out.add(new Stmt.SetField(expr(s.obj()), made, place, expr(s.value()), s.pos()));
    }
  }

  /** The struct itself of a copy: what is copied into another one needs none. */
  private static Expr value(Expr e) {
    return e instanceof Expr.Copy c ? c.x() : e;
  }

  /** A struct that lies flat is assigned. */
  private void assign(Stmt.CopyInto s, List<Stmt> out) {
    Part p = part(s.dst());
    Expr src = value(s.src());
    boolean isPlain =
        src instanceof Expr.StructLit
            || src instanceof Expr.Zero
            || src instanceof Expr.LocalGet
            || isFlat(src);
    Part dst = p.of(isPlain ? stable(p.owner(), out, s.pos()) : keep(p.owner(), out, s.pos()));
    while (src instanceof Expr.Seq q) {
      out.addAll(stmts(q.stmts()));
      src = value(q.x());
    }
    int n = layouts.of(dst.type()).size();
    switch (src) {
      case Expr.Zero x -> {
        for (int i = 0; i < n; i++) {
          set(dst, i, new Expr.Zero(layouts.of(dst.type()).type(i)), s.pos(), out);
        }
      }
      case Expr.StructLit x -> {
        List<Expr> v = values(x);
        for (int i = 0; i < n; i++) {
          if (v.get(i) == null) {
            v.set(i, new Expr.Zero(layouts.of(dst.type()).type(i)));
          } else if (n > 1 && !(v.get(i) instanceof Expr.Const)) {
            v.set(i, keep(v.get(i), out, s.pos()));
          }
        }
        for (int i = 0; i < n; i++) {
          set(dst, i, v.get(i), s.pos(), out);
        }
      }
      default -> {
        Part from = from(src, dst.type(), s.pos(), out);
        for (int i = 0; i < n; i++) {
          set(dst, i, from.get(i), s.pos(), out);
        }
      }
    }
  }

  /** The parts of a struct that is to be read. */
  private Part from(Expr src, IrType t, int pos, List<Stmt> out) {
    if (isFlat(src)) {
      Part p = part(src);
      return p.of(stable(p.owner(), out, pos));
    }
    return new Part(stable(expr(src), out, pos), layouts.of(t), 0, t, pos);
  }

  private static void set(Part dst, int i, Expr value, int pos, List<Stmt> out) {
    IrType t = dst.layout().type(dst.first() + i);
    out.add(
        IrTypes.isAggregate(t)
            ? new Stmt.CopyInto(dst.get(i), value, pos)
            : new Stmt.SetField(dst.owner(), dst.layout().made(), dst.first() + i, value, pos));
  }

  /** A struct that lies flat is copied into one that does not. */
  private void take(Stmt.CopyInto s, List<Stmt> out) {
    IrType t = s.dst().type();
    Part dst = new Part(stable(expr(s.dst()), out, s.pos()), layouts.of(t), 0, t, s.pos());
    Part src = from(value(s.src()), t, s.pos(), out);
    for (int i = 0; i < layouts.of(t).size(); i++) {
      set(dst, i, src.get(i), s.pos(), out);
    }
  }
}
