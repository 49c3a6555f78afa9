package gruffle.runtime.type;

import static org.objectweb.asm.Opcodes.*;

import gruffle.runtime.value.Store;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Writes the classes of struct types: public fields f0, f1 …; a constructor that makes the zero value, one that copies;
 * fresh, copy, assign, goEquals, goHash, layout. Anything that is not a few instructions is a call of {@link StructSupport}.
 *
 * <p>Nested structs and arrays are final in effect: made with the outer object, copied into ever after.
 */
final class StructGenerator {
  private static final String STRUCT = "gruffle/runtime/value/GoStruct";
  private static final String STRUCT_D = "L" + STRUCT + ";";
  private static final String RTYPE_D = "Lgruffle/runtime/type/Rtype;";
  private static final String LAYOUT_D = "Lgruffle/runtime/type/StructLayout;";
  private static final String G_D = "Lgruffle/runtime/sched/G;";
  private static final String SUPPORT = "gruffle/runtime/type/StructSupport";
  private static final String LOADER = "gruffle/runtime/type/StructLoader";
  private static final String VALUE = "gruffle/runtime/value/";
  private static final String O = "Ljava/lang/Object;";

  private final StructClasses classes;
  private final String name;
  private final Rtype type;
  private final ClassWriter cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  StructGenerator(StructClasses classes, String name, Rtype type) {
    this.classes = classes;
    this.name = name;
    this.type = type;
  }

  // --- the empty subclass of a named type ---

