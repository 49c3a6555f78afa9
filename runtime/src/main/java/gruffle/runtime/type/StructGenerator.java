package gruffle.runtime.type;

import static gruffle.runtime.type.ClassBytes.FINAL;
import static gruffle.runtime.type.ClassBytes.PUBLIC;
import static gruffle.runtime.type.ClassBytes.SUPER;
import static gruffle.runtime.type.MethodBytes.*;

import gruffle.runtime.value.Store;

/**
 * Writes the classes of struct types: public fields f0, f1 …; a constructor that makes the zero value, one that sets nothing, one that copies;
 * fresh, copy, assign, swap, goEquals, goHash, layout. Anything that is not a few instructions is a call of {@link StructSupport}.
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
  private static final String VALUE = "gruffle/runtime/value/";
  private static final String STRING = VALUE + "GoString";
  private static final String O = "Ljava/lang/Object;";
  private static final String BARE_D = "(Z)V";
  private static final String ALL_D = "([" + O + "I[" + O + "II)V";

  private final StructClasses classes;
  private final String typeCode;
  private final String name;
  private final Rtype type;
  private final ClassBytes cw;

  StructGenerator(ProgramLoader loader, String name, Rtype type) {
    this.classes = loader.structs();
    this.typeCode = loader.typeCode(type);
    this.name = name;
    this.type = type;
    this.cw = new ClassBytes(PUBLIC | SUPER, name, STRUCT);
  }

  // --- the subclass of a named type, without fields ---

  static byte[] named(ProgramLoader loader, String name, Rtype type) {
    String base = loader.structs().baseName(type);
    Rtype pointer = type.table.pointerTo(type);
    var cw = new ClassBytes(PUBLIC | FINAL | SUPER, name, base);
    constructors(cw, name, base);
    TypeConstant.add(cw, name, "$ptr", loader.typeCode(pointer));
    MethodBytes mv = cw.method(PUBLIC, "ptrType", "()" + RTYPE_D);
    mv.field(GETSTATIC, name, "$ptr", RTYPE_D);
    mv.insn(ARETURN);
    new Forwards(loader, cw).add(pointer, m -> m.var(ALOAD, 0));
    return cw.toBytes();
  }

  /** The subclass's constructors, fresh and copy. */
  private static void constructors(ClassBytes cw, String name, String base) {
    MethodBytes mv = cw.method(PUBLIC, "<init>", "()V");
    mv.var(ALOAD, 0);
    mv.call(INVOKESPECIAL, base, "<init>", "()V");
    mv.insn(RETURN);
    mv = cw.method(PUBLIC, "<init>", BARE_D);
    mv.var(ALOAD, 0);
    mv.insn(ICONST_0);
    mv.call(INVOKESPECIAL, base, "<init>", BARE_D);
    mv.insn(RETURN);
    String copy = "(L" + base + ";)V";
    mv = cw.method(PUBLIC, "<init>", copy);
    mv.var(ALOAD, 0);
    mv.var(ALOAD, 1);
    mv.call(INVOKESPECIAL, base, "<init>", copy);
    mv.insn(RETURN);
    factories(cw, name, base);
  }

  private static void factories(ClassBytes cw, String name, String base) {
    MethodBytes mv = cw.method(PUBLIC, "fresh", "()" + STRUCT_D);
    mv.type(NEW, name);
    mv.insn(DUP);
    mv.call(INVOKESPECIAL, name, "<init>", "()V");
    mv.insn(ARETURN);
    mv = cw.method(PUBLIC, "copy", "()" + STRUCT_D);
    mv.type(NEW, name);
    mv.insn(DUP);
    mv.var(ALOAD, 0);
    mv.call(INVOKESPECIAL, name, "<init>", "(L" + base + ";)V");
    mv.insn(ARETURN);
    MethodBytes fill = cw.method(PUBLIC, "fill", "([" + O + "II)V");
    fill.loop(
        2,
        3,
        () -> {
          fill.var(ALOAD, 1);
          fill.var(ILOAD, 2);
          fill.type(NEW, name);
          fill.insn(DUP);
          fill.call(INVOKESPECIAL, name, "<init>", "()V");
          fill.insn(AASTORE);
        });
    fill.insn(RETURN);
    MethodBytes copies = cw.method(PUBLIC, "copyAll", ALL_D);
    copies.limits(0, 6);
    copies.loop(
        4,
        5,
        () -> {
          copies.var(ALOAD, 3);
          copies.var(ILOAD, 4);
          copies.type(NEW, name);
          copies.insn(DUP);
          element(copies, 1, 2, base);
          copies.call(INVOKESPECIAL, name, "<init>", "(L" + base + ";)V");
          copies.insn(AASTORE);
          copies.increment(2);
        });
    copies.insn(RETURN);
  }

  private static void element(MethodBytes mv, int array, int index, String c) {
    mv.var(ALOAD, array);
    mv.var(ILOAD, index);
    mv.insn(AALOAD);
    mv.type(CHECKCAST, c);
  }

  // --- the base class ---

  byte[] base() {
    for (int i = 0; i < n(); i++) {
      cw.field(PUBLIC, "f" + i, descriptor(type(i)));
    }
    TypeConstant.add(cw, name, "$type", typeCode);
    zeroConstructor();
    bareConstructor();
    copyConstructor();
    factories(cw, name, name);
    assign();
    swap();
    assignAll();
    assignBack();
    if (type.comparable()) {
      equals();
      hash();
    } else {
      uncomparable("goEquals", "(" + G_D + STRUCT_D + ")Z");
      uncomparable("goHash", "(" + G_D + ")I");
    }
    MethodBytes mv = cw.method(PUBLIC, "layout", "()" + LAYOUT_D);
    type(mv);
    mv.call(INVOKEVIRTUAL, "gruffle/runtime/type/Rtype", "layout", "()" + LAYOUT_D);
    mv.insn(ARETURN);
    return cw.toBytes();
  }

  private int n() {
    return type.numField();
  }

  private Rtype type(int i) {
    return type.field(i).type();
  }

  private void type(MethodBytes mv) {
    mv.field(GETSTATIC, name, "$type", RTYPE_D);
  }

  /** Java type of a field: precise, so that compiled code needs no casts. */
  private String descriptor(Rtype t) {
    return classes.descriptors().field(t);
  }

  private void get(MethodBytes mv, int var, int i) {
    mv.var(ALOAD, var);
    mv.field(GETFIELD, name, "f" + i, descriptor(type(i)));
  }

  /** The same of another struct's field, whose value this one gets. */
  private void getShared(MethodBytes mv, int var, int i) {
    get(mv, var, i);
    if (type(i).kind() == Kind.SLICE) {
      mv.insn(DUP);
      mv.call(INVOKEVIRTUAL, VALUE + "Slice", "share", "()V");
    }
  }

  private void put(MethodBytes mv, int i) {
    mv.field(PUTFIELD, name, "f" + i, descriptor(type(i)));
  }

  private void castTo(MethodBytes mv, int i) {
    String d = descriptor(type(i));
    if (!d.equals(O)) {
      mv.type(CHECKCAST, Descriptors.internalName(d));
    }
  }

  /** Whether it is a Java array of numbers. */
  private static boolean isPlain(Rtype t) {
    return t.kind() == Kind.ARRAY && t.elem().slot() != Store.L && t.elem().slot() != Store.C;
  }

  /** Whether it is an array of such arrays. */
  private static boolean isMatrix(Rtype t) {
    return t.kind() == Kind.ARRAY && isPlain(t.elem());
  }

  /** Calls a method for all rows of a matrix. */
  private void rows(MethodBytes mv, Rtype t, String name, String d) {
    mv.number((int) t.len());
    mv.number((int) t.elem().len());
    mv.call(INVOKESTATIC, VALUE + "Matrices", name + descriptor(t.elem()).charAt(1), d);
  }

  private void zeroConstructor() {
    MethodBytes mv = cw.method(PUBLIC, "<init>", "()V");
    mv.var(ALOAD, 0);
    mv.call(INVOKESPECIAL, STRUCT, "<init>", "()V");
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      if (t.kind().isPrimitive() || t.zeroIsNull()) {
        continue;
      }
      mv.var(ALOAD, 0);
      zero(mv, t, i);
      put(mv, i);
    }
    mv.insn(RETURN);
  }

  private void zero(MethodBytes mv, Rtype t, int i) {
    if (isPlain(t)) {
      mv.number((int) t.len());
      String d = descriptor(t);
      mv.call(INVOKESTATIC, SUPPORT, "new" + d.charAt(1), "(I)" + d);
      return;
    }
    switch (t.kind()) {
      case STRING -> mv.field(GETSTATIC, VALUE + "GoString", "EMPTY", "L" + VALUE + "GoString;");
      case COMPLEX64, COMPLEX128 ->
          mv.field(GETSTATIC, VALUE + "Complex", "ZERO", "L" + VALUE + "Complex;");
      case SLICE -> {
        String c = Descriptors.sliceClass(t.elem().slot());
        mv.field(GETSTATIC, c, "NIL", "L" + c + ";");
      }
      case STRUCT -> {
        String c = classes.className(t);
        mv.type(NEW, c);
        mv.insn(DUP);
        mv.call(INVOKESPECIAL, c, "<init>", "()V");
      }
      default -> {
        type(mv);
        mv.number(i);
        mv.call(INVOKESTATIC, SUPPORT, "zero", "(" + RTYPE_D + "I)" + O);
        castTo(mv, i);
      }
    }
  }

  /** Sets no field: for literals, which have values for fields that are objects of their own. */
  private void bareConstructor() {
    MethodBytes mv = cw.method(PUBLIC, "<init>", BARE_D);
    mv.var(ALOAD, 0);
    mv.call(INVOKESPECIAL, STRUCT, "<init>", "()V");
    mv.insn(RETURN);
  }

  private void copyConstructor() {
    MethodBytes mv = cw.method(PUBLIC, "<init>", "(L" + name + ";)V");
    mv.var(ALOAD, 0);
    mv.call(INVOKESPECIAL, STRUCT, "<init>", "()V");
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      mv.var(ALOAD, 0);
      if (t.kind() == Kind.STRUCT) {
        String c = classes.className(t);
        mv.type(NEW, c);
        mv.insn(DUP);
        get(mv, 1, i);
        mv.call(INVOKESPECIAL, c, "<init>", "(L" + classes.baseName(t) + ";)V");
        put(mv, i);
        continue;
      }
      getShared(mv, 1, i);
      if (isPlain(t)) {
        String d = descriptor(t);
        mv.number((int) t.len());
        mv.call(INVOKESTATIC, VALUE + "FixedArrays", "copy", "(" + d + "I)" + d);
      } else if (isMatrix(t)) {
        rows(mv, t, "copy", "([" + O + "II)[" + O);
      } else if (t.kind() == Kind.ARRAY) {
        type(mv);
        mv.number(i);
        String d = "(" + O + RTYPE_D + "I)" + O;
        mv.call(INVOKESTATIC, SUPPORT, "copyArray", d);
        castTo(mv, i);
      }
      put(mv, i);
    }
    mv.insn(RETURN);
  }

  private void assign() {
    MethodBytes mv = cw.method(PUBLIC, "assign", "(" + STRUCT_D + ")V");
    cast(mv, 1, 2);
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      if (t.kind() == Kind.STRUCT) {
        get(mv, 0, i);
        get(mv, 2, i);
        mv.call(INVOKEVIRTUAL, classes.baseName(t), "assign", "(" + STRUCT_D + ")V");
      } else if (isPlain(t)) {
        get(mv, 2, i);
        mv.insn(ICONST_0);
        get(mv, 0, i);
        mv.insn(ICONST_0);
        mv.number((int) t.len());
        mv.call(INVOKESTATIC, "java/lang/System", "arraycopy", "(" + O + "I" + O + "II)V");
      } else if (isMatrix(t)) {
        get(mv, 0, i);
        get(mv, 2, i);
        rows(mv, t, "assign", "([" + O + "[" + O + "II)V");
      } else if (t.kind() == Kind.ARRAY) {
        get(mv, 0, i);
        get(mv, 2, i);
        type(mv);
        mv.number(i);
        String d = "(" + O + O + RTYPE_D + "I)V";
        mv.call(INVOKESTATIC, SUPPORT, "assignArray", d);
      } else {
        mv.var(ALOAD, 0);
        getShared(mv, 2, i);
        put(mv, i);
      }
    }
    mv.insn(RETURN);
  }

  /** Field by field, so that nothing is made; structs with arrays do as all structs. A slice that a field owns is owned by the other one then. */
  private void swap() {
    for (int i = 0; i < n(); i++) {
      if (type(i).kind() == Kind.ARRAY) {
        return;
      }
    }
    MethodBytes mv = cw.method(PUBLIC, "swap", "(" + STRUCT_D + ")V");
    cast(mv, 1, 2);
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      if (t.kind() == Kind.STRUCT) {
        get(mv, 0, i);
        get(mv, 2, i);
        mv.call(INVOKEVIRTUAL, classes.baseName(t), "swap", "(" + STRUCT_D + ")V");
      } else {
        mv.var(ALOAD, 0);
        get(mv, 2, i);
        mv.var(ALOAD, 2);
        get(mv, 0, i);
        put(mv, i);
        put(mv, i);
      }
    }
    mv.insn(RETURN);
  }

  private void assignAll() {
    MethodBytes mv = cw.method(PUBLIC, "assignAll", ALL_D);
    mv.limits(0, 6);
    mv.loop(
        4,
        5,
        () -> {
          element(mv, 3, 4, name);
          element(mv, 1, 2, STRUCT);
          mv.call(INVOKEVIRTUAL, name, "assign", "(" + STRUCT_D + ")V");
          mv.increment(2);
        });
    mv.insn(RETURN);
  }

  private void assignBack() {
    MethodBytes mv = cw.method(PUBLIC, "assignBack", ALL_D);
    mv.limits(0, 6);
    mv.loopDown(
        5,
        4,
        () -> {
          mv.decrement(2);
          element(mv, 3, 5, name);
          element(mv, 1, 2, STRUCT);
          mv.call(INVOKEVIRTUAL, name, "assign", "(" + STRUCT_D + ")V");
        });
    mv.insn(RETURN);
  }

  private void cast(MethodBytes mv, int from, int to) {
    mv.var(ALOAD, from);
    mv.type(CHECKCAST, name);
    mv.var(ASTORE, to);
  }

  private void equals() {
    MethodBytes mv = cw.method(PUBLIC, "goEquals", "(" + G_D + STRUCT_D + ")Z");
    cast(mv, 2, 3);
    mv.locals(name, "gruffle/runtime/sched/G", STRUCT, name);
    for (int i : ComparisonOrder.of(type)) {
      equal(mv, type(i), i);
    }
    mv.insn(ICONST_1);
    mv.insn(IRETURN);
  }

  private void equal(MethodBytes mv, Rtype t, int i) {
    Store s = t.store();
    if (s == Store.L) {
      equalReferences(mv, t, i);
      return;
    }
    get(mv, 0, i);
    get(mv, 3, i);
    switch (s) {
      case J -> {
        mv.insn(LCMP);
        mv.returnFalseUnless(IFEQ);
      }
      case F -> {
        mv.insn(FCMPL);
        mv.returnFalseUnless(IFEQ);
      }
      case D -> {
        mv.insn(DCMPL);
        mv.returnFalseUnless(IFEQ);
      }
      default -> mv.returnFalseUnless(IF_ICMPEQ);
    }
  }

  private void equalReferences(MethodBytes mv, Rtype t, int i) {
    if (plainReference(t)) {
      get(mv, 0, i);
      get(mv, 3, i);
      mv.returnFalseUnless(IF_ACMPEQ);
      return;
    }
    switch (t.kind()) {
      case STRING -> {
        get(mv, 0, i);
        get(mv, 3, i);
        mv.call(INVOKEVIRTUAL, STRING, "eq", "(L" + STRING + ";)Z");
      }
      case STRUCT -> {
        get(mv, 0, i);
        mv.var(ALOAD, 1);
        get(mv, 3, i);
        mv.call(INVOKEVIRTUAL, classes.baseName(t), "goEquals", "(" + G_D + STRUCT_D + ")Z");
      }
      case POINTER, UNSAFE_POINTER -> {
        get(mv, 0, i);
        get(mv, 3, i);
        mv.call(INVOKESTATIC, VALUE + "Equality", "pointers", "(" + O + O + ")Z");
      }
      case INTERFACE -> {
        mv.var(ALOAD, 1);
        get(mv, 0, i);
        get(mv, 3, i);
        mv.call(INVOKESTATIC, VALUE + "Iface", "eq", "(" + G_D + O + O + ")Z");
      }
      default -> {
        mv.var(ALOAD, 1);
        get(mv, 0, i);
        get(mv, 3, i);
        type(mv);
        mv.number(i);
        mv.call(INVOKESTATIC, SUPPORT, "equal", "(" + G_D + O + O + RTYPE_D + "I)Z");
      }
    }
    mv.returnFalseUnless(IFNE);
  }

  /** References that are equal iff they are one object. */
  private static boolean plainReference(Rtype t) {
    return t.kind() == Kind.CHAN || (t.kind() == Kind.POINTER && t.elem().kind() == Kind.STRUCT);
  }

  private void hash() {
    MethodBytes mv = cw.method(PUBLIC, "goHash", "(" + G_D + ")I");
    mv.number(7);
    for (int i = 0; i < n(); i++) {
      Rtype t = type(i);
      if (type.field(i).blank()) {
        continue;
      }
      switch (t.store()) {
        case J -> {
          get(mv, 0, i);
          mv.call(INVOKESTATIC, VALUE + "Hashing", "mix", "(J)I");
        }
        case F, D -> {
          get(mv, 0, i);
          if (t.store() == Store.F) {
            mv.insn(F2D);
          }
          mv.call(INVOKESTATIC, VALUE + "Hashing", "float64", "(D)I");
        }
        case L -> hashReference(mv, t, i);
        default -> get(mv, 0, i);
      }
      mv.call(INVOKESTATIC, VALUE + "Hashing", "combine", "(II)I");
    }
    mv.insn(IRETURN);
  }

  private void hashReference(MethodBytes mv, Rtype t, int i) {
    switch (t.kind()) {
      case STRING -> {
        get(mv, 0, i);
        mv.call(INVOKEVIRTUAL, STRING, "hashCode", "()I");
      }
      case STRUCT -> {
        get(mv, 0, i);
        mv.var(ALOAD, 1);
        mv.call(INVOKEVIRTUAL, classes.baseName(t), "goHash", "(" + G_D + ")I");
      }
      case POINTER, UNSAFE_POINTER, CHAN -> {
        get(mv, 0, i);
        mv.call(INVOKESTATIC, VALUE + "Equality", "pointerHash", "(" + O + ")I");
      }
      case INTERFACE -> {
        mv.var(ALOAD, 1);
        get(mv, 0, i);
        mv.call(INVOKESTATIC, VALUE + "Iface", "hash", "(" + G_D + O + ")I");
      }
      default -> {
        mv.var(ALOAD, 1);
        get(mv, 0, i);
        type(mv);
        mv.number(i);
        mv.call(INVOKESTATIC, SUPPORT, "hash", "(" + G_D + O + RTYPE_D + "I)I");
      }
    }
  }

  private void uncomparable(String method, String descriptor) {
    MethodBytes mv = cw.method(PUBLIC, method, descriptor);
    type(mv);
    String d = "(" + RTYPE_D + ")Ljava/lang/RuntimeException;";
    mv.call(INVOKESTATIC, SUPPORT, "uncomparable", d);
    mv.insn(ATHROW);
  }
}
