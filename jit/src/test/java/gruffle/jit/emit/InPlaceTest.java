package gruffle.jit.emit;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.ops.Elements;
import gruffle.runtime.ops.IntOps;
import gruffle.runtime.ops.Parts;
import gruffle.runtime.ops.Pointed;
import gruffle.runtime.ops.ShiftOps;
import gruffle.runtime.ops.SliceOps;
import gruffle.runtime.ops.SliceOpsB;
import gruffle.runtime.ops.SliceOpsJ;
import gruffle.runtime.ops.SliceOpsL;
import gruffle.runtime.ops.StringOps;
import gruffle.runtime.value.LongSlice;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

final class InPlaceTest {
  private final InPlace places = new InPlace();

  private boolean stands(Class<?> owner, String name, String descriptor) {
    return places.of(Type.getInternalName(owner), name, descriptor) != null;
  }

  @Test
  void elementsShiftsAndDivisionsStandInPlaceOfTheirCalls() {
    String g = "(" + Rt.G_DESC;
    String longs = Type.getDescriptor(LongSlice.class);
    assertThat(stands(Elements.class, "get", g + longs + "IJ)J")).isTrue();
    assertThat(stands(Elements.class, "set", g + longs + "IJJ)V")).isTrue();
    assertThat(stands(Elements.class, "get", g + Rt.STRING_DESC + "IJ)I")).isTrue();
    assertThat(stands(SliceOpsJ.class, "get", g + longs + "J)J")).isTrue();
    assertThat(stands(Parts.class, "at", g + "IIIJ)I")).isTrue();
    assertThat(stands(ArrayOps.class, "index", g + "JJ)I")).isTrue();
    assertThat(stands(ShiftOps.class, "shl64", g + "JJ)J")).isTrue();
    assertThat(stands(IntOps.class, "rem64", g + "JJ)J")).isTrue();
  }

  @Test
  void whatMakesSomethingOrIsLargeIsCalled() {
    String longs = Type.getDescriptor(LongSlice.class);
    assertThat(stands(SliceOpsJ.class, "append", "(" + Rt.G_DESC + longs + "J)" + longs)).isFalse();
    assertThat(stands(SliceOpsJ.class, "make", "(" + Rt.G_DESC + "JJ)" + longs)).isFalse();
    assertThat(stands(Math.class, "abs", "(J)J")).isFalse();
  }

  /** The code of each such operation in a method of another class, as the JVM takes it. */
  @Test
  void theirCodeIsValidElsewhere() throws Exception {
    var seen = new TreeSet<String>();
    for (Class<?> owner :
        new Class<?>[] {
          Elements.class, Parts.class, ArrayOps.class, SliceOps.class, SliceOpsB.class,
          SliceOpsJ.class, SliceOpsL.class, StringOps.class, ShiftOps.class, IntOps.class,
          Pointed.class
        }) {
      for (Method m : owner.getDeclaredMethods()) {
        if (Modifier.isStatic(m.getModifiers())
            && stands(owner, m.getName(), Type.getMethodDescriptor(m))) {
          copy(owner, m);
          seen.add(m.getName());
        }
      }
    }
    assertThat(seen).contains("get", "getU", "set", "at", "index", "div64", "shr32");
  }

  @Test
  void itDoesTheSame() throws Exception {
    assertThat(find(IntOps.class, "div64").invoke(null, null, 42L, 5L)).isEqualTo(8L);
    assertThat(find(ShiftOps.class, "shr64").invoke(null, null, -8L, 1L)).isEqualTo(-4L);
    assertThat(find(ShiftOps.class, "shr64").invoke(null, null, -8L, 100L)).isEqualTo(-1L);
    assertThat(find(ShiftOps.class, "shlU32").invoke(null, 3, 40L)).isEqualTo(0);
    var slice = LongSlice.make(3, 3);
    find(SliceOpsJ.class, "set").invoke(null, null, slice, 2L, 9L);
    assertThat(find(SliceOpsJ.class, "get").invoke(null, null, slice, 2L)).isEqualTo(9L);
  }

  /** What an operation calls may be private: it is never called from elsewhere, also where a method becomes too long for more. */
  @Test
  void allOfAnOperationStandsInPlaceOrNothing() {
    Method at =
        Stream.of(StringOps.class.getMethods())
            .filter(m -> m.getName().equals("at"))
            .findAny()
            .orElseThrow();
    for (int before = 0; before < 40; before++) {
      assertThat(operationsCalled(at, before, 600)).containsOnly("at");
    }
  }

  /** Those that are called in a method that begins with so many other statements, and then has so many of the operation. */
  private TreeSet<String> operationsCalled(Method m, int before, int times) {
    String descriptor = Type.getMethodDescriptor(m);
    var called = new TreeSet<String>();
    var c =
        new CodeBuilder(
            new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitMethodInsn(
                  int op, String owner, String name, String type, boolean iface) {
                if (InPlace.isOperation(owner)) {
                  called.add(name);
                }
              }
            });
    int[] parameters =
        Stream.of(Type.getArgumentTypes(descriptor))
            .mapToInt(t -> c.parameter(t.getDescriptor()))
            .toArray();
    c.inPlace(places);
    for (int i = 0; i < before; i++) {
      c.iconst(i);
      c.popValue();
    }
    for (int i = 0; i < times; i++) {
      for (int p : parameters) {
        c.load(p);
      }
      c.invokeStatic(Type.getInternalName(m.getDeclaringClass()), m.getName(), descriptor);
      c.popValue();
    }
    return called;
  }

  private Method find(Class<?> owner, String name) throws Exception {
    return copy(
        owner, Stream.of(owner.getMethods()).filter(m -> m.getName().equals(name)).findAny().get());
  }

  /** A method that is the operation's code alone. */
  private Method copy(Class<?> owner, Method m) throws Exception {
    String descriptor = Type.getMethodDescriptor(m);
    var cw = new ClassWriter(0);
    cw.visit(ClassEmitter.VERSION, Opcodes.ACC_PUBLIC, "Copy", null, "java/lang/Object", null);
    var mv =
        cw.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "copy", descriptor, null, null);
    mv.visitCode();
    var c = new CodeBuilder(mv);
    for (Type t : Type.getArgumentTypes(descriptor)) {
      c.load(c.parameter(t.getDescriptor()));
    }
    c.inPlace(places);
    c.invokeStatic(Type.getInternalName(owner), m.getName(), descriptor);
    if (c.reachable()) {
      c.insn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
    }
    c.end();
    cw.visitEnd();
    byte[] bytes = cw.toByteArray();
    var loader =
        new ClassLoader(getClass().getClassLoader()) {
          Class<?> define() {
            return defineClass("Copy", bytes, 0, bytes.length);
          }
        };
    return Stream.of(loader.define().getMethods())
        .filter(x -> x.getName().equals("copy"))
        .findAny()
        .get();
  }
}
