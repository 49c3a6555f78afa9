package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Stmt.AssignStmt;
import gruffle.syntax.Stmt.BlockStmt;
import gruffle.syntax.Stmt.BranchStmt;
import gruffle.syntax.Stmt.CallStmt;
import gruffle.syntax.Stmt.DeclStmt;
import gruffle.syntax.Stmt.EmptyStmt;
import gruffle.syntax.Stmt.ExprStmt;
import gruffle.syntax.Stmt.ForStmt;
import gruffle.syntax.Stmt.IfStmt;
import gruffle.syntax.Stmt.LabeledStmt;
import gruffle.syntax.Stmt.RangeClause;
import gruffle.syntax.Stmt.ReturnStmt;
import gruffle.syntax.Stmt.SelectStmt;
import gruffle.syntax.Stmt.SendStmt;
import gruffle.syntax.Stmt.SwitchStmt;
import gruffle.syntax.Token;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lowers statements: the dispatch, and the simple ones. */
final class Stmts {
  private final Fn fn;
  private final Map<gruffle.syntax.Stmt, Integer> breaks = new IdentityHashMap<>();
  private final Map<gruffle.syntax.Stmt, Integer> continues = new IdentityHashMap<>();

  Stmts(Fn fn) {
    this.fn = fn;
  }

  void list(List<gruffle.syntax.Stmt> stmts) {
    for (gruffle.syntax.Stmt s : stmts) {
      stmt(s);
    }
  }

  Stmt.Block block(List<gruffle.syntax.Stmt> stmts, int pos) {
    return fn.block(() -> list(stmts), pos);
  }

  Stmt.Block block(BlockStmt b) {
    return block(b.list, fn.at(b));
  }

  void stmt(gruffle.syntax.Stmt s) {
    try {
      lower(s);
    } catch (UnsupportedAt e) {
      throw e;
    } catch (Unsupported e) {
      throw new UnsupportedAt(s.pos, e.getMessage());
    }
  }

  private void lower(gruffle.syntax.Stmt s) {
    int pos = fn.at(s);
    switch (s) {
      case EmptyStmt e -> {}
      case LabeledStmt l -> {
        fn.gotos.label(l, pos);
        stmt(l.stmt);
      }
      case BlockStmt b -> list(b.list);
      case ExprStmt e -> exprStmt(e, pos);
      case SendStmt c -> send(c, pos);
      case DeclStmt d -> {
        for (Decl decl : d.decls) {
          if (decl instanceof Decl.VarDecl v) {
            varDecl(v);
          }
        }
      }
      case AssignStmt a -> fn.assigns.stmt(a);
      case BranchStmt b -> branch(b, pos);
      case CallStmt c -> fn.deferred.stmt(c, pos);
      case ReturnStmt r -> returns(r, pos);
      case IfStmt i -> ifStmt(i, pos);
      case ForStmt f -> fn.loops.loop(f, pos);
      case SwitchStmt w -> fn.switches.stmt(w, pos);
      case SelectStmt w -> fn.selects.stmt(w, pos);
      case RangeClause r -> throw fn.unit.bug(r, "range clause");
    }
  }

  private void exprStmt(ExprStmt e, int pos) {
    gruffle.syntax.Expr x = Conversions.strip(e.x);
    Expr v = x instanceof CallExpr c ? fn.calls.call(c) : fn.exprs.expr(x);
    if (v != null) {
      // A call without results is an expression without a type.
      fn.emit(new Stmt.ExprStmt(fn.assigns.first(v), pos));
    }
  }

  private void send(SendStmt s, int pos) {
    IrType elem = ((IrType.Chan) fn.type(fn.typeOf(s.chan)).under()).elem();
    List<Expr> v =
        fn.order.emit(
            List.of(
                new Order.Operand(s.chan, () -> fn.exprs.expr(s.chan)),
                fn.order.value(s.value, elem)));
    fn.emitOp("chan.send" + Ops.value(elem), pos, v.get(0), Raw.in(v.get(1)));
  }

