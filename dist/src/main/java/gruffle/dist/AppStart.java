package gruffle.dist;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code java -jar app.jar} starts: since a manifest cannot carry all the flags that a program needs, it replaces itself by a
 * Java that has them.
 */
public final class AppStart {
  private AppStart() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (System.getProperty("gruffle.app") != null) {
      AppMain.main(args);
      return;
    }
    String jar = System.getProperty("java.class.path");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(AppFlags.all());
    command.addAll(List.of("-Dgruffle.app=" + jar, "-cp", jar, "gruffle.dist.AppMain"));
    command.addAll(List.of(args));
    become(command);
    // Where a process cannot become another: a child, which the program's signals do not reach.
    Process p = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().halt(p.waitFor());
  }

  /** Returns only where this is not possible. */
  @SuppressWarnings("restricted")
  private static void become(List<String> command) {
    var linker = Linker.nativeLinker();
    MemorySegment execv = linker.defaultLookup().find("execv").orElse(null);
    if (execv == null) {
      return;
    }
    MethodHandle call =
        linker.downcallHandle(
            execv,
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    try (var arena = Arena.ofConfined()) {
      MemorySegment argv = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
      for (int i = 0; i < command.size(); i++) {
        argv.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command.get(i)));
      }
      argv.setAtIndex(ValueLayout.ADDRESS, command.size(), MemorySegment.NULL);
      int error = (int) call.invokeExact(arena.allocateFrom(command.getFirst()), argv);
      assert error < 0;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
