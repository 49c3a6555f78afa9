package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.runtime.value.Store;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the parts of slices in Java variables: of a local that a loop appends to or cuts ({@code s = append(s, x)}, {@code s = s[:n]}),
 * backing array, offset, length and capacity are in variables of their own. Such an assignment changes only these, and makes no header:
 * the local's own variable is null until the header is needed as a whole.
 *
 * <p>Where a loop with many ways touches elements of an array by a pointer that stays the same, the array is in a variable beside the
 * header.
 */
final class Headers {
  private static final String PARTS = "gruffle/runtime/ops/Parts";
  private static final String COPIES = Rt.VALUE + "Copies";

  /**
   * The Java variables of one local, or of another variable (null; {@link HeldSlices}), -1 where there is none: of a pointer to an array the array alone, of a slice that always begins at its
   * array's beginning and may grow to its end (a whole one) array and length.
   *
   * @param room up to where the local is appended to without a look at its header: its capacity, but less until that has been looked at once, so that C2,
   *     which leaves out what has never been done, knows that slices grow
   */
  record Parts(
      Local local, String slice, String arrayType, int array, int off, int len, int cap, int room) {
    boolean isArray() {
      return len < 0;
    }

    boolean isWhole() {
      return off < 0 && len >= 0;
    }
  }

  /** That an int local is so far before the end of a slice, as long as the code goes straight on. */
  private record Length(Parts of, long before, int place) {}

  private static final long FAR = 1 << 20;

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final BitSet split = new BitSet();

  /** Those whose own variable may be null. */
  private final BitSet grown;

  private final BitSet arrays;
  private final BitSet wholes;

  /** Appends whose local alone refers to the slice's variables. */
  private final Set<Stmt> sole;

  private final Parts[] parts;

  /** Of pointers to arrays. */
  final PointedArrays pointed;

  private final Map<Local, Parts> fixed = new HashMap<>();
  private final Map<Local, Length> lengths = new HashMap<>();

  Headers(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
    HeaderUses uses = f.pieces == null && f.fn.body != null ? HeaderUses.of(f.fn) : null;
    this.grown = uses == null ? new BitSet() : uses.grown;
    this.arrays = uses == null ? new BitSet() : uses.arrays;
    this.wholes = uses == null ? new BitSet() : uses.wholes;
    this.sole = grown.isEmpty() ? Set.of() : SoleSlices.of(f.fn);
    if (uses != null) {
      split.or(grown);
      split.or(arrays);
    }
    this.parts = new Parts[f.fn.locals.size()];
    this.pointed = new PointedArrays(f, arrays);
  }

  private Parts of(Local l) {
    if (!split.get(l.index)) {
      return null;
    }
    Parts p = parts[l.index];
    if (p == null) {
      IrType elem = Memory.elem(l.type);
      String e = f.types.array(elem);
      int array = c.variable(e);
      boolean more = !arrays.get(l.index);
      boolean all = more && !wholes.get(l.index);
      p =
          new Parts(
              l,
              f.types.sliceClass(elem),
              e,
              array,
              all ? c.variable("I") : -1,
              more ? c.variable("I") : -1,
              all ? c.variable("I") : -1,
              more && f.isEntered() ? c.variable("I") : -1);
      parts[l.index] = p;
    }
    return p;
  }

  /** The parts of a slice, if they are in variables; null where not. */
  Parts of(Expr e) {
    Parts held = f.slices.parts(e);
    if (held != null) {
      return held;
    }
    return e instanceof Expr.LocalGet g ? fixed.getOrDefault(g.local(), of(g.local())) : null;
  }

  /** Pushes the length of a slice as an int, if that or the array is in a variable. */
  boolean length(Expr e) {
    Parts p = of(e);
    if (p == null || p.isArray()) {
      return pointed.length(e);
    }
    f.slices.check(p);
    c.load(p.len);
    return true;
  }

  /** For code in which a slice does not change: puts its parts into variables, and jumps away where it does not begin with its array. */
  void fix(Local l, Lab away) {
    IrType elem = Memory.elem(l.type);
    String e = f.types.array(elem);
    String slice = f.types.sliceClass(elem);
    var p = new Parts(l, slice, e, c.variable(e), -1, c.variable("I"), -1, -1);
    f.load(l);
    c.getField(Rt.SLICE, "off", "I");
    c.jump(IFNE, away);
    f.load(l);
    c.getField(slice, "a", e);
    c.store(p.array);
    f.load(l);
    c.getField(Rt.SLICE, "len", "I");
    c.store(p.len);
    fixed.put(l, p);
  }

