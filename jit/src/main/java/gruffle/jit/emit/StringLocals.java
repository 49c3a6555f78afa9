package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.Local;
import java.util.BitSet;

/**
 * Keeps array, offset and length of strings in Java variables: of a local that a loop cuts ({@code s = s[1:]}) no object is made but where its value
 * is needed as a whole, and there a new one each time, so that each is of concern to that place alone. C2 makes an object for whatever a loop hands on
 * in a variable to its next iteration.
 */
final class StringLocals {
  private static final String PARTS = "gruffle/runtime/ops/Parts";

  /** The Java variables of one local. */
  private record Parts(int array, int off, int len) {}

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final BitSet split;
  private final Parts[] parts;

  StringLocals(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
    this.split = f.pieces == null && f.fn.body != null ? StringUses.of(f.fn, f.env) : new BitSet();
    this.parts = new Parts[f.fn.locals.size()];
  }

  /** Whether the local is in three variables. */
  boolean has(Local l) {
    return split.get(l.index);
  }

  /** Whether an expression is such a local. */
  boolean has(Expr e) {
    return e instanceof Expr.LocalGet g && has(g.local());
  }

  private Parts of(Local l) {
    Parts p = parts[l.index];
    if (p == null) {
      p = new Parts(c.variable("[B"), c.variable("I"), c.variable("I"));
      parts[l.index] = p;
    }
    return p;
  }

  private Parts of(Expr local) {
    return of(((Expr.LocalGet) local).local());
  }

  /** Whether some variable of the local is read where it may not be set. */
  boolean unset(int local) {
    Parts p = parts[local];
    return p != null && (c.unset.get(p.array) || c.unset.get(p.off) || c.unset.get(p.len));
  }

  /** At the entry: gives the variables some value. */
  void clear(Local l) {
    Parts p = of(l);
    c.clear(p.array);
    c.clear(p.off);
    c.clear(p.len);
  }

  /** Pushes a string object. */
  void load(Local l) {
    Parts p = of(l);
    c.newObject(Rt.STRING);
    c.load(p.array);
    c.load(p.off);
    c.load(p.len);
    c.construct(Rt.STRING, "([BII)V");
  }

  /** Puts the string on the stack into the local. */
  void store(Local l) {
    Parts p = of(l);
    c.cast(Rt.STRING_DESC);
    c.dup();
    c.getField(Rt.STRING, "b", "[B");
    c.store(p.array);
    c.dup();
    c.getField(Rt.STRING, "off", "I");
    c.store(p.off);
    c.getField(Rt.STRING, "len", "I");
    c.store(p.len);
  }

  /** Pushes the length as an int. */
  void length(Expr local) {
    c.load(of(local).len);
  }

  /** Pushes the backing array, and the place in it for an index, of which the second argument pushes what the third has the descriptors of. */
  void place(Expr local, Runnable index, String pushed, int pos) {
    Parts p = of(local);
    c.load(p.array);
    f.loadG();
    c.load(p.off);
    c.load(p.len);
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
    if (!(value instanceof Expr.OpCall op)
        || !op.op().startsWith("string.slice")
        || !has(op.args().getFirst())
        || op.args().stream().anyMatch(Purity::assigns)) {
      return false;
    }
    cut(op, of(op.args().getFirst()), of(l));
    return true;
  }

  private void copy(Parts from, Parts to) {
    if (from != to) {
      move(from.array, to.array);
      move(from.off, to.off);
      move(from.len, to.len);
    }
  }

  private void move(int from, int to) {
    c.load(from);
    c.store(to);
  }

  private void cut(Expr.OpCall op, Parts base, Parts p) {
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
      c.store(p.len);
      c.release(hi);
    } else {
      copy(base, p);
    }
    if (!hasTo || !(from instanceof Expr.Const k) || !k.value().equals(0L)) {
      check("from", lo, from, p, op.pos());
      int n = c.spill();
      change(p.off, n, IADD);
      change(p.len, n, ISUB);
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
  private void check(String method, int bound, Expr e, Parts p, int pos) {
    f.loadG();
    c.load(bound);
    c.load(p.len);
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
