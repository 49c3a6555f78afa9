package gruffle.ir.lower;

import gruffle.constant.Value;
import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.syntax.Expr.TypeSwitchGuard;
import gruffle.syntax.Stmt.CaseClause;
import gruffle.syntax.Stmt.SwitchStmt;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Lowers expression switches and type switches. */
final class Switches {
  /** So many cases make a jump table, or a search, worth it. */
  private static final int JUMP_TABLE = 4;

  private final Fn fn;

  Switches(Fn fn) {
    this.fn = fn;
  }

  void stmt(SwitchStmt s, int pos) {
    if (s.init != null) {
      fn.stmts.stmt(s.init);
    }
    int label = fn.stmts.breakLabel(s);
    List<Stmt> body =
        fn.collect(
            () -> {
              if (s.tag instanceof TypeSwitchGuard g) {
                typeSwitch(s, g, pos);
              } else {
                valueSwitch(s, pos);
              }
            });
    fn.emit(new Stmt.Block(label, body, pos));
  }

  // ---- switch x { case … }

  private void valueSwitch(SwitchStmt s, int pos) {
    Local tag = null;
    if (s.tag != null) {
      tag = fn.spill(fn.assigns.first(fn.exprs.expr(s.tag)), pos);
    }
    List<long[]> table = tag == null ? null : table(s, tag.type);
    if (table != null) {
      jumpTable(s, tag, table, pos);
      return;
    }
    List<StringCases.Case> texts = tag == null ? null : texts(s, tag.type);
    if (texts != null) {
      Local clause = new StringCases(fn, tag, pos).search(texts);
      chain(s, i -> isClause(clause, i), i -> body(s.body.get(i)), pos);
      return;
    }
    Local x = tag;
    IntFunction<Expr> cond = i -> condition(s, s.body.get(i), x);
    chain(s, cond, i -> body(s.body.get(i)), pos);
  }

  private Stmt.Block body(CaseClause c) {
    return fn.stmts.block(c.body, fn.at(c));
  }

  private static Expr isClause(Local clause, int i) {
    return new Expr.Compare(
        Op.EQ, new Expr.LocalGet(clause), new Expr.Const(clause.type, (long) i));
  }

  /** Whether one of the values of a clause matches. */
  private Expr condition(SwitchStmt s, CaseClause c, Local tag) {
    Expr any = null;
    for (gruffle.syntax.Expr e : Assigns.list(c.cases)) {
      Expr one = tag == null ? isTrue(e) : match(s.tag, tag, e);
      any = any == null ? one : new Expr.OrOr(any, one);
    }
    return any;
  }

  /** The condition of a switch without tag, which compares with true. */
  private Expr isTrue(gruffle.syntax.Expr e) {
    Expr x = fn.exprs.expr(e);
    if (!IrTypes.isInterface(x.type())) {
      return x;
    }
    Expr yes = new Expr.ToIface(new Expr.Const(IrTypes.BOOL, true), x.type());
    return fn.compares.compare(Op.EQ, yes, x, fn.at(e));
  }

  private Expr match(gruffle.syntax.Expr tagSyntax, Local tag, gruffle.syntax.Expr e) {
    Expr x = new Expr.LocalGet(tag);
    if (fn.exprs.isNil(e)) {
      return new Expr.Compare(Op.EQ, x, new Expr.Zero(tag.type));
    }
    Type t = fn.typeOf(e);
    IrType type = fn.compares.common(fn.typeOf(tagSyntax), t);
    if (Exprs.isUntyped(fn.typeOf(tagSyntax)) && Exprs.isUntyped(t)) {
      type = tag.type;
    }
    return fn.compares.compare(
        Op.EQ, Values.convert(x, type), fn.exprs.borrowed(e, type), fn.at(e));
  }

  /** The values of each clause, where all are distinct integer constants and there are enough; else null. */
  private List<long[]> table(SwitchStmt s, IrType tag) {
    if (!tag.kind().isInteger()) {
      return null;
    }
    var table = new ArrayList<long[]>();
    int n = 0;
    for (CaseClause c : s.body) {
      var values = new ArrayList<Long>();
      for (gruffle.syntax.Expr e : Assigns.list(c.cases)) {
        TypeAndValue tv = fn.info.typeAndValue(e);
        if (tv == null || !tv.isConstant()) {
          return null;
        }
        values.add(Constants.integer(Constants.of(tv.value(), tag)));
      }
      n += values.size();
      table.add(values.stream().mapToLong(v -> v).toArray());
    }
    return n >= JUMP_TABLE ? table : null;
  }

  /** The values of all clauses, where they are string constants and enough of them; else null. */
  private List<StringCases.Case> texts(SwitchStmt s, IrType tag) {
    if (tag.kind() != GoKind.STRING) {
      return null;
    }
    var texts = new ArrayList<StringCases.Case>();
    for (int i = 0; i < s.body.size(); i++) {
      for (gruffle.syntax.Expr e : Assigns.list(s.body.get(i).cases)) {
        TypeAndValue tv = fn.info.typeAndValue(e);
        if (tv == null || !tv.isConstant()) {
          return null;
        }
        texts.add(new StringCases.Case(((Value.Str) tv.value()).bytes(), i));
      }
    }
    return texts.size() >= JUMP_TABLE ? texts : null;
  }

