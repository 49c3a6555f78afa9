package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * The code of a small static method without loops, as it can be written where the method's arguments are on the stack. It is kept as data, not as
 * functions that write it: the JVM takes milliseconds to make a few dozens of these.
 *
 * @param descriptor the method's
 * @param code its instructions
 * @param calls operations that it calls, all of which have to be written in place too: they may be private
 */
record Snippet(String descriptor, List<Insn> code, List<Insn> calls) {
  /** More instructions are too many. */
  private static final int MOST = 40;

  /** The opcode of the place of a label. */
  private static final int PLACE = -1;

  /**
   * An instruction.
   *
   * @param op its opcode
   * @param n a constant, or the number of a variable
   * @param label where it jumps to; null if it does not
   * @param owner class of the field or method; null if there is none
   */
  record Insn(int op, long n, Label label, String owner, String name, String descriptor) {}

  /** Writes the code; its arguments are on the stack, and its result is then. */
  void write(CodeBuilder c) {
    if (!c.reachable()) {
      return;
    }
    Type[] params = Type.getArgumentTypes(descriptor);
    int[] variables = new int[Type.getArgumentsAndReturnSizes(descriptor) >> 2];
    int slot = 0;
    for (Type t : params) {
      variables[slot] = c.temporary(t.getDescriptor());
      slot += t.getSize();
    }
    int[] used = new int[params.length];
    for (int i = params.length - 1; i >= 0; i--) {
      slot -= params[i].getSize();
      used[i] = variables[slot];
      c.store(used[i]);
    }
    var labels = new HashMap<Label, Lab>();
    var end = new Lab();
    for (Insn x : code) {
      write(c, x, variables, labels, end);
    }
    c.bind(end);
    for (int v : used) {
      c.release(v);
    }
  }

  private void write(CodeBuilder c, Insn x, int[] variables, Map<Label, Lab> labels, Lab end) {
    switch (x.op) {
      case PLACE -> c.bind(labels.computeIfAbsent(x.label, l -> new Lab()));
      case ICONST_0 -> c.iconst((int) x.n);
      case LCONST_0 -> c.lconst(x.n);
      case ILOAD -> c.load(variables[(int) x.n]);
      case GETFIELD -> c.getField(x.owner, x.name, x.descriptor);
      case INVOKESTATIC -> c.invokeStatic(x.owner, x.name, x.descriptor);
      case RETURN -> {
        Type result = Type.getReturnType(descriptor);
        if (result.getSort() >= Type.ARRAY) {
          c.retype(result.getDescriptor());
        }
        c.jump(end);
      }
      default -> {
        if (x.label != null) {
          c.jump(x.op, labels.computeIfAbsent(x.label, l -> new Lab()));
        } else {
          c.insn(x.op);
        }
      }
    }
  }

  /** Reads the code of a method. */
  static final class Reader extends MethodVisitor {
    private final String descriptor;
    private final Map<String, Snippet> found;
    private final String key;
    private final List<Insn> code = new ArrayList<>();
    private final List<Insn> calls = new ArrayList<>();
    private final Set<Label> behind = new HashSet<>();
    private boolean fits = true;

    /**
     * Of a static method.
     *
     * @param found gets the code, if it is such a method's
     * @param key under which
     */
    Reader(String descriptor, Map<String, Snippet> found, String key) {
      super(ASM9);
      this.descriptor = descriptor;
      this.found = found;
      this.key = key;
    }

    private void plain(int op, long n) {
      code.add(new Insn(op, n, null, null, null, null));
    }

    @Override
    public void visitInsn(int op) {
      switch (op) {
        case IRETURN, LRETURN, FRETURN, DRETURN, ARETURN, RETURN -> plain(RETURN, 0);
        case ICONST_M1, ICONST_0, ICONST_1, ICONST_2, ICONST_3, ICONST_4, ICONST_5 ->
            plain(ICONST_0, op - ICONST_0);
        case LCONST_0, LCONST_1 -> plain(LCONST_0, op - LCONST_0);
        case IADD, ISUB, IMUL, IDIV, IREM, INEG, IAND, IOR, IXOR, ISHL, ISHR, IUSHR -> plain(op, 0);
        case LADD, LSUB, LMUL, LDIV, LREM, LNEG, LAND, LOR, LXOR, LSHL, LSHR, LUSHR -> plain(op, 0);
        case I2L, L2I, I2B, I2S, LCMP, ARRAYLENGTH, ATHROW -> plain(op, 0);
        case BALOAD, SALOAD, IALOAD, LALOAD, FALOAD, DALOAD, AALOAD -> plain(op, 0);
        case BASTORE, SASTORE, IASTORE, LASTORE, FASTORE, DASTORE, AASTORE -> plain(op, 0);
        default -> fits = false;
      }
    }

    @Override
    public void visitIntInsn(int op, int operand) {
      fits &= op != NEWARRAY;
      plain(ICONST_0, operand);
    }

    @Override
    public void visitLdcInsn(Object value) {
      // No switch over classes: the JVM takes milliseconds for the first one.
      if (value instanceof Integer n) {
        plain(ICONST_0, n);
      } else if (value instanceof Long n) {
        plain(LCONST_0, n);
      } else {
        fits = false;
      }
    }

    /** Only the parameters, and nothing is assigned to them. */
    @Override
    public void visitVarInsn(int op, int slot) {
      fits &= op >= ILOAD && op <= ALOAD;
      plain(ILOAD, slot);
    }

    @Override
    public void visitFieldInsn(int op, String owner, String name, String type) {
      fits &= op == GETFIELD;
      code.add(new Insn(op, 0, null, owner, name, type));
    }

    @Override
    public void visitMethodInsn(int op, String owner, String name, String type, boolean iface) {
      var call = new Insn(op, 0, null, owner, name, type);
      code.add(call);
      if (InPlace.isOperation(owner)) {
        calls.add(call);
        fits &= op == INVOKESTATIC;
      } else {
        fits &= op == INVOKESTATIC && isFree(owner);
      }
    }

    /** Whether calls of that class's methods cost nothing: HotSpot knows them, or they are for what ends the loop. */
    private static boolean isFree(String owner) {
      return owner.equals("java/lang/Integer")
          || owner.equals("java/lang/Long")
          || owner.equals("gruffle/runtime/panic/PanicErrors");
    }

    @Override
    public void visitJumpInsn(int op, Label l) {
      fits &= !behind.contains(l);
      code.add(new Insn(op, 0, l, null, null, null));
    }

    @Override
    public void visitLabel(Label l) {
      behind.add(l);
      code.add(new Insn(PLACE, 0, l, null, null, null));
    }

    @Override
    public void visitTypeInsn(int op, String type) {
      fits = false;
    }

    @Override
    public void visitMultiANewArrayInsn(String type, int dimensions) {
      fits = false;
    }

    @Override
    public void visitIincInsn(int slot, int by) {
      fits = false;
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
      fits = false;
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
      fits = false;
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
      fits = false;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, Handle bootstrap, Object... arguments) {
      fits = false;
    }

    @Override
    public void visitEnd() {
      if (fits && !code.isEmpty() && code.size() <= MOST) {
        found.put(key, new Snippet(descriptor, code, calls));
      }
    }
  }
}
