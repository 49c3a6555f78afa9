package gruffle.conformance.code;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.conformance.code.CallGraph.Lambda;
import gruffle.conformance.code.CallGraph.Method;
import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code that may run in a goroutine asks for the current thread behind the Boundary only.
 *
 * <p>A method is behind it if nobody runs it but methods that are, the boundary itself, threads that are no goroutine's,
 * and class initialisers (which are compiled apart from everything else).
 */
class BoundaryTest {
  private static final String SCHED = "gruffle/runtime/sched/";

  /** Functional interfaces whose lambdas run behind the boundary. */
  private static final Set<String> BEHIND =
      Set.of(SCHED + "Boundary$Body", SCHED + "Boundary$Action", SCHED + "Boundary$LongBody");

  /** Methods and whole classes that no goroutine runs, and why. */
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry(SCHED + "Schedule.mstart", "M's own stack"),
          Map.entry(SCHED + "Sysmon", "a thread of its own"),
          Map.entry("gruffle/runtime/netpoll/SelectorPoller.poll", "M's own stack"),
          Map.entry("gruffle/runtime/netpoll/Transfer.readBehind", "a boundary of its own"),
          Map.entry("gruffle/runtime/netpoll/Transfer.writeBehind", "a boundary of its own"),
          Map.entry("gruffle/runtime/pprof/Allocations", "the counter of any thread does"),
          Map.entry("gruffle/stdlib/runtime/Departures.watch", "starts a thread, for good"),
          Map.entry("gruffle/stdlib/runtime/Departures.run", "that thread"),
          Map.entry("gruffle/stdlib/os/signal/Signals.add", "the JVM's thread for signals"),
          Map.entry("gruffle/runtime/signal/Watchman.rehearse", "the training run's first thread"),
          Map.entry("gruffle/runtime/signal/Watchman.run", "GoRuntime.expectQuit, which is behind"),
          Map.entry(SCHED + "ProcessInput", "a stream: whoever reads it is behind the boundary"),
          Map.entry(SCHED + "Config", "before the program starts"),
          Map.entry("gruffle/runtime/explain/Explain", "Watch calls it behind the boundary"),
          Map.entry("gruffle/runtime/inspect/Inspect", "the same, and threads of its server"),
          Map.entry(SCHED + "GoRuntime.<init>", "before the program starts"),
          Map.entry(SCHED + "GoRuntime.start", "the embedder's thread"),
          Map.entry(SCHED + "GoRuntime.awaitMs", "the embedder's thread"));

  private record Made(Method maker, String type) {}

  private final CallGraph graph;

  BoundaryTest() throws IOException {
    graph = new CallGraph("gruffle/runtime/", "gruffle/stdlib/", "gruffle/interp/");
  }

  private static boolean asksForTheThread(String owner, String name) {
    if (owner.equals("java/lang/Thread")) {
      return name.equals("currentThread") || name.equals("sleep") || name.equals("start");
    }
    if (owner.matches("java/io/(ByteArray|String|Data).*")) {
      return false; // memory, or around another stream
    }
    return owner.startsWith("java/lang/ThreadLocal")
        || owner.equals("java/util/concurrent/ThreadLocalRandom")
        || owner.startsWith("java/util/concurrent/locks/")
            && !owner.endsWith("LockSupport")
            && !name.equals("<init>")
            && !name.equals("newCondition")
        || owner.equals("java/util/concurrent/TimeUnit") && name.equals("sleep")
        || owner.equals("java/util/concurrent/CountDownLatch")
        || owner.startsWith("java/util/concurrent/") && owner.endsWith("Queue")
        || owner.startsWith("java/net/Inet") && name.startsWith("get")
        || owner.equals("java/net/NetworkInterface")
        || owner.startsWith("java/nio/channels/") && !owner.endsWith("Exception")
        || owner.equals("java/nio/file/Files")
        || owner.startsWith("java/io/") && (owner.endsWith("Stream") || owner.endsWith("File"));
  }

  @Test
  void onlyAllowedCodeAsksForTheCurrentThread() {
    Set<Method> behind = behind();
    List<String> found =
        graph.methods().keySet().stream()
            .filter(m -> !behind.contains(m) && !allowed(m))
            .flatMap(m -> asks(m, behind).map(e -> m + " calls " + e.shortName()))
            .sorted()
            .toList();
    assertThat(graph.classes()).hasSizeGreaterThan(200);
    assertThat(found).isEmpty();
  }

  private Set<Method> behind() {
    Map<Method, List<Made>> lambdas = new HashMap<>();
    for (Method m : graph.methods().keySet()) {
      for (Lambda l : graph.lambdas(m)) {
        lambdas.computeIfAbsent(l.target(), k -> new ArrayList<>()).add(new Made(m, l.type()));
      }
    }
    Set<Method> behind = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Method m : graph.methods().keySet()) {
        List<Made> made = lambdas.getOrDefault(m, List.of());
        Set<Method> callers = graph.callers(m);
        if (!(callers.isEmpty() && made.isEmpty())
            && !behind.contains(m)
            && areBehind(callers, behind)
            && made.stream().allMatch(l -> isRunBehind(l.type, l.maker, behind))) {
          behind.add(m);
          more = true;
        }
      }
    }
    return behind;
  }

  private static boolean areBehind(Set<Method> callers, Set<Method> behind) {
    return callers.stream().allMatch(c -> behind.contains(c) || allowed(c));
  }

  /**
   * Whether a function object's method is called behind the boundary only. What has an interface of the JDK's is taken to
   * be called where it is made.
   */
  private boolean isRunBehind(String type, Method maker, Set<Method> behind) {
    if (BEHIND.contains(type)) {
      return true;
    }
    ClassModel c = graph.classes().get(type);
    if (c == null) {
      return areBehind(Set.of(maker), behind);
    }
    return c.methods().stream()
        .filter(m -> m.flags().has(AccessFlag.ABSTRACT))
        .map(m -> new Method(type, m.methodName().stringValue(), m.methodType().stringValue()))
        .allMatch(m -> !graph.callers(m).isEmpty() && areBehind(graph.callers(m), behind));
  }

  private Stream<Method> asks(Method m, Set<Method> behind) {
    Stream<Method> lambdas =
        graph.lambdas(m).stream()
            .filter(l -> !isRunBehind(l.type(), m, behind))
            .map(Lambda::target);
    return Stream.concat(graph.external(m).stream(), lambdas)
        .filter(e -> asksForTheThread(e.owner(), e.name()));
  }

  private static boolean allowed(Method m) {
    if (m.name().equals("<clinit>")) {
      return true;
    }
    String cls = m.owner();
    String outer = cls.contains("$") ? cls.substring(0, cls.indexOf('$')) : cls;
    return ALLOWED.containsKey(outer) || ALLOWED.containsKey(m.shortName());
  }
}
