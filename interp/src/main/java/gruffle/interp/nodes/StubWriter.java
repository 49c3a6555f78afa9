package gruffle.interp.nodes;

import static org.objectweb.asm.Opcodes.*;

import gruffle.link.NativeSource;
import gruffle.runtime.sched.G;
import java.lang.reflect.Method;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes the node class of a shared operation or native: typed operands, then one invokestatic. The distribution writes
 * these classes when Gruffle is built; a missing one is made at run time.
 */
public final class StubWriter {
  private static final String NODES = "gruffle/interp/nodes/";
  private static final String EXPR = NODES + "ExprNode";
  private static final String EXPR_DESC = "L" + EXPR + ";";
  private static final String FRAME = "Lcom/oracle/truffle/api/frame/VirtualFrame;";

  private static final Pattern TRANSPARENT =
      Pattern.compile(
          "Op_(int_m|uint_m|conv_|raw_|float_|shift_\\w+U|complex\\d+_(real|imag)).*"
              + "|Native_math_(Sqrt|Abs)_.*|Native_math_bits_(?!div).*");

  private StubWriter() {}

  /** Java class name of the stub for an operation. */
  public static String opClass(String op) {
    return "gruffle.interp.nodes.Op_" + op.replace('.', '_');
  }

  /** Java class name of the stub for a native. */
  public static String nativeClass(String symbol) {
    var b = new StringBuilder("gruffle.interp.nodes.Native_");
    for (char c : symbol.toCharArray()) {
      b.append(Character.isLetterOrDigit(c) && c < 128 ? c : '_');
    }
    return b.append('_').append(Integer.toHexString(symbol.hashCode())).toString();
  }

  /** The class file of the stub that calls the method. */
  public static byte[] write(String className, Method target) {
    String name = className.replace('.', '/');
    Class<?>[] params = target.getParameterTypes();
    boolean takesG = NativeSource.takesG(params);
    int first = takesG ? 1 : 0;
    int n = params.length - first;
    char shape = shape(target.getReturnType());
    String base = shape == 'V' ? EXPR : EXPR + "$" + shape;
    var cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    cw.visit(
        V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, base, new String[] {NODES + "Stub"});
    for (int i = 0; i < n; i++) {
      var fv = cw.visitField(ACC_PRIVATE, "a" + i, EXPR_DESC, null, null);
      fv.visitAnnotation("Lcom/oracle/truffle/api/nodes/Node$Child;", true).visitEnd();
      fv.visitEnd();
    }
    cw.visitField(ACC_PRIVATE | ACC_FINAL, "pos", "I", null, null).visitEnd();
    constructor(cw, name, base, n);
    factory(cw, name);
    var mv =
        cw.visitMethod(ACC_PUBLIC, execute(shape), "(" + FRAME + ")" + result(shape), null, null);
    mv.visitCode();
    if (takesG) {
      mv.visitVarInsn(ALOAD, 1);
      mv.visitMethodInsn(
          INVOKESTATIC,
          NODES + "Frames",
          "g",
          "(" + FRAME + ")" + Type.getDescriptor(G.class),
          false);
    }
    for (int i = 0; i < n; i++) {
      Class<?> p = params[first + i];
      char s = shape(p);
      mv.visitVarInsn(ALOAD, 0);
      mv.visitFieldInsn(GETFIELD, name, "a" + i, EXPR_DESC);
      mv.visitVarInsn(ALOAD, 1);
      mv.visitMethodInsn(INVOKEVIRTUAL, EXPR, execute(s), "(" + FRAME + ")" + result(s), false);
      if (s == 'L' && p != Object.class) {
        mv.visitTypeInsn(CHECKCAST, Type.getInternalName(p));
      }
    }
    if (takesG) {
      mv.visitVarInsn(ALOAD, 1);
      mv.visitVarInsn(ALOAD, 0);
      mv.visitFieldInsn(GETFIELD, name, "pos", "I");
      mv.visitMethodInsn(INVOKESTATIC, NODES + "Frames", "mark", "(" + FRAME + "I)V", false);
    }
    if (isTransparent(className)) {
      call(mv, target);
    } else {
      mv.visitMethodInsn(INVOKESTATIC, name, "call", Type.getMethodDescriptor(target), false);
    }
    mv.visitInsn(Type.getType(result(shape)).getOpcode(IRETURN));
    mv.visitMaxs(0, 0);
    mv.visitEnd();
    if (!isTransparent(className)) {
      boundary(cw, target);
    }
    cw.visitEnd();
    return cw.toByteArray();
  }

