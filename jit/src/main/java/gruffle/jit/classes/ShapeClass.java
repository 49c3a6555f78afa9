package gruffle.jit.classes;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.JKind;
import gruffle.jit.JavaTypes;
import gruffle.jit.Names;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the abstract class of the function values of one shape: {@code call} with typed parameters and references as
 * Objects, and the boxed {@code invoke} by way of it. The class follows from its name.
 */
public final class ShapeClass {
  private static final String FUNC_VAL = "gruffle/runtime/func/FuncVal";

  private final String name;
  private final JKind[] params;
  private final JKind result;
  private final String call;
  private final ClassWriter cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  private ShapeClass(String name) {
    this.name = name;
    int sep = name.lastIndexOf('$');
    String letters = name.substring(Names.SHAPE.length(), sep);
    params = letters.chars().mapToObj(c -> kind((char) c)).toArray(JKind[]::new);
    result = kind(name.charAt(sep + 1));
    var b = new StringBuilder("(").append(JavaTypes.G);
    for (JKind p : params) {
      b.append(JavaTypes.erased(p));
    }
    call = b.append(')').append(JavaTypes.erased(result)).toString();
  }

  private static JKind kind(char letter) {
    return JKind.valueOf(String.valueOf(letter));
  }

  /** The class file of the shape of that internal name. */
  public static byte[] write(String name) {
    return new ShapeClass(name).write();
  }

  private byte[] write() {
    cw.visit(V21, ACC_PUBLIC | ACC_ABSTRACT | ACC_SUPER, name, null, FUNC_VAL, null);
    MethodVisitor mv = begin("<init>", "()V");
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, FUNC_VAL, "<init>", "()V", false);
    mv.visitInsn(RETURN);
    end(mv);
    cw.visitMethod(ACC_PUBLIC | ACC_ABSTRACT, "call", call, null, null).visitEnd();
    invoke();
    call0();
    cw.visitEnd();
    return cw.toByteArray();
  }

  private void invoke() {
    MethodVisitor mv =
        begin("invoke", "(" + JavaTypes.G + "[Ljava/lang/Object;)Ljava/lang/Object;");
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ALOAD, 1);
    for (int i = 0; i < params.length; i++) {
      mv.visitVarInsn(ALOAD, 2);
      Boxing.constant(mv, i);
      mv.visitInsn(AALOAD);
      Boxing.unbox(mv, params[i], JavaTypes.erased(params[i]));
    }
    mv.visitMethodInsn(INVOKEVIRTUAL, name, "call", call, false);
    Boxing.box(mv, result);
    mv.visitInsn(ARETURN);
    end(mv);
  }

  /** Only for functions without parameters; a result is dropped. */
  private void call0() {
    MethodVisitor mv = begin("call0", "(" + JavaTypes.G + ")V");
    if (params.length > 0) {
      String e = "java/lang/UnsupportedOperationException";
      mv.visitTypeInsn(NEW, e);
      mv.visitInsn(DUP);
      mv.visitMethodInsn(INVOKESPECIAL, e, "<init>", "()V", false);
      mv.visitInsn(ATHROW);
    } else {
      mv.visitVarInsn(ALOAD, 0);
      mv.visitVarInsn(ALOAD, 1);
      mv.visitMethodInsn(INVOKEVIRTUAL, name, "call", call, false);
      switch (Boxing.type(result).getSize()) {
        case 1 -> mv.visitInsn(POP);
        case 2 -> mv.visitInsn(POP2);
        default -> {}
      }
      mv.visitInsn(RETURN);
    }
    end(mv);
  }

  private MethodVisitor begin(String method, String descriptor) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, method, descriptor, null, null);
    mv.visitCode();
    return mv;
  }

  private static void end(MethodVisitor mv) {
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }
}
