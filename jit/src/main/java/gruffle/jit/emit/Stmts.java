package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Emits statements. */
final class Stmts {
  /** Where break and continue of a label go. */
  record Target(Lab leave, Lab next) {}

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;
  private final Switches switches;
  final Loops loops;
  final Map<Integer, Target> targets = new HashMap<>();
  private Lab[] blocks;
  private int block;

  Stmts(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
    this.exprs = f.exprs;
    this.switches = new Switches(f, this);
    this.loops = new Loops(f, this);
  }

  void stmts(List<Stmt> list) {
    stmts(list, 0);
  }

  /** Those from that one on. */
  void stmts(List<Stmt> list, int from) {
    int at = from;
    if (f.pieces != null) {
      at = f.pieces.statements(list, from);
    }
    plain(list.subList(at, list.size()));
  }

  /** In the method at hand. */
  void plain(List<Stmt> list) {
    Stmt last = null;
    for (int i = 0; i < list.size(); i++) {
      Stmt s = list.get(i);
      if (s instanceof Stmt.Loop l && c.reachable()) {
        f.line(l.pos());
        loop(l, Trips.first(last, l));
      } else if (s instanceof Stmt.SetSlice && c.reachable()) {
        int words = f.exprs.words.stores(list, i);
        if (words == 0) {
          stmt(s);
        }
        i += Math.max(words - 1, 0);
      } else {
        stmt(s);
      }
      last = s;
    }
  }

  void stmt(Stmt s) {
    if (f.pieces != null) {
      if (c.reachable() && !f.pieces.statement(s)) {
        whole(s);
      }
      return;
    }
    f.slices.around(s, () -> whole(s));
  }

  /** In the method at hand, whatever has been planned. */
  void whole(Stmt s) {
    if (!(s instanceof Stmt.Block)) {
      f.line(s.pos());
    }
    switch (s) {
      case Stmt.Block b -> block(b);
      case Stmt.ExprStmt e -> effect(e.x());
      case Stmt.DeclLocal d -> {
        Expr init = d.init() == null ? new Expr.Zero(d.local().type) : d.init();
        if (!f.guardedAssign(d, d.local(), init)) {
          declare(d);
        }
        f.assigned(d);
      }
      case Stmt.SetLocal a -> {
        if (!f.guardedAssign(a, a.local(), a.value())) {
          set(a);
        }
        f.assigned(a);
      }
      case Stmt.SetGlobal a ->
          f.slices.assign(
              a,
              new Expr.GlobalGet(a.symbol(), a.type()),
              a.value(),
              v -> {
                f.k.global(c, a.symbol(), a.type());
                f.own.assigned(new Expr.GlobalGet(a.symbol(), a.type()), v);
                f.memory.cellSet(a.type());
              });
      case Stmt.SetField a -> f.memory.setField(a);
      case Stmt.SetArray a -> f.memory.setArray(a);
      case Stmt.SetSlice a -> f.memory.setSlice(a);
      case Stmt.SetDeref a -> f.memory.store(a);
      case Stmt.CopyInto a -> f.memory.copyInto(a);
      case Stmt.MultiAssign m -> multiAssign(m);
      case Stmt.If i -> branch(i);
      case Stmt.Loop l -> loop(l, null);
      case Stmt.Break b -> {
        f.jumping(b.label());
        Target t = targets.get(b.label());
        if (t == null) {
          f.pieces.exit(new Stmt.Break(b.label(), 0));
        } else {
          c.jump(t.leave);
        }
      }
      case Stmt.Continue b -> {
        f.jumping(b.label());
        Target t = targets.get(b.label());
        if (t == null) {
          f.pieces.exit(new Stmt.Continue(b.label(), 0));
        } else {
          c.jump(t.next);
        }
      }
      case Stmt.Switch w -> switches.emit(w);
      case Stmt.Return r -> f.returns(r);
      case Stmt.Go g -> start(g);
      case Stmt.Defer d -> f.defer(d);
      case Stmt.Panic p -> {
        f.loadG();
        exprs.expr(p.value());
        f.line(p.pos());
        c.invokeStatic(
            Rt.PANICS, "gopanic", "(" + Rt.G_DESC + Rt.OBJECT + ")Ljava/lang/RuntimeException;");
        c.insn(ATHROW);
      }
      case Stmt.Dispatch d -> dispatch(d);
      case Stmt.Jump j -> jump(j.target());
      case Stmt.Branch b -> {
        var yes = new Lab();
        exprs.conditions.jump(b.cond(), true, yes);
        jump(b.no());
        c.bind(yes);
        jump(b.yes());
      }
    }
  }

  private void block(Stmt.Block b) {
    if (b.label() == 0) {
      stmts(b.stmts());
      return;
    }
    var end = new Lab();
    targets.put(b.label(), new Target(end, null));
    stmts(b.stmts());
    c.bind(end);
  }

  /** The statements of a block from one on; what ends it ends before them. */
  void rest(Stmt.Block b, int from) {
    block(new Stmt.Block(b.label(), b.stmts().subList(from, b.stmts().size()), b.pos()));
  }

  /** Evaluates for effect. */
  private void effect(Expr e) {
    exprs.expr(e);
    if (e.type() != null) {
      c.popValue();
    }
  }

  // --- assignments ---

