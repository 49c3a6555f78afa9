package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt.AssignStmt;
import gruffle.syntax.Stmt.ForStmt;
import gruffle.syntax.Stmt.RangeClause;
import gruffle.types.Signature;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lowers for statements with all kinds of range clauses; {@link RangeFuncs} does those over functions. */
final class Loops {
  private final Fn fn;

  Loops(Fn fn) {
    this.fn = fn;
  }

  void loop(ForStmt s, int pos) {
    if (s.init instanceof RangeClause r) {
      range(s, r, pos);
      return;
    }
    List<VarObj> perIteration = new ArrayList<>();
    if (s.init != null) {
      fn.stmts.stmt(s.init);
      if (s.init instanceof AssignStmt a && a.op == Operator.DEF && fn.info.perIteration()) {
        for (gruffle.syntax.Expr e : Assigns.list(a.lhs)) {
          VarObj v = fn.assigns.defined(e, true);
          if (v != null && fn.escape.isExposed(v)) {
            perIteration.add(v);
          }
        }
      }
    }
    Expr cond = s.cond == null ? null : fn.exprs.expr(s.cond);
    List<Stmt> post =
        fn.collect(
            () -> {
              for (VarObj v : perIteration) {
                Local l = fn.local(v);
                fn.emit(new Stmt.DeclLocal(l, Values.fresh(new Expr.LocalGet(l), fn), pos));
              }
              if (s.post != null) {
                fn.stmts.stmt(s.post);
              }
            });
    emitLoop(s, cond, fn.collect(() -> body(s)), post, pos);
  }

  /** The body; continue in it goes to the post statement of the loop, which has the label of break. */
  private void body(ForStmt s) {
    fn.stmts.continueLabel(s, fn.stmts.breakLabel(s));
    fn.stmts.list(s.body.list);
  }

  private void emitLoop(ForStmt s, Expr cond, List<Stmt> body, List<Stmt> post, int pos) {
    int label = fn.stmts.breakLabel(s);
    fn.emit(
        new Stmt.Loop(
            label,
            cond,
            new Stmt.Block(0, body, pos),
            post.isEmpty() ? null : new Stmt.Block(0, post, pos),
            pos));
  }

  /** One range statement in hand: the variables or places that take key and value. */
  private final class Range {
    final ForStmt loop;
    final RangeClause clause;
    final gruffle.syntax.Expr key;
    final gruffle.syntax.Expr value;
    final int pos;

    /** The key variable where it is the loop's counter. */
    Local counter;

    Range(ForStmt loop, RangeClause clause, int pos) {
      this.loop = loop;
      this.clause = clause;
      this.pos = pos;
      List<gruffle.syntax.Expr> lhs = Assigns.list(clause.lhs);
      this.key = lhs.isEmpty() ? null : unlessBlank(lhs.getFirst());
      this.value = lhs.size() < 2 ? null : unlessBlank(lhs.get(1));
    }

    private static gruffle.syntax.Expr unlessBlank(gruffle.syntax.Expr e) {
      return e instanceof Name n && n.value.equals("_") ? null : e;
    }

    /** Assigns (or defines) key and value, which are in temporaries or can be read late. */
    void assign(Expr k, Expr v) {
      if (clause.def) {
        define(key, k);
        define(value, v);
        return;
      }
      fn.assigns.assignRange(Arrays.asList(key, value), Arrays.asList(k, v), pos);
    }

    private void define(gruffle.syntax.Expr lhs, Expr x) {
      if (lhs == null || lhs == key && counter != null) {
        return;
      }
      var v = (VarObj) fn.info.objectOf((Name) lhs);
      if (lhs == value && isPartOfConstant(v)) {
        Local l = fn.func.newLocal("." + v.name(), fn.type(v.type()));
        fn.lend(v, l);
        fn.emit(new Stmt.SetLocal(l, Values.convert(x, l.type), pos));
        return;
      }
      Expr init = Values.fresh(Values.convert(x, fn.type(v.type())), fn);
      if (fn.isLocal(v)) {
        fn.emit(new Place.LocalVar(fn.local(v)).set(init, pos));
      } else {
        fn.assigns.declare(v, init, pos);
      }
    }

    /** Whether an array or a struct with objects of its own is a part of one that nothing changes, and is not changed itself: it needs no copy. */
    private boolean isPartOfConstant(VarObj v) {
      IrType t = fn.type(v.type());
      boolean large =
          switch (t.under()) {
            case IrType.Array a -> true;
            case IrType.Struct s ->
                s.fields().stream().anyMatch(f -> IrTypes.isAggregate(f.type()));
            default -> false;
          };
      return large
          && fn.info.perIteration()
          && fn.type(fn.typeOf(clause.x)).kind() == GoKind.ARRAY
          && isConstant(clause.x)
          && fn.escape.isConstant(v);
    }

