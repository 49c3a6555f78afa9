package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.jit.JavaTypes;
import gruffle.jit.Names;
import gruffle.jit.classes.FuncValueClass;
import gruffle.link.JitException;
import gruffle.link.NativeSource;
import gruffle.runtime.ops.OpTable;
import gruffle.runtime.ops.UnsafeOps;
import java.lang.reflect.Method;
import java.util.List;
import org.objectweb.asm.Type;

/** Emits calls of all kinds, and the making of closures. */
final class Calls {
  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;
  private final IfaceCalls iface;
  private final ValueCalls values;

  Calls(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
    this.iface = new IfaceCalls(f, exprs);
    this.values = new ValueCalls(f, exprs);
  }

  // --- functions ---

  void direct(Expr.Call x) {
    IrPackage.Head head = f.env.heads().apply(x.symbol());
    if (head != null && head.isNative()) {
      nativeCall(x.symbol(), x.args(), x.sig(), x.pos());
      return;
    }
    if (f.types.isBoxed(x.sig(), List.of())) {
      f.k.code(c, x.symbol());
      f.loadG();
      c.aconstNull();
      boxed(x.args(), x.sig());
      f.line(x.pos());
      f.passToken(() -> f.k.code(c, x.symbol()), Rt.CODE_DESC);
      c.invokeVirtual(
          Rt.CODE,
          "invoke",
          "(" + Rt.G_DESC + Rt.FUNC_VAL_DESC + "[" + Rt.OBJECT + ")" + Rt.OBJECT);
      unboxed(x.sig());
      return;
    }
    Twin twin = f.env.twins().of(x.symbol(), f.env);
    f.loadG();
    arguments(x.args(), x.sig(), twin);
    f.line(x.pos());
    if (f.fn.wrapper && !f.env.isLeaf(x.symbol())) {
      f.passToken(() -> f.k.code(c, x.symbol()), Rt.CODE_DESC);
    }
    String owner = f.env.layout().owner(x.symbol());
    if (twin == null) {
      c.invokeStatic(owner, Names.method(x.symbol()), f.types.method(x.sig()));
    } else {
      c.invokeStatic(owner, Twin.method(x.symbol()), twin.descriptor(f.types, x.sig()));
    }
  }

  private void arguments(List<Expr> args, IrType.Func sig, Twin twin) {
    for (int i = 0; i < args.size(); i++) {
      if (twin != null && twin.params().get(i)) {
        f.strings.parts(args.get(i));
      } else {
        exprs.expr(args.get(i), sig.params().get(i));
      }
    }
  }

  /** Pushes the arguments as an array: a Java method cannot have so many. */
  private void boxed(List<Expr> args, IrType.Func sig) {
    c.iconst(args.size());
    c.newArray(Rt.OBJECT);
    for (int i = 0; i < args.size(); i++) {
      c.dup();
      c.iconst(i);
      exprs.expr(args.get(i));
      Boxes.box(c, sig.params().get(i).jkind());
      c.insn(AASTORE);
    }
  }

  /** The result of a boxed call, as its own type. */
  void unboxed(IrType.Func sig) {
    if (sig.results().isEmpty()) {
      c.popValue();
    } else {
      Boxes.unbox(c, sig.resultKind(), f.types.result(sig));
    }
  }

  /** A call of the Java method behind a function without a body. */
  private void nativeCall(String symbol, List<Expr> args, IrType.Func sig, int pos) {
    Method m = find(symbol);
    if (!NativeSource.fits(m, args.size())) {
      f.line(pos);
      noBody(symbol, sig);
      return;
    }
    Class<?>[] params = m.getParameterTypes();
    int first = NativeSource.takesG(params) ? 1 : 0;
    if (first == 1) {
      f.loadG();
    }
    for (int i = 0; i < args.size(); i++) {
      exprs.expr(args.get(i));
      c.cast(Type.getDescriptor(params[first + i]));
    }
    f.line(pos);
    invoke(m, sig.results().isEmpty() ? null : sig.results().getFirst());
  }

  private Method find(String symbol) {
    Method m = f.env.natives().find(symbol);
    if (m == null) { // a package that is not there yet may push one
      throw new JitException("no native for " + symbol);
    }
    return m;
  }

  /** Panics: nothing that fits stands behind the function. */
  private void noBody(String symbol, IrType.Func sig) {
    f.loadG();
    c.text(symbol);
    c.invokeStatic(
        Type.getInternalName(UnsafeOps.class), "noBody", "(" + Rt.G_DESC + "Ljava/lang/String;)V");
    if (!sig.results().isEmpty()) {
      exprs.literals.zero(sig.results().getFirst());
    }
  }

