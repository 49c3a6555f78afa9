package gruffle.runtime.signal;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Notices SIGQUIT, which the JVM gives to nobody: it would print a dump of its threads on standard output.
 *
 * <p>A handler of ours cannot be Java, but it can be a function of the C library that does no harm: close. It is called with the signal's number, 3,
 * and closes that descriptor, which the launcher has opened on a file of its own choice and nobody else uses. So the signal has come when
 * descriptor 3 is not that file any more.
 *
 * <p>Model: one thread. The first downcall costs some 20 ms, so this is set up when a program has run for a while.
 */
public final class QuitWatch {
  private static final int SIGQUIT = 3;
  private static final Path DESCRIPTOR = Path.of("/proc/self/fd/" + SIGQUIT);

  private final Linker linker;
  private final Path file;

  /** The same file under another number, from which it comes back. */
  private final int spare;

  private QuitWatch(Linker linker, Path file, int spare) {
    this.linker = linker;
    this.file = file;
    this.spare = spare;
  }

  /** Null where the signal cannot be had: then it does what the JVM does with it. */
  @SuppressWarnings("restricted")
  static QuitWatch start() {
    Path file = target();
    if (file == null) {
      return null;
    }
    try {
      Linker linker = Linker.nativeLinker();
      var type =
          FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
      long old =
          (long)
              linker
                  .downcallHandle(symbol(linker, "signal"), type)
                  .invokeExact(SIGQUIT, symbol(linker, "close"));
      int spare = (int) linker.downcallHandle(symbol(linker, "dup"), ints(1)).invokeExact(SIGQUIT);
      return old == -1 ? null : new QuitWatch(linker, file, spare);
    } catch (Throwable e) {
      return null; // no foreign linker here
    }
  }

  /** Of a function from so many ints to an int. */
  public static FunctionDescriptor ints(int n) {
    MemoryLayout[] args = new MemoryLayout[n];
    Arrays.fill(args, ValueLayout.JAVA_INT);
    return FunctionDescriptor.of(ValueLayout.JAVA_INT, args);
  }

  private static MemorySegment symbol(Linker linker, String name) {
    return linker.defaultLookup().find(name).orElseThrow();
  }

  /** What descriptor 3 is, or null. */
  private static Path target() {
    try {
      return Files.readSymbolicLink(DESCRIPTOR);
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  boolean came() {
    return !file.equals(target());
  }

  /** The signal has been dealt with: makes the next one seen. False: somebody has taken the descriptor in the meantime. */
  @SuppressWarnings("restricted")
  boolean again() {
    if (target() != null) {
      return false;
    }
    try {
      int fd =
          (int) linker.downcallHandle(symbol(linker, "dup2"), ints(2)).invokeExact(spare, SIGQUIT);
      return fd == SIGQUIT;
    } catch (Throwable e) {
      return false;
    }
  }
}
