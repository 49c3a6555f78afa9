package gruffle.runtime.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.*;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.ops.IfaceOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.Box;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.Mem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** Methods of values in interfaces, called as compiled code calls them: by the Java interface of the method. */
class BoxClassesTest {
  private static final String G_D = "Lgruffle/runtime/sched/G;";

  private final TypeTable table = new TypeTable();
  private final Map<String, List<Method>> methods = new HashMap<>();
  private final Map<String, byte[]> functions = new HashMap<>();
  private boolean called = true;
  private final Rtype getSig = table.funcOf(List.of(), List.of(Basic.INT), false);

  BoxClassesTest() {
    table.setMethodSource(t -> methods.getOrDefault(t.symbol, List.of()));
    table.loader().setSource(new Source());
  }

  /** Classes of functions as the tests define them. */
  private final class Source implements ClassSource {
    @Override
    public byte[] classFile(String name) {
      return functions.get(name);
    }

    @Override
    public String owner(String symbol) {
      return "gruffle/fn/" + symbol.replace('.', '_');
    }

    @Override
    public String method(String symbol) {
      return "f";
    }

    @Override
    public boolean callsByInterface(String name, String pkgPath) {
      return called;
    }
  }

  private static final class NoCode extends Code {
    NoCode(String name) {
      super(name, "x.go", 1);
    }

    @Override
    public Object invoke(G g, FuncVal closure, Object[] args) {
      throw new AssertionError("called by its code");
    }
  }

  private static Field f(String name, Rtype t) {
    return new Field(name, "", t, "", false);
  }

  private Rtype named(String name, Rtype under) {
    return table.named("main." + name, "main", "main." + name, name, () -> under);
  }

  /** Gives t a method Get() int, whose function's body starts with the receiver in local 1. */
  private void get(Rtype t, Consumer<MethodVisitor> body) {
    String symbol = "main.(" + t.symbol + ").Get";
    methods.put(t.symbol, List.of(new Method("Get", "", getSig, () -> new NoCode(symbol))));
    var source = new Source();
    String owner = source.owner(symbol);
    var cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    cw.visit(V21, ACC_PUBLIC, owner, null, "java/lang/Object", null);
    String d = "(" + G_D + table.structs().descriptors().stack(t) + ")J";
    var mv = cw.visitMethod(ACC_PUBLIC | ACC_STATIC, "f", d, null, null);
    mv.visitCode();
    body.accept(mv);
    mv.visitInsn(LRETURN);
    mv.visitMaxs(0, 0);
    mv.visitEnd();
    functions.put(owner, cw.toByteArray());
  }

