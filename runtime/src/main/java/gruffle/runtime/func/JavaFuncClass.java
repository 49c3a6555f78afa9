package gruffle.runtime.func;

import static org.objectweb.asm.Opcodes.*;

import gruffle.runtime.type.Rtype;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Writes the class of Java function values of one shape, which follows from its name: {@code call} boxes, and calls the body. */
public final class JavaFuncClass {
  /** What the internal names of these classes begin with; the shape's letters follow. */
  public static final String PREFIX = "gruffle/jf/";

  private static final String SHAPE = "gruffle/shape/";
  private static final String FUNC = "Lgruffle/runtime/func/FuncVal;";
  private static final String CODE = "Lgruffle/runtime/func/Code;";
  private static final String BODY = "gruffle/runtime/func/JavaFunc$Body";
  private static final String BODY_D = "L" + BODY + ";";
  private static final String G = "Lgruffle/runtime/sched/G;";
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String INVOKE = "(" + G + "[" + OBJECT + ")" + OBJECT;
  private static final int MAX_SLOTS = 255;

  private final String name;
  private final String shape;
  private final String params;
  private final char result;
  private final ClassWriter cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  private JavaFuncClass(String name) {
    int sep = name.lastIndexOf('$');
    this.name = name;
    this.shape = SHAPE + name.substring(PREFIX.length());
    this.params = name.substring(PREFIX.length(), sep);
    this.result = name.charAt(sep + 1);
  }

  /** Internal name of the class for functions of that type. */
  static String name(Rtype type) {
    StringBuilder b = new StringBuilder(PREFIX);
    for (int i = 0; i < type.numIn(); i++) {
      b.append(type.in(i).store().stack);
    }
    return b.append('$').append(type.numOut() == 0 ? 'V' : type.out(0).store().stack).toString();
  }

  /** Whether a Java method can have the parameters; if not, compiled code calls no such function. */
  static boolean possible(Rtype type) {
    int slots = 2;
    for (int i = 0; i < type.numIn(); i++) {
      char c = type.in(i).store().stack;
      slots += c == 'J' || c == 'D' ? 2 : 1;
    }
    return slots <= MAX_SLOTS;
  }

  /** The class file of that name. */
  public static byte[] write(String name) {
    return new JavaFuncClass(name).write();
  }

  private byte[] write() {
    String[] interfaces = {"gruffle/runtime/func/JavaFunc$Maker"};
    cw.visit(V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, shape, interfaces);
    cw.visitField(ACC_PRIVATE | ACC_FINAL, "code", CODE, null, null).visitEnd();
    cw.visitField(ACC_PRIVATE | ACC_FINAL, "body", BODY_D, null, null).visitEnd();
    constructor();
    call();
    MethodVisitor mv = begin("invoke", INVOKE);
    get(mv, "body", BODY_D);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitVarInsn(ALOAD, 2);
    mv.visitMethodInsn(INVOKEINTERFACE, BODY, "invoke", INVOKE, true);
    end(mv, ARETURN);
    mv = begin("code", "()" + CODE);
    get(mv, "code", CODE);
    end(mv, ARETURN);
    mv = begin("with", "(" + CODE + BODY_D + ")" + FUNC);
    mv.visitTypeInsn(NEW, name);
    mv.visitInsn(DUP);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitVarInsn(ALOAD, 2);
    mv.visitMethodInsn(INVOKESPECIAL, name, "<init>", "(" + CODE + BODY_D + ")V", false);
    end(mv, ARETURN);
    cw.visitEnd();
    return cw.toByteArray();
  }

  private void constructor() {
    MethodVisitor mv = begin("<init>", "(" + CODE + BODY_D + ")V");
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, shape, "<init>", "()V", false);
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitFieldInsn(PUTFIELD, name, "code", CODE);
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ALOAD, 2);
    mv.visitFieldInsn(PUTFIELD, name, "body", BODY_D);
    end(mv, RETURN);
  }

  private void call() {
    StringBuilder d = new StringBuilder("(").append(G);
    params.chars().forEach(c -> d.append(erased((char) c)));
    MethodVisitor mv = begin("call", d.append(')').append(erased(result)).toString());
    get(mv, "body", BODY_D);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitIntInsn(SIPUSH, params.length());
    mv.visitTypeInsn(ANEWARRAY, "java/lang/Object");
    int var = 2;
    for (int i = 0; i < params.length(); i++) {
      char c = params.charAt(i);
      Type t = Type.getType(erased(c));
      mv.visitInsn(DUP);
      mv.visitIntInsn(SIPUSH, i);
      mv.visitVarInsn(t.getOpcode(ILOAD), var);
      var += t.getSize();
      if (c != 'L') {
        String box = boxClass(c);
        mv.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + c + ")L" + box + ";", false);
      }
      mv.visitInsn(AASTORE);
    }
    mv.visitMethodInsn(INVOKEINTERFACE, BODY, "invoke", INVOKE, true);
    if (result == 'V') {
      mv.visitInsn(POP);
    } else if (result != 'L') {
      mv.visitTypeInsn(CHECKCAST, boxClass(result));
      String getter = Type.getType(String.valueOf(result)).getClassName() + "Value";
      mv.visitMethodInsn(INVOKEVIRTUAL, boxClass(result), getter, "()" + result, false);
    }
    end(mv, Type.getType(erased(result)).getOpcode(IRETURN));
  }

  private static String erased(char letter) {
    return letter == 'L' ? OBJECT : String.valueOf(letter);
  }

  private static String boxClass(char letter) {
    return "java/lang/"
        + switch (letter) {
          case 'Z' -> "Boolean";
          case 'I' -> "Integer";
          case 'J' -> "Long";
          case 'F' -> "Float";
          default -> "Double";
        };
  }

  private void get(MethodVisitor mv, String field, String type) {
    mv.visitVarInsn(ALOAD, 0);
    mv.visitFieldInsn(GETFIELD, name, field, type);
  }

  private MethodVisitor begin(String method, String descriptor) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, method, descriptor, null, null);
    mv.visitCode();
    return mv;
  }

  private static void end(MethodVisitor mv, int returns) {
    mv.visitInsn(returns);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }
}
