package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.jit.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits calls of interfaces' methods.
 *
 * <p>HotSpot makes a good call of what has one or two classes of receivers at a place, and searches the class's interfaces where there are more. Where
 * the package makes interface values of three to six types that have the method, these are tested for and called directly, so
 * that C2 can inline them.
 */
final class IfaceCalls {
  private static final String LATE = "gruffle/runtime/ops/LateCalls";
  private static final int FEWEST = 3;
  private static final int MOST = 6;

  /** A class has no method of so many that there are too many for Java, with the receiver. */
  private static final int FEW_ARGUMENTS = 50;

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;

  IfaceCalls(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  void emit(Expr.CallIface x) {
    String owner = f.env.names().methodInterface(x.name(), x.pkgPath(), x.sig());
    exprs.expr(x.recv());
    int recv = f.fn.wrapper ? c.spill() : -1;
    if (f.fn.wrapper) {
      c.load(recv);
    }
    f.loadG();
    for (int i = 0; i < x.args().size(); i++) {
      exprs.expr(x.args().get(i), x.sig().params().get(i));
    }
    f.line(x.pos());
    f.passToken(
        () -> {
          c.load(recv);
          c.text(x.name());
          c.text(x.pkgPath());
        },
        Rt.OBJECT + "Ljava/lang/String;Ljava/lang/String;");
    boolean fits = !f.types.isBoxed(x.sig(), List.of());
    if (!fits || f.env.lacking().test(x.name(), x.pkgPath())) {
      late(x, owner, fits);
      return;
    }
    List<String> classes = f.fn.wrapper ? List.of() : classes(x);
    if (classes.isEmpty()) {
      c.invokeInterface(owner, Names.interfaceMethod(owner), f.types.method(x.sig()));
    } else {
      direct(x, owner, classes);
    }
  }

  /** Of the receiver, where they are worth a test each; else empty. */
  private List<String> classes(Expr.CallIface x) {
    if (x.args().size() > FEW_ARGUMENTS) {
      return List.of();
    }
    List<IrType> types = f.env.receivers().apply(f.fn.pkgPath, x);
    var out = new ArrayList<String>();
    if (types.size() >= FEWEST && types.size() <= MOST) {
      for (IrType t : types) {
        String pointee = exprs.interfaces.pointee(t);
        String cls = pointee != null ? pointee : f.types.boxClass(t);
        if (cls == null) {
          return List.of();
        }
        out.add(cls);
      }
    }
    return out;
  }

  /** The call's operands in variables: the receiver first, then G, then the arguments. */
  private int[] spill(Expr.CallIface x) {
    int[] operands = new int[x.args().size() + 2];
    for (int i = operands.length - 1; i >= 0; i--) {
      operands[i] = c.spill();
    }
    return operands;
  }

  private void release(int[] operands) {
    for (int v : operands) {
      c.release(v);
    }
  }

  private void direct(Expr.CallIface x, String owner, List<String> classes) {
    int[] operands = spill(x);
    String method = Names.interfaceMethod(owner);
    String descriptor = f.types.method(x.sig());
    var end = new Lab();
    for (String cls : classes) {
      var other = new Lab();
      c.load(operands[0]);
      c.instanceOf(cls);
      c.jump(IFEQ, other);
      c.load(operands[0]);
      c.cast("L" + cls + ";");
      rest(operands);
      c.invokeVirtual(cls, method, descriptor);
      c.jump(end);
      c.bind(other);
    }
    c.load(operands[0]);
    rest(operands);
    c.invokeInterface(owner, method, descriptor);
    c.bind(end);
    release(operands);
  }

  private void rest(int[] operands) {
    for (int i = 1; i < operands.length; i++) {
      c.load(operands[i]);
    }
  }

  /**
   * The same where the object may be of a class that was made ahead of this call, without the interface.
   *
   * @param fits whether there can be such an interface, with a method that has so many parameters
   */
  private void late(Expr.CallIface x, String owner, boolean fits) {
    int[] operands = spill(x);
    var fast = new Lab();
    var slow = new Lab();
    var end = new Lab();
    if (fits) {
      c.load(operands[0]);
      c.jump(IFNULL, fast);
      c.load(operands[0]);
      c.instanceOf(owner);
      c.jump(IFEQ, slow);
      c.bind(fast);
      c.load(operands[0]);
      rest(operands);
      c.invokeInterface(owner, Names.interfaceMethod(owner), f.types.method(x.sig()));
      c.jump(end);
      c.bind(slow);
    } else {
      c.load(operands[0]);
      f.memory.nilCheck();
      c.popValue();
    }
    c.load(operands[1]);
    c.load(operands[0]);
    c.text(x.name());
    c.text(x.pkgPath());
    int n = x.args().size();
    c.iconst(n + 1);
    c.newArray(Rt.OBJECT);
    for (int i = 1; i <= n; i++) {
      c.dup();
      c.iconst(i);
      c.load(operands[i + 1]);
      Boxes.box(c, x.sig().params().get(i - 1).jkind());
      c.insn(AASTORE);
    }
    c.invokeStatic(
        LATE,
        "call",
        "("
            + Rt.G_DESC
            + Rt.OBJECT
            + "Ljava/lang/String;Ljava/lang/String;["
            + Rt.OBJECT
            + ")"
            + Rt.OBJECT);
    exprs.calls.unboxed(x.sig());
    c.bind(end);
    release(operands);
  }
}
