package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.JKind;
import gruffle.jit.JavaTypes;

/** Emits what concerns interface values: making them, type tests and assertions, taking the value out. */
final class Interfaces {
  private static final String OPS = "gruffle/runtime/ops/IfaceOps";

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;

  Interfaces(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  void make(Expr.ToIface x) {
    IrType t = x.x().type();
    exprs.expr(x.x());
    if (isString(t)) {
      c.retype(Rt.OBJECT);
      return;
    }
    if (IrTypes.isAggregate(t) && !f.isFresh(x.x())) {
      f.memory.copyTop(t);
    }
    String cls = pointee(t);
    var end = new Lab();
    if (cls != null) {
      // An object of the type's own class stands for the pointer to it.
      c.retype(Rt.OBJECT);
      c.dup();
      c.instanceOf(cls);
      c.jump(IFNE, end);
    }
    switch (t.jkind()) {
      case I -> Converts.toLong(c, t.kind());
      case F -> c.insn(F2D);
      default -> {}
    }
    box(t);
    c.bind(end);
  }

  /** A constructor call rather than an operation, so that C2 sees the object: it need not exist where the interface value goes nowhere. */
  private void box(IrType t) {
    String own = f.types.boxClass(t);
    String cls = own == null ? f.types.plainBox(t) : own;
    int value = c.spill();
    c.newObject(cls);
    if (own == null) {
      f.k.type(c, t);
    }
    c.load(value);
    c.construct(cls, "(" + (own == null ? Rt.RTYPE_DESC : "") + f.types.boxed(t) + ")V");
    c.retype(Rt.OBJECT);
  }

  private static boolean isString(IrType t) {
    return t instanceof IrType.Basic b && b.kind() == GoKind.STRING;
  }

  /** The class of fresh variables of T, if the type is *T for a defined struct type T. */
  String pointee(IrType t) {
    return t instanceof IrType.Pointer p
            && p.elem() instanceof IrType.Named n
            && n.kind() == GoKind.STRUCT
        ? f.types.structClass(n)
        : null;
  }

  /** The class that alone tells the type: of strings, and of objects that stand for the pointer to them. Null if the type has none. */
  private String ownClass(IrType t) {
    return isString(t) ? "gruffle/runtime/value/GoString" : pointee(t);
  }

  /**
   * The class of boxes of the type alone, null if it has none, or if its values mostly do without boxes. A box of the plain class is possible
   * where a session has come to call the type's methods later.
   */
  private String ownBox(IrType t) {
    return IrTypes.isInterface(t) || ownClass(t) != null ? null : f.types.boxClass(t);
  }

  /** From a box, of the class that is named, to the value. */
  private void boxed(IrType t, String cls) {
    c.getField(cls, "v", f.types.boxed(t));
    switch (t.jkind()) {
      case I -> c.insn(L2I);
      case F -> c.insn(D2F);
      case L -> c.cast(f.types.descriptor(t));
      default -> {}
    }
  }

  /** Of a type with a class of boxes of its own. */
  private void assertion(Expr.TypeAssert x, String box) {
    exprs.expr(x.x());
    int v = c.spill();
    var own = new Lab();
    var end = new Lab();
    c.load(v);
    c.instanceOf(box);
    c.jump(IFNE, own);
    assertOp(x, () -> c.load(v));
    c.jump(end);
    c.bind(own);
    if (x.commaOk()) {
      f.loadG();
      c.lconst(1);
      c.putField(Rt.G, "r1J", "J");
    }
    c.load(v);
    c.cast("L" + box + ";");
    boxed(x.type(), box);
    c.bind(end);
    c.release(v);
  }

  void assertion(Expr.TypeAssert x) {
    String box = ownBox(x.type());
    if (box != null) {
      assertion(x, box);
      return;
    }
    String own = ownClass(x.type());
    if (own == null) {
      assertOp(x, () -> exprs.expr(x.x()));
      return;
    }
    exprs.expr(x.x());
    var ownClass = new Lab();
    var end = new Lab();
    c.dup();
    c.instanceOf(own);
    c.jump(IFNE, ownClass);
    int v = c.spill();
    assertOp(x, () -> c.load(v));
    c.retype(Rt.OBJECT);
    c.jump(end);
    c.bind(ownClass);
    if (x.commaOk()) {
      f.loadG();
      c.lconst(1);
      c.putField(Rt.G, "r1J", "J");
    }
    c.bind(end);
    c.cast(f.types.descriptor(x.type()));
  }

  private void assertOp(Expr.TypeAssert x, Runnable value) {
    boolean iface = IrTypes.isInterface(x.type());
    JKind k = x.type().jkind();
    f.loadG();
    value.run();
    f.k.type(c, x.type());
    f.line(x.pos());
    String name = (x.commaOk() ? "assert2" : "assert") + (iface ? "Iface" : k);
    String params = "(" + Rt.G_DESC + Rt.OBJECT + Rt.RTYPE_DESC;
    if (!x.commaOk()) {
      f.k.type(c, x.x().type());
      params += Rt.RTYPE_DESC;
    }
    c.invokeStatic(OPS, name, params + ")" + JavaTypes.erased(k));
    if (k == JKind.L) {
      c.cast(f.types.descriptor(x.type()));
    }
  }

  void is(Expr.TypeIs x) {
    exprs.expr(x.x());
    IrType t = x.of();
    if (isString(t)) {
      c.instanceOf(ownClass(t));
      return;
    }
    String own = ownClass(t);
    if (own == null) {
      own = ownBox(t);
    }
    if (own == null) {
      isOp(t);
      return;
    }
    var ownClass = new Lab();
    var end = new Lab();
    c.dup();
    c.instanceOf(own);
    c.jump(IFNE, ownClass);
    isOp(t);
    c.jump(end);
    c.bind(ownClass);
    c.popValue();
    c.iconst(1);
    c.bind(end);
  }

  private void isOp(IrType t) {
    f.k.type(c, t);
    String op = IrTypes.isInterface(t) ? "isIface" : "is" + f.types.boxKind(t);
    c.invokeStatic(OPS, op, "(" + Rt.OBJECT + Rt.RTYPE_DESC + ")Z");
  }

  void unbox(Expr.Unbox x) {
    JKind k = x.type().jkind();
    exprs.expr(x.x());
    if (isString(x.type())) {
      c.cast(Rt.STRING_DESC);
      return;
    }
    if (!(x.type().under() instanceof IrType.Pointer)) {
      String box = f.types.plainBox(x.type());
      c.cast("L" + box + ";");
      boxed(x.type(), box);
      return;
    }
    c.invokeStatic(OPS, "unbox" + k, "(" + Rt.OBJECT + ")" + JavaTypes.erased(k));
    if (k == JKind.L) {
      c.cast(f.types.descriptor(x.type()));
    }
  }
}
