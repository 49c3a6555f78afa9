package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import gruffle.jit.JavaTypes;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.MethodVisitor;

/** Emits the static method of one function: entry, body, returns, handlers. */
final class FuncEmitter {
  final Env env;

  /** Where the method has strings in parts; else null. */
  final Twin twin;

  final JavaTypes types;
  final Func fn;
  final CodeBuilder c;
  final Constants k;
  final Exprs exprs;
  final Memory memory;
  final OwnHeaders own;
  final Stmts stmts;
  final HeldCells cells;
  final HeldSlices slices;
  private final Facts facts;
  private final int[] slots;
  private final Protection protection;
  private int g;
  private int activation;
  private int token;

  /** Null in the function's own method, and in a piece of one. */
  private Osr osr;

  /** Null in a function that is one method. */
  final Pieces pieces;

  /** Null where no call leaves the method in a loop. */
  private LoopExits exits;

  /** Which of its 64-bit values are ints. */
  final Ranges ranges;

  /** Null until a loop asks. */
  private RangeLimits limits;

  /** In the first of two loops with guards, what is particular to it, and its label; else null. */
  private Guards guards;

  private int guarded;

  /** The same in the second. */
  private Guards landing;

  final Headers headers;
  final StructLocals structs;
  final StringLocals strings;
  final ComplexLocals complexes;
  final ComplexParts complexParts;

  /** For each local what has it in parts, null for one that is a variable. */
  private final SplitLocals[] inParts;

  final Rows rows;

  FuncEmitter(Env env, Func fn, MethodVisitor mv, Constants k, Splitting split) {
    this(env, fn, null, mv, k, split);
  }

  private FuncEmitter(Env env, Func fn, Twin twin, MethodVisitor mv, Constants k, Splitting split) {
    this.env = env;
    this.twin = twin;
    this.types = env.types();
    this.fn = fn;
    this.c = new CodeBuilder(mv);
    this.k = k;
    this.facts = Facts.of(fn, env);
    this.pieces = split == null ? null : new Pieces(this, split);
    this.ranges = pieces == null && fn.body != null ? Ranges.of(fn) : Ranges.none(fn);
    this.slots = new int[fn.locals.size()];
    Arrays.fill(slots, -1);
    this.exprs = new Exprs(this);
    this.memory = exprs.memory;
    this.own = new OwnHeaders(this, exprs);
    this.stmts = new Stmts(this);
    this.cells = new HeldCells(this);
    this.slices = new HeldSlices(this);
    this.protection = new Protection(this);
    this.headers = new Headers(this);
    this.structs = new StructLocals(this);
    this.strings = new StringLocals(this);
    this.complexes = new ComplexLocals(this);
    this.complexParts = new ComplexParts(this);
    this.inParts = inParts(complexes, structs, strings);
    this.rows = new Rows(this);
  }

  private SplitLocals[] inParts(SplitLocals... kinds) {
    var result = new SplitLocals[fn.locals.size()];
    for (Local l : fn.locals) {
      for (SplitLocals kind : kinds) {
        if (kind.has(l)) {
          result[l.index] = kind;
        }
      }
    }
    return result;
  }

  /**
   * Writes the body.
   *
   * @param twin which strings it has in parts; null for none
   * @param unset indices of variables that are to be initialised at the entry
   * @param split how the function is cut up, null if it is not
   * @param patience back-edges of a call before it asks for a better way on; 0: never
   * @return those that turned out to need it besides; if there are any, what was written is not valid
   */
  static BitSet emit(
      Env env,
      Func fn,
      Twin twin,
      MethodVisitor mv,
      Constants k,
      BitSet unset,
      Splitting split,
      int patience) {
    var e = new FuncEmitter(env, fn, twin, mv, k, split);
    mv.visitCode();
    e.method(unset, patience);
    e.c.end();
    BitSet more = e.unset();
    if (split != null) {
      more.or(split.more());
    }
    return more;
  }

  /** Writes the body of the function entered at a loop: a method with the parameters of {@link gruffle.runtime.func.OsrEntry}. */
  static void osr(
      Env env, Func fn, MethodVisitor mv, Constants k, int loop, boolean alone, Splitting split) {
    var e = new FuncEmitter(env, fn, mv, k, split);
    mv.visitCode();
    e.osr = new Osr(e);
    e.resume(loop, alone);
    e.c.end();
  }