  private void zero(VarObj v, int pos) {
    if (v.kind() == VarObj.Kind.PACKAGE) { // a session's
      fn.assigns.store(fn.places.place(v), new gruffle.ir.Expr.Zero(fn.type(v.type())), pos);
    } else {
      fn.assigns.declare(v, null, pos);
    }
  }

  private void varDecl(Decl.VarDecl d) {
    int pos = fn.at(d);
    if (d.values == null) {
      for (Name n : d.names) {
        if (fn.info.objectOf(n) instanceof VarObj v && !n.value.equals("_")) {
          zero(v, fn.at(n));
        }
      }
      return;
    }
    List<gruffle.syntax.Expr> names = List.copyOf(d.names);
    fn.assigns.assign(names, Assigns.list(d.values), true, pos);
  }

  // ---- jumps

  /** Labels of a statement that break and continue may name. */
  int breakLabel(gruffle.syntax.Stmt s) {
    return breaks.computeIfAbsent(s, k -> fn.newLabel());
  }

  /** Continue goes to the same loop label as break, unless the loop says otherwise. */
  void continueLabel(gruffle.syntax.Stmt s, int label) {
    continues.put(s, label);
  }

  private void branch(BranchStmt b, int pos) {
    switch (b.tok) {
      case BREAK -> jump(new Exit(Exit.Kind.BREAK, target(b)), pos);
      case CONTINUE -> jump(new Exit(Exit.Kind.CONTINUE, target(b)), pos);
      case GOTO -> jump(new Exit(Exit.Kind.GOTO, b.target), pos);
      case FALLTHROUGH -> {} // the switch has looked for it
      default -> throw fn.unit.bug(b, "branch " + b.tok);
    }
  }

  /** A jump, which may have to leave the bodies of ranges over functions first. */
  void jump(Exit e, int pos) {
    if (fn.range != null && fn.range.leave(e, pos)) {
      return;
    }
    switch (e.kind()) {
      case BREAK -> fn.emit(new Stmt.Break(breakLabel(e.target()), pos));
      case CONTINUE -> fn.emit(new Stmt.Continue(continues.get(e.target()), pos));
      case GOTO -> fn.gotos.jump((LabeledStmt) e.target(), pos);
      case RETURN -> returnResults(pos);
    }
  }

  private gruffle.syntax.Stmt target(BranchStmt b) {
    gruffle.syntax.Stmt t = b.target;
    while (t instanceof LabeledStmt l) {
      t = l.stmt;
    }
    if (t == null) {
      throw fn.unit.bug(b, b.tok + " without a target");
    }
    return t;
  }

  /** Whether control never reaches the end of the statements, as far as their last one tells. */
  static boolean terminates(List<Stmt> stmts) {
    return !stmts.isEmpty()
        && switch (stmts.getLast()) {
          case Stmt.Return r -> true;
          case Stmt.Panic p -> true;
          case Stmt.Break b -> true;
          case Stmt.Continue c -> true;
          case Stmt.Jump j -> true;
          case Stmt.Block b -> b.label() == 0 && terminates(b.stmts());
          default -> false;
        };
  }

  private void ifStmt(IfStmt s, int pos) {
    if (s.init != null) {
      stmt(s.init);
    }
    Expr cond = fn.assigns.first(fn.exprs.expr(s.cond));
    Stmt.Block then = block(s.then);
    Stmt.Block orElse = s.els == null ? null : fn.block(() -> stmt(s.els), fn.at(s.els));
    Stmt other = orElse;
    if (orElse != null && orElse.stmts().size() == 1 && s.els instanceof IfStmt) {
      other = orElse.stmts().getFirst();
    }
    fn.emit(new Stmt.If(cond, then, other, pos));
  }

  // ---- return

