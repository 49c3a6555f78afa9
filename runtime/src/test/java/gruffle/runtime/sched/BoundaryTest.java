package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code that may run in a goroutine asks for the current thread behind the Boundary only. */
class BoundaryTest {
  /** Functional interfaces whose lambdas run behind the boundary. */
  private static final Set<String> BEHIND =
      Set.of("Boundary$Body", "Boundary$Action", "Boundary$LongBody", "Fds$Call", "Fds$FileCall");

  /** Where such calls are right, and why. */
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("gruffle/runtime/sched/Schedule.mstart", "M's own stack"),
          Map.entry("gruffle/runtime/debug/BugReport.save", "called behind the boundary"),
          Map.entry("gruffle/runtime/sched/Sysmon", "a thread of its own"),
          Map.entry("gruffle/runtime/sched/ProcessExit", "called behind the boundary"),
          Map.entry("gruffle/runtime/sched/Config", "before the program starts"),
          Map.entry("gruffle/runtime/sched/Ms.tryStart", "called behind the boundary"),
          Map.entry("gruffle/runtime/sched/GoRuntime.<init>", "before the program starts"),
          Map.entry("gruffle/runtime/sched/GoRuntime.start", "the embedder's thread"),
          Map.entry("gruffle/runtime/sched/GoRuntime.awaitMs", "the embedder's thread"),
          Map.entry("gruffle/runtime/netpoll/ChannelFd", "called behind the boundary"),
          Map.entry("gruffle/runtime/netpoll/FileFd", "called behind the boundary"),
          Map.entry("gruffle/runtime/netpoll/StreamFd", "called behind the boundary"),
          Map.entry("gruffle/runtime/netpoll/ListenerFd", "called behind the boundary"),
          Map.entry("gruffle/runtime/netpoll/SysFd", "called behind the boundary"),
          Map.entry("gruffle/runtime/netpoll/Sockets.set", "called behind the boundary"),
          Map.entry("gruffle/runtime/netpoll/SelectorPoller", "M's own stack, or behind"));

  private static boolean asksForTheThread(String owner, String name) {
    if (owner.equals("java/lang/Thread")) {
      return name.equals("currentThread") || name.equals("sleep") || name.equals("start");
    }
    if (owner.equals("java/io/ByteArrayOutputStream") || owner.startsWith("java/io/String")) {
      return false;
    }
    return owner.startsWith("java/lang/ThreadLocal")
        || owner.startsWith("java/util/concurrent/locks/") && !owner.endsWith("LockSupport")
        || owner.equals("java/util/concurrent/TimeUnit") && name.equals("sleep")
        || owner.equals("java/util/concurrent/CountDownLatch")
        || owner.startsWith("java/nio/channels/") && !owner.endsWith("Exception")
        || owner.equals("java/nio/file/Files")
        || owner.startsWith("java/io/") && (owner.endsWith("Stream") || owner.endsWith("File"));
  }

  @Test
  void onlyAllowedCodeAsksForTheCurrentThread() throws Exception {
    Path root =
        Path.of(GoRuntime.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> found = new ArrayList<>();
    int classes = 0;
    try (Stream<Path> files = Files.walk(root)) {
      for (Path p : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        check(p, found);
        classes++;
      }
    }
    assertThat(classes).isGreaterThan(50);
    assertThat(found).isEmpty();
  }

  private static void check(Path file, List<String> found) throws IOException {
    ClassModel cm = ClassFile.of().parse(file);
    String cls = cm.thisClass().asInternalName();
    Set<String> behind = new HashSet<>();
    for (MethodModel m : cm.methods()) {
      for (CodeElement e : elements(m)) {
        if (e instanceof InvokeDynamicInstruction i
            && BEHIND.contains(i.typeSymbol().returnType().displayName())) {
          for (ConstantDesc c : i.bootstrapArgs()) {
            if (c instanceof DirectMethodHandleDesc h) {
              behind.add(h.methodName());
            }
          }
        }
      }
    }
    for (MethodModel m : cm.methods()) {
      String name = m.methodName().stringValue();
      if (behind.contains(name) || allowed(cls, name)) {
        continue;
      }
      for (CodeElement e : elements(m)) {
        if (e instanceof InvokeInstruction i
            && asksForTheThread(i.owner().asInternalName(), i.name().stringValue())) {
          found.add(cls + "." + name + " calls " + i.owner().asInternalName() + "." + i.name());
        }
      }
    }
  }

  private static List<CodeElement> elements(MethodModel m) {
    return m.code().map(c -> c.elementList()).orElse(List.of());
  }

  private static boolean allowed(String cls, String method) {
    String outer = cls.contains("$") ? cls.substring(0, cls.indexOf('$')) : cls;
    return ALLOWED.containsKey(outer) || ALLOWED.containsKey(cls + "." + method);
  }
}
