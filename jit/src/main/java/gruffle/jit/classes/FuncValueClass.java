package gruffle.jit.classes;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.jit.JavaTypes;
import gruffle.jit.Layout;
import gruffle.jit.Names;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes the class of a function as a value: its shape's {@code call} is one static call of the function. A literal that captures
 * variables has them in final fields c0, c1 …, in the order of the IR.
 */
public final class FuncValueClass {
  private static final String CODE = "gruffle/runtime/func/Code";
  static final String CODE_D = "L" + CODE + ";";
  private static final String LINKER = "gruffle/runtime/func/Linker";
  static final String PROTOTYPE = "gruffle/runtime/func/Prototype";
  private static final String FUNC_VAL_D = "Lgruffle/runtime/func/FuncVal;";
  static final String CODE_FIELD = "$code";

  private final JavaTypes types;
  private final Layout layout;
  private final Func f;
  private final String name;
  private final String shape;
  private final List<Local> captures;
  private final ClassWriter cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  private FuncValueClass(JavaTypes types, Layout layout, Func f) {
    this.types = types;
    this.layout = layout;
    this.f = f;
    this.name = Names.funcValue(f.symbol);
    this.shape = Names.shape(f.type);
    this.captures = JavaTypes.captures(f);
  }

  /** Whether function values of that type have a class of their shape: Java's methods cannot have any number of parameters. */
  public static boolean hasShape(IrType.Func type) {
    return Limits.fits(JavaTypes.call(type));
  }

  /** The class file of the function's value. */
  public static byte[] write(JavaTypes types, Layout layout, Func f) {
    if (types.isBoxed(f) || !hasShape(f.type)) {
      return BoxedFuncClass.write(f);
    }
    return new FuncValueClass(types, layout, f).write();
  }

  /** Descriptor of the constructor: the captured variables. */
  public static String constructor(JavaTypes types, Func f) {
    var b = new StringBuilder("(");
    JavaTypes.captures(f).forEach(c -> b.append(types.descriptor(c)));
    return b.append(")V").toString();
  }

  private byte[] write() {
    String[] interfaces = captures.isEmpty() ? null : new String[] {PROTOTYPE};
    cw.visit(V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, shape, interfaces);
    codeField(cw, name, f.symbol);
    for (int i = 0; i < captures.size(); i++) {
      String d = types.descriptor(captures.get(i));
      cw.visitField(ACC_PUBLIC | ACC_FINAL, "c" + i, d, null, null).visitEnd();
    }
    constructor();
    call();
    if (f.type.params().isEmpty()) {
      call0();
    }
    code(cw, name);
    if (!captures.isEmpty()) {
      captured();
      with();
    }
    cw.visitEnd();
    return cw.toByteArray();
  }