  /** The body of a function without a body: it passes its parameters on. */
  void nativeBody() {
    Method m = find(f.fn.symbol);
    if (!NativeSource.fits(m, f.fn.numParams)) {
      noBody(f.fn.symbol, f.fn.type);
      return;
    }
    Class<?>[] params = m.getParameterTypes();
    int first = NativeSource.takesG(params) ? 1 : 0;
    if (first == 1) {
      f.loadG();
    }
    for (int i = 0; i < f.fn.numParams; i++) {
      f.load(f.fn.locals.get(i));
      c.cast(Type.getDescriptor(params[first + i]));
    }
    IrType.Func sig = f.fn.type;
    invoke(m, sig.results().isEmpty() ? null : sig.results().getFirst());
  }

  /** The Java method, all arguments being on the stack; the result as the Java type of that Go type. */
  private void invoke(Method m, IrType result) {
    c.invoke(
        INVOKESTATIC,
        Type.getInternalName(m.getDeclaringClass()),
        m.getName(),
        Type.getMethodDescriptor(m),
        m.getDeclaringClass().isInterface());
    if (m.getReturnType() == void.class) {
      if (result != null) {
        throw new JitException(m + " has no result");
      }
    } else if (result == null) {
      c.popValue();
    } else {
      c.cast(f.types.descriptor(result));
    }
  }

  void op(Expr.OpCall x) {
    op(x, false);
  }

  /**
   * Emits an operation.
   *
   * @param peeks whether it changes the header of its first argument, a variable's
   */
  void op(Expr.OpCall x, boolean peeks) {
    if (HeaderUses.appendsStruct(x)) {
      appendStruct(x, false);
      return;
    }
    if (Appends.isFew(x)) {
      new Appends(f, x).emit(peeks);
      return;
    }
    OpTable.Entry e = f.env.ops().find(x.op());
    if (e == null) {
      throw new JitException("no operation " + x.op());
    }
    Class<?>[] params = e.method().getParameterTypes();
    int first = e.takesG() ? 1 : 0;
    if (e.takesG()) {
      f.loadG();
    }
    for (int i = 0; i < x.args().size(); i++) {
      if (i == 0) {
        first(x, peeks);
      } else {
        exprs.expr(x.args().get(i));
      }
      c.cast(Type.getDescriptor(params[first + i]));
    }
    f.line(x.pos());
    invoke(e.method(), x.type());
    if (x.op().startsWith("panic.")) {
      f.unreachable();
    }
  }

  /** peeks: as in {@link #op(Expr.OpCall, boolean)}. */
  void appendStruct(Expr.OpCall x, boolean peeks) {
    f.loadG();
    first(x, peeks);
    f.memory.owned(x.args().get(1));
    exprs.expr(x.args().get(2));
    f.line(x.pos());
    append(peeks ? "pushFresh" : "appendFresh", Rt.STRUCT_DESC);
  }

  /** Pushes an operation's first argument. */
  private void first(Expr.OpCall x, boolean peeks) {
    if (peeks) {
      f.own.peek(x.args().getFirst());
    } else {
      exprs.expr(x.args().getFirst());
    }
  }

  /**
   * G, slice, a value, and its type are on the stack.
   *
   * @param struct the value is a struct that nothing else refers to
   * @param sole the slice's variable alone refers to its elements
   */
  void append(boolean struct, boolean sole) {
    append(sole ? "appendSole" : "appendFresh", struct ? Rt.STRUCT_DESC : Rt.OBJECT);
  }

  /** The same, for a struct and a slice in a variable that others see, to be assigned to it. */
  void pushStruct() {
    append("pushFresh", Rt.STRUCT_DESC);
  }

  private void append(String method, String value) {
    String slice = "L" + Rt.VALUE + "RefSlice;";
    c.invokeStatic(
        "gruffle/runtime/ops/SliceOpsL",
        method,
        "(" + Rt.G_DESC + slice + value + Rt.RTYPE_DESC + ")" + slice);
  }

