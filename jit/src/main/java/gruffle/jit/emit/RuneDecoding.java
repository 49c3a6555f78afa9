package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.function.BiConsumer;

/**
 * Emits {@code r, w := utf8.DecodeRuneInString(s)}, the same of bytes, and what a range over a string does: rune and width are one long, not a result and a
 * second one in G, for which the next rune would have to wait.
 */
final class RuneDecoding {
  private static final String UTF8 = "gruffle/runtime/ops/Utf8";

  private final FuncEmitter f;
  private final CodeBuilder c;

  RuneDecoding(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  /** Whether an assignment does that. */
  static boolean is(Stmt.MultiAssign m) {
    return switch (m.call()) {
      case Expr.Call x ->
          x.symbol().equals("unicode/utf8.DecodeRuneInString")
              || x.symbol().equals("unicode/utf8.DecodeRune");
      case Expr.OpCall x -> x.op().equals("string.decode");
      default -> false;
    };
  }

  /** Emits it; assign does so for one variable and a value. */
  void emit(Stmt.MultiAssign m, BiConsumer<Local, Runnable> assign) {
    if (m.call() instanceof Expr.OpCall x) {
      at(x.args().getFirst(), x.args().get(1));
    } else {
      first(((Expr.Call) m.call()).args().getFirst());
    }
    int decoded = c.spill();
    Local rune = m.dst().getFirst();
    if (rune != null) {
      assign.accept(
          rune,
          () -> {
            c.load(decoded);
            c.invokeStatic(UTF8, "rune", "(J)I");
          });
    }
    Local width = m.dst().get(1);
    if (width != null) {
      assign.accept(
          width,
          () -> {
            c.load(decoded);
            c.invokeStatic(UTF8, "width", "(J)I");
            c.insn(I2L);
          });
    }
    c.release(decoded);
  }

  private void first(Expr text) {
    if (text.type().kind() == GoKind.STRING) {
      f.strings.parts(text);
    } else {
      f.exprs.expr(text);
      int s = c.spill();
      String slice = f.types.sliceClass(Memory.elem(text.type()));
      c.load(s);
      c.getField(slice, "a", "[B");
      c.load(s);
      c.getField(Rt.SLICE, "off", "I");
      c.load(s);
      c.getField(Rt.SLICE, "len", "I");
      c.release(s);
    }
    c.invokeStatic(UTF8, "first", "([BII)J");
  }

  private void at(Expr string, Expr index) {
    f.strings.parts(string);
    int len = c.spill();
    int off = c.spill();
    c.load(off);
    f.exprs.expr(index);
    c.insn(L2I);
    c.insn(IADD);
    c.load(off);
    c.load(len);
    c.insn(IADD);
    c.invokeStatic(UTF8, "decode", "([BII)J");
    c.release(off);
    c.release(len);
  }
}
