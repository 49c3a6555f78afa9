package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
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

  Appends(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  /** False for all other operations. */
  boolean few(Expr.OpCall x, boolean peeks) {
    if (!MANY.contains(x.op())
        || !(x.args().get(1) instanceof Expr.ArrayLit lit)
        || lit.len() == 0
        || lit.len() > MOST
        || lit.len() != lit.values().size()
        || !(lit.type().under() instanceof IrType.Slice type)
        || !hasShape(type.elem())) {
      return false;
    }
    IrType elem = type.elem();
    if (peeks) {
      f.own.peek(x.args().getFirst());
    } else {
      f.exprs.expr(x.args().getFirst());
    }
    int slice = c.spill();
    ByteWord word = ByteWord.parts(lit.values());
    List<Expr> values = word == null ? lit.values() : List.of(word.value());
    var saved = new ArrayList<Integer>();
    for (Expr v : values) {
      f.exprs.expr(v);
      saved.add(c.spill());
    }
    String d = "L" + f.types.sliceClass(elem) + ";";
    f.loadG();
    c.load(slice);
    c.cast(d);
    c.iconst((int) lit.len());
    if (elem.jkind() == JKind.I && f.types.array(elem).equals("[B")) {
      c.aconstNull(); // bytes need no type
    } else {
      f.k.type(c, elem);
    }
    f.line(x.pos());
    c.invokeStatic(
        "gruffle/runtime/ops/Extends",
        x.op().startsWith("slice.push") ? "own" : "extend",
        "(" + Rt.G_DESC + d + "I" + Rt.RTYPE_DESC + ")" + d);
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
    c.iconst((int) lit.len());
    c.insn(ISUB);
    int first = c.spill();
    if (word == null) {
      for (int i = 0; i < values.size(); i++) {
        c.load(array);
        c.load(first);
        c.iconst(i);
        c.insn(IADD);
        c.load(saved.get(i));
        f.memory.storeElement(elem);
      }
    } else {
      c.load(array);
      c.load(first);
      c.load(saved.getFirst());
      f.exprs.words.put(word);
    }
    c.load(longer);
    saved.forEach(c::release);
    c.release(first);
    c.release(array);
    c.release(longer);
    return true;
  }

  private boolean hasShape(IrType elem) {
    if (IrTypes.isAggregate(elem)) {
      return false;
    }
    return switch (f.types.slot(elem)) {
      case B, UB, I, J, D -> true;
      case L -> elem.jkind() == JKind.L;
      case Z, S, US, F, C -> false;
    };
  }
}
