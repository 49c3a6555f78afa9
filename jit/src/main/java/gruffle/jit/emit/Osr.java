package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.runtime.func.OsrEntry;
import java.util.BitSet;
import org.objectweb.asm.Label;

/** Emits what is particular to a function entered at a loop: its locals come in two arrays, by index, and its result goes back there. */
final class Osr {
  private final FuncEmitter f;
  private final CodeBuilder c;
  private FrameArrays arrays;

  /** Variable: back-edges to go. */
  private int edges;

  private BitSet atStart;
  private Label start;

  Osr(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  FrameArrays parameters() {
    arrays = FrameArrays.parameters(c);
    edges = c.parameter("I");
    return arrays;
  }

  FrameArrays arrays() {
    return arrays;
  }

  int edges() {
    return edges;
  }

  /** Sets a local from the arrays. */
  void load(Local l) {
    arrays.load(l.slotKind(), l.index, f.types.descriptor(l));
    f.enter(l);
  }

  /** Returns the value on the stack. */
  void ret(JKind k) {
    if (k != JKind.V) {
      arrays.store(k, 0);
    }
    done();
  }

  /** At the end of the function. */
  void done() {
    c.iconst(OsrEntry.DONE);
    c.insn(IRETURN);
  }

  /** Gives the result variables back to tier 0, which runs the deferred calls; cells are shared with it anyway. */
  void storeResults() {
    for (Local l : f.fn.results) {
      if (!l.cell) {
        f.load(l);
        arrays.store(l.slotKind(), l.index);
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
