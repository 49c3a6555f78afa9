package gruffle.runtime.panic;

import static gruffle.runtime.panic.OnGoroutine.fn;
import static gruffle.runtime.panic.OnGoroutine.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.GoString;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How values of panics print: the lines of real Go. */
class PanicPrinterTest {
  private static final TypeTable T = new TypeTable();

  private static Rtype named(String n, Rtype u) {
    return T.named("main." + n, "main", "main." + n, n, () -> u);
  }

  private static Method method(String name, BiFunction<G, Object, GoString> body) {
    Code code =
        new Code("main.V." + name, "main.go", 1) {
          @Override
          public Object invoke(G g, FuncVal closure, Object[] args) {
            return body.apply(g, args[0]);
          }
        };
    return new Method(name, "", Basic.errorSignature(), () -> code);
  }

  static {
    T.setMethodSource(
        t ->
            switch (t.name) {
              case "Err" -> List.of(method("Error", (g, x) -> GoString.of("code " + x)));
              case "Str" -> List.of(method("String", (g, x) -> GoString.of("a\nb")));
              case "Bad" ->
                  List.of(
                      method(
                          "Error",
                          (g, x) -> {
                            throw Panics.gopanic(g, GoString.of("inside Error"));
                          }));
              default -> List.of();
            });
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("5", new BoxJ(Basic.INT, 5)),
        Arguments.of("18446744073709551615", new BoxJ(Basic.UINT64, -1)),
        Arguments.of("1e+20", new BoxD(Basic.FLOAT32, 1e20f)),
        Arguments.of("1.5", new BoxD(Basic.FLOAT64, 1.5)),
        Arguments.of("true", new BoxZ(Basic.BOOL, true)),
        Arguments.of("(1-2i)", new BoxL(Basic.COMPLEX128, new Complex(1, -2))),
        Arguments.of("main.MyInt(5)", new BoxJ(named("MyInt", Basic.INT), 5)),
        Arguments.of(
            "main.MyStr(\"a\"b\n\tc\")",
            new BoxL(named("MyStr", Basic.STRING), GoString.of("a\"b\nc"))),
        Arguments.of(
            "main.MyC(1-2i)",
            new BoxL(named("MyC", Basic.of(Kind.COMPLEX128)), new Complex(1, -2))),
        Arguments.of("code 7", new BoxJ(named("Err", Basic.INT32), 7)),
        Arguments.of("a\n\tb", new BoxZ(named("Str", Basic.BOOL), true)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void lines(String want, Object value) {
    assertThat(run(fn("main.main", g -> Panics.gopanic(g, value))).stderr())
        .startsWith("panic: " + want + "\n\ngoroutine 1 [running]:\n");
  }

  @Test
  void other_types_print_their_address() {
    Rtype s = named("S", T.structOf(List.of()));
    assertThat(run(fn("m", g -> Panics.gopanic(g, new BoxL(s, s.newStruct())))).stderr())
        .startsWith("panic: (main.S) 0xc0");
    assertThat(run(fn("m", g -> Panics.gopanic(g, s.newStruct()))).stderr())
        .startsWith("panic: (*main.S) 0xc0");
  }

  @Test
  void a_panic_in_error_itself_is_fatal() {
    Object bad = new BoxJ(named("Bad", Basic.INT), 1);
    OnGoroutine.Outcome o = run(fn("main.main", g -> Panics.gopanic(g, bad)));
    assertThat(o.code()).isEqualTo(2);
    assertThat(o.stderr())
        .startsWith("fatal error: panic while printing panic value: inside Error\n");
  }
}
