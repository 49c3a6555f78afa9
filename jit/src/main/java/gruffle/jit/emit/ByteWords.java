package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.JKind;
import gruffle.ir.Stmt;
import java.util.List;

/**
 * Emits a {@link ByteWord} as one access to memory where all its bytes are in the slice, else byte by byte as it is written: that panics
 * at the right one.
 */
final class ByteWords {
  private static final String OPS = "gruffle/runtime/ops/ByteWords";

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;

  /** Within the code that goes byte by byte. */
  private boolean single;

  ByteWords(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  void binary(Expr.Binary x) {
    ByteWord w = single ? null : ByteWord.of(x);
    if (w == null) {
      exprs.arithmetic.binary(x);
      return;
    }
    Runnable word =
        () -> {
          call(w, "", w.bytes() == Long.BYTES ? "(%s)J" : "(%s)I");
          if (w.bytes() < Long.BYTES) {
            GoKind read = w.bytes() == Short.BYTES ? GoKind.UINT16 : GoKind.UINT32;
            Converts.emit(c, read, x.type().kind());
          }
        };
    either(w, word, () -> exprs.arithmetic.binary(x));
  }

  /** Emits the statements from that one on that make one access; their number, 0 if there are none. */
  int stores(List<Stmt> list, int from) {
    ByteWord w = single || f.pieces != null ? null : ByteWord.of(list, from);
    if (w == null) {
      return 0;
    }
    Runnable word =
        () -> {
          exprs.expr(w.value());
          put(w);
        };
    either(w, word, () -> list.subList(from, from + w.bytes()).forEach(f.stmts::stmt));
    return w.bytes();
  }

  /** Array, place and the whole number are on the stack. */
  void put(ByteWord w) {
    boolean all = w.bytes() == Long.BYTES;
    if (!all && w.value().type().jkind() == JKind.J) {
      c.insn(L2I);
    }
    call(w, "put", all ? "(%sJ)V" : "(%sI)V");
  }

  private void call(ByteWord w, String verb, String descriptor) {
    String order = w.big() ? "big" : "little";
    String name = verb.isEmpty() ? order : verb + (w.big() ? "Big" : "Little");
    c.invokeStatic(OPS, name + w.bytes() * Byte.SIZE, descriptor.formatted("[BI"));
  }

  /** The word's code finds array and place on the stack. */
  private void either(ByteWord w, Runnable word, Runnable singly) {
    var bytes = new Lab();
    var end = new Lab();
    int index = -1;
    if (w.index() != null) {
      exprs.expr(w.index());
      if (w.plus() != 0) {
        c.lconst(w.plus());
        c.insn(LADD);
      }
      index = c.spill();
    }
    Headers.Parts parts = f.headers.of(w.slice());
    int header = -1;
    if (parts == null) {
      f.own.peek(w.slice());
      header = c.spill();
    }
    check(w, index, parts, header, bytes);
    if (parts == null) {
      c.load(header);
      c.getField(f.types.sliceClass(Memory.elem(w.slice().type())), "a", "[B");
    } else {
      c.load(parts.array());
    }
    if (index < 0) {
      c.iconst((int) w.plus());
    } else {
      c.load(index);
      c.insn(L2I);
    }
    if (parts == null || parts.off() >= 0) {
      part(parts, header, "off");
      c.insn(IADD);
    }
    word.run();
    c.jump(end);
    c.bind(bytes);
    single = true;
    singly.run();
    single = false;
    c.bind(end);
    if (index >= 0) {
      c.release(index);
    }
    if (header >= 0) {
      c.release(header);
    }
  }

  /** With a constant index by the comparison that an access to the last byte makes, which HotSpot then knows. */
  private void check(ByteWord w, int index, Headers.Parts parts, int header, Lab bytes) {
    if (index < 0) {
      c.iconst((int) w.plus() + w.bytes() - 1);
      part(parts, header, "len");
      c.invokeStatic("java/lang/Integer", "compareUnsigned", "(II)I");
      c.jump(IFGE, bytes);
      return;
    }
    part(parts, header, "len");
    c.load(index);
    c.iconst(w.bytes());
    c.invokeStatic(OPS, "within", "(IJI)Z");
    c.jump(IFEQ, bytes);
  }

  private void part(Headers.Parts parts, int header, String name) {
    if (parts == null) {
      c.load(header);
      c.getField(Rt.SLICE, name, "I");
    } else {
      c.load(name.equals("len") ? parts.len() : parts.off());
    }
  }
}
