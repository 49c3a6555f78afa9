package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.Local;
import java.util.List;

/**
 * Keeps array, offset and length of strings in Java variables: of a local that a loop cuts ({@code s = s[1:]}) no object is made but where its value
 * is needed as a whole, and there a new one each time, so that each is of concern to that place alone. C2 makes an object for whatever a loop hands on
 * in a variable to its next iteration.
 */
final class StringLocals extends SplitLocals {
  private static final String PARTS = "gruffle/runtime/ops/Parts";

  /** The parts of a local in the order of their variables. */
  private static final int ARRAY = 0;

  private static final int OFF = 1;
  private static final int LEN = 2;

  /** For a cut that goes on at once; null if there has been none. */
  private int[] scratch;

  StringLocals(FuncEmitter f) {
    super(f, () -> StringUses.of(f.fn, f.env, f.twin));
  }

  private int[] of(Expr local) {
    return of(((Expr.LocalGet) local).local());
  }

  @Override
  List<String> descriptors(Local l) {
    return List.of("[B", "I", "I");
  }

  @Override
  void load(Local l) {
    whole(c, of(l));
  }

  /** Pushes the string of these parts. */
  static void whole(CodeBuilder c, int[] p) {
    c.newObject(Rt.STRING);
    for (int part : p) {
      c.load(part);
    }
    c.construct(Rt.STRING, "([BII)V");
  }

  /** Pushes the parts of a string in place of it. */
  static void open(CodeBuilder c) {
    c.cast(Rt.STRING_DESC);
    int s = c.spill();
    c.load(s);
    c.getField(Rt.STRING, "b", "[B");
    c.load(s);
    c.getField(Rt.STRING, "off", "I");
    c.load(s);
    c.getField(Rt.STRING, "len", "I");
    c.release(s);
  }

  /** Pushes the parts of a string. */
  void parts(Expr e) {
    if (has(e)) {
      loadParts(of(e));
    } else if (isCut(e)) {
      var op = (Expr.OpCall) e;
      if (scratch == null) {
        scratch = new int[] {c.variable("[B"), c.variable("I"), c.variable("I")};
      }
      cut(op, of(op.args().getFirst()), scratch);
      loadParts(scratch);
    } else if (e instanceof Expr.OpCall op && op.op().startsWith("string.slice")) {
      partsOfCut(op);
    } else {
      f.exprs.expr(e);
      open(c);
    }
  }

  /** Pushes the parts of a cut of some string, of which C2 would not always see that it is no object. */
  private void partsOfCut(Expr.OpCall op) {
    f.exprs.expr(op.args().getFirst());
    open(c);
    int len = c.spill();
    int off = c.spill();
    int array = c.spill();
    int[] p = {array, off, len};
    cut(op, p, p);
    loadParts(p);
    c.release(len);
    c.release(off);
    c.release(array);
  }

  private void loadParts(int[] p) {
    for (int part : p) {
      c.load(part);
    }
  }

  // --- results in parts (Twin) ---

  /** Leaves the parts on the stack in G, as result i. */
  static void setResult(CodeBuilder c, Runnable g, int i) {
    int len = c.spill();
    int off = c.spill();
    int array = c.spill();
    g.run();
    c.load(array);
    c.putField(Rt.G, "r" + i + "L", Rt.OBJECT);
    g.run();
    c.load(off);
    c.insn(I2L);
    c.iconst(32);
    c.insn(LSHL);
    c.load(len);
    c.insn(I2L);
    c.insn(LOR);
    c.putField(Rt.G, "r" + i + "J", "J");
    c.release(len);
    c.release(off);
    c.release(array);
  }

  /** Pushes the string that is in G in parts as result i. */
  static void result(CodeBuilder c, Runnable g, int i) {
    c.newObject(Rt.STRING);
    array(c, g, i);
    off(c, g, i);
    len(c, g, i);
    c.construct(Rt.STRING, "([BII)V");
  }

  /** Takes it into such a local. */
  void takeResult(Local l, int i) {
    int[] p = of(l);
    array(c, f::loadG, i);
    c.store(p[ARRAY]);
    off(c, f::loadG, i);
    c.store(p[OFF]);
    len(c, f::loadG, i);
    c.store(p[LEN]);
  }

