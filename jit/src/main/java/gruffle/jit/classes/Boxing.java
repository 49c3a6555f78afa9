package gruffle.jit.classes;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.JKind;
import gruffle.jit.JavaTypes;
import gruffle.runtime.type.Descriptors;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Instructions that pass values by Java's boxes and back, and that cast what a shape has erased. */
public final class Boxing {
  private Boxing() {}

  /** Pushes a variable of that shape; gives the next one's number. */
  static int load(MethodVisitor mv, JKind k, int var) {
    mv.visitVarInsn(type(k).getOpcode(ILOAD), var);
    return var + type(k).getSize();
  }

  /** Returns a value of that shape. */
  static void returns(MethodVisitor mv, JKind k) {
    mv.visitInsn(type(k).getOpcode(IRETURN));
  }

  static Type type(JKind k) {
    return k == JKind.L ? Type.getType(Object.class) : Type.getType(k.name());
  }

  /** From a value to an Object; null for no value. */
  public static void box(MethodVisitor mv, JKind k) {
    String box = boxClass(k);
    if (k == JKind.V) {
      mv.visitInsn(ACONST_NULL);
    } else if (box != null) {
      mv.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + k + ")L" + box + ";", false);
    }
  }

  /**
   * From an Object to a value.
   *
   * @param descriptor of the value
   */
  public static void unbox(MethodVisitor mv, JKind k, String descriptor) {
    String box = boxClass(k);
    if (box == null) {
      cast(mv, descriptor);
    } else {
      mv.visitTypeInsn(CHECKCAST, box);
      String getter = Type.getType(k.name()).getClassName() + "Value";
      mv.visitMethodInsn(INVOKEVIRTUAL, box, getter, "()" + k, false);
    }
  }

  /** From Object to a reference type; nothing to do for others. */
  static void cast(MethodVisitor mv, String descriptor) {
    if (descriptor.length() > 1 && !descriptor.equals(Descriptors.OBJECT)) {
      mv.visitTypeInsn(CHECKCAST, Descriptors.internalName(descriptor));
    }
  }

  /** Pushes an Object[] with the variables from first on, boxed. */
  static void arguments(MethodVisitor mv, List<JKind> kinds, int first) {
    constant(mv, kinds.size());
    mv.visitTypeInsn(ANEWARRAY, Type.getInternalName(Object.class));
    int var = first;
    for (int i = 0; i < kinds.size(); i++) {
      mv.visitInsn(DUP);
      constant(mv, i);
      var = load(mv, kinds.get(i), var);
      box(mv, kinds.get(i));
      mv.visitInsn(AASTORE);
    }
  }

  /** Calls a Code, which is on the stack with G, the closure and the arguments, and returns its result, of that descriptor. */
  static void invoke(MethodVisitor mv, JKind result, String descriptor) {
    String d = "(" + JavaTypes.G + "Lgruffle/runtime/func/FuncVal;" + "[Ljava/lang/Object;)";
    mv.visitMethodInsn(
        INVOKEVIRTUAL, "gruffle/runtime/func/Code", "invoke", d + Descriptors.OBJECT, false);
    if (result == JKind.V) {
      mv.visitInsn(RETURN);
    } else {
      unbox(mv, result, descriptor);
      returns(mv, result);
    }
  }

  private static String boxClass(JKind k) {
    return switch (k) {
      case Z -> "java/lang/Boolean";
      case I -> "java/lang/Integer";
      case J -> "java/lang/Long";
      case F -> "java/lang/Float";
      case D -> "java/lang/Double";
      case L, V -> null;
    };
  }

  static void constant(MethodVisitor mv, int i) {
    if (i <= 5) {
      mv.visitInsn(ICONST_0 + i);
    } else {
      mv.visitIntInsn(i <= Byte.MAX_VALUE ? BIPUSH : SIPUSH, i);
    }
  }
}