  /** Behind that code. */
  void unfix() {
    fixed.clear();
  }

  /** Whether some variable of the local is read where it may not be set. */
  boolean unset(int local) {
    Parts p = parts[local];
    return pointed.unset(local)
        || p != null
            && (c.unset.get(p.array)
                || isUnset(p.off)
                || isUnset(p.len)
                || isUnset(p.cap)
                || isUnset(p.room));
  }

  private boolean isUnset(int variable) {
    return variable >= 0 && c.unset.get(variable);
  }

  /** At the entry: gives the variables some value. */
  void clear(Local l) {
    pointed.clear(l);
    Parts p = of(l);
    if (p != null) {
      c.clear(p.array);
      for (int v : new int[] {p.off, p.len, p.cap, p.room}) {
        if (v >= 0) {
          c.clear(v);
        }
      }
    }
  }

  /** The local's own variable, in that Java variable, has just been set. */
  void stored(Local l, int slot) {
    pointed.stored(l, slot);
    Parts p = of(l);
    if (p == null) {
      return;
    }
    changed(p);
    c.load(slot);
    c.getField(p.slice, "a", p.arrayType);
    c.store(p.array);
    part(slot, "off", p.off);
    part(slot, "len", p.len);
    part(slot, "cap", p.cap);
    if (p.room >= 0) {
      capacity(p);
      c.store(p.room);
    }
  }

  private void capacity(Parts p) {
    if (p.isWhole()) {
      c.load(p.array);
      c.insn(ARRAYLENGTH);
    } else {
      c.load(p.cap);
    }
  }

  /** The same at a way in at a loop: a local that has no value yet is null. */
  void entered(Local l, int slot) {
    Parts p = of(l);
    if (p == null && !pointed.needsValue(l)) {
      stored(l, slot);
      return;
    }
    var none = new Lab();
    var end = new Lab();
    c.load(slot);
    c.jump(IFNULL, none);
    stored(l, slot);
    if (p != null && p.room >= 0) {
      c.iconst(0);
      c.store(p.room);
    }
    c.jump(end);
    c.bind(none);
    clear(l);
    c.bind(end);
  }

  private void part(int slot, String name, int variable) {
    if (variable < 0) {
      return;
    }
    c.load(slot);
    c.getField(Rt.SLICE, name, "I");
    c.store(variable);
  }

  /** Before the local's own variable, in that Java variable, is read. */
  void whole(Local l, int slot) {
    if (!grown.get(l.index)) {
      return;
    }
    Parts p = of(l);
    String d = "L" + p.slice + ";";
    if (p.isWhole()) {
      c.load(p.array);
      c.load(p.len);
      c.invokeStatic(PARTS, "whole", "(" + p.arrayType + "I)" + d);
      c.store(slot);
      return;
    }
    c.load(slot);
    c.load(p.array);
    c.load(p.off);
    c.load(p.len);
    c.load(p.cap);
    c.invokeStatic(PARTS, "whole", "(" + d + p.arrayType + "III)" + d);
    c.store(slot);
  }

  // --- assignments that change parts only ---

  /** Emits an append to the local itself, or a slice expression of it; false if the assignment is neither. */
  boolean update(Stmt.SetLocal a, int slot) {
    if (!grown.get(a.local().index) || !HeaderUses.isUpdate(a)) {
      return false;
    }
    Parts p = of(a.local());
    var op = (Expr.OpCall) a.value();
    if (HeaderUses.isAppend(op)) {
      append(p, a, op, slot);
    } else if (Appends.isFew(op)) {
      append(p, new Appends(f, op), slot);
    } else {
      cut(p, op, slot);
    }
    return true;
  }

