package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import gruffle.runtime.panic.Overflow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Label;

/**
 * The exception handlers around a function's body: for the overflow of the stack, and for all that may be recovered from where
 * the function has deferred calls.
 *
 * <p>The deferred calls are made at each return, from its line, outside the range of the handler; those of {@link OpenDefers} in it, as the handler does what
 * {@code Panics.deferreturn} would do with what they throw.
 */
final class Protection {
  private static final String THROWABLE = "java/lang/Throwable";
  private static final String ARGS = "(" + Rt.G_DESC + Rt.ACTIVATION_DESC;

  private record Range(Label from, Label to) {}

  private final FuncEmitter f;
  private final CodeBuilder c;
  private boolean overflow;
  private boolean defers;
  private BitSet atStart;
  private Label start;
  private int startInstructions;
  private Label rangeStart;
  private int rangeInstructions;
  private final List<Range> ranges = new ArrayList<>();

  /** Null where the deferred calls are made by their records alone. */
  private OpenDefers open;

  private final Lab exit = new Lab();

  Protection(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  /** At the entry of the function's own method: the deferred calls that its activation has, null where they have records. */
  OpenDefers plan() {
    open = OpenDefers.of(f);
    return open;
  }

  void begin(boolean calls, boolean hasDefer) {
    overflow = calls;
    defers = hasDefer;
    if (!overflow && !defers) {
      return;
    }
    atStart = c.setHere();
    start = c.mark();
    startInstructions = c.instructions();
    openRange();
  }

  private void openRange() {
    rangeStart = c.mark();
    rangeInstructions = c.instructions();
  }

  private void closeRange() {
    if (c.instructions() > rangeInstructions) {
      ranges.add(new Range(rangeStart, c.mark()));
    }
  }

  /** A return in a function with deferred calls: runs these, then goes to the exit. */
  void leave(int pos) {
    closeRange();
    if (open == null) {
      deferreturn(Pos.line(pos));
      c.jump(exit);
    } else {
      var panicking = new Lab();
      c.line(Pos.line(pos));
      f.loadG();
      c.getField(Rt.G, "panic", Rt.GO_PANIC_DESC);
      c.jump(IFNONNULL, panicking);
      openRange();
      open.calls(panicking);
      closeRange();
      c.jump(exit);
      c.bind(panicking);
      deferreturn(Pos.line(pos));
      c.jump(exit);
    }
    openRange();
  }

  /** The defer statement. */
  void defer(Stmt.Defer d) {
    if (open != null) {
      open.keep(d, this::deferproc);
      return;
    }
    f.loadG();
    f.loadActivation();
    f.exprs.expr(d.closure());
    f.line(d.pos());
    deferproc();
  }

  private void deferproc() {
    c.invokeStatic(Rt.PANICS, "deferproc", ARGS + Rt.FUNC_VAL_DESC + ")V");
  }

  private void deferreturn(int line) {
    c.line(line);
    f.loadG();
    f.loadActivation();
    c.invokeStatic(Rt.PANICS, "deferreturn", ARGS + ")V");
  }

  /** After the body. */
  void end() {
    if (!overflow && !defers) {
      return;
    }
    boolean empty = c.instructions() == startInstructions;
    Label end = c.mark();
    if (overflow && !empty) {
      overflowHandler(end);
    }
    if (defers) {
      closeRange();
      deferHandler();
    }
  }

  /** Counts the frame, and throws the error on; calls nothing while the stack is full (gruffle.runtime.panic.Overflow). */
  private void overflowHandler(Label end) {
    var handler = new Lab();
    var full = new Lab();
    c.handler(start, end, handler, "java/lang/StackOverflowError");
    c.bindHandler(handler, atStart, "java/lang/StackOverflowError");
    int error = c.spill();
    f.loadG();
    c.getField(Rt.G, "rt", "L" + Rt.RT + ";");
    c.dup();
    c.getField(Rt.RT, "unwound", "I");
    c.iconst(1);
    c.insn(IADD);
    c.putField(Rt.RT, "unwound", "I");
    f.loadG();
    c.getField(Rt.G, "rt", "L" + Rt.RT + ";");
    c.getField(Rt.RT, "unwound", "I");
    c.iconst(Overflow.ROOM);
    c.jump(IF_ICMPLT, full);
    c.load(error);
    f.loadG();
    c.invokeStatic(
        Rt.OVERFLOW,
        "overflow",
        "(L" + THROWABLE + ";" + Rt.G_DESC + ")Ljava/lang/RuntimeException;");
    c.insn(ATHROW);
    c.bind(full);
    c.load(error);
    c.insn(ATHROW);
  }

  private void deferHandler() {
    var handler = new Lab();
    if (!ranges.isEmpty()) {
      for (Range r : ranges) {
        c.handler(r.from, r.to, handler, THROWABLE);
      }
      c.bindHandler(handler, atStart, THROWABLE);
      int thrown = c.spill();
      f.loadG();
      f.loadActivation();
      c.load(thrown);
      c.invokeStatic(Rt.PANICS, "handle", ARGS + "L" + THROWABLE + ";)V");
      deferreturn(f.fn.endLine);
    }
    c.bind(exit);
    f.loadG();
    f.loadActivation();
    c.getField(Rt.ACTIVATION, "parent", Rt.ACTIVATION_DESC);
    c.putField(Rt.G, "act", Rt.ACTIVATION_DESC);
    f.returnVariables();
  }
}
