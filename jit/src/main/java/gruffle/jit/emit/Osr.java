package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.JKind;
import gruffle.ir.Local;
import java.util.BitSet;
import org.objectweb.asm.Label;

/** Emits what is particular to a function entered at a loop: its locals come in two arrays, by index, and its result goes back there. */
final class Osr {
  private final FuncEmitter f;
  private final CodeBuilder c;
  private int prims;
  private int refs;
  private BitSet atStart;
  private Label start;

  Osr(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  void parameters() {
    prims = c.parameter("[J");
    refs = c.parameter("[" + Rt.OBJECT);
  }

  /** Sets a local from the arrays. */
  void load(Local l) {
    JKind k = l.slotKind();
    c.load(k == JKind.L ? refs : prims);
    c.iconst(l.index);
    c.insn(k == JKind.L ? AALOAD : LALOAD);
    switch (k) {
      case Z, I -> c.insn(L2I);
      case F -> {
        c.insn(L2I);
        c.invokeStatic("java/lang/Float", "intBitsToFloat", "(I)F");
      }
      case D -> c.invokeStatic("java/lang/Double", "longBitsToDouble", "(J)D");
      case L -> c.cast(f.types.descriptor(l));
      case J, V -> {}
    }
    c.store(f.slot(l));
  }

  /** Puts the value on the stack into element i of its array. */
  private void store(JKind k, int i) {
    if (k == JKind.L) {
      int value = c.spill();
      c.load(refs);
      c.iconst(i);
      c.load(value);
      c.insn(AASTORE);
      c.release(value);
      return;
    }
    switch (k) {
      case Z, I -> c.insn(I2L);
      case F -> {
        c.invokeStatic("java/lang/Float", "floatToRawIntBits", "(F)I");
        c.insn(I2L);
      }
      case D -> c.invokeStatic("java/lang/Double", "doubleToRawLongBits", "(D)J");
      case J, L, V -> {}
    }
    int value = c.spill();
    c.load(prims);
    c.iconst(i);
    c.load(value);
    c.insn(LASTORE);
    c.release(value);
  }

  /** Returns the value on the stack. */
  void ret(JKind k) {
    if (k != JKind.V) {
      store(k, 0);
    }
    c.insn(RETURN);
  }

  /** Gives the result variables back to tier 0, which runs the deferred calls; cells are shared with it anyway. */
  void storeResults() {
    for (Local l : f.fn.results) {
      if (!l.cell) {
        c.load(f.slot(l));
        store(l.slotKind(), l.index);
      }
    }
  }

  /** After a panic tier 0 may return the result variables too. */
  private boolean keepsResults() {
    return f.fn.hasDefer && f.fn.results.stream().anyMatch(l -> !l.cell);
  }

  void begin() {
    if (keepsResults()) {
      atStart = c.setHere();
      start = c.mark();
    }
  }

  void end() {
    if (!keepsResults()) {
      return;
    }
    var handler = new Lab();
    Label end = c.mark();
    c.handler(start, end, handler, "java/lang/Throwable");
    c.bindHandler(handler, atStart, "java/lang/Throwable");
    int thrown = c.spill();
    storeResults();
    c.load(thrown);
    c.insn(ATHROW);
  }
}