    /** Before Go 1.22 all iterations share the variables. */
    void declareShared() {
      if (clause.def && !fn.info.perIteration()) {
        for (gruffle.syntax.Expr e : new gruffle.syntax.Expr[] {key, value}) {
          if (e != null) {
            fn.assigns.declare((VarObj) fn.info.objectOf((Name) e), null, pos);
          }
        }
      }
    }

    void body() {
      Loops.this.body(loop);
    }
  }

  private void range(ForStmt s, RangeClause c, int pos) {
    Type t = fn.typeOf(c.x).underlying();
    if (t instanceof Signature sig) {
      fn.rangeFuncs.loop(s, c, sig, pos);
      return;
    }
    var r = new Range(s, c, pos);
    r.declareShared();
    IrType type = fn.type(fn.typeOf(c.x));
    Expr table = r.value == null ? null : new Tables(fn).of(c.x, type);
    if (table != null) {
      over(r, table);
      return;
    }
    switch (type.kind()) {
      case STRING -> string(r);
      case SLICE -> elements(r, fn.exprs.expr(c.x));
      case POINTER -> arrayPointer(r, type);
      case ARRAY -> array(r, type);
      case MAP -> map(r, type);
      case CHAN -> channel(r);
      default -> integer(r);
    }
  }

  /**
   * The counter of a range: the key variable itself where the body cannot tell the difference, since nothing assigns to it
   * and captures are copies.
   */
  private Local counter(Range r, Expr zero) {
    if (r.clause.def
        && r.key instanceof Name n
        && fn.info.objectOf(n) instanceof VarObj v
        && fn.info.perIteration()
        && !fn.escape.isAssigned(v)
        && !fn.escape.isCell(v)
        && fn.type(v.type()).equals(zero.type())) {
      Local l = fn.declare(v);
      fn.emit(new Stmt.DeclLocal(l, zero, r.pos));
      r.counter = l;
      return l;
    }
    return declare(".i", zero, r.pos);
  }

  private Local declare(String name, Expr init, int pos) {
    Expr x = fn.assigns.first(init);
    Local l = fn.func.newLocal(name, x.type());
    fn.emit(new Stmt.SetLocal(l, x, pos));
    return l;
  }

  private static Expr get(Local l) {
    return new Expr.LocalGet(l);
  }

  private static Stmt increment(Local l, int pos) {
    Expr one = new Expr.Const(l.type, 1L);
    return new Stmt.SetLocal(l, new Expr.Binary(Op.ADD, l.type, get(l), one, pos), pos);
  }

  /** A loop over .i from 0 to a limit. */
  private void counted(Range r, Local i, Expr limit, Runnable body) {
    emitLoop(
        r.loop,
        new Expr.Compare(Op.LT, get(i), limit),
        fn.collect(body),
        List.of(increment(i, r.pos)),
        r.pos);
  }

  private void integer(Range r) {
    IrType type = r.key != null ? fn.placeType(r.key) : fn.type(fn.typeOf(r.clause.x));
    if (type.kind() == GoKind.INVALID || IrTypes.isInterface(type)) {
      type = fn.type(fn.typeOf(r.clause.x));
    }
    Expr n = fn.exprs.borrowed(r.clause.x, type);
    Expr limit = Values.isConstant(n) ? n : get(declare(".n", n, r.pos));
    Local i = counter(r, new Expr.Const(type, 0L));
    counted(
        r,
        i,
        limit,
        () -> {
          r.assign(get(i), null);
          r.body();
        });
  }

  /** Over a slice. */
  private void elements(Range r, Expr slice) {
    IrType elem = ((IrType.Slice) slice.type().under()).elem();
    Local s = declare(".s", slice, r.pos);
    Local n = declare(".n", new Expr.Len(get(s)), r.pos);
    Local i = counter(r, Fn.intConst(0));
    counted(
        r,
        i,
        get(n),
        () -> {
          r.assign(get(i), r.value == null ? null : new Expr.SliceGet(get(s), get(i), elem, r.pos));
          r.body();
        });
  }

  private void arrayPointer(Range r, IrType type) {
    var array = (IrType.Array) IrTypes.elem(type).under();
    Expr x = fn.exprs.expr(r.clause.x);
    Local p = null;
    if (r.value != null) {
      p = declare(".p", x, r.pos);
    } else if (fn.order.hasEffects(r.clause.x)) {
      fn.assigns.effect(x, r.pos);
    }
    Local at = p;
    Local i = counter(r, Fn.intConst(0));
    counted(
        r,
        i,
        Fn.intConst(array.len()),
        () -> {
          r.assign(
              get(i), at == null ? null : new Expr.SliceGet(get(at), get(i), array.elem(), r.pos));
          r.body();
        });
  }

