package gruffle.conformance.code;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.conformance.code.CallGraph.Method;
import gruffle.runtime.func.GoNative;
import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every native that can park or block says so in its mode, and every system call is left as it was entered. */
class NativeModesTest {
  private static final String SCHED = "gruffle/runtime/sched/";
  private static final String FUNC = "gruffle/runtime/func/";

  /** What runs Go code, which may do anything. */
  private static final Set<String> CALLS =
      Set.of(FUNC + "FuncVal.call0", FUNC + "FuncVal.invoke", FUNC + "Code.invoke");

  /** Leaving the goroutine's stack. */
  private static final Set<String> PARKS = Set.of(SCHED + "Mcall.mcall");

  private static final Set<String> ENTERS =
      Set.of(SCHED + "Syscall.entersyscall", SCHED + "Syscall.entersyscallblock");

  /** Ways that are not the native's own. */
  private static final Set<String> STOPS =
      Set.of(
          SCHED + "Schedule.mstart", // another thread
          SCHED + "Groups.leave", // the end of the goroutine where it is parked, as by Goexit
          SCHED + "Syscall.exitsyscall", // waits for a P, on any way out of a system call
          "gruffle/runtime/panic/Panics.run"); // every function may panic

  private record Native(Method method, String symbol, GoNative.Mode mode) {}

  private final CallGraph graph;

  NativeModesTest() throws IOException {
    graph = new CallGraph("gruffle/runtime/", "gruffle/stdlib/");
  }

  @Test
  void modesSayWhatTheCodeCanDo() {
    List<String> problems = new ArrayList<>();
    for (Native n : natives()) {
      List<Method> parks = graph.path(n.method, PARKS, STOPS);
      List<Method> enters = graph.path(n.method, ENTERS, STOPS);
      List<Method> calls = graph.path(n.method, CALLS, STOPS);
      if (n.mode != GoNative.Mode.CALLS) {
        report(problems, n, "calls Go", calls);
      }
      switch (n.mode) {
        case CALLS -> {
          if (calls.isEmpty()) {
            problems.add(n.symbol + " is CALLS and never calls Go");
          }
        }
        case LEAF -> {
          report(problems, n, "parks", parks);
          report(problems, n, "blocks in a system call", enters);
        }
        case SYSCALL -> {
          report(problems, n, "parks", parks);
          if (enters.isEmpty()) {
            problems.add(n.symbol + " is SYSCALL and never enters one");
          }
        }
        case PARKS -> {
          if (parks.isEmpty()) {
            problems.add(n.symbol + " is PARKS and never parks");
          }
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  private static void report(List<String> problems, Native n, String what, List<Method> path) {
    if (!path.isEmpty()) {
      problems.add(
          n.symbol
              + " is "
              + n.mode
              + " and "
              + what
              + ": "
              + path.stream().map(Method::shortName).toList());
    }
  }

  @Test
  void systemCallsAreLeftOnEveryWay() {
    List<String> problems = new ArrayList<>();
    graph
        .methods()
        .forEach(
            (m, model) -> {
              if (!m.owner().equals("gruffle/runtime/sched/Syscall")) {
                int enters = calls(model, "entersyscall") + calls(model, "entersyscallblock");
                int exits = calls(model, "exitsyscall");
                // One for the end of the try block, one for its exceptions.
                if (enters > 0 && (exits < 2 * enters || handlers(model) == 0)) {
                  problems.add(m + " enters " + enters + " times, leaves " + exits + " times");
                }
                if (enters == 0 && exits > 0) {
                  problems.add(m + " leaves a system call that it has not entered");
                }
              }
            });
    assertThat(problems).isEmpty();
  }

  private static int calls(MethodModel m, String name) {
    return (int)
        CallGraph.elements(m).stream()
            .filter(
                e ->
                    e instanceof InvokeInstruction i
                        && i.owner().asInternalName().equals("gruffle/runtime/sched/Syscall")
                        && i.name().equalsString(name))
            .count();
  }

  private static int handlers(MethodModel m) {
    return m.code().map(c -> c.exceptionHandlers().size()).orElse(0);
  }

  private List<Native> natives() {
    List<Native> found = new ArrayList<>();
    graph
        .methods()
        .forEach(
            (m, model) ->
                model
                    .findAttribute(Attributes.runtimeVisibleAnnotations())
                    .ifPresent(
                        all -> {
                          for (Annotation a : all.annotations()) {
                            if (a.classSymbol().displayName().equals("GoNative")) {
                              found.add(toNative(m, a));
                            }
                          }
                        }));
    assertThat(found).hasSizeGreaterThan(100);
    return found;
  }

  private static Native toNative(Method m, Annotation a) {
    Map<String, String> values = new LinkedHashMap<>();
    for (AnnotationElement e : a.elements()) {
      Utf8Entry name = e.name();
      values.put(
          name.stringValue(),
          switch (e.value()) {
            case AnnotationValue.OfString s -> s.stringValue();
            case AnnotationValue.OfEnum s -> s.constantName().stringValue();
            default -> throw new IllegalStateException(m + ": " + name);
          });
    }
    String mode = values.getOrDefault("mode", GoNative.Mode.LEAF.name());
    return new Native(m, values.get("value"), GoNative.Mode.valueOf(mode));
  }
}