  private void jumpTable(SwitchStmt s, Local tag, List<long[]> table, int pos) {
    if (fallsThrough(s)) {
      nested(s, labels -> jumps(s, tag, table, labels, pos), pos);
      return;
    }
    var cases = new ArrayList<long[]>();
    var bodies = new ArrayList<Stmt>();
    Stmt orElse = null;
    for (int i = 0; i < s.body.size(); i++) {
      CaseClause c = s.body.get(i);
      Stmt body = fn.stmts.block(c.body, fn.at(c));
      if (c.cases == null) {
        orElse = body;
      } else {
        cases.add(table.get(i));
        bodies.add(body);
      }
    }
    fn.emit(new Stmt.Switch(new Expr.LocalGet(tag), cases, bodies, orElse, pos));
  }

  private Stmt jumps(SwitchStmt s, Local tag, List<long[]> table, int[] labels, int pos) {
    var cases = new ArrayList<long[]>();
    var bodies = new ArrayList<Stmt>();
    Stmt orElse = new Stmt.Break(fn.stmts.breakLabel(s), pos);
    for (int i = 0; i < labels.length; i++) {
      Stmt jump = new Stmt.Break(labels[i], pos);
      if (s.body.get(i).cases == null) {
        orElse = jump;
      } else {
        cases.add(table.get(i));
        bodies.add(jump);
      }
    }
    return new Stmt.Switch(new Expr.LocalGet(tag), cases, bodies, orElse, pos);
  }

  // ---- shapes

  private static boolean fallsThrough(SwitchStmt s) {
    return s.body.stream()
        .anyMatch(c -> !c.body.isEmpty() && Stmts.isFallthrough(c.body.getLast()));
  }

  /** if … else if … else …, the default last. */
  private void chain(SwitchStmt s, IntFunction<Expr> cond, IntFunction<Stmt.Block> body, int pos) {
    if (fallsThrough(s)) {
      nested(
          s,
          labels -> {
            var tests = new ArrayList<Stmt>();
            int other = fn.stmts.breakLabel(s);
            for (int i = 0; i < labels.length; i++) {
              CaseClause c = s.body.get(i);
              if (c.cases == null) {
                other = labels[i];
              } else {
                tests.add(
                    new Stmt.If(cond.apply(i), new Stmt.Break(labels[i], pos), null, fn.at(c)));
              }
            }
            tests.add(new Stmt.Break(other, pos));
            return new Stmt.Block(0, tests, pos);
          },
          pos);
      return;
    }
    int n = s.body.size();
    var conds = new Expr[n];
    var bodies = new Stmt.Block[n];
    Stmt chain = null;
    for (int i = 0; i < n; i++) {
      if (s.body.get(i).cases == null) {
        bodies[i] = body.apply(i);
        chain = bodies[i];
      } else {
        conds[i] = cond.apply(i);
        bodies[i] = body.apply(i);
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      if (conds[i] != null) {
        chain = new Stmt.If(conds[i], bodies[i], chain, fn.at(s.body.get(i)));
      }
    }
    if (chain != null) {
      fn.emit(chain);
    }
  }

  private interface Select {
    Stmt jump(int[] labels);
  }

  /** Bodies one after the other, each behind a block that a jump to it leaves: for fallthrough. */
  private void nested(SwitchStmt s, Select select, int pos) {
    int n = s.body.size();
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      labels[i] = fn.newLabel();
    }
    List<Stmt> inner = List.of(select.jump(labels));
    for (int i = 0; i < n; i++) {
      CaseClause c = s.body.get(i);
      var outer = new ArrayList<Stmt>();
      outer.add(new Stmt.Block(labels[i], inner, pos));
      outer.addAll(fn.collect(() -> fn.stmts.list(c.body)));
      boolean falls = !c.body.isEmpty() && Stmts.isFallthrough(c.body.getLast());
      if (!falls && !Stmts.terminates(outer)) {
        outer.add(new Stmt.Break(fn.stmts.breakLabel(s), fn.at(c)));
      }
      inner = outer;
    }
    inner.forEach(fn::emit);
  }

  // ---- switch x.(type)

  private void typeSwitch(SwitchStmt s, TypeSwitchGuard g, int pos) {
    Local x = fn.spill(fn.assigns.first(fn.exprs.expr(g.x)), pos);
    chain(s, i -> typeCondition(s.body.get(i), x), i -> typeBody(s.body.get(i), x), pos);
  }

  private Expr typeCondition(CaseClause c, Local x) {
    Expr any = null;
    for (gruffle.syntax.Expr e : Assigns.list(c.cases)) {
      Expr one =
          fn.exprs.isNil(e)
              ? new Expr.Compare(Op.EQ, new Expr.LocalGet(x), new Expr.Zero(x.type))
              : new Expr.TypeIs(new Expr.LocalGet(x), fn.type(fn.typeOf(e)));
      any = any == null ? one : new Expr.OrOr(any, one);
    }
    return any;
  }

  private Stmt.Block typeBody(CaseClause c, Local x) {
    int pos = fn.at(c);
    return fn.block(
        () -> {
          if (fn.info.implicit(c) instanceof VarObj v) {
            IrType t = fn.type(v.type());
            Expr get = new Expr.LocalGet(x);
            Expr init =
                IrTypes.isInterface(t)
                    ? Values.convert(get, t)
                    : Values.fresh(new Expr.Unbox(get, t), fn);
            fn.assigns.declare(v, init, pos);
          }
          fn.stmts.list(c.body);
        },
        pos);
  }
}
