package gruffle.runtime.signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Notices SIGQUIT, which the JVM gives to nobody: it would print a dump of its threads on standard output.
 *
 * <p>A handler of ours cannot be Java, but it can be a function of the C library that does no harm: close. It is called with the signal's number, 3,
 * and closes that descriptor, which the launcher has opened on a file of its own choice and nobody else uses. So the signal has come when
 * descriptor 3 is not that file any more.
 *
 * <p>Model: one thread. It is set up when a program has run for a while, which costs 5 ms ({@link LibcCall}).
 */
public final class QuitWatch {
  private static final int SIGQUIT = 3;
  private static final Path DESCRIPTOR = Path.of("/proc/self/fd/" + SIGQUIT);

  private final LibcCall libc;
  private final Path file;

  /** The same file under another number, from which it comes back. */
  private final int spare;

  private QuitWatch(LibcCall libc, Path file, int spare) {
    this.libc = libc;
    this.file = file;
    this.spare = spare;
  }

  /** Null where the signal cannot be had: then it does what the JVM does with it. */
  static QuitWatch start() {
    Path file = target();
    LibcCall libc = file == null ? null : LibcCall.open();
    if (libc == null) {
      return null;
    }
    long old = libc.call("signal", SIGQUIT, libc.address("close"));
    int spare = (int) libc.call("dup", SIGQUIT, 0);
    return old == -1 ? null : new QuitWatch(libc, file, spare);
  }

  /** Loads what a signal needs, and calls a function that does no harm. */
  static void rehearse() {
    LibcCall libc = LibcCall.open();
    if (libc != null) {
      new QuitWatch(libc, target(), (int) libc.call("getpid", 0, 0)).came();
    }
  }

  /** What it calls functions with, for others. */
  LibcCall libc() {
    return libc;
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
    return !Objects.equals(file, target());
  }

  /** The signal has been dealt with: makes the next one seen. False: somebody has taken the descriptor in the meantime. */
  boolean again() {
    return target() == null && (int) libc.call("dup2", spare, SIGQUIT) == SIGQUIT;
  }
}
