package gruffle.dist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The one method of a lambda's class: calls what the lambda stands for, with what it captured and what it is given.
 *
 * @param name the method's
 * @param erased its type in the interface
 * @param target what is called
 * @param actual its type with the interface's type arguments
 * @param site the type of the place: what is captured, and the interface
 */
record LambdaCode(String name, Type erased, Handle target, Type actual, String site) {
  private static final int VIRTUAL = Opcodes.H_INVOKEVIRTUAL;

  /** Whether its values are handed on as they are, or boxed and unboxed. */
  boolean isPlain() {
    boolean called =
        switch (target.getTag()) {
          case Opcodes.H_INVOKESTATIC, Opcodes.H_NEWINVOKESPECIAL, Opcodes.H_INVOKEINTERFACE ->
              true;
          // A private method; others are called by super.
          case Opcodes.H_INVOKESPECIAL -> target.getName().startsWith("lambda$");
          case VIRTUAL -> !target.getOwner().startsWith("[");
          default -> false;
        };
    List<Type> wanted = wanted();
    Type[] captured = Type.getArgumentTypes(site);
    Type[] given = actual.getArgumentTypes();
    if (!called || wanted.size() != captured.length + given.length) {
      return false;
    }
    for (int i = 0; i < given.length; i++) {
      if (!fits(given[i], wanted.get(captured.length + i))) {
        return false;
      }
    }
    Type result = actual.getReturnType();
    return result.equals(Type.VOID_TYPE) || fits(result(), result);
  }

  private static boolean fits(Type from, Type to) {
    return isReference(from) && isReference(to)
        || from.equals(to)
        || isReference(from) && from.equals(box(to))
        || isReference(to) && box(from) != null && (to.equals(box(from)) || isAnyBox(to));
  }

  /** What every box is: Object. Others, such as Number, are rare. */
  private static boolean isAnyBox(Type t) {
    return t.getInternalName().equals("java/lang/Object");
  }

  private static boolean isReference(Type t) {
    return t.getSort() >= Type.ARRAY;
  }

  private static Type box(Type t) {
    return switch (t.getSort()) {
      case Type.BOOLEAN -> Type.getObjectType("java/lang/Boolean");
      case Type.CHAR -> Type.getObjectType("java/lang/Character");
      case Type.BYTE -> Type.getObjectType("java/lang/Byte");
      case Type.SHORT -> Type.getObjectType("java/lang/Short");
      case Type.INT -> Type.getObjectType("java/lang/Integer");
      case Type.LONG -> Type.getObjectType("java/lang/Long");
      case Type.FLOAT -> Type.getObjectType("java/lang/Float");
      case Type.DOUBLE -> Type.getObjectType("java/lang/Double");
      default -> null;
    };
  }

  private boolean isNew() {
    return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** What the target takes, its receiver first. */
  private List<Type> wanted() {
    var types = new ArrayList<Type>();
    if (!isNew() && target.getTag() != Opcodes.H_INVOKESTATIC) {
      types.add(Type.getObjectType(target.getOwner()));
    }
    types.addAll(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
    return types;
  }

  private Type result() {
    return isNew() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
  }

  void write(ClassWriter writer, String it) {
    var mv = writer.visitMethod(Opcodes.ACC_PUBLIC, name, erased.getDescriptor(), null, null);
    mv.visitCode();
    if (isNew()) {
      mv.visitTypeInsn(Opcodes.NEW, target.getOwner());
      mv.visitInsn(Opcodes.DUP);
    }
    Type[] captured = Type.getArgumentTypes(site);
    for (int i = 0; i < captured.length; i++) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitFieldInsn(Opcodes.GETFIELD, it, "c" + i, captured[i].getDescriptor());
    }
    List<Type> wanted = wanted();
    Type[] given = erased.getArgumentTypes();
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      mv.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
      at += given[i].getSize();
      Type is = actual.getArgumentTypes()[i];
      cast(mv, given[i], is);
      convert(mv, is, wanted.get(captured.length + i));
    }
    call(mv);
    Type result = erased.getReturnType();
    if (result.equals(Type.VOID_TYPE)) {
      drop(mv, result());
    } else {
      convert(mv, result(), actual.getReturnType());
    }
    mv.visitInsn(result.getOpcode(Opcodes.IRETURN));
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  private void call(MethodVisitor mv) {
    boolean isInterface = target.isInterface();
    int opcode =
        switch (target.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> isInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    mv.visitMethodInsn(opcode, target.getOwner(), target.getName(), target.getDesc(), isInterface);
  }

  private static void drop(MethodVisitor mv, Type t) {
    switch (t.getSize()) {
      case 0 -> {}
      case 1 -> mv.visitInsn(Opcodes.POP);
      default -> mv.visitInsn(Opcodes.POP2);
    }
  }

  private static void cast(MethodVisitor mv, Type from, Type to) {
    if (!from.equals(to)) {
      mv.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static void convert(MethodVisitor mv, Type from, Type to) {
    if (isReference(from) == isReference(to)) {
      return;
    }
    if (isReference(to)) {
      Type box = box(from);
      String d = Type.getMethodDescriptor(box, from);
      mv.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", d, false);
    } else {
      String d = Type.getMethodDescriptor(to);
      String unbox = to.getClassName() + "Value";
      mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, from.getInternalName(), unbox, d, false);
    }
  }
}