  private void declare(Stmt.DeclLocal d) {
    Local l = d.local();
    if (f.structs.has(l)) {
      f.structs.set(l, d.init(), d.pos());
      return;
    }
    if (f.strings.assign(l, d.init())
        || f.complexParts.assign(l, d.init() == null ? new Expr.Zero(l.type) : d.init())) {
      return;
    }
    if (l.cell) {
      exprs.literals.cell(l.type, d.init());
    } else if (f.isInt(l)) {
      if (d.init() == null) {
        c.iconst(0);
      } else {
        exprs.arithmetic.lowerHalf(d.init());
      }
      f.storeInt(l);
      f.headers.assigned(l, d.init());
      return;
    } else if (d.init() == null) {
      exprs.literals.zero(l.type);
    } else {
      exprs.expr(d.init(), l.type);
    }
    f.store(l);
  }

  private void set(Stmt.SetLocal a) {
    Local l = a.local();
    if (f.structs.has(l)) {
      f.structs.set(l, a.value(), a.pos());
    } else if (f.cells.has(l)) {
      exprs.expr(a.value());
      f.cells.set(l);
    } else if (l.cell) {
      f.slices.assign(
          a,
          new Expr.LocalGet(l),
          a.value(),
          v -> {
            f.load(l);
            f.own.assigned(new Expr.LocalGet(l), v);
            f.memory.cellSet(l.type);
          });
    } else if (f.isInt(l)) {
      if (!increment(a)) {
        exprs.arithmetic.lowerHalf(a.value());
        f.storeInt(l);
      }
      f.headers.assigned(l, a.value());
    } else if (!increment(a) && !f.update(a) && !f.complexParts.assign(l, a.value())) {
      exprs.expr(a.value(), l.type);
      f.store(l);
    }
  }

  /** An increment of a variable of 32 bits by a small constant is one instruction. */
  private boolean increment(Stmt.SetLocal a) {
    if (a.value() instanceof Expr.Binary b
        && (b.op() == Op.ADD || b.op() == Op.SUB)
        && (b.type().kind().bits == 32 && b.type().jkind() == JKind.I || f.isInt(a.local()))
        && b.x() instanceof Expr.LocalGet g
        && g.local() == a.local()
        && b.y() instanceof Expr.Const k
        && k.value() instanceof Long v
        && Linear.isWithin(v, Short.MAX_VALUE)) {
      return f.increment(a.local(), b.op() == Op.ADD ? v.intValue() : -v.intValue());
    }
    return false;
  }

  /** Moves a value into a local; the value is pushed by the second argument, if the local needs a cell below it. */
  private void assign(Local l, Runnable value) {
    if (l.cell) {
      f.load(l);
      value.run();
      f.memory.cellSet(l.type);
    } else {
      value.run();
      c.cast(f.types.descriptor(l.type));
      f.store(l);
    }
  }

  private void multiAssign(Stmt.MultiAssign m) {
    if (RuneDecoding.is(m)) {
      new RuneDecoding(f).emit(m, this::assign);
      return;
    }
    Local first = m.dst().getFirst();
    if (first == null) {
      effect(m.call());
    } else {
      assign(first, () -> exprs.expr(m.call()));
    }
    for (int i = 1; i < m.dst().size(); i++) {
      Local l = m.dst().get(i);
      if (l != null) {
        int index = i;
        if (!isInParts(m, i)) {
          assign(l, () -> exprs.calls.extraResult(index, l.type));
        } else if (f.strings.has(l)) {
          f.strings.takeResult(l, i);
        } else {
          assign(l, () -> StringLocals.result(c, f::loadG, index));
        }
      }
    }
  }

  private boolean isInParts(Stmt.MultiAssign m, int result) {
    return m.call() instanceof Expr.Call x
        && f.env.twins().of(x.symbol(), f.env) instanceof Twin t
        && t.hasResult(result);
  }

  private void start(Stmt.Go g) {
    f.loadG();
    exprs.expr(g.closure());
    f.k.code(c, f.fn.symbol);
    c.iconst(Pos.line(g.pos()));
    f.line(g.pos());
    c.invokeStatic(Rt.PROC, "newproc", "(" + Rt.G_DESC + Rt.FUNC_VAL_DESC + Rt.CODE_DESC + "I)V");
  }

  // --- control flow ---

  private void branch(Stmt.If i) {
    var no = new Lab();
    exprs.conditions.jump(i.cond(), false, no);
    way(i.then());
    if (i.orElse() == null) {
      c.bind(no);
      return;
    }
    var end = new Lab();
    c.jump(end);
    c.bind(no);
    way(i.orElse());
    c.bind(end);
  }

  private void way(Stmt s) {
    if (!c.reachable() || !loops.leaveFor(s)) {
      stmt(s);
    }
  }

  void loop(Stmt.Loop l, Long first) {
    var t = new Target(new Lab(), new Lab());
    targets.put(l.label(), t);
    f.before(l);
    loops.emit(l, t.leave, t.next, first);
    c.bind(t.leave);
    f.behind(l);
  }

  private void dispatch(Stmt.Dispatch d) {
    fix(d);
    blocks(d);
  }

  /** A Dispatch at one of its blocks: of that index, or where the first of them begins with something else. */
  void dispatch(Stmt.Dispatch d, int at, Runnable begin) {
    fix(d);
    block = at;
    if (begin == null) {
      c.jump(blocks[at]);
    } else {
      begin.run();
    }
    blocks(d);
  }

  private void fix(Stmt.Dispatch d) {
    blocks = new Lab[d.blocks().size()];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = new Lab();
      c.fix(blocks[i]);
    }
  }

  private void blocks(Stmt.Dispatch d) {
    for (block = 0; block < blocks.length; block++) {
      c.bindFixed(blocks[block]);
      stmts(d.blocks().get(block).stmts());
    }
  }

  private void jump(int target) {
    if (blocks == null) {
      f.pieces.exit(new Stmt.Jump(target, 0));
      return;
    }
    if (target <= block) {
      f.backEdge(-1 - target);
    }
    c.jump(blocks[target]);
  }
}
