package gruffle.interp.nodes;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import gruffle.link.GoCode;
import gruffle.runtime.func.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Makes the tier-0 nodes of one function: its root, its statements; expressions are {@link ExprBuilder}'s. */
final class NodeBuilder {
  private final Linkage linkage;
  private final Func fn;
  private final GoCode code;
  private final ExprBuilder exprs;

  /** Of the locals, then of the other slots. */
  private final List<JKind> kinds = new ArrayList<>();

  private final Frames.Shapes shapes = new Frames.Shapes();

  /** Frame slots of calls whose arguments are not being evaluated, for longs and for references. */
  private final ArrayDeque<Integer> freeJ = new ArrayDeque<>();

  private final ArrayDeque<Integer> freeL = new ArrayDeque<>();
  private boolean countsLoops;

  /** Null until the function turns out to have a loop that may be left for compiled code. */
  private OsrPoint.Locals osrLocals;

  private Turns turns;

  /** Of the loop whose body is being made; null outside loops, and for blocks of a Dispatch. */
  private OsrPoint around;

  private NodeBuilder(Linkage linkage, Func fn, GoCode code) {
    this.linkage = linkage;
    this.fn = fn;
    this.code = code;
    this.exprs = new ExprBuilder(linkage, this);
    fn.locals.forEach(l -> kinds.add(l.slotKind()));
    this.countsLoops = linkage.tiers().countsLoops();
  }

  /** The root of a function. */
  static GoRootNode build(Linkage linkage, Func fn, GoCode code) {
    return new NodeBuilder(linkage, fn, code).root();
  }

  private GoRootNode root() {
    JKind result = fn.type.resultKind();
    StmtNode body = fn.body == null ? nativeBody(result) : stmt(fn.body);
    StmtNode load = fn.body == null || fn.results.isEmpty() ? null : loadResults();
    JKind[] params = kinds.subList(0, fn.numParams + fn.numCaptures).toArray(JKind[]::new);
    shapes.set(kinds, result);
    var shape =
        new GoRootNode.Shape(
            code,
            Frames.descriptor(kinds.size()),
            params,
            result,
            fn.numCaptures,
            fn.hasDefer,
            fn.hasRecover);
    return new GoRootNode(shape, body, load);
  }

  /** A function without a body, as a function value: it passes its parameters on. */
  private StmtNode nativeBody(JKind result) {
    ExprNode[] args = new ExprNode[fn.numParams];
    for (int i = 0; i < args.length; i++) {
      args[i] = get(fn.locals.get(i));
    }
    ExprNode call = linkage.nativeCall(fn.symbol, args, fn.line);
    return result == JKind.V ? new Control.Eval(call) : Returns.one(result, call);
  }

  private StmtNode loadResults() {
    var values = new ArrayList<Expr>();
    for (Local r : fn.results) {
      values.add(new Expr.LocalGet(r));
    }
    return returns(values);
  }

  /** The function if it is a wrapper, else null. */
  Code wrapper() {
    return fn.wrapper ? code : null;
  }

  static int slot(Local l) {
    return Frames.LOCALS + l.index;
  }

  /** The variable's value. */
  ExprNode get(Local l) {
    ExprNode raw = LocalGets.create(l.slotKind(), slot(l));
    return l.cell ? CellGets.create(l.type.jkind(), raw) : raw;
  }

  /** The content of the slot: of a cell local the cell. */
  ExprNode raw(Local l) {
    return LocalGets.create(l.slotKind(), slot(l));
  }

  private StmtNode set(Local l, ExprNode value) {
    return l.cell
        ? CellSets.create(l.type.jkind(), raw(l), value)
        : LocalSet.create(l.type.jkind(), slot(l), value);
  }

  /** Slots where the arguments of a call wait, and one more for a reference if it has a target; null where none are needed. */
  int[] acquire(JKind[] args, boolean target) {
    if (!linkage.byTarget()) {
      return null;
    }
    int n = args.length;
    int[] spill = new int[target ? n + 1 : n];
    for (int i = 0; i < spill.length; i++) {
      boolean ref = i == n || args[i] == JKind.L;
      Integer free = (ref ? freeL : freeJ).poll();
      spill[i] = free == null ? slot(ref ? JKind.L : JKind.J) : free;
    }
    return spill;
  }