  private void returns(ReturnStmt r, int pos) {
    List<gruffle.syntax.Expr> values = Assigns.list(r.results);
    List<IrType> types = fn.resultTypes;
    if (values.isEmpty()) {
      jump(Exit.RETURN, pos);
      return;
    }
    List<Expr> v;
    if (values.size() == 1 && types.size() > 1) {
      List<Expr> results =
          fn.assigns.call((CallExpr) Conversions.strip(values.getFirst()), null, pos);
      v = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        v.add(Values.convert(results.get(i), types.get(i)));
      }
    } else {
      var operands = new ArrayList<Order.Operand>();
      for (int i = 0; i < types.size(); i++) {
        gruffle.syntax.Expr e = values.get(i);
        IrType t = types.get(i);
        operands.add(
            new Order.Operand(
                e,
                () -> {
                  Expr x = fn.exprs.borrowed(e, t);
                  boolean own = isOwnVariable(x, e) && (values.size() == 1 || isOnce(e, values));
                  return own ? x : Values.fresh(x, fn);
                }));
      }
      v = fn.order.emit(operands);
    }
    if (fn.func.results.isEmpty() && !fn.resultsSeen && fn.range == null) {
      fn.emit(new Stmt.Return(v.size() == 1 ? List.of(fn.assigns.first(v.getFirst())) : v, pos));
      return;
    }
    setResults(v, pos);
    jump(Exit.RETURN, pos);
  }

  /** Returns what the result variables hold. */
  private void returnResults(int pos) {
    if (!fn.func.results.isEmpty()) {
      fn.emit(new Stmt.Return(List.of(), pos));
      return;
    }
    List<Expr> values =
        fn.results.stream()
            .map(l -> (Expr) new Expr.LocalGet(l))
            .map(x -> fn.resultsSeen ? Values.fresh(x, fn) : x)
            .toList();
    fn.emit(new Stmt.Return(values, pos));
  }

  /** A struct or array variable that nobody else can reach goes to the caller as it is. */
  private boolean isOwnVariable(Expr x, gruffle.syntax.Expr e) {
    return fn.func.results.isEmpty()
        && fn.range == null
        && IrTypes.isAggregate(x.type())
        && x instanceof Expr.LocalGet
        && Conversions.strip(e) instanceof Name n
        && fn.info.objectOf(n) instanceof VarObj v
        && !fn.escape.isExposed(v)
        && !(isParameter(v) && fn.escape.isConstant(v)) // it may be the caller's
        && !fn.isLent(v)
        && !fn.facts.captures.contains(v);
  }

  /** Whether a variable is one of several results, and no other: nothing that the others call can change it, since nobody else can reach it. */
  private boolean isOnce(gruffle.syntax.Expr e, List<gruffle.syntax.Expr> values) {
    return !fn.resultsSeen
        && values.stream()
            .noneMatch(
                x ->
                    x != e
                        && Conversions.strip(x) instanceof Name n
                        && fn.info.objectOf(n) == fn.info.objectOf((Name) Conversions.strip(e)));
  }

  private static boolean isParameter(VarObj v) {
    return v.kind() == VarObj.Kind.PARAM || v.kind() == VarObj.Kind.RECV;
  }

  private void setResults(List<Expr> values, int pos) {
    List<Local> results = fn.results;
    List<Expr> v = new ArrayList<>(values);
    if (v.size() > 1) {
      v.replaceAll(
          x -> Values.isConstant(x) || isTemp(x) ? x : new Expr.LocalGet(fn.spill(x, pos)));
    }
    for (int i = 0; i < v.size(); i++) {
      Local l = results.get(i);
      if (v.get(i) instanceof Expr.LocalGet g && g.local() == l) {
        continue;
      }
      fn.emit(new Place.LocalVar(l).set(fn.assigns.first(v.get(i)), pos));
    }
  }

  private static boolean isTemp(Expr e) {
    return e instanceof Expr.LocalGet l && l.local().name.startsWith(".t");
  }

  /** {@code if (!cond) break label}. */
  static Stmt breakUnless(Expr cond, int label, int pos) {
    return new Stmt.If(
        new Expr.Unary(Op.NOT, IrTypes.BOOL, cond), new Stmt.Break(label, pos), null, pos);
  }

  static boolean isFallthrough(gruffle.syntax.Stmt s) {
    return s instanceof BranchStmt b && b.tok == Token.FALLTHROUGH;
  }
}