  private BitSet unset() {
    var indices = new BitSet();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] >= 0 && c.unset.get(slots[i])
          || headers.unset(i)
          || inParts[i] != null && inParts[i].unset(i)) {
        indices.set(i);
      }
    }
    return indices;
  }

  private void resume(int loop, boolean alone) {
    g = c.parameter(Rt.G_DESC);
    activation = c.parameter(Rt.ACTIVATION_DESC);
    FrameArrays arrays = osr.parameters();
    exits = pieces == null ? LoopExits.ofEntered(this, osr, loop, alone) : null;
    line(Pos.pack(fn.line, 0));
    if (pieces != null) {
      pieces.begin(arrays, true);
    } else {
      BitSet needed = Liveness.of(fn).atHead(loop);
      for (Local l : fn.locals) {
        if (needed.get(l.index)) {
          osr.load(l);
        } else if (l.index < fn.known()) {
          c.clear(slot(l));
          headers.clear(l);
        }
      }
    }
    if (fn.hasRecover) {
      token = c.variable(Rt.GO_PANIC_DESC);
      c.load(activation);
      c.getField(Rt.ACTIVATION, "token", Rt.GO_PANIC_DESC);
      c.store(token);
    }
    protection.begin(facts.calls, false);
    osr.begin();
    new WaysIn(this, loop).resume(fn.body, osr.edges());
    fallThrough();
    protection.end();
    osr.end();
  }

  private void method(BitSet unset, int patience) {
    g = c.parameter(Rt.G_DESC);
    int entry = fn.numParams + fn.numCaptures;
    if (types.isBoxed(fn)) {
      boxedParameters();
    } else {
      for (Local l : fn.locals.subList(0, entry)) {
        if (inParts(l)) {
          strings.parameter(l);
        } else {
          slots[l.index] = c.parameter(types.descriptor(l));
        }
      }
    }
    if (fn.body == null) {
      exprs.calls.nativeBody();
      ret(fn.type.resultKind());
      return;
    }
    for (Local l : fn.locals.subList(entry, fn.locals.size())) {
      SplitLocals parts = inParts[l.index];
      if (parts != null) {
        if (facts.dispatch || unset.get(l.index)) {
          parts.clear(l);
        }
        continue;
      }
      if (pieces == null || unset.get(l.index)) {
        slots[l.index] = newSlot(l);
      }
      if (slots[l.index] >= 0 && (facts.dispatch || unset.get(l.index))) {
        c.clear(slots[l.index]);
        headers.clear(l);
      }
    }
    line(Pos.pack(fn.line, 0));
    if (facts.polls) {
      poll();
    }
    prologue();
    for (Local l : fn.locals.subList(0, entry)) {
      if (inParts(l)) {
        continue;
      }
      headers.stored(l, slots[l.index]);
      if (inParts[l.index] != null) {
        c.load(slots[l.index]);
        inParts[l.index].store(l);
      }
    }
    if (pieces != null) {
      pieces.begin(FrameArrays.fresh(c, Math.max(1, slots.length)), false);
      for (Local l : fn.locals.subList(0, entry)) {
        if (pieces.isShared(l)) {
          c.load(slots[l.index]);
          store(l);
        }
      }
    }
    exits = LoopExits.ofWhole(this, patience);
    protection.begin(facts.polls, fn.hasDefer);
    stmts.stmt(fn.body);
    fallThrough();
    protection.end();
  }

  private boolean inParts(Local parameter) {
    return twin != null && twin.params().get(parameter.index);
  }

  /** After G come the function value and the arguments in an array: they are more than a Java method can have. */
  private void boxedParameters() {
    int closure = c.parameter(Rt.FUNC_VAL_DESC);
    int args = c.parameter("[" + Rt.OBJECT);
    for (Local l : fn.locals.subList(0, fn.numParams + fn.numCaptures)) {
      slots[l.index] = c.variable(types.descriptor(l));
      if (l.index < fn.numParams) {
        c.load(args);
        c.iconst(l.index);
        c.insn(AALOAD);
      } else {
        c.load(closure);
        c.iconst(l.index - fn.numParams);
        c.invokeVirtual(Rt.FUNC_VAL, "captured", "(I)" + Rt.OBJECT);
      }
      Boxes.unbox(c, l.slotKind(), types.descriptor(l));
      c.store(slots[l.index]);
    }
  }

  /**
   * Writes a piece of the function: a method with the parameters that all of them have ({@link Pieces}).
   *
   * @param parameter descriptor of one more, or ""
   * @param body what it does; gets the Java variable of that parameter
   * @return what the body tells
   */
  boolean piece(Splitting split, boolean allShared, String parameter, Pieces.Body body) {
    g = c.parameter(Rt.G_DESC);
    activation = c.parameter(Rt.ACTIVATION_DESC);
    token = c.parameter(Rt.GO_PANIC_DESC);
    pieces.begin(FrameArrays.parameters(c), allShared);
    int extra = parameter.isEmpty() ? -1 : c.parameter(parameter);
    line(Pos.pack(fn.line, 0));
    if (!allShared) {
      split.unset().stream()
          .mapToObj(fn.locals::get)
          .filter(l -> !pieces.isShared(l))
          .forEach(l -> c.clear(slot(l)));
    }
    boolean end = body.emit(this, extra);
    split.more().or(unset());
    return end;
  }

  /** At the end of the body: a return, or where that would need values, a place that no path comes to. */
  private void fallThrough() {
    if (!c.reachable()) {
      return;
    }
    if (fn.hasDefer || fn.type.results().isEmpty()) {
      returns(new Stmt.Return(List.of(), Pos.pack(fn.endLine, 0)));
    } else {
      unreachable();
    }
  }

  private void prologue() {
    if (fn.hasRecover) {
      token = c.variable(Rt.GO_PANIC_DESC);
      loadG();
      k.code(c, fn.symbol);
      c.invokeStatic(
          Rt.PANICS, "takeToken", "(" + Rt.G_DESC + Rt.CODE_DESC + ")" + Rt.GO_PANIC_DESC);
      c.store(token);
    }
    if (fn.hasDefer) {
      OpenDefers open = protection.plan();
      String type = open == null ? Rt.ACTIVATION_DESC : "L" + open.activation() + ";";
      activation = c.variable(type);
      loadG();
      k.code(c, fn.symbol);
      String params = Rt.G_DESC + Rt.CODE_DESC;
      if (fn.hasRecover) {
        c.load(token);
        params += Rt.GO_PANIC_DESC;
      }
      c.invokeStatic(Rt.PANICS, open == null ? "enter" : open.enter(), "(" + params + ")" + type);
      c.store(activation);
    }
  }

  // --- what all parts use ---

  /** The Java variable of a local. */
  int slot(Local l) {
    if (slots[l.index] < 0) {
      slots[l.index] = newSlot(l);
    }
    return slots[l.index];
  }

  private int newSlot(Local l) {
    return c.variable(ranges.isInt(l) ? "I" : types.descriptor(l));
  }

  /** Pushes what the variable holds: its cell where it has one. */
  void load(Local l) {
    if (pieces != null && pieces.isShared(l)) {
      pieces.arrays().load(l.slotKind(), l.index, types.descriptor(l));
    } else if (inParts[l.index] != null) {
      inParts[l.index].load(l);
    } else {
      headers.whole(l, slot(l));
      if (isInt(l)) {
        loadInt(l);
        c.insn(I2L);
      } else {
        c.load(slot(l));
      }
    }
  }

  /** Whether a 64-bit local is an int at this place, and has an int variable. */
  boolean isInt(Local l) {
    return ranges.isInt(l) || guards != null && guards.has(l);
  }

  /** Whether a 64-bit expression is an int whenever it is evaluated at this place, which is its own. */
  boolean isInt(Expr e) {
    return guards != null ? ranges.isInt(e, guarded) : ranges.isInt(e);
  }

  /** Whether a 64-bit expression is not below zero whenever it is evaluated at its place. */
  boolean isNeverNegative(Expr e) {
    return (guards != null ? ranges.in(e, guarded) : ranges.in(e)).isPositive();
  }

  /** Which lengths loops go to. */
  RangeLimits limits() {
    if (limits == null) {
      limits = RangeLimits.of(fn);
    }
    return limits;
  }

  /** Pushes a local of {@link #isInt} as the int that it is. */
  void loadInt(Local l) {
    c.load(guards != null && guards.has(l) ? guards.slot(l) : slot(l));
  }

  /** Emits the first of the two loops that {@link Guards} tells of. */
  void guarded(Guards g, int loop, Runnable body) {
    guards = g;
    guarded = loop;
    body.run();
    guards = null;
    headers.unfix();
  }

  /** Whether this is code that is entered at a loop. */
  boolean isEntered() {
    return osr != null;
  }

  /** Where a local is in the arrays that the function was entered with, sets its variable from there, so that it need not be kept meanwhile. */
  void again(Local l) {
    if (osr != null && exits != null && exits.isKept(l)) {
      osr.load(l);
    }
  }

  /** Emits the second. */
  void unguarded(Guards g, Runnable body) {
    landing = g;
    body.run();
    landing = null;
  }

  /** Whether some loop around this place is there twice. */
  boolean isTwice() {
    return guards != null || landing != null;
  }

  /** An assignment to a 64-bit local that is an int nearly always; false where that is of no concern. */
  boolean guardedAssign(Stmt s, Local l, Expr value) {
    if (guards == null || !guards.has(l)) {
      return false;
    }
    guards.assign(s, l, value);
    return true;
  }

  /** Behind an assignment. */
  void assigned(Stmt s) {
    if (landing != null) {
      landing.land(s);
    }
  }

  /** Before a jump to a label. */
  void jumping(int label) {
    if (guards != null && !guards.isInside(label)) {
      guards.leave();
    }
  }

  /** Puts the int on the stack into such a local. */
  void storeInt(Local l) {
    headers.assigned(l, null);
    c.store(slot(l));
  }

  /** Puts the value on the stack, or the cell, into the variable. */
  void store(Local l) {
    if (pieces != null && pieces.isShared(l)) {
      pieces.arrays().store(l.slotKind(), l.index);
    } else if (inParts[l.index] != null) {
      inParts[l.index].store(l);
    } else {
      if (ranges.isInt(l)) {
        headers.assigned(l, null);
        c.insn(L2I);
      }
      c.store(slot(l));
      headers.stored(l, slot(l));
    }
  }

  /** The same at a way in at a loop, where the variable may have no value yet. */
  void enter(Local l) {
    if (inParts[l.index] != null) {
      inParts[l.index].enter(l);
    } else {
      if (ranges.isInt(l)) {
        c.insn(L2I);
      }
      c.store(slot(l));
      headers.entered(l, slot(l));
    }
  }

  /** Emits an assignment that changes parts of a slice only; false if it is another one. */
  boolean update(Stmt.SetLocal a) {
    return pieces == null
        && (strings.assign(a.local(), a.value()) || headers.update(a, slot(a.local())));
  }

  /** Adds to a variable of 32 bits; false if that is not one instruction. */
  boolean increment(Local l, int by) {
    if (pieces != null && pieces.isShared(l)) {
      return false;
    }
    c.increment(slot(l), by);
    return true;
  }

  /** Whether a struct or array is an object that nothing else refers to. */
  boolean isFresh(Expr e) {
    return Purity.isFresh(e) || structs.has(e);
  }

  void loadG() {
    c.load(g);
  }

  void loadActivation() {
    c.load(activation);
  }

  /** Pushes what all pieces get beside the arrays: G, and the activation and the token, null where the function has none. */
  void loadContext() {
    loadG();
    boolean has = osr != null || fn.hasDefer || pieces.inPiece();
    if (has) {
      loadActivation();
    } else {
      c.aconstNull();
    }
    if (fn.hasRecover || pieces.inPiece()) {
      c.load(token);
    } else {
      c.aconstNull();
    }
  }

  void line(int pos) {
    c.line(Pos.line(pos));
  }

  /** After a call that never returns, so that the JVM knows it too. */
  void unreachable() {
    c.aconstNull();
    c.insn(ATHROW);
  }

  /** Lets others run if somebody wants that. */
  void poll() {
    loadG();
    c.invokeStatic(Rt.PREEMPT, "check", "(" + Rt.G_DESC + ")V");
  }

  /** At a back-edge of a loop: lets others run, and perhaps leaves. */
  void backEdge(int loop) {
    poll();
    if (exits != null) {
      exits.at(loop);
    }
    cells.load();
    slices.load();
  }

  /** Whether variables may be beside those that the function has. */
  boolean mayHoldCells() {
    return pieces == null && !facts.dispatch;
  }

  /** Whether a local's cell may be that of another local, too. */
  boolean mayShareCell(Local l) {
    int first = fn.numParams;
    return fn.sharesCells && l.index >= first && l.index < first + fn.numCaptures;
  }

  /** In front of a loop. */
  void before(Stmt.Loop l) {
    if (exits != null) {
      exits.before(l.label());
    }
  }

  /** Behind a loop: where code that is entered in it may end, and what has left it for such code comes back. */
  void behind(Stmt.Loop l) {
    if (exits != null) {
      exits.behind(l.label());
    }
  }

  /** Whether no loop is around that one, in code that may be left in it. */
  boolean isOutermost(int loop) {
    return exits != null && exits.isOutermost(loop);
  }

  /** Leaves a loop that is around others, or has come to the end of a strip, if its condition is false. */
  void leave(Stmt.Loop l, Lab target) {
    if (exits == null) {
      exprs.conditions.jump(l.cond(), false, target);
    } else {
      exprs.conditions.leave(
          l.cond(), exits.endsOnce(l.label()), exits.isInTheMidst(l.label()), target);
    }
  }

  /** Whether the function is entered at that loop, and left there after so many back-edges. */
  boolean isEntered(int loop) {
    return exits != null && exits.isEntered(loop);
  }

  /** Whether the function, entered at a loop, ends with it. */
  boolean isAlone() {
    return exits != null && exits.isAlone();
  }

  /** At a back-edge of the loop that the function is entered at: perhaps leaves. */
  void leaveInTime(int loop) {
    exits.atEach(loop);
  }

  /** Whether the function runs once: its tables need not be kept. */
  boolean once() {
    return fn.symbol.endsWith(".init");
  }

  void recover(int pos) {
    loadG();
    c.load(token);
    c.line(pos);
    c.invokeStatic(Rt.PANICS, "gorecover", "(" + Rt.G_DESC + Rt.GO_PANIC_DESC + ")" + Rt.OBJECT);
  }

  /** In a wrapper, before its call: what is meant for it is meant for the function that it wraps. */
  void passToken(Runnable target, String descriptor) {
    if (!fn.wrapper) {
      return;
    }
    var skip = new Lab();
    loadG();
    c.getField(Rt.G, "panic", Rt.GO_PANIC_DESC);
    c.jump(IFNULL, skip);
    loadG();
    k.code(c, fn.symbol);
    target.run();
    c.invokeStatic(Rt.PANICS, "passToken", "(" + Rt.G_DESC + Rt.CODE_DESC + descriptor + ")V");
    c.bind(skip);
  }

  void defer(Stmt.Defer d) {
    protection.defer(d);
  }

  // --- returns ---

  void returns(Stmt.Return r) {
    if (fn.hasDefer) {
      if (pieces != null && pieces.inPiece()) {
        pieces.exit(new Stmt.Return(List.of(), r.pos()));
      } else if (osr == null) {
        protection.leave(r.pos());
      } else {
        osr.storeResults();
        osr.done();
      }
      return;
    }
    List<Expr> values = r.values();
    if (values.isEmpty()) {
      ret(JKind.V);
      return;
    }
    List<IrType> results = fn.type.results();
    int impure = values.size() - 1;
    while (impure > 0 && Purity.isPure(values.get(impure))) {
      impure--;
    }
    exprs.expr(values.getFirst(), results.getFirst());
    int[] spilled = new int[values.size()];
    for (int i = 1; i < impure; i++) {
      exprs.expr(values.get(i));
      spilled[i] = c.spill();
    }
    for (int i = Math.max(1, impure); i < values.size(); i++) {
      Expr v = values.get(i);
      if (twin != null && twin.hasResult(i)) {
        strings.parts(v);
        StringLocals.setResult(c, this::loadG, i);
      } else {
        exprs.calls.setExtraResult(i, results.get(i), () -> exprs.expr(v));
      }
    }
    for (int i = 1; i < impure; i++) {
      int slot = spilled[i];
      if (twin != null && twin.hasResult(i)) {
        c.load(slot);
        StringLocals.open(c);
        StringLocals.setResult(c, this::loadG, i);
      } else {
        exprs.calls.setExtraResult(i, results.get(i), () -> c.load(slot));
      }
      c.release(slot);
    }
    ret(fn.type.resultKind());
  }

  /** Returns the result variables. */
  void returnVariables() {
    for (int i = 1; i < fn.results.size(); i++) {
      var get = new Expr.LocalGet(fn.results.get(i));
      exprs.calls.setExtraResult(i, fn.type.results().get(i), () -> exprs.expr(get));
    }
    if (!fn.results.isEmpty()) {
      exprs.expr(new Expr.LocalGet(fn.results.getFirst()), fn.type.results().getFirst());
    }
    ret(fn.type.resultKind());
  }

  /** Returns the first result, which a piece has left in the arrays. */
  void returned() {
    JKind kind = fn.type.resultKind();
    if (osr != null) {
      osr.done();
    } else {
      if (kind != JKind.V) {
        pieces.arrays().load(kind, 0, types.result(fn.type));
      }
      ret(kind);
    }
  }

  void ret(JKind kind) {
    if (pieces != null && pieces.inPiece()) {
      if (kind != JKind.V) {
        pieces.arrays().store(kind, 0);
      }
      pieces.exit(null);
      return;
    }
    if (osr != null) {
      osr.ret(kind);
      return;
    }
    c.ret(kind);
  }
}
