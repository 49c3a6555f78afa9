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
 * Writes the class of a function as a value where it has more parameters, or a literal captures more variables, than a Java method can
 * take: captures are in an array, and calls go by the boxed way. Where {@code call} cannot have the parameters, there is no shape.
 */
final class BoxedFuncClass {
  private static final String OBJECTS = "[Ljava/lang/Object;";
  private static final String FUNC_VAL = "gruffle/runtime/func/FuncVal";
  private static final String FUNC_VAL_D = "L" + FUNC_VAL + ";";
  private static final String FIELD = "c";

  private BoxedFuncClass() {}

  static byte[] write(Func f) {
    String name = Names.funcValue(f.symbol);
    boolean hasShape = FuncValueClass.hasShape(f.type);
    String parent = hasShape ? Names.shape(f.type) : FUNC_VAL;
    var cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {FuncValueClass.PROTOTYPE};
    cw.visit(V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, parent, interfaces);
    FuncValueClass.codeField(cw, name, f.symbol);
    cw.visitField(ACC_PRIVATE | ACC_FINAL, FIELD, OBJECTS, null, null).visitEnd();
    constructor(cw, name, parent);
    if (hasShape) {
      call(cw, name, f);
    } else {
      invoke(cw, name);
      call0(cw);
    }
    FuncValueClass.code(cw, name);
    captured(cw, name);
    cw.visitEnd();
    return cw.toByteArray();
  }

  private static void call(ClassWriter cw, String name, Func f) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "call", JavaTypes.call(f.type), null, null);
    mv.visitCode();
    mv.visitFieldInsn(GETSTATIC, name, FuncValueClass.CODE_FIELD, FuncValueClass.CODE_D);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitVarInsn(ALOAD, 0);
    Boxing.arguments(mv, f.type.params().stream().map(IrType::jkind).toList(), 2);
    JKind result = f.type.resultKind();
    Boxing.invoke(mv, result, JavaTypes.erased(result));
    FuncValueClass.end(mv);
  }

  private static void invoke(ClassWriter cw, String name) {
    String d = "(" + JavaTypes.G + OBJECTS + ")Ljava/lang/Object;";
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "invoke", d, null, null);
    mv.visitCode();
    mv.visitFieldInsn(GETSTATIC, name, FuncValueClass.CODE_FIELD, FuncValueClass.CODE_D);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ALOAD, 2);
    Boxing.invoke(mv, JKind.L, "Ljava/lang/Object;");
    FuncValueClass.end(mv);
  }

  /** Only for functions without parameters, which have a shape. */
  private static void call0(ClassWriter cw) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "call0", "(" + JavaTypes.G + ")V", null, null);
    String e = "java/lang/UnsupportedOperationException";
    mv.visitCode();
    mv.visitTypeInsn(NEW, e);
    mv.visitInsn(DUP);
    mv.visitMethodInsn(INVOKESPECIAL, e, "<init>", "()V", false);
    mv.visitInsn(ATHROW);
    FuncValueClass.end(mv);
  }

  private static void constructor(ClassWriter cw, String name, String parent) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "<init>", "(" + OBJECTS + ")V", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, parent, "<init>", "()V", false);
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
