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
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.MethodVisitor;

/** Emits the static method of one function: entry, body, returns, handlers. */
final class FuncEmitter {
  final Env env;
  final JavaTypes types;
  final Func fn;
  final CodeBuilder c;
  final Constants k;
  final Exprs exprs;
  final Memory memory;
  final Stmts stmts;
  private final Facts facts;
  private final int[] slots;
  private final Protection protection;
  private int g;
  private int activation;
  private int token;

  /** Null in the function's own method. */
  private Osr osr;

  private FuncEmitter(Env env, Func fn, MethodVisitor mv, Constants k) {
    this.env = env;
    this.types = env.types();
    this.fn = fn;
    this.c = new CodeBuilder(mv);
    this.k = k;
    this.facts = Facts.of(fn, env);
    this.slots = new int[fn.locals.size()];
    this.exprs = new Exprs(this);
    this.memory = exprs.memory;
    this.stmts = new Stmts(this);
    this.protection = new Protection(this);
  }

  /**
   * Writes the body.
   *
   * @param unset variables that are to be initialised at the entry
   * @return those that turned out to need it besides; if there are any, what was written is not valid
   */
  static BitSet emit(Env env, Func fn, MethodVisitor mv, Constants k, BitSet unset) {
    var e = new FuncEmitter(env, fn, mv, k);
    mv.visitCode();
    e.method(unset);
    e.c.end();
    return e.c.unset;
  }

  /** Writes the body of the function entered at a loop: a method with the parameters of {@link gruffle.runtime.func.OsrEntry}. */
  static void osr(Env env, Func fn, MethodVisitor mv, Constants k, int loop) {
    var e = new FuncEmitter(env, fn, mv, k);
    mv.visitCode();
    e.osr = new Osr(e);
    e.resume(loop);
    e.c.end();
  }

  private void resume(int loop) {
    g = c.parameter(Rt.G_DESC);
    activation = c.parameter(Rt.ACTIVATION_DESC);
    osr.parameters();
    line(Pos.pack(fn.line, 0));
    for (Local l : fn.locals) {
      slots[l.index] = c.variable(types.descriptor(l));
      osr.load(l);
    }
    if (fn.hasRecover) {
      token = c.variable(Rt.GO_PANIC_DESC);
      c.load(activation);
      c.getField(Rt.ACTIVATION, "token", Rt.GO_PANIC_DESC);
      c.store(token);
    }
    protection.begin(facts.calls, false);
    osr.begin();
    stmts.resume(fn.body, loop);
    fallThrough();
    protection.end();
    osr.end();
  }

  private void method(BitSet unset) {
    g = c.parameter(Rt.G_DESC);
    int entry = fn.numParams + fn.numCaptures;
    for (Local l : fn.locals.subList(0, entry)) {
      slots[l.index] = c.parameter(types.descriptor(l));
    }
    if (fn.body == null) {
      exprs.calls.nativeBody();
      ret(fn.type.resultKind());
      return;
    }
    for (Local l : fn.locals.subList(entry, fn.locals.size())) {
      slots[l.index] = c.variable(types.descriptor(l));
      if (facts.dispatch || unset.get(slots[l.index])) {
        c.clear(slots[l.index]);
      }
    }
    line(Pos.pack(fn.line, 0));
    if (facts.calls) {
      poll();
    }
    prologue();
    protection.begin(facts.calls, fn.hasDefer);
    stmts.stmt(fn.body);
    fallThrough();
    protection.end();
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
      activation = c.variable(Rt.ACTIVATION_DESC);
      loadG();
      k.code(c, fn.symbol);
      String params = Rt.G_DESC + Rt.CODE_DESC;
      if (fn.hasRecover) {
        c.load(token);
        params += Rt.GO_PANIC_DESC;
      }
      c.invokeStatic(Rt.PANICS, "enter", "(" + params + ")" + Rt.ACTIVATION_DESC);
      c.store(activation);
    }
  }

  // --- what all parts use ---

  int slot(Local l) {
    return slots[l.index];
  }

  void loadG() {
    c.load(g);
  }

  void loadActivation() {
    c.load(activation);
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
    var skip = new Lab();
    loadG();
    c.invokeVirtual(Rt.G, "preemptRequested", "()Z");
    c.jump(IFEQ, skip);
    loadG();
    c.invokeStatic(Rt.PREEMPT, "poll", "(" + Rt.G_DESC + ")V");
    c.bind(skip);
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

  // --- returns ---

  void returns(Stmt.Return r) {
    if (fn.hasDefer) {
      if (osr == null) {
        protection.leave(r.pos());
      } else {
        osr.storeResults();
        c.insn(RETURN);
      }
      return;
    }
    List<Expr> values = r.values();
    if (values.isEmpty()) {
      c.insn(RETURN);
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
      exprs.calls.setExtraResult(i, results.get(i), () -> exprs.expr(v));
    }
    for (int i = 1; i < impure; i++) {
      int slot = spilled[i];
      exprs.calls.setExtraResult(i, results.get(i), () -> c.load(slot));
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

  private void ret(JKind kind) {
    if (osr != null) {
      osr.ret(kind);
      return;
    }
    c.insn(
        switch (kind) {
          case Z, I -> IRETURN;
          case J -> LRETURN;
          case F -> FRETURN;
          case D -> DRETURN;
          case L -> ARETURN;
          case V -> RETURN;
        });
  }
}