  private void array(Range r, IrType type) {
    if (r.value != null) {
      Expr x = fn.exprs.expr(r.clause.x);
      over(r, isConstant(r.clause.x) ? x : Values.fresh(x, fn));
      return;
    }
    if (fn.order.hasEffects(r.clause.x)) {
      fn.assigns.effect(fn.exprs.expr(r.clause.x), r.pos);
    }
    Local i = counter(r, Fn.intConst(0));
    counted(
        r,
        i,
        Fn.intConst(((IrType.Array) type.under()).len()),
        () -> {
          r.assign(get(i), null);
          r.body();
        });
  }

  /** Over the elements of an array that stays as it is. */
  private void over(Range r, Expr array) {
    Local a = declare(".a", array, r.pos);
    Local i = counter(r, Fn.intConst(0));
    counted(
        r,
        i,
        Fn.intConst(((IrType.Array) array.type().under()).len()),
        () -> {
          r.assign(get(i), new Expr.ArrayGet(get(a), get(i), r.pos));
          r.body();
        });
  }

  /** Whether an array is a variable that nobody changes while the loop runs. */
  private boolean isConstant(gruffle.syntax.Expr e) {
    return Conversions.strip(e) instanceof Name n
        && fn.info.objectOf(n) instanceof VarObj v
        && (fn.isLocal(v)
            ? fn.escape.isConstant(v)
            : fn.unit.constants != null && fn.unit.constants.has(v));
  }

  private void string(Range r) {
    int pos = r.pos;
    Local s = declare(".s", fn.exprs.expr(r.clause.x), pos);
    Local i = declare(".i", Fn.intConst(0), pos);
    Local next = fn.func.newLocal(".next", IrTypes.INT);
    Local rune = fn.func.newLocal(".rune", IrTypes.INT32);
    List<Stmt> body =
        fn.collect(
            () -> {
              Expr first = new Expr.StringGet(get(s), get(i), IrTypes.UINT8, pos);
              fn.emit(new Stmt.SetLocal(rune, new Expr.Convert(IrTypes.INT32, first), pos));
              Expr ascii = new Expr.Compare(Op.LT, get(rune), new Expr.Const(IrTypes.INT32, 0x80L));
              Expr plusOne = new Expr.Binary(Op.ADD, IrTypes.INT, get(i), Fn.intConst(1), pos);
              Local width = fn.temp(IrTypes.INT);
              Expr decode =
                  new Expr.OpCall(Ops.STRING_DECODE, IrTypes.INT32, List.of(get(s), get(i)), pos);
              Expr plusWidth = new Expr.Binary(Op.ADD, IrTypes.INT, get(i), get(width), pos);
              fn.emit(
                  new Stmt.If(
                      ascii,
                      new Stmt.SetLocal(next, plusOne, pos),
                      new Stmt.Block(
                          0,
                          List.of(
                              new Stmt.MultiAssign(List.of(rune, width), decode, pos),
                              new Stmt.SetLocal(next, plusWidth, pos)),
                          pos),
                      pos));
              r.assign(get(i), get(rune));
              r.body();
            });
    emitLoop(
        r.loop,
        new Expr.Compare(Op.LT, get(i), new Expr.Len(get(s))),
        body,
        List.of(new Stmt.SetLocal(i, get(next), pos)),
        pos);
  }

  private void map(Range r, IrType type) {
    var m = (IrType.Map) type.under();
    int pos = r.pos;
    Local iter =
        declare(
            ".iter",
            fn.op(Ops.MAP_ITER, IrTypes.UNSAFE_POINTER, pos, fn.exprs.expr(r.clause.x)),
            pos);
    List<Stmt> body =
        fn.collect(
            () -> {
              r.assign(
                  r.key == null ? null : Maps.iterKey(get(iter), m.key(), pos),
                  r.value == null ? null : Maps.iterValue(get(iter), m.elem(), pos));
              r.body();
            });
    emitLoop(r.loop, fn.op(Ops.MAP_NEXT, IrTypes.BOOL, pos, get(iter)), body, List.of(), pos);
  }

  private void channel(Range r) {
    int pos = r.pos;
    Local c = declare(".c", fn.exprs.expr(r.clause.x), pos);
    int label = fn.stmts.breakLabel(r.loop);
    List<Stmt> body =
        fn.collect(
            () -> {
              List<Expr> v = fn.assigns.receive(get(c), new boolean[] {r.key != null, true}, pos);
              fn.emit(Stmts.breakUnless(v.get(1), label, pos));
              r.assign(v.get(0), null);
              r.body();
            });
    emitLoop(r.loop, null, body, List.of(), pos);
  }
}