  /** Whether Truffle's compiler may look into what the node calls: arithmetic without panics. */
  private static boolean isTransparent(String className) {
    String name = className.substring(className.lastIndexOf('.') + 1);
    return TRANSPARENT.matcher(name).matches();
  }

  private static void call(MethodVisitor mv, Method target) {
    mv.visitMethodInsn(
        INVOKESTATIC,
        Type.getInternalName(target.getDeclaringClass()),
        target.getName(),
        Type.getMethodDescriptor(target),
        target.getDeclaringClass().isInterface());
  }

  /** The call as a method of its own, at which Truffle's compiler stops. */
  private static void boundary(ClassWriter cw, Method target) {
    String desc = Type.getMethodDescriptor(target);
    var mv = cw.visitMethod(ACC_PRIVATE | ACC_STATIC, "call", desc, null, null);
    mv.visitAnnotation(
            "Lcom/oracle/truffle/api/CompilerDirectives$TruffleBoundary;", /* visible= */ true)
        .visitEnd();
    mv.visitCode();
    int at = 0;
    for (Type t : Type.getArgumentTypes(target)) {
      mv.visitVarInsn(t.getOpcode(ILOAD), at);
      at += t.getSize();
    }
    call(mv, target);
    mv.visitInsn(Type.getReturnType(target).getOpcode(IRETURN));
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  private static void constructor(ClassWriter cw, String name, String base, int n) {
    var mv = cw.visitMethod(ACC_PUBLIC, "<init>", "([" + EXPR_DESC + "I)V", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, base, "<init>", "()V", false);
    for (int i = 0; i < n; i++) {
      mv.visitVarInsn(ALOAD, 0);
      mv.visitVarInsn(ALOAD, 1);
      mv.visitIntInsn(SIPUSH, i);
      mv.visitInsn(AALOAD);
      mv.visitFieldInsn(PUTFIELD, name, "a" + i, EXPR_DESC);
    }
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ILOAD, 2);
    mv.visitFieldInsn(PUTFIELD, name, "pos", "I");
    mv.visitInsn(RETURN);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  private static void factory(ClassWriter cw, String name) {
    String desc = "([" + EXPR_DESC + "I)" + EXPR_DESC;
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "make", desc, null, null);
    mv.visitCode();
    mv.visitTypeInsn(NEW, name);
    mv.visitInsn(DUP);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitVarInsn(ILOAD, 2);
    mv.visitMethodInsn(INVOKESPECIAL, name, "<init>", "([" + EXPR_DESC + "I)V", false);
    mv.visitInsn(ARETURN);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  private static char shape(Class<?> c) {
    if (c == boolean.class) {
      return 'Z';
    }
    if (c == byte.class || c == short.class || c == int.class) {
      return 'I';
    }
    if (c == long.class) {
      return 'J';
    }
    if (c == float.class) {
      return 'F';
    }
    if (c == double.class) {
      return 'D';
    }
    return c == void.class ? 'V' : 'L';
  }

  private static String execute(char shape) {
    return switch (shape) {
      case 'Z' -> "executeBoolean";
      case 'I' -> "executeInt";
      case 'J' -> "executeLong";
      case 'F' -> "executeFloat";
      case 'D' -> "executeDouble";
      case 'V' -> "executeVoid";
      default -> "executeObject";
    };
  }

  private static String result(char shape) {
    return shape == 'L' ? "Ljava/lang/Object;" : String.valueOf(shape);
  }
}
