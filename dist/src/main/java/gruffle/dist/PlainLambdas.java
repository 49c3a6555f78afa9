package gruffle.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes a class of its own of each lambda expression and method reference of a class: what the JVM does when one is first evaluated.
 *
 * <p>The AOT cache keeps the classes of those that the training run has met. Any other costs two milliseconds when it is first met, the first of them seven,
 * for the JDK's writer of class files; a class of a jar costs a tenth of that. Those with more than one method to implement stay.
 */
final class PlainLambdas extends ClassVisitor {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** Its references to methods are for the JVM to keep, in the AOT cache. */
  private static final String KEPT = "gruffle/cli/HandleShapes";

  private static final String ONLY = "ONLY";
  private static final String MAKE = "make";

  private final Map<String, byte[]> made;
  private final List<String> names = new ArrayList<>();
  private String self;
  private String host;

  /**
   * Hands the class on without its lambdas.
   *
   * @param made what their classes are added to, by internal name
   */
  PlainLambdas(ClassVisitor out, Map<String, byte[]> made) {
    super(Opcodes.ASM9, out);
    this.made = made;
  }

  /** How many classes it made; they are nest mates of the class, whose nest's host has to say so. */
  List<String> names() {
    return names;
  }

  /** The host of the class's nest. */
  String host() {
    return host;
  }

  /** A class with more members in its nest. */
  static byte[] withMembers(byte[] classFile, List<String> members) {
    var reader = new ClassReader(classFile);
    var writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }

  @Override
  public void visit(int version, int access, String name, String sig, String sup, String[] ifs) {
    self = name;
    host = name;
    super.visit(version, access, name, sig, sup, ifs);
  }

  @Override
  public void visitNestHost(String nestHost) {
    host = nestHost;
    super.visitNestHost(nestHost);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String type, String sig, String[] exceptions) {
    var out = super.visitMethod(access, name, type, sig, exceptions);
    return new MethodVisitor(Opcodes.ASM9, out) {
      @Override
      public void visitInvokeDynamicInsn(String n, String d, Handle bsm, Object... args) {
        if (!self.equals(KEPT)
            && bsm.getOwner().equals(FACTORY)
            && bsm.getName().equals("metafactory")) {
          var lambda = new LambdaCode(n, (Type) args[0], (Handle) args[1], (Type) args[2], d);
          if (lambda.isPlain()) {
            replace(lambda, d);
            return;
          }
        }
        super.visitInvokeDynamicInsn(n, d, bsm, args);
      }

      private void replace(LambdaCode lambda, String d) {
        String it = self + "$$L" + names.size();
        names.add(it);
        made.put(it, write(it, lambda, d));
        if (Type.getArgumentCount(d) == 0) {
          super.visitFieldInsn(Opcodes.GETSTATIC, it, ONLY, Type.getReturnType(d).getDescriptor());
        } else {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, it, MAKE, d, false);
        }
      }
    };
  }

  private byte[] write(String it, LambdaCode lambda, String d) {
    var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int flags = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String type = Type.getReturnType(d).getInternalName();
    writer.visit(Opcodes.V21, flags, it, null, "java/lang/Object", new String[] {type});
    writer.visitNestHost(host);
    Type[] captured = Type.getArgumentTypes(d);
    for (int i = 0; i < captured.length; i++) {
      int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      writer.visitField(field, "c" + i, captured[i].getDescriptor(), null, null).visitEnd();
    }
    constructor(writer, it, captured);
    if (captured.length == 0) {
      only(writer, it, type);
    } else {
      make(writer, it, d);
    }
    lambda.write(writer, it);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void constructor(ClassWriter writer, String it, Type[] captured) {
    String d = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    var mv = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", d, null, null);
    mv.visitCode();
    mv.visitVarInsn(Opcodes.ALOAD, 0);
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int at = 1;
    for (int i = 0; i < captured.length; i++) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), at);
      mv.visitFieldInsn(Opcodes.PUTFIELD, it, "c" + i, captured[i].getDescriptor());
      at += captured[i].getSize();
    }
    mv.visitInsn(Opcodes.RETURN);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  /** One that captures nothing is one object, as the JVM has it. */
  private static void only(ClassWriter writer, String it, String type) {
    int field = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    writer.visitField(field, ONLY, "L" + type + ";", null, null).visitEnd();
    var mv = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    mv.visitCode();
    mv.visitTypeInsn(Opcodes.NEW, it);
    mv.visitInsn(Opcodes.DUP);
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, it, "<init>", "()V", false);
    mv.visitFieldInsn(Opcodes.PUTSTATIC, it, ONLY, "L" + type + ";");
    mv.visitInsn(Opcodes.RETURN);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  private static void make(ClassWriter writer, String it, String d) {
    var mv = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, d, null, null);
    mv.visitCode();
    mv.visitTypeInsn(Opcodes.NEW, it);
    mv.visitInsn(Opcodes.DUP);
    int at = 0;
    for (Type c : Type.getArgumentTypes(d)) {
      mv.visitVarInsn(c.getOpcode(Opcodes.ILOAD), at);
      at += c.getSize();
    }
    String init = Type.getMethodDescriptor(Type.VOID_TYPE, Type.getArgumentTypes(d));
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, it, "<init>", init, false);
    mv.visitInsn(Opcodes.ARETURN);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }
}
