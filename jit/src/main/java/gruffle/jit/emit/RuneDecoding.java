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
    int rune = c.temporary("I");
    int width = c.temporary("I");
    if (m.call() instanceof Expr.OpCall x) {
      at(x.args().getFirst(), x.args().get(1));
      take(rune, width);
    } else {
      first(((Expr.Call) m.call()).args().getFirst(), rune, width);
    }
    if (m.dst().getFirst() != null) {
      assign.accept(m.dst().getFirst(), () -> c.load(rune));
    }
    if (m.dst().get(1) != null) {
      assign.accept(
          m.dst().get(1),
          () -> {
            c.load(width);
            c.insn(I2L);
          });
    }
    c.release(rune);
    c.release(width);
  }

  /** Takes both from what a method of Utf8 has returned. */
  private void take(int rune, int width) {
    c.dup();
    c.invokeStatic(UTF8, "width", "(J)I");
    c.store(width);
    c.invokeStatic(UTF8, "rune", "(J)I");
    c.store(rune);
  }

  /** A rune of one byte is told by a branch, so that its width is a constant: the place of the next rune does not wait for this one's bytes then. */
  private void first(Expr text, int rune, int width) {
    parts(text);
    int len = c.spill();
    int off = c.spill();
    int array = c.spill();
    var other = new Lab();
    var done = new Lab();
    c.load(len);
    c.jump(IFLE, other);
    c.load(array);
    c.load(off);
    c.insn(BALOAD);
    c.store(rune);
    c.load(rune);
    c.jump(IFLT, other);
    c.iconst(1);
    c.store(width);
    c.jump(done);
    c.bind(other);
    c.load(array);
    c.load(off);
    c.load(len);
    c.invokeStatic(UTF8, "first", "([BII)J");
    take(rune, width);
    c.bind(done);
    c.release(len);
    c.release(off);
    c.release(array);
  }

  /** Pushes the Java array, the offset and the length of a string or byte slice. */
  private void parts(Expr text) {
    if (text.type().kind() == GoKind.STRING) {
      f.strings.parts(text);
      return;
    }
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
