package gruffle.runtime.sched;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/**
 * Ends the process with the program. HotSpot's halt waits up to 300 ms for threads in native code; where a goroutine is in a blocking
 * system call, libc's _exit is faster, though its first call through the foreign linker costs some 50 ms.
 */
final class ProcessExit implements Config.ExitHandler {
  @Override
  public void exit(GoRuntime rt, int code) {
    if (rt.inSyscall()) {
      leaveByLibc(code);
    }
    Runtime.getRuntime().halt(code);
  }

  @SuppressWarnings("restricted")
  private static void leaveByLibc(int code) {
    try {
      Linker linker = Linker.nativeLinker();
      var symbol = linker.defaultLookup().find("_exit");
      if (symbol.isPresent()) {
        linker
            .downcallHandle(symbol.get(), FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT))
            .invokeExact(code);
      }
    } catch (Throwable t) {
      // No foreign linker, or no libc: halt does it, a little later.
    }
  }
}
