package gruffle.conformance.code;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.jit.classes.ShapeClass;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.JavaFunc;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.ClassSource;
import gruffle.runtime.type.ProgramLoader;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Function values with their body in Java are called by the typed method of their shape, as compiled code does. */
class JavaFuncTest {
  private static final Code CODE =
      new Code("f", "f.go", 1) {
        @Override
        public Object invoke(G g, FuncVal closure, Object[] args) {
          throw new IllegalStateException();
        }
      };

  private final TypeTable table = new TypeTable();
  private final ProgramLoader loader = table.loader();

  JavaFuncTest() {
    loader.setSource(
        new ClassSource() {
          @Override
          public byte[] classFile(String name) {
            return name.startsWith("gruffle/shape/") ? ShapeClass.write(name) : null;
          }

          @Override
          public boolean callsByInterface(String name, String pkgPath) {
            return false;
          }

          @Override
          public String owner(String symbol) {
            return null;
          }

          @Override
          public String method(String symbol) {
            return null;
          }
        });
  }

  private FuncVal make(List<Rtype> in, List<Rtype> out, JavaFunc.Body body) {
    return JavaFunc.of(loader, table.funcOf(in, out, false), CODE, body);
  }

  private static Object call(FuncVal f, Object... args) throws ReflectiveOperationException {
    for (Method m : f.getClass().getDeclaredMethods()) {
      if (m.getName().equals("call")) {
        Object[] all = new Object[args.length + 1];
        System.arraycopy(args, 0, all, 1, args.length);
        return m.invoke(f, all);
      }
    }
    throw new NoSuchMethodException("call");
  }

  @Test
  void argumentsAreBoxedAndTheResultIsUnboxed() throws ReflectiveOperationException {
    List<Rtype> in =
        List.of(
            Basic.BOOL,
            Basic.UINT8,
            Basic.INT,
            Basic.FLOAT32,
            Basic.FLOAT64,
            Basic.STRING,
            Basic.ANY);
    Object[] args = {true, 7, 1L << 40, 1.5f, -2.5, "s", null};
    for (int i = 0; i < args.length; i++) {
      int chosen = i;
      FuncVal f = make(in, List.of(in.get(i)), (g, a) -> a[chosen]);
      assertThat(call(f, args)).as(in.get(i).string).isEqualTo(args[i]);
      assertThat(f.invoke(null, args)).isEqualTo(args[i]);
      assertThat(f.code()).isSameAs(CODE);
      assertThat(f.getClass().getSuperclass().getName()).startsWith("gruffle.shape.ZIJFDLL$");
    }
  }

  @Test
  void withoutParametersAndResults() throws ReflectiveOperationException {
    int[] calls = new int[1];
    FuncVal f =
        make(
            List.of(),
            List.of(),
            (g, a) -> {
              calls[0]++;
              assertThat(a).isEmpty();
              return null;
            });
    call(f);
    f.call0(null);
    f.invoke(null);
    assertThat(calls[0]).isEqualTo(3);
  }

  @Test
  void moreParametersThanAJavaMethodHas() {
    FuncVal f = make(Collections.nCopies(300, Basic.INT), List.of(), (g, a) -> a.length);
    Object[] args = new Object[300];
    Arrays.fill(args, 1L);
    assertThat(f.invoke(null, args)).isEqualTo(300);
  }
}
