package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.IFNULL;

import gruffle.ir.Expr;
import gruffle.ir.Local;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Locals of which each part is a Java variable: the value is made of them where it is needed as a whole, and taken apart where it is assigned. C2 makes
 * no object for a value that one stretch of code makes and uses, but for one that a loop hands on to its next iteration in a variable it does.
 */
abstract sealed class SplitLocals permits ComplexLocals, StringLocals, StructLocals {
  final FuncEmitter f;
  final CodeBuilder c;
  private final BitSet split;
  private final int[][] parts;

  /**
   * Asks which locals of the function it is for.
   *
   * @param which their indices; asked only if the function's code is one method
   */
  SplitLocals(FuncEmitter f, Supplier<BitSet> which) {
    this.f = f;
    this.c = f.c;
    this.split = f.pieces == null && f.fn.body != null ? which.get() : new BitSet();
    this.parts = new int[f.fn.locals.size()][];
  }

  /** The descriptors of a local's parts. */
  abstract List<String> descriptors(Local l);

  /** Pushes the value, as an object of its own. */
  abstract void load(Local l);

  /** Puts the parts of the value on the stack into the local. */
  abstract void store(Local l);

  /** Whether the local is in parts. */
  final boolean has(Local l) {
    return split.get(l.index);
  }

  /** Whether an expression is such a local. */
  final boolean has(Expr e) {
    return e instanceof Expr.LocalGet g && has(g.local());
  }

  /** The variables of a local's parts. */
  final int[] of(Local l) {
    int[] p = parts[l.index];
    if (p == null) {
      p = descriptors(l).stream().mapToInt(c::variable).toArray();
      parts[l.index] = p;
    }
    return p;
  }

  /** The same of a parameter of the method that comes in parts. */
  final void parameter(Local l) {
    parts[l.index] = descriptors(l).stream().mapToInt(c::parameter).toArray();
  }

  /** Whether some variable of the local is read where it may not be set. */
  final boolean unset(int local) {
    int[] p = parts[local];
    if (p != null) {
      for (int v : p) {
        if (c.unset.get(v)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Gives the variables some value, of which {@link #load} can make a whole. */
  void clear(Local l) {
    for (int v : of(l)) {
      c.clear(v);
    }
  }

  /** Takes the value on the stack at a way in at a loop: null stands for that of a local that has none yet. */
  final void enter(Local l) {
    var none = new Lab();
    var end = new Lab();
    c.cast(f.types.descriptor(l.type));
    int value = c.spill();
    c.load(value);
    c.jump(IFNULL, none);
    c.load(value);
    store(l);
    c.jump(end);
    c.bind(none);
    clear(l);
    c.bind(end);
    c.release(value);
  }
}
