package gruffle.jit.classes;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.jit.JavaTypes;
import gruffle.jit.Names;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the closure class of a literal that captures more variables than a Java method can take: it keeps them in an array, and
 * {@code call} goes by the boxed way to tier 0.
 */
final class ManyCapturesClass {
  private static final String OBJECTS = "[Ljava/lang/Object;";
  private static final String FUNC_VAL_D = "Lgruffle/runtime/func/FuncVal;";
  private static final String FIELD = "c";

  private ManyCapturesClass() {}

  static byte[] write(Func f) {
    String name = Names.funcValue(f.symbol);
    String shape = Names.shape(f.type);
    var cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {FuncValueClass.PROTOTYPE};
    cw.visit(V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, shape, interfaces);
    FuncValueClass.codeField(cw, name, f.symbol);
    cw.visitField(ACC_PRIVATE | ACC_FINAL, FIELD, OBJECTS, null, null).visitEnd();
    constructor(cw, name, shape);
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "call", JavaTypes.call(f.type), null, null);
    mv.visitCode();
    mv.visitFieldInsn(GETSTATIC, name, FuncValueClass.CODE_FIELD, FuncValueClass.CODE_D);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitVarInsn(ALOAD, 0);
    Boxing.arguments(mv, f.type.params().stream().map(IrType::jkind).toList(), 2);
    JKind result = f.type.resultKind();
    Boxing.invoke(mv, result, JavaTypes.erased(result));
    FuncValueClass.end(mv);
    FuncValueClass.code(cw, name);
    captured(cw, name);
    cw.visitEnd();
    return cw.toByteArray();
  }

  private static void constructor(ClassWriter cw, String name, String shape) {
    MethodVisitor mv = cw.visitMethod(ACC_PRIVATE, "<init>", "(" + OBJECTS + ")V", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, shape, "<init>", "()V", false);
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitFieldInsn(PUTFIELD, name, FIELD, OBJECTS);
    mv.visitInsn(RETURN);
    FuncValueClass.end(mv);
    mv = cw.visitMethod(ACC_PUBLIC, "with", "(" + OBJECTS + ")" + FUNC_VAL_D, null, null);
    mv.visitCode();
    mv.visitTypeInsn(NEW, name);
    mv.visitInsn(DUP);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitMethodInsn(INVOKESPECIAL, name, "<init>", "(" + OBJECTS + ")V", false);
    mv.visitInsn(ARETURN);
    FuncValueClass.end(mv);
  }

  private static void captured(ClassWriter cw, String name) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "captured", "(I)Ljava/lang/Object;", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitFieldInsn(GETFIELD, name, FIELD, OBJECTS);
    mv.visitVarInsn(ILOAD, 1);
    mv.visitInsn(AALOAD);
    mv.visitInsn(ARETURN);
    FuncValueClass.end(mv);
  }
}