  /** A new slot. */
  private int slot(JKind kind) {
    kinds.add(kind);
    return Frames.LOCALS + kinds.size() - 1;
  }

  /** All nodes of the arguments have been made. */
  void release(int[] spill, JKind[] args) {
    for (int i = 0; spill != null && i < spill.length; i++) {
      (i == args.length || args[i] == JKind.L ? freeL : freeJ).push(spill[i]);
    }
  }

  StmtNode[] stmts(List<? extends Stmt> list) {
    StmtNode[] a = new StmtNode[list.size()];
    for (int i = 0; i < a.length; i++) {
      a[i] = stmt(list.get(i));
    }
    return a;
  }

  /** Statements of a Seq: a loop among them cannot be left for compiled code, which knows no half-done expression. */
  StmtNode[] insideExpression(List<? extends Stmt> list) {
    boolean outer = countsLoops;
    countsLoops = false;
    StmtNode[] a = stmts(list);
    countsLoops = outer;
    return a;
  }

  StmtNode stmt(Stmt s) {
    StmtNode n = node(s);
    // Blocks are not statements of the program; what is in them is.
    return s instanceof Stmt.Block ? n : n.at(s.pos());
  }

  private StmtNode node(Stmt s) {
    int line = Pos.line(s.pos());
    return switch (s) {
      case Stmt.Block b -> {
        StmtNode[] body = stmts(b.stmts());
        StmtNode n = body.length == 1 ? body[0] : new Control.Block(body);
        yield b.label() == 0 ? n : new Control.Labeled(b.label(), n);
      }
      case Stmt.ExprStmt e -> new Control.Eval(exprs.expr(e.x()));
      case Stmt.DeclLocal d -> declare(d);
      case Stmt.SetLocal a -> set(a.local(), exprs.expr(a.value()));
      case Stmt.SetGlobal a ->
          CellSets.create(
              a.type().jkind(),
              new Consts.L(linkage.global(a.symbol(), a.type())),
              exprs.expr(a.value()));
      case Stmt.SetField a -> {
        var layout = linkage.rtype(a.struct()).layout();
        yield FieldSets.create(
            layout.store(a.field()),
            exprs.expr(a.obj()),
            layout.offset(a.field()),
            exprs.expr(a.value()),
            line);
      }
      case Stmt.SetArray a ->
          ArraySets.create(
              linkage.rtype(((IrType.Array) a.array().type().under()).elem()).slot(),
              exprs.expr(a.array()),
              exprs.expr(a.index()),
              exprs.expr(a.value()),
              Faults.indexPos(a.index(), line));
      case Stmt.SetSlice a ->
          SliceSets.create(
              exprs.elemStore(a.slice().type()),
              exprs.expr(a.slice()),
              exprs.expr(a.index()),
              exprs.expr(a.value()),
              Faults.indexPos(a.index(), line));
      case Stmt.SetDeref a ->
          Derefs.store(
              ((IrType.Pointer) a.ptr().type().under()).elem().jkind(),
              exprs.expr(a.ptr()),
              exprs.expr(a.value()),
              line);
      case Stmt.CopyInto c ->
          new Copies.Into(
              linkage.rtype(c.src().type()), exprs.expr(c.dst()), exprs.expr(c.src()), line);
      case Stmt.MultiAssign m -> multiAssign(m);
      case Stmt.If i ->
          new Control.If(
              exprs.expr(i.cond()), stmt(i.then()), i.orElse() == null ? null : stmt(i.orElse()));
      case Stmt.Loop l -> loop(l);
      case Stmt.Break b -> new Control.Leave(StmtNode.breakCode(b.label()));
      case Stmt.Continue c -> new Control.Leave(StmtNode.continueCode(c.label()));
      case Stmt.Switch w ->
          new Switch(
              w.tag().type().jkind() == JKind.J,
              exprs.expr(w.tag()),
              w.cases(),
              stmts(w.bodies()),
              w.orElse() == null ? null : stmt(w.orElse()));
      case Stmt.Return r when r.values().isEmpty() ->
          fn.hasDefer ? new Returns.BeforeDefers(line) : new Returns.Bare();
      case Stmt.Return r -> returns(r.values());
      case Stmt.Go go -> new Calls.Go(exprs.expr(go.closure()), code, line);
      case Stmt.Defer d -> new Calls.Defer(exprs.expr(d.closure()), line);
      case Stmt.Panic p -> new Calls.Panic(exprs.expr(p.value()), line);
      case Stmt.Dispatch d -> dispatch(d);
      case Stmt.Jump j -> new Control.Leave(StmtNode.jumpCode(j.target()));
      case Stmt.Branch b -> new Control.Branch(exprs.expr(b.cond()), b.yes(), b.no());
    };
  }