  private void append(Parts p, Stmt.SetLocal update, Expr.OpCall op, int slot) {
    IrType elem = Memory.elem(p.local.type);
    Expr v = op.args().get(1);
    boolean struct = HeaderUses.appendsStruct(op);
    if (struct) {
      f.memory.owned(v);
    } else {
      f.exprs.expr(v);
    }
    if (f.types.store(elem) == Store.L) {
      c.cast(f.types.descriptor(elem));
    }
    int value = c.spill();
    f.line(op.pos());
    var full = new Lab();
    var end = new Lab();
    c.load(p.len);
    if (p.room >= 0) {
      c.load(p.room);
      c.jump(IF_ICMPGE, full);
    } else if (p.isWhole()) {
      capacity(p);
      c.invokeStatic("java/lang/Integer", "compareUnsigned", "(II)I");
      c.jump(IFGE, full);
    } else {
      capacity(p);
      c.jump(IF_ICMPGE, full);
    }
    c.load(p.array);
    if (p.isWhole()) {
      c.load(p.len);
    } else {
      c.load(p.off);
      c.load(p.len);
      c.insn(IADD);
    }
    c.load(value);
    if (struct) {
      keep(c);
    } else if (IrTypes.isAggregate(elem)) {
      f.exprs.expr(op.args().get(2));
      c.invokeStatic(COPIES, "put", "([" + Rt.OBJECT + "I" + Rt.OBJECT + Rt.RTYPE_DESC + ")V");
    } else {
      f.memory.storeElement(elem);
    }
    c.increment(p.len, 1);
    stale(p, slot);
    c.jump(end);
    c.bind(full);
    boolean moves = sole.contains(update);
    if (struct || moves) {
      f.loadG();
      f.load(p.local);
      c.load(value);
      f.exprs.expr(op.args().get(2));
      f.line(op.pos());
      f.exprs.calls.append(struct, moves);
      c.store(slot);
      stored(p.local, slot);
    } else {
      general(p, op, List.of(value), slot);
    }
    c.bind(end);
    c.release(value);
  }

  /** Appends a few: where there is no room, the header is one with them already, and they are stored then too. */
  private void append(Parts p, Appends few, int slot) {
    few.values();
    var fits = new Lab();
    if (p.room >= 0) {
      c.load(p.room);
    } else {
      capacity(p);
    }
    c.iconst(few.count());
    c.insn(ISUB);
    c.load(p.len);
    c.jump(IF_ICMPGE, fits);
    f.loadG();
    f.load(p.local);
    few.extend();
    c.store(slot);
    stored(p.local, slot);
    c.increment(p.len, -few.count());
    c.bind(fits);
    c.load(p.len);
    if (!p.isWhole()) {
      c.load(p.off);
      c.insn(IADD);
    }
    int first = c.spill();
    few.put(p.array, first);
    c.release(first);
    c.increment(p.len, few.count());
    stale(p, slot);
  }

  /** Array, index and a struct that nothing else refers to are on the stack. */
  static void keep(CodeBuilder c) {
    c.invokeStatic(COPIES, "keep", "([" + Rt.OBJECT + "I" + Rt.STRUCT_DESC + ")V");
  }

  private void stale(Parts p, int slot) {
    changed(p);
    if (!p.isWhole()) {
      c.aconstNull();
      c.store(slot);
    }
  }

  /** The operation itself; the values are those of its second and third argument, null for what is no number. */
  private void general(Parts p, Expr.OpCall op, List<Integer> values, int slot) {
    var e = f.env.ops().find(op.op());
    Class<?>[] params = e.method().getParameterTypes();
    int first = e.takesG() ? 1 : 0;
    if (first == 1) {
      f.loadG();
    }
    f.load(p.local);
    for (int i = 1; i < op.args().size(); i++) {
      if (i <= values.size()) {
        c.load(values.get(i - 1));
      } else {
        f.exprs.expr(op.args().get(i));
      }
      c.cast(org.objectweb.asm.Type.getDescriptor(params[first + i]));
    }
    f.line(op.pos());
    c.invokeStatic(
        org.objectweb.asm.Type.getInternalName(e.method().getDeclaringClass()),
        e.method().getName(),
        org.objectweb.asm.Type.getMethodDescriptor(e.method()));
    c.cast("L" + p.slice + ";");
    c.store(slot);
    stored(p.local, slot);
  }

  private void cut(Parts p, Expr.OpCall op, int slot) {
    if (p.isWhole() && cutTop(p, op, slot)) {
      return;
    }
    boolean from = op.op().startsWith("slice.sliceFrom");
    boolean fromZero = op.args().get(1) instanceof Expr.Const k && k.value().equals(0L);
    f.exprs.expr(op.args().get(1));
    int lo = c.spill();
    int hi = -1;
    if (!from) {
      f.exprs.expr(op.args().get(2));
      hi = c.spill();
    }
    f.line(op.pos());
    var other = new Lab();
    var end = new Lab();
    var same = new Lab();
    c.load(lo);
    if (from) {
      c.load(p.len);
      c.insn(I2L);
    } else {
      c.load(hi);
    }
    c.load(p.len);
    c.invokeStatic(PARTS, "within", "(JJI)Z");
    c.jump(IFEQ, other);
    if (!p.isWhole()) {
      c.load(p.cap);
      c.jump(IFEQ, same); // a nil slice stays one
    }
    if (!from) {
      c.load(hi);
      c.insn(L2I);
      c.store(p.len);
    }
    if (!fromZero) {
      shift(p.off, lo, IADD);
      shift(p.cap, lo, ISUB);
      if (p.room >= 0) {
        shift(p.room, lo, ISUB);
      }
      shift(p.len, lo, ISUB);
    }
    stale(p, slot);
    c.bind(same);
    c.jump(end);
    c.bind(other);
    general(p, op, from ? List.of(lo) : List.of(lo, hi), slot);
    c.bind(end);
    c.release(lo);
    if (!from) {
      c.release(hi);
    }
  }

