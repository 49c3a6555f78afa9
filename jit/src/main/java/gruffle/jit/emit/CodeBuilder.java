// lint: FileLength because it is the instruction set
package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.JKind;
import gruffle.jit.classes.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes the instructions of one method, and its stack-map frames from what it knows at each place: the verification types of
 * the operands, and which variables are set.
 *
 * <p>Each variable has one type for life, so nothing is ever merged but the sets of those that are set; along every path they
 * only grow, so that a jump backwards finds all that its target had. A read of a variable that is not certainly set is
 * noted in {@link #unset}: whoever emits the method does it again and initialises these at the entry.
 *
 * <p>Code that cannot be reached is not written at all: without a jump to a label in front of them, instructions after a goto
 * or a return do nothing.
 */
final class CodeBuilder {
  /** In a method of more instructions all operations are called: it must not become too large for a class. */
  private static final int MOST_IN_PLACE = 8_000;

  private final MethodVisitor mv;

  private Object[] stack = new Object[16];
  private int sp;
  private int depth;
  private int maxStack;

  /** Verification type of each variable by slot; null for the second half of a long or double. */
  private final List<Object> types = new ArrayList<>();

  private BitSet set = new BitSet();
  private final Map<Object, Deque<Integer>> free = new HashMap<>();
  private boolean reachable = true;

  /** Loop heads bound at the current place, for which the frame has yet to be written. */
  private final List<Lab> pending = new ArrayList<>();

  private boolean frameDue;
  private int line;
  private InPlace inPlace;

  /** Whether that is an operation's code, of which all is written: what it calls may be private. */
  private boolean writing;

  private int instructions;
  private int places;

  /** Slots that are read where they may not be set. */
  final BitSet unset = new BitSet();

  CodeBuilder(MethodVisitor mv) {
    this.mv = mv;
  }

  // --- variables ---

  /** A new variable; its type is that of a descriptor. */
  int variable(String descriptor) {
    return newSlot(verification(descriptor));
  }

  private int newSlot(Object type) {
    int slot = types.size();
    types.add(type);
    if (type == LONG || type == DOUBLE) {
      types.add(null);
    }
    return slot;
  }

  /** A parameter: a variable that is set. */
  int parameter(String descriptor) {
    int slot = variable(descriptor);
    set.set(slot);
    return slot;
  }

  /** A variable for a moment, of the type of the topmost operand, which is moved there. */
  int spill() {
    if (!reachable) {
      return 0;
    }
    int slot = temporary(peek());
    store(slot);
    return slot;
  }

  /** A variable for a moment, of the type of a descriptor, until {@link #release}. */
  int temporary(String descriptor) {
    return temporary(verification(descriptor));
  }

  private int temporary(Object type) {
    Object t = type == NULL ? "java/lang/Object" : type;
    Deque<Integer> list = free.get(t);
    Integer slot = list == null ? null : list.poll();
    return slot == null ? newSlot(t) : slot;
  }

  /** The variable of a {@link #spill} is not needed any more. */
  void release(int slot) {
    if (reachable) {
      free.computeIfAbsent(types.get(slot), t -> new ArrayDeque<>()).push(slot);
    }
  }

  void load(int slot) {
    if (!reachable) {
      return;
    }
    if (!set.get(slot)) {
      unset.set(slot);
    }
    Object t = types.get(slot);
    varInsn(
        t == INTEGER ? ILOAD : t == LONG ? LLOAD : t == FLOAT ? FLOAD : t == DOUBLE ? DLOAD : ALOAD,
        slot);
    push(t);
  }

  void store(int slot) {
    if (!reachable) {
      return;
    }
    Object t = types.get(slot);
    varInsn(
        t == INTEGER
            ? ISTORE
            : t == LONG ? LSTORE : t == FLOAT ? FSTORE : t == DOUBLE ? DSTORE : ASTORE,
        slot);
    pop();
    set.set(slot);
  }

  void increment(int slot, int by) {
    if (!reachable) {
      return;
    }
    if (!set.get(slot)) {
      unset.set(slot);
    }
    next();
    mv.visitIincInsn(slot, by);
  }

  /** Sets a variable to zero or null. */
  void clear(int slot) {
    Object t = types.get(slot);
    if (t == INTEGER) {
      iconst(0);
    } else if (t == LONG) {
      lconst(0);
    } else if (t == FLOAT) {
      fconst(0);
    } else if (t == DOUBLE) {
      dconst(0);
    } else {
      aconstNull();
    }
    store(slot);
  }

  private void varInsn(int op, int slot) {
    next();
    mv.visitVarInsn(op, slot);
  }

  // --- the model ---

  /** Whether the place can be reached at all. */
  boolean reachable() {
    return reachable;
  }

  /** Whether there are operands. */
  boolean stackEmpty() {
    return sp == 0;
  }

  /** The same number as long as the code has gone straight on, without a place that is jumped to. */
  int place() {
    return places;
  }

  /** Number of instructions so far. */
  int instructions() {
    return instructions;
  }

  /** Verification type of the topmost operand. */
  Object peek() {
    return reachable ? stack[sp - 1] : null;
  }

  static Object verification(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'Z', 'B', 'S', 'C', 'I' -> INTEGER;
      case 'J' -> LONG;
      case 'F' -> FLOAT;
      case 'D' -> DOUBLE;
      case 'L' -> descriptor.substring(1, descriptor.length() - 1);
      default -> descriptor;
    };
  }

  private static int words(Object t) {
    return t == LONG || t == DOUBLE ? 2 : 1;
  }

  private void push(Object t) {
    if (sp == stack.length) {
      stack = Arrays.copyOf(stack, 2 * sp);
    }
    stack[sp++] = t;
    depth += words(t);
    maxStack = Math.max(maxStack, depth);
  }

  private Object pop() {
    Object t = stack[--sp];
    depth -= words(t);
    return t;
  }

  private void pop(int n) {
    for (int i = 0; i < n; i++) {
      pop();
    }
  }

  /** Before each instruction. */
  private void next() {
    instructions++;
    if (!frameDue) {
      return;
    }
    frameDue = false;
    for (Lab l : pending) {
      l.set = (BitSet) set.clone();
    }
    pending.clear();
    var locals = new ArrayList<>();
    int last = set.length();
    for (int i = 0; i < last; i++) {
      Object t = types.get(i);
      if (t == null) {
        continue;
      }
      if (set.get(i)) {
        locals.add(t);
      } else {
        locals.add(TOP);
        if (words(t) == 2) {
          locals.add(TOP);
        }
      }
    }
    mv.visitFrame(F_NEW, locals.size(), locals.toArray(), sp, Arrays.copyOf(stack, sp));
  }

  // --- labels and jumps ---

  private void arrive(Lab l) {
    if (l.bound) {
      return;
    }
    if (l.stack == null) {
      l.stack = Arrays.copyOf(stack, sp);
      l.set = (BitSet) set.clone();
    } else {
      if (l.stack.length != sp) {
        throw new IllegalStateException("operands differ at a label");
      }
      l.set.and(set);
    }
  }

  /** The place of a label that is jumped to from before it. */
  void bind(Lab l) {
    if (!l.used()) {
      return;
    }
    if (reachable) {
      l.set.and(set);
    }
    restore(l.stack);
    set = l.set;
    reachable = true;
    target(l);
  }

  private void target(Lab l) {
    mv.visitLabel(l.asm);
    frameDue = true;
    places++;
  }

  private void restore(Object[] operands) {
    sp = 0;
    depth = 0;
    for (Object t : operands) {
      push(t);
    }
  }

  /** The place of a label that is jumped to from behind it. */
  void bindLoop(Lab l) {
    if (!reachable) {
      return;
    }
    l.bound = true;
    l.stack = Arrays.copyOf(stack, sp);
    l.set = set;
    target(l);
    pending.add(l);
  }

  /** A label that may be jumped to from anywhere: what holds here holds there. */
  void fix(Lab l) {
    l.stack = Arrays.copyOf(stack, sp);
    l.set = (BitSet) set.clone();
    l.bound = true;
  }

  /** The place of a label of {@link #fix}. */
  void bindFixed(Lab l) {
    restore(l.stack);
    set = (BitSet) l.set.clone();
    reachable = true;
    target(l);
  }

  /** A conditional jump, or goto. */
  void jump(int op, Lab l) {
    if (!reachable) {
      return;
    }
    next();
    switch (op) {
      case GOTO -> {}
      case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL -> pop();
      default -> pop(2);
    }
    arrive(l);
    mv.visitJumpInsn(op, l.asm);
    if (op == GOTO) {
      reachable = false;
    }
  }

  void jump(Lab l) {
    jump(GOTO, l);
  }

  /** A switch over the int on top; keys ascend. */
  void lookup(int[] keys, Lab[] targets, Lab other) {
    if (!reachable) {
      return;
    }
    next();
    pop();
    Label[] labels = new Label[keys.length];
    for (int i = 0; i < keys.length; i++) {
      arrive(targets[i]);
      labels[i] = targets[i].asm;
    }
    arrive(other);
    long span = keys.length == 0 ? 0 : (long) keys[keys.length - 1] - keys[0] + 1;
    if (keys.length > 0 && span <= 3L * keys.length + 8) {
      Label[] all = new Label[(int) span];
      Arrays.fill(all, other.asm);
      for (int i = 0; i < keys.length; i++) {
        all[keys[i] - keys[0]] = labels[i];
      }
      mv.visitTableSwitchInsn(keys[0], keys[keys.length - 1], other.asm, all);
    } else {
      mv.visitLookupSwitchInsn(other.asm, keys, labels);
    }
    reachable = false;
  }

  // --- exception handlers ---

  /** A mark for the borders of a range with a handler. */
  Label mark() {
    var l = new Label();
    mv.visitLabel(l);
    return l;
  }

  /** Where a handler begins: with the exception as the only operand, and what was set at the beginning of its range. */
  void bindHandler(Lab l, BitSet atStart, String exception) {
    restore(new Object[] {exception});
    set = (BitSet) atStart.clone();
    reachable = true;
    target(l);
  }

  void handler(Label start, Label end, Lab handler, String exception) {
    mv.visitTryCatchBlock(start, end, handler.asm, exception);
  }

  /** Whether a variable is set here, whichever way led to this place. */
  boolean isSet(int slot) {
    return set.get(slot);
  }

  /** The variables that are set here. */
  BitSet setHere() {
    return (BitSet) set.clone();
  }

  // --- constants ---

  void iconst(int v) {
    if (!reachable) {
      return;
    }
    next();
    if (v >= -1 && v <= 5) {
      mv.visitInsn(ICONST_0 + v);
    } else if (v == (byte) v) {
      mv.visitIntInsn(BIPUSH, v);
    } else if (v == (short) v) {
      mv.visitIntInsn(SIPUSH, v);
    } else {
      mv.visitLdcInsn(v);
    }
    push(INTEGER);
  }

  void lconst(long v) {
    if (!reachable) {
      return;
    }
    if (v == 0 || v == 1) {
      next();
      mv.visitInsn(LCONST_0 + (int) v);
      push(LONG);
    } else if (v == (short) v) {
      iconst((int) v);
      insn(I2L);
    } else {
      next();
      mv.visitLdcInsn(v);
      push(LONG);
    }
  }

  void fconst(float v) {
    if (!reachable) {
      return;
    }
    next();
    int bits = Float.floatToRawIntBits(v);
    if (bits == 0) {
      mv.visitInsn(FCONST_0);
    } else if (v == 1) {
      mv.visitInsn(FCONST_1);
    } else {
      mv.visitLdcInsn(v);
    }
    push(FLOAT);
  }

  void dconst(double v) {
    if (!reachable) {
      return;
    }
    next();
    long bits = Double.doubleToRawLongBits(v);
    if (bits == 0) {
      mv.visitInsn(DCONST_0);
    } else if (v == 1) {
      mv.visitInsn(DCONST_1);
    } else {
      mv.visitLdcInsn(v);
    }
    push(DOUBLE);
  }

  void aconstNull() {
    if (!reachable) {
      return;
    }
    next();
    mv.visitInsn(ACONST_NULL);
    push(NULL);
  }

  void text(String s) {
    if (!reachable) {
      return;
    }
    next();
    mv.visitLdcInsn(s);
    push("java/lang/String");
  }

  void classConstant(String internalName) {
    if (!reachable) {
      return;
    }
    next();
    mv.visitLdcInsn(Type.getObjectType(internalName));
    push("java/lang/Class");
  }

  // --- plain instructions ---

  /** Returns what is on the stack, of that kind. */
  void ret(JKind kind) {
    insn(
        switch (kind) {
          case Z, I -> IRETURN;
          case J -> LRETURN;
          case F -> FRETURN;
          case D -> DRETURN;
          case L -> ARETURN;
          case V -> RETURN;
        });
  }

  void insn(int op) {
    if (!reachable) {
      return;
    }
    next();
    mv.visitInsn(op);
    switch (op) {
      case IADD, ISUB, IMUL, IDIV, IREM, IAND, IOR, IXOR, ISHL, ISHR, IUSHR -> op(2, INTEGER);
      case LADD, LSUB, LMUL, LDIV, LREM, LAND, LOR, LXOR, LSHL, LSHR, LUSHR -> op(2, LONG);
      case FADD, FSUB, FMUL, FDIV -> op(2, FLOAT);
      case DADD, DSUB, DMUL, DDIV -> op(2, DOUBLE);
      case INEG, L2I, I2B, I2S, I2C, F2I, D2I, ARRAYLENGTH -> op(1, INTEGER);
      case LNEG, I2L, F2L, D2L -> op(1, LONG);
      case FNEG, I2F, L2F, D2F -> op(1, FLOAT);
      case DNEG, I2D, L2D, F2D -> op(1, DOUBLE);
      case LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> op(2, INTEGER);
      case BALOAD, SALOAD, IALOAD -> op(2, INTEGER);
      case LALOAD -> op(2, LONG);
      case FALOAD -> op(2, FLOAT);
      case DALOAD -> op(2, DOUBLE);
      case AALOAD -> op(2, "java/lang/Object");
      case BASTORE, SASTORE, IASTORE, LASTORE, FASTORE, DASTORE, AASTORE -> pop(3);
      case RETURN -> reachable = false;
      case IRETURN, LRETURN, FRETURN, DRETURN, ARETURN, ATHROW -> {
        pop();
        reachable = false;
      }
      default -> throw new IllegalArgumentException("instruction " + op);
    }
  }

  private void op(int operands, Object result) {
    pop(operands);
    push(result);
  }

  void popValue() {
    if (reachable) {
      next();
      mv.visitInsn(words(pop()) == 2 ? POP2 : POP);
    }
  }

  void dup() {
    if (reachable) {
      next();
      Object t = stack[sp - 1];
      mv.visitInsn(words(t) == 2 ? DUP2 : DUP);
      push(t);
    }
  }

  /** Below two values of one word each, or one of two. */
  void dupX2() {
    if (reachable) {
      next();
      mv.visitInsn(DUP_X2);
      insertTop(words(stack[sp - 2]) == 2 ? 1 : 2);
    }
  }

  void dupX1() {
    if (reachable) {
      next();
      mv.visitInsn(words(stack[sp - 1]) == 2 ? DUP2_X1 : DUP_X1);
      insertTop(1);
    }
  }

  private void insertTop(int below) {
    Object t = stack[sp - 1];
    push(t);
    System.arraycopy(stack, sp - 2 - below, stack, sp - 1 - below, below + 1);
    stack[sp - 2 - below] = t;
  }

  void swap() {
    if (reachable) {
      next();
      mv.visitInsn(SWAP);
      Object t = stack[sp - 1];
      stack[sp - 1] = stack[sp - 2];
      stack[sp - 2] = t;
    }
  }

  // --- calls ---

  /**
   * Says which operations of the runtime are written in place of their calls from here on.
   *
   * @param operations null for none
   * @return what was said before
   */
  InPlace inPlace(InPlace operations) {
    InPlace before = inPlace;
    inPlace = operations;
    return before;
  }

  // --- objects ---

  void getField(String owner, String name, String descriptor) {
    if (reachable) {
      field(GETFIELD, owner, name, descriptor);
      op(1, verification(descriptor));
    }
  }

  void putField(String owner, String name, String descriptor) {
    if (reachable) {
      field(PUTFIELD, owner, name, descriptor);
      pop(2);
    }
  }

  void getStatic(String owner, String name, String descriptor) {
    if (reachable) {
      field(GETSTATIC, owner, name, descriptor);
      push(verification(descriptor));
    }
  }

  void putStatic(String owner, String name, String descriptor) {
    if (reachable) {
      field(PUTSTATIC, owner, name, descriptor);
      pop();
    }
  }

  private void field(int op, String owner, String name, String descriptor) {
    next();
    mv.visitFieldInsn(op, owner, name, descriptor);
  }

  void invokeStatic(String owner, String name, String descriptor) {
    Snippet s =
        inPlace == null || instructions > MOST_IN_PLACE && !writing
            ? null
            : inPlace.of(owner, name, descriptor);
    if (s != null) {
      boolean before = writing;
      writing = true;
      s.write(this);
      writing = before;
      return;
    }
    invoke(INVOKESTATIC, owner, name, descriptor, false);
  }

  void invokeVirtual(String owner, String name, String descriptor) {
    invoke(INVOKEVIRTUAL, owner, name, descriptor, false);
  }

  void invokeInterface(String owner, String name, String descriptor) {
    invoke(INVOKEINTERFACE, owner, name, descriptor, true);
  }

  void invoke(int op, String owner, String name, String descriptor, boolean isInterface) {
    if (!reachable) {
      return;
    }
    next();
    Limits.check(descriptor);
    mv.visitMethodInsn(op, owner, name, descriptor, isInterface);
    Type[] args = Type.getArgumentTypes(descriptor);
    pop(args.length + (op == INVOKESTATIC ? 0 : 1));
    String result = descriptor.substring(descriptor.indexOf(')') + 1);
    if (!result.equals("V")) {
      push(verification(result));
    }
  }

  /** An object without a constructor's call yet: the reference twice. */
  void newObject(String owner) {
    if (!reachable) {
      return;
    }
    var at = new Label();
    next();
    mv.visitLabel(at);
    mv.visitTypeInsn(NEW, owner);
    push(at);
    dup();
  }

  /** The call of the constructor, for an object of {@link #newObject}. */
  void construct(String owner, String descriptor) {
    if (!reachable) {
      return;
    }
    Type[] args = Type.getArgumentTypes(descriptor);
    Object at = stack[sp - 1 - args.length];
    invoke(INVOKESPECIAL, owner, "<init>", descriptor, false);
    for (int i = 0; i < sp; i++) {
      if (stack[i] == at) {
        stack[i] = owner;
      }
    }
  }

  /** A Java array with elements of that descriptor; the length is on top. */
  void newArray(String element) {
    if (!reachable) {
      return;
    }
    next();
    Object t = verification(element);
    if (t instanceof String s) {
      mv.visitTypeInsn(ANEWARRAY, s);
    } else {
      mv.visitIntInsn(
          NEWARRAY,
          switch (element.charAt(0)) {
            case 'Z' -> T_BOOLEAN;
            case 'B' -> T_BYTE;
            case 'S' -> T_SHORT;
            case 'I' -> T_INT;
            case 'J' -> T_LONG;
            case 'F' -> T_FLOAT;
            case 'D' -> T_DOUBLE;
            default -> throw new IllegalArgumentException(element);
          });
    }
    op(1, "[" + element);
  }

  void instanceOf(String type) {
    if (reachable) {
      next();
      mv.visitTypeInsn(INSTANCEOF, type);
      op(1, INTEGER);
    }
  }

  /** Makes the topmost operand one of that type: by a check, unless it is known to be one. */
  void cast(String descriptor) {
    if (!reachable || !(verification(descriptor) instanceof String want)) {
      return;
    }
    Object have = peek();
    if (want.equals(have) || want.equals("java/lang/Object") || have == NULL) {
      retype(descriptor);
      return;
    }
    next();
    mv.visitTypeInsn(CHECKCAST, want);
    op(1, want);
  }

  /** What is known of the topmost operand; it must be of that type already. */
  void retype(String descriptor) {
    if (reachable) {
      stack[sp - 1] = verification(descriptor);
    }
  }

  // --- places ---

  /** Line of the instructions that follow. */
  void line(int number) {
    if (!reachable || number == line || number == 0) {
      return;
    }
    line = number;
    var l = new Label();
    mv.visitLabel(l);
    mv.visitLineNumber(Math.min(number, 0xFFFF), l);
  }

  /** The instructions that follow belong to no line. */
  void noLine() {
    if (reachable) {
      line = 0;
      var l = new Label();
      mv.visitLabel(l);
      mv.visitLineNumber(0, l);
    }
  }

  /** After the last instruction. */
  void end() {
    mv.visitMaxs(maxStack, types.size());
    mv.visitEnd();
  }
}
