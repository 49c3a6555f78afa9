package gruffle.runtime.panic;

import static gruffle.runtime.panic.OnGoroutine.fn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.*;

import gruffle.interp.nodes.GoRootNode;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** The walker over stacks of both tiers, with classes made here that are named as the compiler names its own. */
class GoFramesTest {
  private final Map<String, Code> codes = new ConcurrentHashMap<>();

  private Code code(String symbol) {
    return codes.computeIfAbsent(symbol, s -> fn(s, g -> {}).code());
  }

  /** A compiled function that calls body from a line; without one where that is 0. */
  private Consumer<Runnable> compiled(String type, String symbol, int line) {
    String method = symbol.replace('.', '\u2024');
    var cw = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String name = type + method + (type.contains("osr") ? "$1" : "");
    cw.visit(
        V21,
        ACC_PUBLIC,
        name,
        null,
        "java/lang/Object",
        new String[] {Consumer.class.getName().replace('.', '/')});
    MethodVisitor init = cw.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    init.visitVarInsn(ALOAD, 0);
    init.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    init.visitInsn(RETURN);
    init.visitMaxs(0, 0);
    MethodVisitor entry = cw.visitMethod(ACC_PUBLIC, "accept", "(Ljava/lang/Object;)V", null, null);
    entry.visitVarInsn(ALOAD, 1);
    entry.visitTypeInsn(CHECKCAST, "java/lang/Runnable");
    entry.visitMethodInsn(INVOKESTATIC, name, method, "(Ljava/lang/Runnable;)V", false);
    entry.visitInsn(RETURN);
    entry.visitMaxs(0, 0);
    MethodVisitor m = cw.visitMethod(ACC_STATIC, method, "(Ljava/lang/Runnable;)V", null, null);
    if (line > 0) {
      var l = new Label();
      m.visitLabel(l);
      m.visitLineNumber(line, l);
    }
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKEINTERFACE, "java/lang/Runnable", "run", "()V", true);
    m.visitInsn(RETURN);
    m.visitMaxs(0, 0);
    byte[] bytes = cw.toByteArray();
    Class<?> c =
        new ClassLoader(GoFramesTest.class.getClassLoader()) {
          Class<?> define() {
            return defineClass(null, bytes, 0, bytes.length);
          }
        }.define();
    try {
      @SuppressWarnings("unchecked")
      var made = (Consumer<Runnable>) c.getConstructor().newInstance();
      return made;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Consumer<Runnable> compiled(String symbol, int line) {
    return compiled("gruffle/fn/", symbol, line);
  }

  private void tier0(G g, String symbol, Runnable body) {
    GoRootNode.run(g, code(symbol), body);
  }

  private static List<String> frames(G g) {
    var list = new ArrayList<String>();
    GoFrames.walk(
        g,
        new GoFrames.Visitor() {
          @Override
          public boolean frame(Code code, int line) {
            list.add(code.name + ":" + line);
            return true;
          }

          @Override
          public boolean panic(GoPanic p) {
            list.add("panic");
            return true;
          }
        });
    return list;
  }

  /** What body notes on a goroutine whose first function is main.main in tier 0. */
  private List<String> in(BiConsumer<G, List<String>> body) {
    var seen = new ArrayList<String>();
    FuncVal main =
        fn(
            "main.main",
            g -> {
              g.rt.names.link(this::code, s -> s.replace('\u2024', '.'));
              body.accept(g, seen);
            });
    assertThat(OnGoroutine.run(main)).isEqualTo(new OnGoroutine.Outcome(0, ""));
    return seen;
  }

  @Test
  void frames_of_both_tiers_are_in_the_order_of_their_calls() {
    List<String> seen =
        in(
            (g, out) ->
                compiled("main.hot", 7)
                    .accept(
                        () ->
                            tier0(
                                g,
                                "main.cold",
                                () ->
                                    compiled("gruffle/lib/", "strings.Map", 30)
                                        .accept(() -> out.addAll(frames(g))))));
    assertThat(seen).containsExactly("strings.Map:30", "main.cold:2", "main.hot:7", "main.main:2");
  }

  @Test
  void a_method_without_line_numbers_is_no_frame() {
    List<String> seen =
        in((g, out) -> compiled("main.refused", 0).accept(() -> out.addAll(frames(g))));
    assertThat(seen).containsExactly("main.main:2");
  }

  @Test
  void a_loop_in_compiled_code_stands_for_its_function_in_tier_0() {
    List<String> seen =
        in(
            (g, out) ->
                tier0(
                    g,
                    "main.loop",
                    () ->
                        compiled("gruffle/osr/", "main.loop", 9)
                            .accept(() -> out.addAll(frames(g)))));
    assertThat(seen).containsExactly("main.loop:9", "main.main:2");
  }

  @Test
  void the_frames_of_a_fault_are_seen_from_a_deferred_call() {
    List<String> seen =
        in(
            (g, out) ->
                compiled("main.handler", 5)
                    .accept(
                        () -> {
                          Activation act = Panics.enter(g, code("main.handler"));
                          Panics.deferproc(
                              g,
                              act,
                              fn(
                                  "main.deferred",
                                  h -> {
                                    out.addAll(frames(h));
                                    OnGoroutine.recover(h);
                                  }));
                          try {
                            compiled("main.between", 6)
                                .accept(
                                    () ->
                                        tier0(
                                            g,
                                            "main.interpreted",
                                            () ->
                                                compiled("main.fault", 8)
                                                    .accept(
                                                        () -> {
                                                          throw new ArithmeticException(
                                                              "/ by zero");
                                                        })));
                          } catch (ArithmeticException e) {
                            Panics.handle(g, act, e);
                          }
                          Panics.deferreturn(g, act);
                          g.act = act.parent;
                        }));
    assertThat(seen)
        .containsExactly(
            "main.deferred:2",
            "panic",
            "main.fault:8",
            "main.interpreted:2",
            "main.between:6",
            "main.handler:5",
            "main.main:2");
  }

  @Test
  void a_walk_goes_no_further_than_it_is_asked_to() {
    int[] told = {0};
    in(
        (g, out) ->
            compiled("main.hot", 7)
                .accept(
                    () ->
                        GoFrames.walk(
                            g,
                            (code, line) -> {
                              told[0]++;
                              return false;
                            })));
    assertThat(told[0]).isEqualTo(1);
  }
}
