package gruffle.jit.classes;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.jit.JavaTypes;
import gruffle.jit.Names;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the class of a function that the compiler has refused, so that compiled callers need not know: its method boxes the
 * arguments and calls tier 0. It is no Entry, by which the tier sees that there is no compiled code.
 */
public final class RefusedClass {
  private RefusedClass() {}

  /** The class file, for a function in a class of its own. */
  public static byte[] write(JavaTypes types, String owner, Func f) {
    var cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    cw.visit(V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, owner, null, "java/lang/Object", null);
    FuncValueClass.codeField(cw, owner, f.symbol);
    MethodVisitor mv =
        cw.visitMethod(
            ACC_PUBLIC | ACC_STATIC, Names.method(f.symbol), types.method(f), null, null);
    mv.visitCode();
    mv.visitFieldInsn(GETSTATIC, owner, FuncValueClass.CODE_FIELD, FuncValueClass.CODE_D);
    mv.visitVarInsn(ALOAD, 0);
    if (types.isBoxed(f)) {
      mv.visitVarInsn(ALOAD, 1);
      mv.visitVarInsn(ALOAD, 2);
    } else {
      boxed(mv, types, f);
    }
    Boxing.invoke(mv, f.type.resultKind(), types.result(f.type));
    mv.visitMaxs(0, 0);
    mv.visitEnd();
    cw.visitEnd();
    return cw.toByteArray();
  }

  /** Pushes the function value and the arguments. */
  private static void boxed(MethodVisitor mv, JavaTypes types, Func f) {
    int first = 1;
    for (Local p : f.locals.subList(0, f.numParams)) {
      first += Boxing.type(p.type.jkind()).getSize();
    }
    closure(mv, types, f, first);
    Boxing.arguments(mv, f.type.params().stream().map(IrType::jkind).toList(), 1);
  }

  private static void closure(MethodVisitor mv, JavaTypes types, Func f, int first) {
    List<Local> captures = JavaTypes.captures(f);
    if (captures.isEmpty()) {
      mv.visitInsn(ACONST_NULL);
      return;
    }
    String c = Names.funcValue(f.symbol);
    mv.visitTypeInsn(NEW, c);
    mv.visitInsn(DUP);
    int var = first;
    for (Local l : captures) {
      var = Boxing.load(mv, l.slotKind(), var);
    }
    String d = FuncValueClass.constructor(types, f);
    mv.visitMethodInsn(INVOKESPECIAL, c, "<init>", d, false);
  }
}
