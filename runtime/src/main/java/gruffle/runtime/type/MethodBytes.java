package gruffle.runtime.type;

import gruffle.runtime.type.ClassBytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/** One method of a {@link ClassBytes}; the only jumps are those over a return, and those back in a loop. */
final class MethodBytes {
  static final int NOP = 0;
  static final int ICONST_0 = 3;
  static final int ICONST_1 = 4;
  static final int BIPUSH = 16;
  static final int SIPUSH = 17;
  static final int LDC_W = 19;
  static final int ILOAD = 21;
  static final int ALOAD = 25;
  static final int AALOAD = 50;
  static final int ASTORE = 58;
  static final int AASTORE = 83;
  static final int DUP = 89;
  static final int IINC = 132;
  static final int L2I = 136;
  static final int F2D = 141;
  static final int D2F = 144;
  static final int LCMP = 148;
  static final int FCMPL = 149;
  static final int DCMPL = 151;
  static final int IFEQ = 153;
  static final int IFNE = 154;
  static final int IF_ICMPEQ = 159;
  static final int IF_ICMPLT = 161;
  static final int IF_ACMPEQ = 165;
  static final int IRETURN = 172;
  static final int ARETURN = 176;
  static final int RETURN = 177;
  static final int GETSTATIC = 178;
  static final int PUTSTATIC = 179;
  static final int GETFIELD = 180;
  static final int PUTFIELD = 181;
  static final int INVOKEVIRTUAL = 182;
  static final int INVOKESPECIAL = 183;
  static final int INVOKESTATIC = 184;
  static final int NEW = 187;
  static final int ATHROW = 191;
  static final int CHECKCAST = 192;

  // What a method needs that says nothing else, and no more: C1 inlines none that takes more than
  // ten slots besides its parameters.
  private static final int MAX_STACK = 6;
  private static final int MAX_LOCALS = 4;
  private static final int MAX_CODE = 0xFFFF;
  private static final int JUMP_SIZE = 3;
  private static final int SAME_FRAME = 251;
  private static final int FULL_FRAME = 255;
  private static final int OBJECT = 7;

  private final ClassBytes file;
  private final int flags;
  private final int name;
  private final int type;
  private int stack = MAX_STACK;
  private int variables = MAX_LOCALS;
  private final Bytes code = new Bytes();
  private final List<Integer> frames = new ArrayList<>();
  private final List<Integer> locals = new ArrayList<>();

  MethodBytes(ClassBytes file, int flags, int name, int type) {
    this.file = file;
    this.flags = flags;
    this.name = name;
    this.type = type;
  }

  /** Sizes of the frame. */
  void limits(int maxStack, int maxLocals) {
    stack = Math.max(stack, maxStack);
    variables = Math.max(variables, maxLocals);
  }

  void insn(int op) {
    code.u1(op);
  }

  void var(int op, int n) {
    code.u1(op);
    code.u1(n);
  }

  void type(int op, String c) {
    code.u1(op);
    code.u2(file.classRef(c));
  }

  void field(int op, String owner, String field, String descriptor) {
    code.u1(op);
    code.u2(file.fieldRef(owner, field, descriptor));
  }

  void call(int op, String owner, String method, String descriptor) {
    code.u1(op);
    code.u2(file.methodRef(owner, method, descriptor));
  }

  void classConstant(String c) {
    code.u1(LDC_W);
    code.u2(file.classRef(c));
  }

  void stringConstant(String s) {
    code.u1(LDC_W);
    code.u2(file.stringRef(s));
  }

  void number(int i) {
    if (i >= Byte.MIN_VALUE && i <= Byte.MAX_VALUE) {
      var(BIPUSH, i);
    } else if (i >= Short.MIN_VALUE && i <= Short.MAX_VALUE) {
      code.u1(SIPUSH);
      code.u2(i);
    } else {
      code.u1(LDC_W);
      code.u2(file.number(i));
    }
  }

  /** Goes on if the jump would be taken, else returns false; the stack is empty then. */
  void returnFalseUnless(int jump) {
    code.u1(jump);
    code.u2(JUMP_SIZE + 2);
    code.u1(ICONST_0);
    code.u1(IRETURN);
    frames.add(code.size());
  }

  /** The body again and again, at least once, while one int parameter is less than another; the variables are the parameters. */
  void loop(int counter, int end, Runnable body) {
    int head = head();
    body.run();
    increment(counter);
    repeat(head, counter, end);
  }

  /** The same with a counter that goes down, before the body, until it is no more than another one. */
  void loopDown(int counter, int floor, Runnable body) {
    int head = head();
    decrement(counter);
    body.run();
    repeat(head, floor, counter);
  }

  private int head() {
    code.u1(NOP);
    frames.add(code.size());
    return code.size();
  }

  /** Back to the head while one int variable is less than another. */
  private void repeat(int head, int less, int more) {
    var(ILOAD, less);
    var(ILOAD, more);
    int jump = code.size();
    code.u1(IF_ICMPLT);
    code.u2(head - jump);
  }

  void decrement(int variable) {
    var(IINC, variable);
    code.u1(0xFF);
  }

  void increment(int variable) {
    var(IINC, variable);
    code.u1(1);
  }

  /** The classes of the variables at every {@link #returnFalseUnless}. */
  void locals(String... classes) {
    for (String c : classes) {
      locals.add(file.classRef(c));
    }
  }

  void write(Bytes out) {
    if (code.size() > MAX_CODE) {
      throw new IllegalStateException("struct type with too many fields");
    }
    out.u2(flags);
    out.u2(name);
    out.u2(type);
    if ((flags & ClassBytes.ABSTRACT) != 0) {
      out.u2(0);
      return;
    }
    byte[] b = code.toBytes();
    byte[] map = frames.isEmpty() ? null : stackMap();
    out.u2(1);
    out.u2(file.text("Code"));
    out.u4(2 + 2 + 4 + b.length + 2 + 2 + (map == null ? 0 : 6 + map.length));
    out.u2(stack);
    out.u2(variables);
    out.u4(b.length);
    out.all(b);
    out.u2(0);
    out.u2(map == null ? 0 : 1);
    if (map != null) {
      out.u2(file.text("StackMapTable"));
      out.u4(map.length);
      out.all(map);
    }
  }

  private byte[] stackMap() {
    var out = new Bytes();
    out.u2(frames.size());
    out.u1(locals.isEmpty() ? SAME_FRAME : FULL_FRAME);
    out.u2(frames.getFirst());
    if (!locals.isEmpty()) {
      out.u2(locals.size());
      for (int c : locals) {
        out.u1(OBJECT);
        out.u2(c);
      }
      out.u2(0);
    }
    for (int i = 1; i < frames.size(); i++) {
      out.u1(SAME_FRAME);
      out.u2(frames.get(i) - frames.get(i - 1) - 1);
    }
    return out.toBytes();
  }
}