  /** Cuts a number of elements off the end, where that shows: one comparison. */
  private boolean cutTop(Parts p, Expr.OpCall op, int slot) {
    long n = fromEnd(p, op.args().get(2));
    if (n <= 0) {
      return false;
    }
    var other = new Lab();
    var end = new Lab();
    f.line(op.pos());
    c.load(p.len);
    c.iconst((int) n);
    c.insn(ISUB);
    int len = c.spill();
    c.load(len);
    c.jump(IFLT, other);
    c.load(len);
    c.store(p.len);
    changed(p);
    c.jump(end);
    c.bind(other);
    c.lconst(0);
    int lo = c.spill();
    c.load(len);
    c.insn(I2L);
    int hi = c.spill();
    general(p, op, List.of(lo, hi), slot);
    c.release(lo);
    c.release(hi);
    c.bind(end);
    c.release(len);
    return true;
  }

  private void shift(int variable, int by, int insn) {
    c.load(variable);
    c.load(by);
    c.insn(L2I);
    c.insn(insn);
    c.store(variable);
  }

  // --- elements ---

  /** Pushes the backing array. */
  void array(Parts p) {
    f.slices.check(p);
    c.load(p.array);
  }

  /** Pushes the place in the backing array for an index, of which the second argument pushes what the third has the descriptors of. */
  void place(Parts p, Runnable index, String pushed, int pos) {
    f.loadG();
    if (p.isWhole()) {
      c.iconst(0);
    } else {
      c.load(p.off);
    }
    c.load(p.len);
    index.run();
    f.line(pos);
    c.invokeStatic(PARTS, "at", "(" + Rt.G_DESC + "II" + pushed + ")I");
  }

  /** The same for the n-th last element of a whole slice: the array's own check says whether there is one. */
  void placeFromEnd(Parts p, long n, int pos) {
    f.loadG();
    c.load(p.len);
    c.iconst((int) n);
    c.insn(ISUB);
    c.load(p.array);
    c.insn(ARRAYLENGTH);
    c.load(p.len);
    f.line(pos);
    c.invokeStatic(PARTS, "fromEnd", "(" + Rt.G_DESC + "III)I");
  }

  // --- lengths ---

  /** A local has been assigned a value, or is about to change. */
  void assigned(Local l, Expr value) {
    lengths.remove(l);
    for (Parts p : parts) {
      if (p != null && p.isWhole()) {
        assigned(l, value, p);
      }
    }
    f.slices.all().forEach(p -> assigned(l, value, p));
  }

  private void assigned(Local l, Expr value, Parts p) {
    long n = beforeEnd(p, value);
    if (n >= 0) {
      lengths.put(l, new Length(p, n, c.place()));
    }
  }

  /** Such a slice has another length now. */
  void changed(Parts p) {
    lengths.values().removeIf(x -> x.of == p);
  }

  /** How far before the end of a whole slice an index is, if that shows, and is more than 0; else 0. */
  long fromEnd(Parts p, Expr index) {
    return p.isWhole() ? Math.max(0, beforeEnd(p, index)) : 0;
  }

  /** What is to be added to a number for the length of a whole slice, if that shows; else -1. */
  long beforeEnd(Parts p, Expr e) {
    switch (e) {
      case Expr.Len x -> {
        return of(x.x()) == p ? 0 : -1;
      }
      case Expr.LocalGet x -> {
        Length n = lengths.get(x.local());
        return n != null && n.of == p && n.place == c.place() ? n.before : -1;
      }
      case Expr.Binary x
          when x.op() == Op.SUB
              && x.y() instanceof Expr.Const k
              && k.value() instanceof Long by
              && by >= 0
              && by <= FAR -> {
        long n = beforeEnd(p, x.x());
        return n < 0 || n + by > FAR ? -1 : n + by;
      }
      case null, default -> {
        return -1;
      }
    }
  }
}
