package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.IrType;
import java.util.function.IntConsumer;

/**
 * Zero values and copies of matrices, arrays of arrays of numbers, small ones row by row: C2 then knows each row's type and length, where it would see a loop over objects of some type in a method that all types share.
 */
final class Rows {
  /** Of System.arraycopy. */
  static final String MOVE = "(" + Rt.OBJECT + "I" + Rt.OBJECT + "II)V";

  private static final String MATRICES = Rt.VALUE + "Matrices";
  private static final String MATRIX = "[" + Rt.OBJECT;

  /** Rows that are written out. */
  private static final int MOST = 8;

  private final FuncEmitter f;
  private final CodeBuilder c;

  Rows(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  boolean has(IrType t) {
    return t.under() instanceof IrType.Array a && f.memory.isNumbers(a.elem());
  }

  private static int length(IrType t) {
    return (int) ((IrType.Array) t.under()).len();
  }

  /** Pushes a new one of so many rows. */
  void zero(IrType row, int rows) {
    if (rows <= MOST) {
      matrix(row, rows, i -> zeroRow(row));
    } else {
      all("new", row, rows, "II", MATRIX);
    }
  }

  private void zeroRow(IrType row) {
    c.iconst(length(row));
    c.newArray(f.memory.element(Memory.elem(row)));
  }

  private void matrix(IrType row, int rows, IntConsumer pushRow) {
    c.iconst(rows);
    c.newArray(f.memory.element(row));
    for (int i = 0; i < rows; i++) {
      c.dup();
      c.iconst(i);
      pushRow.accept(i);
      c.insn(AASTORE);
    }
  }

  /** Calls a method for all rows. */
  private void all(String name, IrType row, int rows, String params, String result) {
    c.iconst(rows);
    c.iconst(length(row));
    c.invokeStatic(MATRICES, name + f.types.descriptor(row).charAt(1), "(" + params + ")" + result);
  }

  /** Replaces the one on the stack by a copy. */
  void copy(IrType.Array t) {
    int rows = (int) t.len();
    c.cast(f.types.descriptor(t));
    if (rows > MOST) {
      all("copy", t.elem(), rows, MATRIX + "II", MATRIX);
      return;
    }
    int from = c.spill();
    matrix(
        t.elem(),
        rows,
        i -> {
          row(from, i, t);
          copyNumbers(t.elem());
        });
    c.release(from);
  }

  /** Replaces the array of numbers on the stack by a copy. */
  void copyNumbers(IrType t) {
    String d = f.types.descriptor(t);
    c.iconst(length(t));
    c.invokeStatic(Rt.VALUE + "FixedArrays", "copy", "(" + d + "I)" + d);
  }

  /** Destination and source are on the stack. */
  void assign(IrType.Array t) {
    int rows = (int) t.len();
    if (rows > MOST) {
      all("assign", t.elem(), rows, MATRIX + MATRIX + "II", "V");
      return;
    }
    int src = c.spill();
    int dst = c.spill();
    for (int i = 0; i < rows; i++) {
      row(src, i, t);
      c.iconst(0);
      row(dst, i, t);
      c.iconst(0);
      c.iconst(length(t.elem()));
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