  static void code(ClassWriter cw, String name) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "code", "()" + CODE_D, null, null);
    mv.visitCode();
    mv.visitFieldInsn(GETSTATIC, name, CODE_FIELD, CODE_D);
    mv.visitInsn(ARETURN);
    end(mv);
  }

  /** The field with the function's Code, and the class initialiser that fills it. */
  static void codeField(ClassWriter cw, String name, String symbol) {
    int flags = ACC_PUBLIC | ACC_STATIC | ACC_FINAL;
    cw.visitField(flags, CODE_FIELD, CODE_D, null, null).visitEnd();
    MethodVisitor mv = cw.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    mv.visitCode();
    mv.visitLdcInsn(Type.getObjectType(name));
    String of = "(Ljava/lang/Class;)L" + LINKER + ";";
    mv.visitMethodInsn(INVOKESTATIC, LINKER, "of", of, false);
    mv.visitLdcInsn(symbol);
    mv.visitMethodInsn(INVOKEVIRTUAL, LINKER, "code", "(Ljava/lang/String;)" + CODE_D, false);
    mv.visitFieldInsn(PUTSTATIC, name, CODE_FIELD, CODE_D);
    mv.visitInsn(RETURN);
    end(mv);
  }

  private void constructor() {
    MethodVisitor mv = begin("<init>", constructor(types, f));
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, shape, "<init>", "()V", false);
    int var = 1;
    for (int i = 0; i < captures.size(); i++) {
      mv.visitVarInsn(ALOAD, 0);
      var = Boxing.load(mv, captures.get(i).slotKind(), var);
      mv.visitFieldInsn(PUTFIELD, name, "c" + i, types.descriptor(captures.get(i)));
    }
    mv.visitInsn(RETURN);
    end(mv);
  }

  private void call() {
    MethodVisitor mv = begin("call", JavaTypes.call(f.type));
    mv.visitVarInsn(ALOAD, 1);
    int var = 2;
    for (IrType p : f.type.params()) {
      var = Boxing.load(mv, p.jkind(), var);
      Boxing.cast(mv, types.descriptor(p));
    }
    callFunction(mv);
    Boxing.returns(mv, f.type.resultKind());
    end(mv);
  }

  /** Where the function runs in tier 0, that runs it here too: go and defer statements start it by this method. */
  private void call0() {
    MethodVisitor mv = begin("call0", "(" + JavaTypes.G + ")V");
    var compiled = new Label();
    mv.visitFieldInsn(GETSTATIC, name, CODE_FIELD, CODE_D);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKEVIRTUAL, CODE, "run0", "(" + JavaTypes.G + FUNC_VAL_D + ")Z", false);
    mv.visitJumpInsn(IFEQ, compiled);
    mv.visitInsn(RETURN);
    mv.visitLabel(compiled);
    mv.visitFrame(F_SAME, 0, null, 0, null);
    mv.visitVarInsn(ALOAD, 1);
    callFunction(mv);
    switch (Boxing.type(f.type.resultKind()).getSize()) {
      case 1 -> mv.visitInsn(POP);
      case 2 -> mv.visitInsn(POP2);
      default -> {}
    }
    mv.visitInsn(RETURN);
    end(mv);
  }

  /** After G and the arguments. */
  private void callFunction(MethodVisitor mv) {
    for (int i = 0; i < captures.size(); i++) {
      mv.visitVarInsn(ALOAD, 0);
      mv.visitFieldInsn(GETFIELD, name, "c" + i, types.descriptor(captures.get(i)));
    }
    mv.visitMethodInsn(
        INVOKESTATIC, layout.owner(f.symbol), Names.method(f.symbol), types.method(f), false);
  }

  private void captured() {
    MethodVisitor mv = begin("captured", "(I)Ljava/lang/Object;");
    var labels = new Label[captures.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label();
    }
    var other = new Label();
    mv.visitVarInsn(ILOAD, 1);
    mv.visitTableSwitchInsn(0, labels.length - 1, other, labels);
    for (int i = 0; i < labels.length; i++) {
      at(mv, labels[i]);
      mv.visitVarInsn(ALOAD, 0);
      mv.visitFieldInsn(GETFIELD, name, "c" + i, types.descriptor(captures.get(i)));
      Boxing.box(mv, captures.get(i).slotKind());
      mv.visitInsn(ARETURN);
    }
    at(mv, other);
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ILOAD, 1);
    mv.visitMethodInsn(INVOKESPECIAL, shape, "captured", "(I)Ljava/lang/Object;", false);
    mv.visitInsn(ARETURN);
    end(mv);
  }

  private static void at(MethodVisitor mv, Label l) {
    mv.visitLabel(l);
    mv.visitFrame(F_SAME, 0, null, 0, null);
  }

  /** What tier 0 makes closures by. */
  private void with() {
    MethodVisitor mv = begin("with", "([Ljava/lang/Object;)" + FUNC_VAL_D);
    mv.visitTypeInsn(NEW, name);
    mv.visitInsn(DUP);
    for (int i = 0; i < captures.size(); i++) {
      Local l = captures.get(i);
      JKind k = l.slotKind();
      mv.visitVarInsn(ALOAD, 1);
      Boxing.constant(mv, i);
      mv.visitInsn(AALOAD);
      Boxing.unbox(mv, k, types.descriptor(l));
    }
    mv.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(types, f), false);
    mv.visitInsn(ARETURN);
    end(mv);
  }

  private MethodVisitor begin(String method, String descriptor) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, method, descriptor, null, null);
    mv.visitCode();
    return mv;
  }

  static void end(MethodVisitor mv) {
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }
}