  private StmtNode loop(Stmt.Loop l) {
    OsrPoint outer = around;
    OsrPoint osr =
        countsLoops ? osr(l.label(), Machine.isIn(l) ? null : outer, Handing.isIn(l)) : null;
    around = osr;
    ExprNode cond = l.cond() == null ? null : exprs.expr(l.cond());
    StmtNode body = stmt(l.body());
    StmtNode post = l.post() == null ? null : stmt(l.post());
    around = outer;
    return linkage.byTarget()
        ? new OsrLoop.Loop(shapes, l.label(), cond, body, post)
        : new Control.Loop(l.label(), osr, cond, body, post);
  }

  private StmtNode dispatch(Stmt.Dispatch d) {
    OsrPoint outer = around;
    around = null;
    StmtNode[] blocks = stmts(d.blocks());
    around = outer;
    if (linkage.byTarget()) {
      return new OsrLoop.Dispatch(shapes, blocks);
    }
    if (!countsLoops) {
      return new Control.Dispatch(blocks, null);
    }
    OsrPoint[] points = new OsrPoint[blocks.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = osr(-1 - i, null, false);
    }
    return new Control.Dispatch(blocks, points);
  }

  private OsrPoint osr(int loop, OsrPoint outer, boolean handsOn) {
    if (osrLocals == null) {
      osrLocals = OsrPoint.Locals.of(fn);
      turns = new Turns();
    }
    return new OsrPoint(code, loop, outer, osrLocals, turns, handsOn);
  }

  private StmtNode declare(Stmt.DeclLocal d) {
    Local l = d.local();
    ExprNode init = exprs.expr(d.init() == null ? new Expr.Zero(l.type) : d.init());
    return l.cell
        ? LocalSet.create(JKind.L, slot(l), CellSets.fresh(l.type.jkind(), init))
        : LocalSet.create(l.type.jkind(), slot(l), init);
  }

  private StmtNode multiAssign(Stmt.MultiAssign m) {
    var out = new ArrayList<StmtNode>();
    ExprNode call = exprs.expr(m.call());
    Local first = m.dst().getFirst();
    out.add(first == null ? new Control.Eval(call) : set(first, call));
    for (int i = 1; i < m.dst().size(); i++) {
      Local l = m.dst().get(i);
      if (l != null) {
        out.add(set(l, new Results.Get(i, l.type.jkind())));
      }
    }
    return new Control.Block(out.toArray(StmtNode[]::new));
  }

  private StmtNode returns(List<Expr> values) {
    JKind first = values.getFirst().type().jkind();
    if (values.size() == 1) {
      return Returns.one(first, exprs.expr(values.getFirst()));
    }
    int n = values.size();
    JKind[] shape = new JKind[n];
    int[] spill = new int[n];
    ExprNode[] nodes = new ExprNode[n];
    for (int i = 0; i < n; i++) {
      shape[i] = values.get(i).type().jkind();
      spill[i] = i == 0 ? Frames.RESULT_SLOT : slot(shape[i]);
      nodes[i] = exprs.expr(values.get(i));
    }
    return new Returns.Many(shape, spill, nodes);
  }
}
