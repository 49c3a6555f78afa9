package gruffle.cli;

import gruffle.dist.cache.Progress;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/** A line on a terminal that tells what is being compiled, from a moment on at which somebody may begin to wonder. */
final class TerminalProgress implements Progress {
  private static final String CLEAR = "\r\033[K";
  private static final int STDERR = 2;
  private static final long PATIENCE = 400_000_000;

  private final long start = System.nanoTime();
  private boolean shown;

  private TerminalProgress() {}

  /** For standard error, if that is a terminal. */
  static Progress create() {
    return isTerminal() ? new TerminalProgress() : Progress.NONE;
  }

  @SuppressWarnings("restricted")
  private static boolean isTerminal() {
    var linker = Linker.nativeLinker();
    var isatty = linker.defaultLookup().find("isatty").orElse(null);
    if (isatty == null) {
      return false;
    }
    var type = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    try {
      return (int) linker.downcallHandle(isatty, type).invokeExact(STDERR) == 1;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void compiling(String path, int number, int all) {
    if (System.nanoTime() - start > PATIENCE) {
      shown = true;
      System.err.print(
          "%sgruffle: compiling %s (%d of %d), which is kept for later runs"
              .formatted(CLEAR, path, number, all));
      System.err.flush();
    }
  }

  @Override
  public void end() {
    if (shown) {
      System.err.print(CLEAR);
      System.err.flush();
    }
  }
}