  private static void array(CodeBuilder c, Runnable g, int i) {
    g.run();
    c.getField(Rt.G, "r" + i + "L", Rt.OBJECT);
    c.cast("[B");
  }

  private static void off(CodeBuilder c, Runnable g, int i) {
    g.run();
    c.getField(Rt.G, "r" + i + "J", "J");
    c.iconst(32);
    c.insn(LUSHR);
    c.insn(L2I);
  }

  private static void len(CodeBuilder c, Runnable g, int i) {
    g.run();
    c.getField(Rt.G, "r" + i + "J", "J");
    c.insn(L2I);
  }

  @Override
  void store(Local l) {
    int[] p = of(l);
    c.cast(Rt.STRING_DESC);
    c.dup();
    c.getField(Rt.STRING, "b", "[B");
    c.store(p[ARRAY]);
    c.dup();
    c.getField(Rt.STRING, "off", "I");
    c.store(p[OFF]);
    c.getField(Rt.STRING, "len", "I");
    c.store(p[LEN]);
  }

  /** Pushes the length as an int. */
  void length(Expr local) {
    c.load(of(local)[LEN]);
  }

  /** Pushes the backing array, and the place in it for an index, of which the second argument pushes what the third has the descriptors of. */
  void place(Expr local, Runnable index, String pushed, int pos) {
    int[] p = of(local);
    c.load(p[ARRAY]);
    f.loadG();
    c.load(p[OFF]);
    c.load(p[LEN]);
    index.run();
    f.line(pos);
    c.invokeStatic(PARTS, "at", "(" + Rt.G_DESC + "II" + pushed + ")I");
  }

  /** Emits an assignment of such a local, or of a cut of one, to another one or itself; false if it is another assignment. */
  boolean assign(Local l, Expr value) {
    if (!has(l)) {
      return false;
    }
    if (has(value)) {
      copy(of(value), of(l));
      return true;
    }
    if (!isCut(value)) {
      return false;
    }
    var op = (Expr.OpCall) value;
    cut(op, of(op.args().getFirst()), of(l));
    return true;
  }

  /** Whether an expression is a cut of such a local. */
  private boolean isCut(Expr e) {
    return e instanceof Expr.OpCall op
        && op.op().startsWith("string.slice")
        && has(op.args().getFirst())
        && op.args().stream().noneMatch(Purity::assigns);
  }

  private void copy(int[] from, int[] to) {
    if (from != to) {
      for (int i = 0; i < from.length; i++) {
        c.load(from[i]);
        c.store(to[i]);
      }
    }
  }

  private void cut(Expr.OpCall op, int[] base, int[] p) {
    Expr from = op.args().get(1);
    boolean hasTo = op.args().size() == 3;
    bound(from);
    int lo = c.spill();
    if (hasTo) {
      Expr to = op.args().get(2);
      bound(to);
      int hi = c.spill();
      copy(base, p);
      check("to", hi, to, p, op.pos());
      c.store(p[LEN]);
      c.release(hi);
    } else {
      copy(base, p);
    }
    if (!hasTo || !(from instanceof Expr.Const k) || !k.value().equals(0L)) {
      check("from", lo, from, p, op.pos());
      int n = c.spill();
      change(p[OFF], n, IADD);
      change(p[LEN], n, ISUB);
      c.release(n);
    }
    c.release(lo);
  }

  /** Pushes a bound, as an int where it is one. */
  private void bound(Expr e) {
    if (f.isInt(e)) {
      f.exprs.arithmetic.lowerHalf(e);
    } else {
      f.exprs.expr(e);
    }
  }

  /** Pushes a bound, checked, as an int. */
  private void check(String method, int bound, Expr e, int[] p, int pos) {
    f.loadG();
    c.load(bound);
    c.load(p[LEN]);
    f.line(pos);
    c.invokeStatic(PARTS, method, "(" + Rt.G_DESC + (f.isInt(e) ? "I" : "J") + "I)I");
  }

  private void change(int variable, int by, int insn) {
    c.load(variable);
    c.load(by);
    c.insn(insn);
    c.store(variable);
  }
}
