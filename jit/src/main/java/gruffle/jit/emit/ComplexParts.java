package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.runtime.value.Store;

/**
 * Computes with complex numbers in parts: real and imaginary part are two doubles on the operand stack, from the elements and variables that they
 * come from to those that they go to. C2 makes no objects for what lies between, but C1 and HotSpot's interpreter do, and call a method for each
 * operation.
 */
final class ComplexParts {
  private final FuncEmitter f;
  private final CodeBuilder c;

  ComplexParts(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  /** Whether the parts of a value are there without the object. */
  boolean has(Expr e) {
    return f.pieces == null
        && e.type() != null
        && e.type().kind().isComplex()
        && switch (e) {
          case Expr.Const x -> true;
          case Expr.Zero x -> true;
          case Expr.LocalGet x -> f.complexes.has(x.local());
          case Expr.OpCall x -> isOperation(x);
          case Expr.Convert x -> has(x.x());
          case Expr.SliceGet x -> true;
          case Expr.ArrayGet x -> f.stmts.loops.isInRange(x);
          default -> false;
        };
  }

  private static boolean isOperation(Expr.OpCall x) {
    return x.op().equals("complex.to64")
        || x.op().startsWith("complex")
            && switch (name(x)) {
              case "make", "add", "sub", "mul", "neg" -> true;
              default -> false;
            };
  }

  private static String name(Expr.OpCall x) {
    return x.op().substring(x.op().indexOf('.') + 1);
  }

  /** Whether an expression is computed in parts wherever its value is wanted as an object. */
  boolean isComputed(Expr.OpCall x) {
    return has(x) && !name(x).equals("make");
  }

  /** Pushes a value as an object. */
  void object(Expr e) {
    push(e);
    object();
  }

  /** Makes an object of the parts on the stack. */
  void object() {
    int im = c.spill();
    int re = c.spill();
    c.newObject(Rt.COMPLEX);
    c.load(re);
    c.load(im);
    c.construct(Rt.COMPLEX, "(DD)V");
    c.release(im);
    c.release(re);
  }

  /** Pushes one part of a value, if it is computed in parts; false if not. */
  boolean part(Expr.OpCall x) {
    boolean real = name(x).equals("real");
    if (!x.op().startsWith("complex") || !real && !name(x).equals("imag")) {
      return false;
    }
    Expr of = x.args().getFirst();
    if (!has(of)) {
      return false;
    }
    if (of instanceof Expr.LocalGet g) {
      c.load(f.complexes.of(g.local())[real ? 0 : 1]);
    } else {
      push(of);
      if (real) {
        c.popValue();
      } else {
        int im = c.spill();
        c.popValue();
        c.load(im);
        c.release(im);
      }
    }
    if (x.type().kind() == GoKind.FLOAT32) {
      c.insn(D2F);
    }
    return true;
  }

  /** Pushes real and imaginary part of any complex value. */
  void push(Expr e) {
    if (!has(e)) {
      f.exprs.expr(e);
      c.cast(Rt.COMPLEX_DESC);
      takeApart();
      return;
    }
    switch (e) {
      case Expr.Const x -> {
        double[] d = (double[]) x.value();
        c.dconst(d[0]);
        c.dconst(d[1]);
      }
      case Expr.Zero x -> {
        c.dconst(0);
        c.dconst(0);
      }
      case Expr.LocalGet x -> {
        int[] p = f.complexes.of(x.local());
        c.load(p[0]);
        c.load(p[1]);
      }
      case Expr.Convert x -> push(x.x());
      case Expr.SliceGet x -> element(x);
      case Expr.ArrayGet x -> {
        f.stmts.loops.inRange(x);
        f.line(x.pos());
        loadElement();
      }
      case Expr.OpCall x -> operation(x);
      default -> throw new IllegalStateException("no parts of " + e);
    }
  }

  /** Pushes the parts of the object on the stack. */
  private void takeApart() {
    c.dup();
    c.invokeVirtual(Rt.COMPLEX, "re", "()D");
    int re = c.spill();
    c.invokeVirtual(Rt.COMPLEX, "im", "()D");
    int im = c.spill();
    c.load(re);
    c.load(im);
    c.release(im);
    c.release(re);
  }

  private void operation(Expr.OpCall x) {
    boolean single = x.type().kind() == GoKind.COMPLEX64;
    switch (name(x)) {
      case "make" -> {
        for (Expr part : x.args()) {
          f.exprs.expr(part);
          if (single) {
            c.insn(F2D);
          }
        }
      }
      case "to64" -> {
        push(x.args().getFirst());
        int im = c.spill();
        round(true);
        c.load(im);
        round(true);
        c.release(im);
      }
      case "neg" -> {
        push(x.args().getFirst());
        int im = c.spill();
        c.insn(DNEG);
        c.load(im);
        c.insn(DNEG);
        c.release(im);
      }
      default -> binary(x, single);
    }
  }

  private void binary(Expr.OpCall x, boolean single) {
    push(x.args().getFirst());
    int ai = c.spill();
    int ar = c.spill();
    push(x.args().getLast());
    int bi = c.spill();
    int br = c.spill();
    if (name(x).equals("mul")) {
      product(ar, br, ai, bi, DSUB);
      round(single);
      product(ar, bi, ai, br, DADD);
    } else {
      int op = name(x).equals("add") ? DADD : DSUB;
      apply(op, ar, br);
      round(single);
      apply(op, ai, bi);
    }
    round(single);
    c.release(br);
    c.release(bi);
    c.release(ar);
    c.release(ai);
  }

  /** Pushes a*b op c*d. */
  private void product(int a, int b, int x, int y, int op) {
    apply(DMUL, a, b);
    apply(DMUL, x, y);
    c.insn(op);
  }

  private void apply(int op, int a, int b) {
    c.load(a);
    c.load(b);
    c.insn(op);
  }

  private void round(boolean single) {
    if (single) {
      c.insn(D2F);
      c.insn(F2D);
    }
  }

  // --- elements ---

  private void element(Expr.SliceGet x) {
    if (f.stmts.loops.inRange(x)) {
      f.line(x.pos());
      loadElement();
      return;
    }
    f.memory.sliceGet(x, x);
    takeApart();
  }

  /** Doubles and place of the real part are on the stack: pushes both parts. */
  void loadElement() {
    int at = c.spill();
    int doubles = c.spill();
    c.load(doubles);
    c.load(at);
    c.insn(DALOAD);
    c.load(doubles);
    c.load(at);
    c.iconst(1);
    c.insn(IADD);
    c.insn(DALOAD);
    c.release(doubles);
    c.release(at);
  }

  /** Doubles and place of the real part are on the stack: stores a value there. */
  void storeElement(Expr value, int pos) {
    int at = c.spill();
    int doubles = c.spill();
    push(value);
    int im = c.spill();
    int re = c.spill();
    f.line(pos);
    c.load(doubles);
    c.load(at);
    c.load(re);
    c.insn(DASTORE);
    c.load(doubles);
    c.load(at);
    c.iconst(1);
    c.insn(IADD);
    c.load(im);
    c.insn(DASTORE);
    c.release(re);
    c.release(im);
    c.release(doubles);
    c.release(at);
  }

  /** Assigns a value to a local in parts; false if the local is not, or the value is none of parts. */
  boolean assign(Local l, Expr value) {
    if (!f.complexes.has(l) || !has(value)) {
      return false;
    }
    int[] p = f.complexes.of(l);
    push(value);
    c.store(p[1]);
    c.store(p[0]);
    return true;
  }

  /** Whether values of that type lie in an array in parts. */
  boolean isElement(IrType t) {
    return f.types.slot(t) == Store.C;
  }
}