  void closure(Expr.CallClosure x) {
    IrType.Func sig = x.sig();
    if (x.fn() instanceof Expr.Closure fn
        && !f.fn.wrapper
        && !f.types.isBoxed(sig, fn.captured())) {
      literal(fn, x);
      return;
    }
    if (!FuncValueClass.hasShape(sig)) {
      exprs.expr(x.fn());
      int callee = copyForToken();
      f.loadG();
      boxed(x.args(), sig);
      f.line(x.pos());
      f.passToken(() -> c.load(callee), Rt.FUNC_VAL_DESC);
      c.invokeVirtual(Rt.FUNC_VAL, "invoke", "(" + Rt.G_DESC + "[" + Rt.OBJECT + ")" + Rt.OBJECT);
      unboxed(sig);
      return;
    }
    String shape = Names.shape(sig);
    List<String> known = values.of(x);
    exprs.expr(x.fn());
    if (!known.isEmpty()) {
      values.call(x, known);
      return;
    }
    c.cast("L" + shape + ";");
    int callee = copyForToken();
    f.loadG();
    for (Expr a : x.args()) {
      exprs.expr(a);
    }
    f.line(x.pos());
    f.passToken(() -> c.load(callee), Rt.FUNC_VAL_DESC);
    c.invokeVirtual(shape, "call", JavaTypes.call(sig));
    if (sig.resultKind() == JKind.L) {
      c.cast(f.types.descriptor(sig.results().getFirst()));
    }
  }

  /** A call of a literal where it stands. */
  private void literal(Expr.Closure fn, Expr.CallClosure x) {
    f.loadG();
    arguments(x.args(), x.sig(), null);
    fn.captured().forEach(f::load);
    f.line(x.pos());
    c.invokeStatic(
        f.env.layout().owner(fn.symbol()),
        Names.method(fn.symbol()),
        f.types.method(x.sig(), fn.captured()));
  }

  void iface(Expr.CallIface x) {
    iface.emit(x);
  }

  /** In a wrapper, a variable with what is called, which is on the stack. */
  private int copyForToken() {
    if (!f.fn.wrapper) {
      return -1;
    }
    int slot = c.spill();
    c.load(slot);
    return slot;
  }

  // --- closures ---

  void closure(Expr.Closure x) {
    if (x.captured().isEmpty()) {
      f.k.value(c, x.symbol());
      return;
    }
    String name = Names.funcValue(x.symbol());
    c.newObject(name);
    var sig = (IrType.Func) x.type().under();
    if (f.types.isBoxed(sig, x.captured()) || !FuncValueClass.hasShape(sig)) {
      captured(x.captured());
      c.construct(name, "([" + Rt.OBJECT + ")V");
      c.retype(Rt.FUNC_VAL_DESC);
      return;
    }
    var d = new StringBuilder("(");
    for (Local l : x.captured()) {
      f.load(l);
      d.append(f.types.descriptor(l));
    }
    c.construct(name, d.append(")V").toString());
    c.retype(Rt.FUNC_VAL_DESC);
  }

  private void captured(List<Local> locals) {
    c.iconst(locals.size());
    c.newArray(Rt.OBJECT);
    for (int i = 0; i < locals.size(); i++) {
      c.dup();
      c.iconst(i);
      f.load(locals.get(i));
      Boxes.box(c, locals.get(i).slotKind());
      c.insn(AASTORE);
    }
  }

  // --- results beyond the first ---

  /** Pushes result i ≥ 1 of the call before. */
  void extraResult(int i, IrType t) {
    JKind k = t.jkind();
    f.loadG();
    if (i <= 2) {
      c.getField(Rt.G, "r" + i + (k == JKind.L ? "L" : "J"), k == JKind.L ? Rt.OBJECT : "J");
    } else {
      c.iconst(i);
      c.invokeVirtual(
          Rt.G, k == JKind.L ? "resL" : "resJ", k == JKind.L ? "(I)" + Rt.OBJECT : "(I)J");
    }
    switch (k) {
      case Z, I -> c.insn(L2I);
      case F -> {
        c.insn(L2I);
        c.invokeStatic("java/lang/Float", "intBitsToFloat", "(I)F");
      }
      case D -> c.invokeStatic("java/lang/Double", "longBitsToDouble", "(J)D");
      case L -> c.cast(f.types.descriptor(t));
      case J, V -> {}
    }
  }

  /** Puts a value into G as result i ≥ 1. */
  void setExtraResult(int i, IrType t, Runnable value) {
    JKind k = t.jkind();
    f.loadG();
    if (i > 2) {
      c.iconst(i);
    }
    value.run();
    switch (k) {
      case Z, I -> c.insn(I2L);
      case F -> {
        c.invokeStatic("java/lang/Float", "floatToRawIntBits", "(F)I");
        c.insn(I2L);
      }
      case D -> c.invokeStatic("java/lang/Double", "doubleToRawLongBits", "(D)J");
      case J, L, V -> {}
    }
    String d = k == JKind.L ? Rt.OBJECT : "J";
    if (i <= 2) {
      c.putField(Rt.G, "r" + i + (k == JKind.L ? "L" : "J"), d);
    } else {
      c.invokeVirtual(Rt.G, k == JKind.L ? "setResL" : "setResJ", "(I" + d + ")V");
    }
  }
}
