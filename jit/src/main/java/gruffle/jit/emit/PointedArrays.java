package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.ARRAYLENGTH;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.runtime.value.Store;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Keeps the Java array of a pointer to an array in a variable beside the pointer, where loops touch elements by it that are no strips in range: those call something, have other loops in
 * them, or take few iterations, and would read offset, length and array from the header anew behind each call and poll. The variable is null where the pointer is nil or points into the
 * midst of a slice, which is what {@link gruffle.runtime.ops.Pointed} looks at.
 */
final class PointedArrays {
  private static final String POINTED = "gruffle/runtime/ops/Pointed";
  private static final String WHOLES = "gruffle/runtime/ops/Wholes";

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final BitSet uses;
  private final BitSet wholes;
  private final int[] variables;

  /**
   * For a function's code.
   *
   * @param known locals of which {@link Headers} has the array in any case
   */
  PointedArrays(FuncEmitter f, BitSet known) {
    this.f = f;
    this.c = f.c;
    boolean none = f.pieces != null || f.fn.body == null;
    WholeSlices slices = none ? null : WholeSlices.of(f.fn);
    this.wholes = none ? new BitSet() : slices.sure;
    this.uses = none ? new BitSet() : PointerUses.of(f, slices);
    uses.andNot(known);
    this.variables = new int[f.fn.locals.size()];
    Arrays.fill(variables, -1);
  }

  /** Whether a pointer's array is in a variable, and of use for that index. */
  boolean has(Expr pointer, Expr index) {
    return pointer instanceof Expr.LocalGet g
        && uses.get(g.local().index)
        && index.type().kind().signed;
  }

  private int variable(Local l) {
    if (variables[l.index] < 0) {
      variables[l.index] = c.variable(array(l));
    }
    return variables[l.index];
  }

  private String array(Local l) {
    return f.types.array(Memory.elem(l.type));
  }

  private String header(Local l) {
    return "L" + f.types.sliceClass(Memory.elem(l.type)) + ";";
  }

  // --- the variable ---

  /** Whether it is read where it may not be set. */
  boolean unset(int local) {
    return variables[local] >= 0 && c.unset.get(variables[local]);
  }

  /** At the entry: gives it some value. */
  void clear(Local l) {
    if (uses.get(l.index)) {
      c.clear(variable(l));
    }
  }

  /** The pointer, in that Java variable, has just been set. */
  void stored(Local l, int slot) {
    if (needsValue(l)) {
      c.load(slot);
      c.getField(f.types.sliceClass(Memory.elem(l.type)), "a", array(l));
      c.store(variable(l));
    } else if (uses.get(l.index)) {
      c.load(slot);
      c.invokeStatic(POINTED, "whole", "(" + header(l) + ")" + array(l));
      c.store(variable(l));
    }
  }

  /** Whether {@link #stored} takes no null, which a local is that has no value yet. */
  boolean needsValue(Local l) {
    return uses.get(l.index) && wholes.get(l.index);
  }

  /** Pushes the length of a slice as an int, if its array is in a variable. */
  boolean length(Expr slice) {
    if (!(slice instanceof Expr.LocalGet g) || !needsValue(g.local())) {
      return false;
    }
    c.load(variable(g.local()));
    c.insn(ARRAYLENGTH);
    return true;
  }

  // --- elements ---

  /** Emits a read of one. */
  void get(Expr.SliceGet x, IrType elem) {
    String takes = push(x.slice(), x.index());
    f.line(x.pos());
    String owner = owner(x.slice(), x.index());
    c.invokeStatic(owner, f.memory.sliceOp(elem, "get", true), takes + ")" + value(elem));
    c.cast(f.types.descriptor(elem));
  }

  /** Emits an assignment to one. */
  void set(Stmt.SetSlice s, IrType elem) {
    String takes = push(s.slice(), s.index());
    f.exprs.expr(s.value());
    f.line(s.pos());
    c.invokeStatic(owner(s.slice(), s.index()), "set", takes + value(elem) + ")V");
  }

  private String value(IrType elem) {
    return f.types.slot(elem) == Store.L ? Rt.OBJECT : f.types.descriptor(elem);
  }

  private boolean isWhole(Expr base) {
    return wholes.get(((Expr.LocalGet) base).local().index);
  }

  /** The class with the operations. */
  private String owner(Expr base, Expr index) {
    return !isWhole(base) ? POINTED : f.memory.canGuess(index) ? Rt.ELEMENTS : WHOLES;
  }

  /** Pushes what an operation takes up to the index, and gives the beginning of its descriptor. */
  private String push(Expr base, Expr index) {
    Local l = ((Expr.LocalGet) base).local();
    f.loadG();
    c.load(variable(l));
    String takes = "(" + Rt.G_DESC + array(l);
    if (isWhole(base) && f.memory.canGuess(index)) {
      f.memory.guess(index);
      return takes + f.memory.guessed(index);
    }
    if (!isWhole(base)) {
      f.load(l);
      takes += header(l);
    }
    if (f.isInt(index)) {
      f.exprs.arithmetic.lowerHalf(index);
      return takes + "I";
    }
    f.exprs.expr(index);
    return takes + "J";
  }
}