  static byte[] named(String name, String base) {
    ClassWriter cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    cw.visit(V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, base, null);
    constructors(cw, name, base);
    typeField(cw, name, "$ptr", "pointerType");
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "ptrType", "()" + RTYPE_D, null, null);
    mv.visitCode();
    mv.visitFieldInsn(GETSTATIC, name, "$ptr", RTYPE_D);
    mv.visitInsn(ARETURN);
    end(mv);
    cw.visitEnd();
    return cw.toByteArray();
  }

  /** The empty subclass's constructors, fresh and copy. */
  private static void constructors(ClassWriter cw, String name, String base) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, base, "<init>", "()V", false);
    mv.visitInsn(RETURN);
    end(mv);
    String copy = "(L" + base + ";)V";
    mv = cw.visitMethod(ACC_PUBLIC, "<init>", copy, null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitVarInsn(ALOAD, 1);
    mv.visitMethodInsn(INVOKESPECIAL, base, "<init>", copy, false);
    mv.visitInsn(RETURN);
    end(mv);
    factories(cw, name, base);
  }

  private static void factories(ClassWriter cw, String name, String base) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "fresh", "()" + STRUCT_D, null, null);
    mv.visitCode();
    mv.visitTypeInsn(NEW, name);
    mv.visitInsn(DUP);
    mv.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
    mv.visitInsn(ARETURN);
    end(mv);
    mv = cw.visitMethod(ACC_PUBLIC, "copy", "()" + STRUCT_D, null, null);
    mv.visitCode();
    mv.visitTypeInsn(NEW, name);
    mv.visitInsn(DUP);
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, name, "<init>", "(L" + base + ";)V", false);
    mv.visitInsn(ARETURN);
    end(mv);
  }

  private static void typeField(ClassWriter cw, String name, String field, String getter) {
    cw.visitField(ACC_STATIC | ACC_FINAL | ACC_PUBLIC, field, RTYPE_D, null, null).visitEnd();
    MethodVisitor mv = cw.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    mv.visitCode();
    mv.visitLdcInsn(Type.getObjectType(name));
    mv.visitMethodInsn(INVOKESTATIC, LOADER, getter, "(Ljava/lang/Class;)" + RTYPE_D, false);
    mv.visitFieldInsn(PUTSTATIC, name, field, RTYPE_D);
    mv.visitInsn(RETURN);
    end(mv);
  }

  private static void end(MethodVisitor mv) {
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }

  // --- the base class ---

  byte[] base() {
    cw.visit(V21, ACC_PUBLIC | ACC_SUPER, name, null, STRUCT, null);
    for (int i = 0; i < n(); i++) {
      cw.visitField(ACC_PUBLIC, "f" + i, descriptor(type(i)), null, null).visitEnd();
    }
    typeField(cw, name, "$type", "structType");
    zeroConstructor();
    copyConstructor();
    factories(cw, name, name);
    assign();
    if (type.comparable()) {
      equals();
      hash();
    } else {
      uncomparable("goEquals", "(" + G_D + STRUCT_D + ")Z");
      uncomparable("goHash", "(" + G_D + ")I");
    }
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "layout", "()" + LAYOUT_D, null, null);
    mv.visitCode();
    type(mv);
    mv.visitMethodInsn(
        INVOKEVIRTUAL, "gruffle/runtime/type/Rtype", "layout", "()" + LAYOUT_D, false);
    mv.visitInsn(ARETURN);
    end(mv);
    cw.visitEnd();
    return cw.toByteArray();
  }

  private int n() {
    return type.numField();
  }

  private Rtype type(int i) {
    return type.field(i).type();
  }

  private void type(MethodVisitor mv) {
    mv.visitFieldInsn(GETSTATIC, name, "$type", RTYPE_D);
  }

  /** Java type of a field: precise, so that compiled code needs no casts. */
  private String descriptor(Rtype t) {
    return FieldDescriptors.of(t, classes);
  }

  private void get(MethodVisitor mv, int var, int i) {
    mv.visitVarInsn(ALOAD, var);
    mv.visitFieldInsn(GETFIELD, name, "f" + i, descriptor(type(i)));
  }

  private void put(MethodVisitor mv, int i) {
    mv.visitFieldInsn(PUTFIELD, name, "f" + i, descriptor(type(i)));
  }

  private static void number(MethodVisitor mv, int i) {
    if (i <= Byte.MAX_VALUE) {
      mv.visitIntInsn(BIPUSH, i);
    } else if (i <= Short.MAX_VALUE) {
      mv.visitIntInsn(SIPUSH, i);
    } else {
      mv.visitLdcInsn(i);
    }
  }

  private void castTo(MethodVisitor mv, int i) {
    String d = descriptor(type(i));
    if (!d.equals(O)) {
      mv.visitTypeInsn(CHECKCAST, d.startsWith("[") ? d : d.substring(1, d.length() - 1));
    }
  }

  private void zeroConstructor() {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, STRUCT, "<init>", "()V", false);
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      if (t.kind().isPrimitive() || t.zeroIsNull()) {
        continue;
      }
      mv.visitVarInsn(ALOAD, 0);
      zero(mv, t, i);
      put(mv, i);
    }
    mv.visitInsn(RETURN);
    end(mv);
  }

  private void zero(MethodVisitor mv, Rtype t, int i) {
    switch (t.kind()) {
      case STRING ->
          mv.visitFieldInsn(GETSTATIC, VALUE + "GoString", "EMPTY", "L" + VALUE + "GoString;");
      case COMPLEX64, COMPLEX128 ->
          mv.visitFieldInsn(GETSTATIC, VALUE + "Complex", "ZERO", "L" + VALUE + "Complex;");
      case SLICE -> {
        String c = FieldDescriptors.sliceClass(t.elem().store());
        mv.visitFieldInsn(GETSTATIC, c, "NIL", "L" + c + ";");
      }
      case STRUCT -> {
        String c = classes.className(t);
        mv.visitTypeInsn(NEW, c);
        mv.visitInsn(DUP);
        mv.visitMethodInsn(INVOKESPECIAL, c, "<init>", "()V", false);
      }
      default -> {
        type(mv);
        number(mv, i);
        mv.visitMethodInsn(INVOKESTATIC, SUPPORT, "zero", "(" + RTYPE_D + "I)" + O, false);
        castTo(mv, i);
      }
    }
  }

  private void copyConstructor() {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "<init>", "(L" + name + ";)V", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, STRUCT, "<init>", "()V", false);
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      mv.visitVarInsn(ALOAD, 0);
      get(mv, 1, i);
      if (t.kind() == Kind.STRUCT) {
        mv.visitMethodInsn(INVOKEVIRTUAL, STRUCT, "copy", "()" + STRUCT_D, false);
        castTo(mv, i);
      } else if (t.kind() == Kind.ARRAY) {
        type(mv);
        number(mv, i);
        String d = "(" + O + RTYPE_D + "I)" + O;
        mv.visitMethodInsn(INVOKESTATIC, SUPPORT, "copyArray", d, false);
        castTo(mv, i);
      }
      put(mv, i);
    }
    mv.visitInsn(RETURN);
    end(mv);
  }

  private void assign() {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "assign", "(" + STRUCT_D + ")V", null, null);
    mv.visitCode();
    cast(mv, 1, 2);
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      if (t.kind() == Kind.STRUCT) {
        get(mv, 0, i);
        get(mv, 2, i);
        mv.visitMethodInsn(INVOKEVIRTUAL, STRUCT, "assign", "(" + STRUCT_D + ")V", false);
      } else if (t.kind() == Kind.ARRAY) {
        get(mv, 0, i);
        get(mv, 2, i);
        type(mv);
        number(mv, i);
        String d = "(" + O + O + RTYPE_D + "I)V";
        mv.visitMethodInsn(INVOKESTATIC, SUPPORT, "assignArray", d, false);
      } else {
        mv.visitVarInsn(ALOAD, 0);
        get(mv, 2, i);
        put(mv, i);
      }
    }
    mv.visitInsn(RETURN);
    end(mv);
  }

  private void cast(MethodVisitor mv, int from, int to) {
    mv.visitVarInsn(ALOAD, from);
    mv.visitTypeInsn(CHECKCAST, name);
    mv.visitVarInsn(ASTORE, to);
  }

  private void equals() {
    MethodVisitor mv =
        cw.visitMethod(ACC_PUBLIC, "goEquals", "(" + G_D + STRUCT_D + ")Z", null, null);
    mv.visitCode();
    cast(mv, 2, 3);
    Label differ = new Label();
    boolean any = false;
    for (int i = 0; i < n(); i++) {
      if (!type.field(i).blank()) {
        any = true;
        equal(mv, type(i), i, differ);
      }
    }
    mv.visitInsn(ICONST_1);
    mv.visitInsn(IRETURN);
    if (any) {
      mv.visitLabel(differ);
      mv.visitFrame(
          F_FULL,
          4,
          new Object[] {name, "gruffle/runtime/sched/G", STRUCT, name},
          0,
          new Object[0]);
      mv.visitInsn(ICONST_0);
      mv.visitInsn(IRETURN);
    }
    end(mv);
  }

  private void equal(MethodVisitor mv, Rtype t, int i, Label differ) {
    Store s = t.store();
    if (s == Store.L && !plainReference(t)) {
      mv.visitVarInsn(ALOAD, 1);
    }
    get(mv, 0, i);
    get(mv, 3, i);
    switch (s) {
      case J -> {
        mv.visitInsn(LCMP);
        mv.visitJumpInsn(IFNE, differ);
      }
      case F -> {
        mv.visitInsn(FCMPL);
        mv.visitJumpInsn(IFNE, differ);
      }
      case D -> {
        mv.visitInsn(DCMPL);
        mv.visitJumpInsn(IFNE, differ);
      }
      case L -> {
        if (plainReference(t)) {
          mv.visitJumpInsn(IF_ACMPNE, differ);
        } else {
          type(mv);
          number(mv, i);
          String d = "(" + G_D + O + O + RTYPE_D + "I)Z";
          mv.visitMethodInsn(INVOKESTATIC, SUPPORT, "equal", d, false);
          mv.visitJumpInsn(IFEQ, differ);
        }
      }
      default -> mv.visitJumpInsn(IF_ICMPNE, differ);
    }
  }

  /** References that are equal iff they are one object. */
  private static boolean plainReference(Rtype t) {
    return t.kind() == Kind.CHAN || (t.kind() == Kind.POINTER && t.elem().kind() == Kind.STRUCT);
  }

  private void hash() {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, "goHash", "(" + G_D + ")I", null, null);
    mv.visitCode();
    number(mv, 7);
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      if (type.field(i).blank()) {
        continue;
      }
      switch (t.store()) {
        case J -> {
          get(mv, 0, i);
          mv.visitMethodInsn(INVOKESTATIC, VALUE + "Hashing", "mix", "(J)I", false);
        }
        case F, D -> {
          get(mv, 0, i);
          if (t.store() == Store.F) {
            mv.visitInsn(F2D);
          }
          mv.visitMethodInsn(INVOKESTATIC, VALUE + "Hashing", "float64", "(D)I", false);
        }
        case L -> {
          mv.visitVarInsn(ALOAD, 1);
          get(mv, 0, i);
          type(mv);
          number(mv, i);
          String d = "(" + G_D + O + RTYPE_D + "I)I";
          mv.visitMethodInsn(INVOKESTATIC, SUPPORT, "hash", d, false);
        }
        default -> get(mv, 0, i);
      }
      mv.visitMethodInsn(INVOKESTATIC, VALUE + "Hashing", "combine", "(II)I", false);
    }
    mv.visitInsn(IRETURN);
    end(mv);
  }

  private void uncomparable(String method, String descriptor) {
    MethodVisitor mv = cw.visitMethod(ACC_PUBLIC, method, descriptor, null, null);
    mv.visitCode();
    type(mv);
    String d = "(" + RTYPE_D + ")Ljava/lang/RuntimeException;";
    mv.visitMethodInsn(INVOKESTATIC, SUPPORT, "uncomparable", d, false);
    mv.visitInsn(ATHROW);
    end(mv);
  }
}
