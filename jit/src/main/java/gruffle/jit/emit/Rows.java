package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.IrType;

/**
 * Zero values and copies of small matrices, arrays of arrays of numbers, row by row: C2 then knows each row's type and length, where it would see a loop over objects of some type in a method that all types share.
 */
final class Rows {
  /** Of System.arraycopy. */
  static final String MOVE = "(" + Rt.OBJECT + "I" + Rt.OBJECT + "II)V";

  private static final int MOST = 8;

  private final FuncEmitter f;
  private final CodeBuilder c;

  Rows(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  boolean has(IrType t) {
    return t.under() instanceof IrType.Array a && has(a.elem(), a.len());
  }

  /** Whether an array of so many elements of that type is one. */
  boolean has(IrType row, long rows) {
    return rows <= MOST && f.memory.isNumbers(row);
  }

  /** Pushes a new one, with rows that are pushed by the last argument. */
  void zero(IrType row, int rows, Runnable zeroRow) {
    c.iconst(rows);
    c.newArray(f.memory.element(row));
    for (int i = 0; i < rows; i++) {
      c.dup();
      c.iconst(i);
      zeroRow.run();
      c.insn(AASTORE);
    }
  }

  /** Replaces the one on the stack by a copy. */
  void copy(IrType.Array t) {
    c.cast(f.types.descriptor(t));
    int from = c.spill();
    int[] row = {0};
    zero(
        t.elem(),
        (int) t.len(),
        () -> {
          row(from, row[0]++, t);
          copyNumbers(t.elem());
        });
    c.release(from);
  }

  /** Replaces the array of numbers on the stack by a copy. */
  void copyNumbers(IrType t) {
    String d = f.types.descriptor(t);
    c.iconst((int) ((IrType.Array) t.under()).len());
    c.invokeStatic(Rt.VALUE + "FixedArrays", "copy", "(" + d + "I)" + d);
  }

  /** Destination and source are on the stack. */
  void assign(IrType.Array t) {
    int src = c.spill();
    int dst = c.spill();
    for (int i = 0; i < t.len(); i++) {
      row(src, i, t);
      c.iconst(0);
      row(dst, i, t);
      c.iconst(0);
      c.iconst((int) ((IrType.Array) t.elem().under()).len());
      c.invokeStatic("java/lang/System", "arraycopy", MOVE);
    }
    c.release(dst);
    c.release(src);
  }

  private void row(int array, int i, IrType.Array t) {
    c.load(array);
    c.iconst(i);
    c.insn(AALOAD);
    c.cast(f.types.descriptor(t.elem()));
  }
}
