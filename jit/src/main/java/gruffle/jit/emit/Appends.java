package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.JKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Emits appends of a few elements, {@code append(s, x, y)}: the slice is extended, and they are stored in their places, without an array between. */
final class Appends {
  private static final int MOST = 8;

  private static final Set<String> MANY =
      Set.of("slice.appendSlice", "slice.appendSliceB", "slice.pushSlice", "slice.pushSliceB");

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Expr.OpCall op;
  private final Expr.ArrayLit elements;
  private final IrType elem;

  /** Not null where the elements are the bytes of a number. */
  private final ByteWord word;

  /** Variables with the elements, or that number. */
  private final List<Integer> saved = new ArrayList<>();

  /** For such an append. */
  Appends(FuncEmitter f, Expr.OpCall op) {
    this.f = f;
    this.c = f.c;
    this.op = op;
    this.elements = (Expr.ArrayLit) op.args().get(1);
    this.elem = Memory.elem(op.type());
    this.word = ByteWord.parts(elements.values());
  }

  /** Whether an operation is one. */
  static boolean isFew(Expr.OpCall x) {
    return MANY.contains(x.op())
        && x.args().get(1) instanceof Expr.ArrayLit lit
        && lit.len() > 0
        && lit.len() <= MOST
        && lit.len() == lit.values().size()
        && lit.type().under() instanceof IrType.Slice
        && hasShape(Memory.elem(x.type()));
  }

  private static boolean hasShape(IrType elem) {
    return switch (elem.kind()) {
      case BOOL, INT16, UINT16, FLOAT32, COMPLEX64, COMPLEX128, ARRAY -> false;
      case STRUCT -> true;
      default -> !IrTypes.isAggregate(elem);
    };
  }

  int count() {
    return (int) elements.len();
  }

  /** peeks: as in {@link Calls#op(Expr.OpCall, boolean)}. */
  void emit(boolean peeks) {
    if (peeks) {
      f.own.peek(op.args().getFirst());
    } else {
      f.exprs.expr(op.args().getFirst());
    }
    int slice = c.spill();
    values();
    f.loadG();
    c.load(slice);
    extend();
    c.release(slice);
    int longer = c.spill();
    c.load(longer);
    c.getField(f.types.sliceClass(elem), "a", f.types.array(elem));
    int array = c.spill();
    c.load(longer);
    c.getField(Rt.SLICE, "off", "I");
    c.load(longer);
    c.getField(Rt.SLICE, "len", "I");
    c.insn(IADD);
    c.iconst(count());
    c.insn(ISUB);
    int first = c.spill();
    put(array, first);
    c.load(longer);
    c.release(first);
    c.release(array);
    c.release(longer);
  }

  /** Evaluates the elements. */
  void values() {
    for (Expr v : word == null ? elements.values() : List.of(word.value())) {
      if (elem.kind() == GoKind.STRUCT) {
        f.memory.owned(v);
        c.cast(Rt.STRUCT_DESC);
      } else {
        f.exprs.expr(v);
      }
      saved.add(c.spill());
    }
  }

  /** Replaces the header on the stack, with G below it, by one with room for the elements. */
  void extend() {
    String d = "L" + f.types.sliceClass(elem) + ";";
    c.cast(d);
    c.iconst(count());
    if (elem.jkind() == JKind.I && f.types.array(elem).equals("[B")) {
      c.aconstNull(); // bytes need no type
    } else {
      f.k.type(c, elem);
    }
    f.line(op.pos());
    c.invokeStatic(
        "gruffle/runtime/ops/Extends",
        op.op().startsWith("slice.push") ? "own" : "extend",
        "(" + Rt.G_DESC + d + "I" + Rt.RTYPE_DESC + ")" + d);
  }

  /** Stores them in that array from that place on; both are in variables. */
  void put(int array, int first) {
    if (word != null) {
      c.load(array);
      c.load(first);
      c.load(saved.getFirst());
      f.exprs.words.put(word);
    } else {
      for (int i = 0; i < saved.size(); i++) {
        c.load(array);
        c.load(first);
        c.iconst(i);
        c.insn(IADD);
        c.load(saved.get(i));
        if (elem.kind() == GoKind.STRUCT) {
          Headers.keep(c);
        } else {
          f.memory.storeElement(elem);
        }
      }
    }
    saved.forEach(c::release);
  }
}