  private long call(Object x) {
    String name = table.interfaces().name("Get", "", getSig);
    try {
      return (long)
          MethodHandles.publicLookup()
              .findVirtual(
                  table.loader().load(name),
                  MethodInterfaces.method(name),
                  MethodType.methodType(long.class, G.class))
              .invoke(x, (G) null);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private void field(MethodVisitor mv, Rtype struct) {
    mv.visitVarInsn(ALOAD, 1);
    mv.visitFieldInsn(GETFIELD, table.structs().baseName(struct), "f0", "J");
  }

  private static void putLong(GoStruct s, long v) {
    Mem.U.putLong(s, s.layout().offset(0), v);
  }

  @Test
  void a_struct_object_has_the_methods_of_the_pointer_to_its_type() {
    Rtype t = named("P", table.structOf(List.of(f("X", Basic.INT))));
    Rtype p = table.pointerTo(t);
    get(p, mv -> field(mv, t));
    GoStruct s = t.newStruct();
    putLong(s, 7);
    assertThat(call(Iface.box(s, p))).isEqualTo(7);
    Rtype other = named("Q", t.underlying());
    GoStruct q = other.newStruct();
    putLong(q, 8);
    Object converted = Iface.box(q, p);
    assertThat(converted).isInstanceOf(BoxL.class);
    assertThat(call(converted)).isEqualTo(8);
  }

  @Test
  void a_nil_pointer_in_an_interface_has_methods() {
    Rtype t = named("N", table.structOf(List.of(f("X", Basic.INT))));
    Rtype p = table.pointerTo(t);
    get(p, mv -> mv.visitLdcInsn(42L));
    assertThat(call(IfaceOps.boxL(null, p))).isEqualTo(42);
  }

  @Test
  void a_struct_value_is_copied_for_its_method() {
    Rtype t = named("V", table.structOf(List.of(f("X", Basic.INT))));
    get(
        t,
        mv -> {
          mv.visitVarInsn(ALOAD, 1);
          mv.visitLdcInsn(99L);
          mv.visitFieldInsn(PUTFIELD, table.structs().baseName(t), "f0", "J");
          field(mv, t);
        });
    GoStruct s = t.newStruct();
    putLong(s, 5);
    Object x = IfaceOps.boxL(s, t);
    assertThat(call(x)).isEqualTo(99);
    assertThat(Mem.U.getLong(s, s.layout().offset(0))).isEqualTo(5);
    assertThat(Iface.typeOf(x)).isSameAs(t);
  }

  @Test
  void numbers() {
    Rtype u8 = named("U8", Basic.UINT8);
    get(
        u8,
        mv -> {
          mv.visitVarInsn(ILOAD, 1);
          mv.visitInsn(I2L);
        });
    Object x = IfaceOps.boxI(200, u8);
    assertThat(call(x)).isEqualTo(200);
    assertThat(Iface.eq(null, x, Iface.boxAny(200L, u8))).isTrue();
    Rtype f32 = named("F32", Basic.FLOAT32);
    get(
        f32,
        mv -> {
          mv.visitVarInsn(FLOAD, 1);
          mv.visitInsn(F2L);
        });
    assertThat(call(IfaceOps.boxF(3.5f, f32))).isEqualTo(3);
    Rtype flag = named("Flag", Basic.BOOL);
    get(
        flag,
        mv -> {
          mv.visitVarInsn(ILOAD, 1);
          mv.visitInsn(I2L);
        });
    assertThat(call(IfaceOps.boxZ(true, flag))).isEqualTo(1);
  }

  @Test
  void arrays_and_pointers_to_them() {
    Rtype a = named("A", table.arrayOf(2, Basic.INT32));
    get(
        a,
        mv -> {
          mv.visitVarInsn(ALOAD, 1);
          mv.visitInsn(ICONST_1);
          mv.visitInsn(IALOAD);
          mv.visitInsn(I2L);
        });
    assertThat(call(IfaceOps.boxL(new int[] {1, 6}, a))).isEqualTo(6);
    Rtype p = table.pointerTo(a);
    get(
        p,
        mv -> {
          mv.visitVarInsn(ALOAD, 1);
          mv.visitMethodInsn(
              INVOKEVIRTUAL, "gruffle/runtime/value/Slice", "hashCode", "()I", false);
          mv.visitInsn(I2L);
        });
    IntSlice s = IntSlice.of(new int[2]);
    assertThat(call(IfaceOps.boxL(s, p))).isEqualTo(s.hashCode());
  }

  @Test
  void unnamed_structs_that_differ_in_tags_have_boxes_of_their_own() {
    Rtype one = table.structOf(List.of(new Field("X", "", Basic.INT, "a", false)));
    Rtype two = table.structOf(List.of(new Field("X", "", Basic.INT, "b", false)));
    get(one, mv -> field(mv, one));
    GoStruct s = one.newStruct();
    putLong(s, 3);
    Object x = IfaceOps.boxL(s, one);
    Object y = IfaceOps.boxL(s, two);
    assertThat(call(x)).isEqualTo(3);
    assertThat(call(y)).isEqualTo(3);
    assertThat(Iface.typeOf(y)).isSameAs(two);
    assertThat(Iface.eq(null, x, y)).isFalse();
  }

  @Test
  void a_method_that_nobody_calls_by_an_interface_costs_nothing() {
    called = false;
    Rtype t = named("P", table.structOf(List.of(f("X", Basic.INT))));
    Rtype p = table.pointerTo(t);
    get(p, mv -> field(mv, t));
    assertThat(t.newStruct().getClass().getInterfaces()).isEmpty();
    assertThat(IfaceOps.boxL(null, p).getClass()).isSameAs(BoxL.class);
    assertThat(p.method("Get", "")).isNotNull();
  }

  @Test
  void types_without_methods_have_plain_boxes() {
    assertThat(table.boxes().className(Basic.INT)).isNull();
    assertThat(Basic.INT.boxJ(1).getClass()).isSameAs(BoxJ.class);
    Rtype t = named("Plain", Basic.FLOAT64);
    assertThat(t.boxD(1).getClass()).isSameAs(BoxD.class);
    assertThat(t.boxD(1).type).isSameAs(t);
  }

  @Test
  void what_is_only_interpreted_has_plain_boxes() {
    var interpreted = new TypeTable();
    interpreted.setMethodSource(
        t -> List.of(new Method("Get", "", getSig, () -> new NoCode("main.T.Get"))));
    Rtype t = interpreted.named("main.T", "main", "main.T", "T", () -> Basic.INT);
    Box x = t.boxJ(1);
    assertThat(x.getClass()).isSameAs(BoxJ.class);
  }

  @Test
  void the_text_of_a_type_may_be_longer_than_a_constant() {
    var fields = new Field[2500];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = f("FieldWithQuiteALongName" + i, table.pointerTo(Basic.INT));
    }
    GoStruct s = table.structOf(List.of(fields)).newStruct();
    assertThat(s.layout().numField()).isEqualTo(fields.length);
  }
}
